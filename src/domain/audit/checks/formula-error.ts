import { isCellError } from "../../cell";
import type { CardCheck, Found, SheetCheck } from "../check";
import { monthGrids } from "../layout/month-rows";
import { cellName } from "../../sheet/a1";
import { isBlank } from "../../sheet/sheet-view";
import { RESULT_ROWS } from "../layout/result-cells";
import type { Place } from "../../sheet/cell-address";
import { covers, referencesOf } from "../../sheet/references";
import type { SheetView } from "../../sheet/sheet-view";
import { BUSY, isUncalculated } from "../../formula/uncalculated";

/** So many comparisons are made at most to tell an error that is passed on from its source. */
const MOST_SEARCHED = 1_000_000;

/** Cells of one range that are asked whether they are blank. */
const MOST_ASKED = 50;

export interface FormulaErrorFacts {
  readonly error: string;
}

/** Cells of a card and its result that show an error of their own; one that is only passed on is told where it arises. */
export const formulaError: CardCheck<"FORMULA_ERROR", FormulaErrorFacts> = {
  code: "FORMULA_ERROR",
  severity: "error",
  of: "card",
  find({ view, card: { header, rows }, stopRow }) {
    const end = Math.min(stopRow, rows.endRow + RESULT_ROWS);
    const area = { first: header.lastRow + 1, end };
    return errorsOf(view, area, { first: header.firstColumn, last: header.lastColumn });
  },
};

/** The same in rows of months and tables of people. What waits for a cell that is still blank, as of months to come, is no fault yet. */
export const sheetFormulaError: SheetCheck<"FORMULA_ERROR", FormulaErrorFacts> = {
  code: "FORMULA_ERROR",
  severity: "error",
  of: "sheet",
  find({ view, cards, tables }) {
    const ofCards = cards.map(({ card: { header, rows }, stopRow }) => ({
      first: header.lastRow + 1,
      end: Math.min(stopRow, rows.endRow + RESULT_ROWS),
      header,
    }));
    const isOnCard = ({ row, column }: Place) =>
      ofCards.some(
        ({ first, end, header }) =>
          row >= first && row < end && column >= header.firstColumn && column <= header.lastColumn,
      );
    const whole = { first: view.grid.left, last: view.endColumn - 1 };
    const areas = [
      ...monthGrids(view).map(({ firstRow, endRow }) => ({
        rows: { first: firstRow, end: endRow },
        columns: whole,
      })),
      ...tables.map(({ header, rows }) => ({
        rows: { first: header.lastRow + 1, end: rows.endRow },
        columns: { first: header.firstColumn, last: header.lastColumn },
      })),
    ];
    const found = new Map<string, Found<FormulaErrorFacts>>();
    for (const { rows, columns } of areas) {
      for (const error of errorsOf(view, rows, columns)) {
        if (!isOnCard(error.at) && !waitsForBlank(view, error.at))
          found.set(cellName(error.at.row, error.at.column), error);
      }
    }
    return [...found.values()];
  },
};

function waitsForBlank(view: SheetView, { row, column }: Place): boolean {
  const { formula } = view.cell(row, column);
  const areas = formula === null ? [] : (referencesOf(formula) ?? []);
  return areas.some((area) => {
    for (let r = area.row; r < area.row + Math.min(area.rows, MOST_ASKED); r++) {
      for (let c = area.column; c < area.column + Math.min(area.columns, MOST_ASKED); c++) {
        const cell = view.cell(r, c);
        if (isBlank(cell.value) && (view.mergeAt(r, c)?.row ?? r) === r) return true;
      }
    }
    return false;
  });
}

function errorsOf(
  view: SheetView,
  rows: { readonly first: number; readonly end: number },
  columns: { readonly first: number; readonly last: number },
): Found<FormulaErrorFacts>[] {
  const errors = new Map<string, Place & { readonly error: string; readonly formula: string | null }>();
  for (let row = rows.first; row < rows.end; row++) {
    for (let column = columns.first; column <= columns.last; column++) {
      const { value, formula } = view.cell(row, column);
      if (isCellError(value)) errors.set(`${row},${column}`, { row, column, error: value.error, formula });
    }
  }
  const places = [...errors.values()];
  let searched = 0;
  const isPassedOn = (formula: string) =>
    (referencesOf(formula) ?? []).some((area) => {
      if (area.rows * area.columns < places.length) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            if (errors.has(`${row},${column}`)) return true;
          }
        }
        return false;
      }
      searched += places.length;
      return searched < MOST_SEARCHED && places.some(({ row, column }) => covers([area], row, column));
    });
  return places
    .filter(({ error, formula }) => !isWaiting(error, formula) && (formula === null || !isPassedOn(formula)))
    .map(({ row, column, error }) => ({ at: { row, column }, facts: { error } }));
}

/** What is still being calculated, or calls functions that the host has not loaded yet, is no fault of the sheet. */
function isWaiting(error: string, formula: string | null): boolean {
  return BUSY.test(error) || (formula !== null && isUncalculated(error, formula));
}
