import { readWeightEntry, readWeightInName } from "../audit/layout/weight-cell";
import { continuesAbove } from "../audit/layout/tier-columns";
import type { WeightEntry } from "../audit/layout/weight-cell";
import type { CellAddress } from "../sheet/cell-address";
import type { CellContent } from "../sheet/cell-change";
import type { FoundCard } from "../audit/layout/found-card";
import type { SheetReport } from "../audit/finding";
import type { Area, Grid, GridCell } from "../sheet/grid";
import { anchorRow, isBlank, shownCell, textOf, viewSheet } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import type { Cell } from "../cell";
import { compare, HUNDRED, multiply, ONE, toNumber, ZERO } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { roundHalfUp } from "../numbers/round";
import { diagnoseWeights } from "../weights/diagnose-weights";
import { readWeights } from "../weights/read-weights";
import { weightedTotal } from "../weights/weighted-total";
import { readArgument, scoreCall } from "./score-call";
import type { Argument } from "./score-call";

/** One row of a scorecard as its score is reckoned. */
export interface RowItem {
  readonly indicator: string;
  /** Where the criterion stands; the first cell of a merged area. */
  readonly criteria: { readonly cell: CellAddress; readonly content: CellContent };
  /** "" where the cell is blank. */
  readonly criterion: string;
  readonly actuals: readonly ShownCell[];
  /** The full mark in points; null where the row does not tell it. */
  readonly max: number | null;
  readonly target: ShownCell;
  readonly score: ShownCell;
  /** Somebody typed the score: it does not follow the criterion. */
  readonly scoreTyped: boolean;
}

export interface ShownCell {
  readonly value: Cell;
  /** As the cell shows it. */
  readonly text: string;
}

const NOTHING: ShownCell = { value: null, text: "" };

/**
 * The item that stands in a row of a sheet, or null where the row belongs to no scorecard that has criteria. A score formula
 * that calls KPI.SCORE tells which cells are judged; else the columns' titles do, and the full mark follows from the weight.
 */
export function rowItem(grid: Grid, { cards }: SheetReport, row: number): RowItem | null {
  const card = cards.find(
    ({ firstRow, lastRow, bonusRows }) => (row >= firstRow && row <= lastRow) || bonusRows.includes(row),
  );
  if (!card) return null;
  const view = viewSheet(grid);
  const { columns } = card;
  const scoreCell = columns.score === undefined ? null : shownCell(view, row, columns.score);
  const call = scoreCell?.formula ? scoreCall(scoreCell.formula)?.map(readArgument) : undefined;
  const [criteria, actual, max, target] = call ?? [];

  if (!call && isInRows(view, card, row)) return null;
  const place =
    cellOf(criteria) ?? (columns.criteria === undefined ? null : { row, column: columns.criteria });
  if (!place) return null;
  const cell = shownCell(view, place.row, place.column);
  return {
    indicator: columns.indicator === undefined ? "" : textOf(shownCell(view, row, columns.indicator)),
    criteria: {
      cell: {
        sheet: grid.sheet,
        row: anchorRow(view, place.row, place.column),
        column: view.mergeAt(place.row, place.column)?.column ?? place.column,
      },
      content: { value: cell.value, formula: cell.formula },
    },
    criterion: textOf(cell),
    actuals: actualsOf(view, actual, row, columns.actual),
    max: call ? numberOf(view, max) : fullMarkOf(view, card, row),
    target: call ? targetOf(view, target) : shownIn(view, row, columns.target),
    score: scoreCell ? shown(scoreCell) : NOTHING,
    scoreTyped: scoreCell !== null && scoreCell.formula === null && scoreCell.value !== null,
  };
}

/** Whether the criterion goes on in the rows below its item: one line of it is no criterion by itself. */
function isInRows(view: SheetView, { columns, lastRow }: FoundCard, row: number): boolean {
  const { criteria, indicator, weight, tierPoints } = columns;
  if (tierPoints !== undefined) return true;
  if (criteria === undefined || indicator === undefined || weight === undefined) return false;
  return [row, row + 1].some(
    (each) =>
      each <= lastRow &&
      continuesAbove(view, each, indicator) &&
      isBlank(view.cell(each, weight).value) &&
      anchorRow(view, each, criteria) === each &&
      !isBlank(view.cell(each, criteria).value),
  );
}

function cellOf(argument: Argument | null | undefined): { row: number; column: number } | null {
  const isCell = argument?.kind === "cells" && argument.area.rows === 1 && argument.area.columns === 1;
  return isCell ? { row: argument.area.row, column: argument.area.column } : null;
}

function actualsOf(
  view: SheetView,
  argument: Argument | null | undefined,
  row: number,
  column: number | undefined,
): readonly ShownCell[] {
  if (argument?.kind === "blend") return [blendOf(view, argument)];
  if (argument?.kind !== "cells" || argument.area.rows > 1) return [shownIn(view, row, column)];
  const { area } = argument;
  return Array.from({ length: area.columns }, (_, index) => shownIn(view, area.row, area.column + index));
}

/** What the raters gave, blended by their shares; blank until all of them gave points, and while the shares are not 100%. */
function blendOf(
  view: SheetView,
  { shares, entries, rounded }: Extract<Argument, { kind: "blend" }>,
): ShownCell {
  const weights = readWeights(cellsIn(view, shares));
  if (!weights.ok || !diagnoseWeights(weights.value).complete) return NOTHING;
  const points = cellsIn(view, entries).map((cell) => (typeof cell === "number" ? cell : null));
  const total = weightedTotal(weights.value, points);
  if (total === null) return NOTHING;
  const blended = rounded ? roundHalfUp(total) : total;
  return { value: toNumber(blended), text: format(blended) };
}

function cellsIn(view: SheetView, { row, column, rows, columns }: Area): Cell[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => view.cell(row + Math.floor(index / columns), column + (index % columns)).value,
  );
}

function targetOf(view: SheetView, argument: Argument | null | undefined): ShownCell {
  const place = cellOf(argument);
  if (place) return shownIn(view, place.row, place.column);
  return argument?.kind === "number" ? { value: argument.value, text: String(argument.value) } : NOTHING;
}

function numberOf(view: SheetView, argument: Argument | null | undefined): number | null {
  if (argument?.kind === "number") return argument.value;
  const place = cellOf(argument);
  if (!place || argument?.kind !== "cells") return null;
  const { value } = view.cell(place.row, place.column);
  return typeof value === "number" ? toNumber(multiply(fromCell(value), fromCell(argument.times))) : null;
}

/** What the sheet states as full mark, else the weight in points. */
function fullMarkOf(view: SheetView, { columns }: FoundCard, row: number): number | null {
  const stated = columns.fullMark === undefined ? null : pointsIn(shownCell(view, row, columns.fullMark));
  if (stated !== null || columns.weight === undefined) return stated;
  const cell = shownCell(view, row, columns.weight);
  return pointsIn(cell, columns.weight === columns.indicator ? readWeightInName(cell) : undefined);
}

function pointsIn(cell: GridCell, entry: WeightEntry = readWeightEntry(cell)): number | null {
  if (entry.kind !== "weight") return null;
  // A bare number below 1 is a share of the whole; from 1 on it is points.
  const fraction = entry.scale === "fraction" || (entry.scale === null && compare(entry.number, ONE) < 0);
  const points = fraction ? multiply(entry.number, HUNDRED) : entry.number;
  return compare(points, ZERO) > 0 ? toNumber(points) : null;
}

function shownIn(view: SheetView, row: number, column: number | undefined): ShownCell {
  return column === undefined ? NOTHING : shown(shownCell(view, row, column));
}

function shown({ value, text }: GridCell): ShownCell {
  return { value: value === "" ? null : value, text };
}
