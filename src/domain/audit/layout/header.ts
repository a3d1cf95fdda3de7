import {
  isAverageLabel,
  isPeriodLabel,
  mayBeItemsHeader,
  mayBeWeightHeader,
  roleOfLabel,
} from "./column-role";
import { WEIGHS } from "./column-role";
import type { ColumnRole } from "./column-role";
import type { Header, HeaderColumn } from "./card-header";
import type { Area } from "../../sheet/grid";
import { plainLabel } from "../../sheet/label";
import { isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { withoutRepeats } from "./repeated-headers";
import { withScoredEntries } from "./scored-entries";
import { readWeightInName } from "./weight-cell";

const MOST_HEADER_ROWS = 3;
const MOST_UNNAMED_COLUMNS = 2;

/**
 * All scorecard headers on the sheet, from top to bottom and left to right: a weight beside an indicator, a criterion or a
 * score, in one row or in up to three that merged cells or further header words tie together.
 */
export function findHeaders(view: SheetView): Header[] {
  const headers: Header[] = [];
  const takenUntil = new Map<number, number>();
  for (let row = view.grid.top; row < view.endRow; row++) {
    for (const run of runsOf(view, row, takenUntil)) {
      const header = headerAt(view, row, run);
      if (!header) continue;
      for (const part of splitSideBySide(header)) {
        headers.push(part);
        for (let c = part.firstColumn; c <= part.lastColumn; c++) takenUntil.set(c, part.lastRow);
      }
    }
  }
  return withoutRepeats(view, headers);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a row that could be a header: no number among them, and the word for a weight or for items somewhere. */
function runsOf(view: SheetView, row: number, takenUntil: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let hopeful = false;
  let last = -1;
  const close = () => {
    if (from >= 0 && hopeful) runs.push({ from, to: last });
    from = -1;
    hopeful = false;
  };
  for (let column = view.grid.left; column < view.endColumn; column++) {
    const merge = view.mergeAt(row, column);
    const reachesDown = merge !== null && merge.row < row && merge.rows <= MOST_HEADER_ROWS;
    const { value } = reachesDown ? view.cell(merge.row, merge.column) : view.cell(row, column);
    if ((takenUntil.get(column) ?? -1) >= row || (value !== null && typeof value !== "string")) {
      close();
      continue;
    }
    if (value === null && !(merge && merge.column < column && last === column - 1)) continue;
    if (from >= 0 && merge && value !== null && isTitleBeside(view, merge, value, column - last > 1)) close();
    if (from < 0) from = column;
    last = column;
    if (value !== null && (mayBeWeightHeader(value) || mayBeItemsHeader(value))) hopeful = true;
  }
  close();
  return runs;
}

/** The title of a card that stands beside and begins a row lower: spread over its columns, and no header's word. */
function isTitleBeside(view: SheetView, area: Area, label: string, isApart: boolean): boolean {
  if (area.columns < 3 || roleOfLabel(label)) return false;
  if (isApart) return true;
  const below = area.row + area.rows;
  const run = { from: area.column, to: area.column + area.columns - 1 };
  return below < view.endRow && isScorecardHeader(columnsOf(view, below, below, run));
}

function headerAt(view: SheetView, row: number, run: Run): Header | null {
  const single = columnsOf(view, row, row, run);
  const first = single[0];
  if (!first) return null;
  const part = { from: first.column, to: run.to };
  let lastRow = lastHeaderRow(view, row, part);
  if (!isScorecardHeader(single)) {
    // A header may say "indicator" in its first row and "weight" in its second, where merged cells tie the rows.
    const tied = lastRow === row ? single : columnsOf(view, row, lastRow, part);
    if (!isScorecardHeader(tied)) {
      const named = withWeightsInNames(view, tied, lastRow);
      return named && { ...headerOf(view, row, lastRow, part), columns: named };
    }
  }
  if (lastRow === row && row + 1 < view.endRow && isSecondHeaderRow(view, row, part)) lastRow = row + 1;
  const columns = columnsOf(view, row, lastRow, part);
  if (!isScorecardHeader(columns)) return null;
  const found = headerOf(view, row, lastRow, part);
  return { ...found, columns: withScoredEntries(view, columns, lastRow, found.lastColumn) };
}

function headerOf(view: SheetView, firstRow: number, lastRow: number, part: Run): Omit<Header, "columns"> {
  return { firstRow, lastRow, firstColumn: withUnnamedColumns(view, part.from), lastColumn: part.to };
}

/** Rows below a header that are enough to see whether names state weights. */
const NAMES_SEEN = 20;

/** The columns of a header that has none for weights, where most names below it state one; null where they do not. */
function withWeightsInNames(
  view: SheetView,
  columns: readonly HeaderColumn[],
  lastRow: number,
): HeaderColumn[] | null {
  const names = columns.find(({ role }) => role === "indicator");
  if (!names || !columns.some(({ role }) => role === "criteria" || role === "score")) return null;
  let named = 0;
  let weighed = 0;
  for (let row = lastRow + 1; row < Math.min(view.endRow, lastRow + 1 + NAMES_SEEN); row++) {
    const cell = view.cell(row, names.column);
    if (isBlank(cell.value)) continue;
    named++;
    if (readWeightInName(cell).kind === "weight") weighed++;
  }
  if (weighed < 2 || weighed * 2 <= named) return null;
  return [...columns, { ...names, role: "weight", inName: true }];
}

/** A group column at the sheet's left edge often has no header of its own. */
function withUnnamedColumns(view: SheetView, column: number): number {
  return column - view.grid.left <= MOST_UNNAMED_COLUMNS ? view.grid.left : column;
}

/** The last row that a merged cell of the first header row reaches. */
function lastHeaderRow(view: SheetView, row: number, run: Run): number {
  let last = row;
  for (let column = run.from; column <= run.to; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.row === row && merge.rows <= MOST_HEADER_ROWS)
      last = Math.max(last, row + merge.rows - 1);
  }
  return Math.min(last, view.endRow - 1);
}

/** Whether the row below holds further header words under a cell that is merged sideways. */
function isSecondHeaderRow(view: SheetView, row: number, run: Run): boolean {
  let spread = false;
  let words = 0;
  for (let column = run.from; column <= run.to; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.columns > 1) spread = true;
    const below = view.cell(row + 1, column).value;
    if (below !== null && typeof below !== "string") return false;
    if (typeof below === "string" && roleOfLabel(below)) words++;
  }
  return spread && words >= 2;
}

function columnsOf(view: SheetView, firstRow: number, lastRow: number, run: Run): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  const periods: HeaderColumn[] = [];
  for (let column = run.from; column <= run.to; column++) {
    const found = columnAt(view, firstRow, lastRow, column);
    const label = found ? "" : textOf(view.cell(lastRow, column));
    if (found) columns.push(found);
    else if (isPeriodLabel(label)) periods.push({ column, role: "score", label, row: lastRow });
  }
  // 7月, 8月, 9月 beside 季度平均分 are the scores that it is the average of.
  const areScores = columns.some(({ role, label }) => role === "score" && isAverageLabel(label));
  if (areScores && periods.length > 0) {
    columns.push(...periods);
    columns.sort((a, b) => a.column - b.column);
  }
  return withPointsToGive(columns);
}

/** 分数 beside 得分, where nothing else weighs the items, says how many points each may earn. */
function withPointsToGive(columns: HeaderColumn[]): HeaderColumn[] {
  const scores = columns.filter(({ role }) => role === "score" || role === "weightedScore");
  if (scores.length < 2 || columns.some(({ role }) => WEIGHS.includes(role))) return columns;
  const points = scores.find(({ label }) => /^(?:分数|marks?)$/.test(plainLabel(label)));
  return columns.map((each) => (each === points ? { ...each, role: "weight" } : each));
}

/** The lowest words that say something decide; words above them that span several columns help where they do not. */
function columnAt(view: SheetView, firstRow: number, lastRow: number, column: number): HeaderColumn | null {
  let lower: { label: string; row: number; role: ColumnRole | null } | null = null;
  for (let row = lastRow; row >= firstRow; row--) {
    const merge = view.mergeAt(row, column);
    const label = textOf(shownCell(view, row, column));
    if (label === "") continue;
    const spans = merge !== null && merge.columns > 1;
    // Words that span several columns with nothing under them belong to the first of these.
    if (spans && merge.column < column && !lower) continue;
    const role = roleOfLabel(label);
    const place = { column, label, row: merge ? Math.max(merge.row, firstRow) : row };
    if (lower) {
      if (spans) return underSharedWords(column, lower, role);
    } else {
      lower = { label, row: place.row, role };
    }
    if (role && !(role === "dimension" || role === "indicator")) return { ...place, role };
  }
  return lower?.role ? { column, label: lower.label, row: lower.row, role: lower.role } : null;
}

/** A column whose own words stand under words that it shares with its neighbours: 权重 over 维度 and 指标, 评价 over 自评 and 上级. */
function underSharedWords(
  column: number,
  own: { label: string; row: number; role: ColumnRole | null },
  shared: ColumnRole | null,
): HeaderColumn | null {
  if (shared === "score" || shared === "actual") {
    const role = /自|self|本人/i.test(own.label) ? "selfScore" : shared;
    return { column, label: own.label, row: own.row, role };
  }
  if (shared === "weight" && own.role === "dimension") return { ...own, column, role: "sectionWeight" };
  if (shared === "weight" && own.role === "indicator") return { ...own, column, role: "weight" };
  return own.role ? { ...own, column, role: own.role } : null;
}

/** A weight beside an indicator, a criterion or a score. A full mark alone is a weight only beside an indicator and how it is scored. */
export function isScorecardHeader(columns: readonly HeaderColumn[]): boolean {
  const has = (...roles: ColumnRole[]) => columns.some((column) => roles.includes(column.role));
  if (has("weight", "sectionWeight")) {
    return (
      columns.length >= 2 && has("indicator", "dimension", "criteria", "score", "weightedScore", "definition")
    );
  }
  return has("fullMark") && has("indicator", "dimension") && has("criteria", "score");
}

const IDENTITIES: readonly ColumnRole[] = ["sequence", "dimension", "indicator"];

/** Cards that stand beside each other: the words begin anew, or an empty column stands between two whole headers. */
function splitSideBySide(header: Header): Header[] {
  const parts: HeaderColumn[][] = [];
  let current: HeaderColumn[] = [];
  for (const [index, column] of header.columns.entries()) {
    const mayBegin =
      IDENTITIES.includes(column.role) && (beginsAnew(current, column) || isApart(current, column));
    if (mayBegin && isScorecardHeader(current) && isScorecardHeader(header.columns.slice(index))) {
      parts.push(current);
      current = [];
    }
    current.push(column);
  }
  parts.push(current);
  return parts.map((columns, index) => {
    const next = parts[index + 1]?.[0];
    return {
      ...header,
      firstColumn: index === 0 ? header.firstColumn : (columns[0]?.column ?? header.firstColumn),
      lastColumn: next ? next.column - 1 : header.lastColumn,
      columns,
    };
  });
}

function beginsAnew(current: readonly HeaderColumn[], column: HeaderColumn): boolean {
  const label = plainLabel(column.label);
  return current.some((earlier) => earlier.role === column.role && plainLabel(earlier.label) === label);
}

function isApart(current: readonly HeaderColumn[], column: HeaderColumn): boolean {
  const before = current[current.length - 1];
  return before !== undefined && column.column - before.column > 1;
}
