import { isCellError } from "../../cell";
import type { CardCheck, Found } from "../check";
import { RESULT_ROWS } from "../layout/result-cells";
import type { Place } from "../../sheet/cell-address";
import { covers, referencesOf } from "../../sheet/references";
import type { SheetView } from "../../sheet/sheet-view";
import { BUSY, isUncalculated } from "../../formula/uncalculated";

/** So many comparisons are made at most to tell an error that is passed on from its source. */
const MOST_SEARCHED = 1_000_000;

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
