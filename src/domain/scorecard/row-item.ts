import { auditedCard } from "../audit/audited-card";
import type { CardCorrection } from "../audit/layout/corrections";
import type { CellAddress } from "../sheet/cell-address";
import type { CellContent } from "../sheet/cell-change";
import type { SheetReport } from "../audit/finding";
import type { Area, Grid, GridCell } from "../sheet/grid";
import { anchorRow, shownCell, textOf, viewSheet } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import type { Cell } from "../cell";
import { multiply, toNumber } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { isInRows } from "../live/criterion-in-rows";
import { liveCard } from "../live/live-card";
import type { LiveCard } from "../live/live-card";
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
  /** Whether the row's score is a KPI.SCORE formula, which takes exactly these. */
  readonly isCalled: boolean;
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
 * The item that stands in a row of a sheet, or null where the row belongs to no scorecard that has criteria; of two cards side by side the
 * one that the column lies in. A score formula that calls KPI.SCORE tells which cells are judged; else the columns' titles do, and the full
 * mark is the one that such a formula would have.
 */
export function rowItem(
  grid: Grid,
  { cards }: SheetReport,
  row: number,
  column: number,
  corrections: readonly CardCorrection[] = [],
): RowItem | null {
  const inRow = cards.filter(
    ({ firstRow, lastRow, bonusRows }) => (row >= firstRow && row <= lastRow) || bonusRows.includes(row),
  );
  const card =
    inRow.find(({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn) ?? inRow[0];
  if (!card) return null;
  const view = viewSheet(grid);
  const { columns } = card;
  const scoreCell = columns.score === undefined ? null : shownCell(view, row, columns.score);
  const call = scoreCell?.formula ? scoreCall(scoreCell.formula)?.map(readArgument) : undefined;
  const [criteria, actual, max, target] = call ?? [];

  const live = call ? null : liveCard(grid, card, corrections);
  if (live && isPartOfRows(live, row)) return null;
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
    max: call ? numberOf(view, max) : live && fullMarkOf(live, row),
    target: call ? targetOf(view, target) : shownIn(view, row, columns.target),
    isCalled: call !== undefined,
    score: scoreCell ? shown(scoreCell) : NOTHING,
    scoreTyped: scoreCell !== null && scoreCell.formula === null && scoreCell.value !== null,
  };
}

/** Whether the row is a part of a criterion that stands in several: one line of it is no criterion by itself. */
function isPartOfRows(live: LiveCard, row: number): boolean {
  const { criteria } = live.card.columns;
  const item = [...live.items, ...live.bonus].find((each) => each.row === row || each.more.includes(row));
  return criteria !== undefined && item !== undefined && isInRows(live, item, criteria);
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

/** The full mark that the row's formula would have, if it had one. */
function fullMarkOf({ view, read, stopRow }: LiveCard, row: number): number | null {
  return auditedCard(view, read, stopRow).marks.byRow.get(row)?.points ?? null;
}

function shownIn(view: SheetView, row: number, column: number | undefined): ShownCell {
  return column === undefined ? NOTHING : shown(shownCell(view, row, column));
}

function shown({ value, text }: GridCell): ShownCell {
  return { value: value === "" ? null : value, text };
}
