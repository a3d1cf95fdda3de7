import { isBlank } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import type { Card } from "./card";
import { peopleHeadersAt } from "./people-header";
import type { PeopleHeader, TitledColumn } from "./people-header";
import { readPeopleRows } from "./people-rows";
import type { PeopleRows } from "./people-rows";
import { weightsInRow, weightsInTitles } from "./people-weights";
import type { PeopleWeights } from "./people-weights";

/** A table with one row a person and the indicators as columns. */
export interface PeopleTable {
  readonly header: PeopleHeader;
  readonly rows: PeopleRows;
  /** The columns of figures that may count, from left to right: marks, and what they were given for. */
  readonly marks: readonly TitledColumn[];
  readonly total: TitledColumn;
  readonly ranks: readonly TitledColumn[];
  readonly grade: TitledColumn | null;
  readonly coefficient: TitledColumn | null;
  readonly base: TitledColumn | null;
  readonly pay: TitledColumn | null;
  readonly remarks: readonly TitledColumn[];
  readonly weights: PeopleWeights | null;
  /** What each indicator can earn at most, in the unit of its marks; null where the sheet does not say. */
  readonly fullMarks: PeopleWeights | null;
  /** One past the last row that its notes may take: the next table or card. */
  readonly stopRow: number;
}

/** The tables of people on a sheet, where no scorecard stands. Takes time linear in the cells. */
export function findPeopleTables(view: SheetView, cards: readonly Card[]): PeopleTable[] {
  const isTaken = takenByCards(view, cards);
  const headers: PeopleHeader[] = [];
  let below = view.grid.top;
  for (let row = view.grid.top; row < view.endRow; row++) {
    if (row < below) continue;
    const found = peopleHeadersAt(view, row).filter(({ name }) => !isTaken(row, name.column));
    for (const header of found) {
      headers.push(header);
      below = Math.max(below, header.lastRow + 1);
    }
  }
  const stops = stopsOf(headers, cards, view.endRow);
  return headers.flatMap((header, index) => tableUnder(view, header, stops[index] ?? view.endRow) ?? []);
}

/** Whether a place belongs to a scorecard. */
function takenByCards(view: SheetView, cards: readonly Card[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Card[]>();
  for (const card of cards) {
    for (let row = card.header.firstRow; row < Math.min(card.rows.endRow, view.endRow); row++)
      byRow.set(row, [...(byRow.get(row) ?? []), card]);
  }
  return (row, column) =>
    (byRow.get(row) ?? []).some(({ header }) => column >= header.firstColumn && column <= header.lastColumn);
}

/** Where the rows of each header must end: at the next header or card in one of its columns. */
function stopsOf(headers: readonly PeopleHeader[], cards: readonly Card[], endRow: number): number[] {
  const places = [...headers, ...cards.map(({ header }) => header)].sort((a, b) => b.firstRow - a.firstRow);
  const next = new Map<number, number>();
  const stops = new Map<unknown, number>();
  for (const place of places) {
    let stop = endRow;
    for (let column = place.firstColumn; column <= place.lastColumn; column++)
      stop = Math.min(stop, next.get(column) ?? endRow);
    stops.set(place, stop);
    for (let column = place.firstColumn; column <= place.lastColumn; column++)
      next.set(column, place.firstRow);
  }
  return headers.map((header) => stops.get(header) ?? endRow);
}

function tableUnder(view: SheetView, header: PeopleHeader, stopRow: number): PeopleTable | null {
  const rows = readPeopleRows(view, header, stopRow);
  if (rows.people.length < 2) return null;
  const of = (role: TitledColumn["role"]) => header.columns.filter((column) => column.role === role);
  const total = totalOf(view, header, rows);
  if (!total) return null;
  const right = header.columns.filter(({ column }) => column > header.name.column);
  const figures = right.filter(
    (column) =>
      column.role === null ||
      column.role === "bonus" ||
      column.role === "deduction" ||
      ((column.role === "weakTotal" || column.role === "total") && column.column < total.column),
  );
  const inTitles = weightsInTitles(figures.filter(({ role }) => role === null));
  const inRow =
    rows.weightRow === null ? null : weightsInRow(view, rows.weightRow, figures, total.column, "weights");
  const fullInRow =
    rows.markRow === null ? null : weightsInRow(view, rows.markRow, figures, total.column, "marks");
  const weights = inRow ?? inTitles ?? fullInRow;
  const marks = figures.filter(
    (column) =>
      (weights?.shares.has(column.column) ?? false) ||
      (column.column < total.column && holdsFigures(view, column, rows)),
  );
  const grade = lastOf(of("grade"));
  const table: PeopleTable = {
    header,
    rows,
    marks,
    total,
    ranks: of("rank"),
    grade,
    coefficient: lastOf(of("coefficient")),
    base: of("base")[0] ?? null,
    pay: lastOf(of("pay")),
    remarks: of("remark"),
    weights,
    fullMarks: fullInRow ?? (inTitles?.kind === "marks" ? inTitles : null),
    stopRow,
  };
  return isOfScores(table) ? table : null;
}

/** The last of several totals is what the others come to; an average that stands behind a total says it again. */
function totalOf(view: SheetView, header: PeopleHeader, rows: PeopleRows): TitledColumn | null {
  const holds = (column: TitledColumn) =>
    column.column > header.name.column && mayHoldFigures(view, column, rows);
  const totals = header.columns.filter((column) => column.role === "total" && holds(column));
  const found = lastOf(totals.filter(({ title }) => !/平均|均分|average/i.test(title))) ?? lastOf(totals);
  return found ?? lastOf(header.columns.filter((column) => column.role === "weakTotal" && holds(column)));
}

function lastOf<T>(list: readonly T[]): T | null {
  return list[list.length - 1] ?? null;
}

/** Whether more of its cells hold figures than words. */
function holdsFigures(view: SheetView, { column }: TitledColumn, rows: PeopleRows): boolean {
  const { figures, words } = contentOf(view, column, rows);
  return figures > 0 && figures > words;
}

/** Whether no words stand in most of its cells: they may be blank yet. */
function mayHoldFigures(view: SheetView, { column }: TitledColumn, rows: PeopleRows): boolean {
  const { figures, words } = contentOf(view, column, rows);
  return words <= figures;
}

function contentOf(view: SheetView, column: number, rows: PeopleRows): { figures: number; words: number } {
  let figures = 0;
  let words = 0;
  for (const { row } of rows.people) {
    const { value, formula } = view.cell(row, column);
    if (typeof value === "number" || (formula !== null && typeof value !== "string")) figures++;
    else if (!isBlank(value)) words++;
  }
  return { figures, words };
}

/** Sales lists, wages and attendance have people and totals too: scores are ranked, graded, weighted, or named as such. */
function isOfScores({ marks, total, ranks, grade, coefficient, pay, weights }: PeopleTable): boolean {
  const results = [ranks[0], grade, coefficient, pay].filter(
    (column) => column !== undefined && column !== null,
  );
  if (total.role === "total") return marks.length >= 2 || results.length > 0;
  return marks.length >= 2 && (weights !== null || ranks.length > 0 || grade !== null);
}
