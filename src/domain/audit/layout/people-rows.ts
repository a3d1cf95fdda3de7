import { isBlank, isCoveredFromLeft, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import type { PeopleHeader } from "./people-header";
import { isSummaryLabel, rowUnderTitles } from "./people-words";
import { isNoteLabel } from "./row-words";

/** A row that holds one person. */
export interface Person {
  readonly row: number;
  readonly name: string;
  /** Which part of the table, from 0: a new one begins at every heading and after every sum of a department. */
  readonly section: number;
}

/** A row that sums people up. */
export interface SummaryRow {
  readonly row: number;
  readonly label: string;
  /** The people above it that it can speak of: those of its section, or all. */
  readonly section: number;
}

export interface PeopleRows {
  readonly people: readonly Person[];
  readonly summaries: readonly SummaryRow[];
  /** Rows right under the titles that say the indicators' weights or full marks. */
  readonly weightRow: number | null;
  readonly markRow: number | null;
  /** One past the last row that belongs to the table. */
  readonly endRow: number;
}

const LONGEST_NAME = 24;
const MOST_ROWS_UNDER_TITLES = 3;

/** Reads the rows under a header down to what is neither a person, nor a heading over people, nor their sum. */
export function readPeopleRows(view: SheetView, header: PeopleHeader, stopRow: number): PeopleRows {
  const under = rowsUnderTitles(view, header, stopRow);
  const people: Person[] = [];
  const summaries: SummaryRow[] = [];
  let section = 0;
  let endRow = under.next;
  for (let row = under.next; row < stopRow; row++) {
    const kind = kindOf(view, header, row);
    if (kind === "person") {
      const last = people[people.length - 1];
      // After the sum of all nobody follows but in a new part.
      if (summaries.length > 0 && last && (summaries[summaries.length - 1]?.row ?? -1) > last.row) section++;
      people.push({ row, name: textOf(shownCell(view, row, header.name.column)), section });
    } else if (kind === "summary") {
      summaries.push({ row, label: labelOf(view, header, row), section });
    } else if (isFollowedByPerson(view, header, row, stopRow)) {
      if (people.length > 0) section++;
      continue;
    } else break;
    endRow = row + 1;
  }
  return { people, summaries, weightRow: under.weights, markRow: under.marks, endRow };
}

type RowKind = "person" | "summary" | "blank" | "words";

function kindOf(view: SheetView, header: PeopleHeader, row: number): RowKind {
  const label = labelOf(view, header, row);
  if (isSummaryLabel(label)) return "summary";
  const name = textOf(view.cell(row, header.name.column));
  const merge = view.mergeAt(row, header.name.column);
  const isWide = merge !== null && merge.columns > 1;
  let filled = 0;
  let numbers = 0;
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    const { value, formula } = view.cell(row, column);
    if (isBlank(value) && formula === null) continue;
    filled++;
    if (typeof value !== "string" || formula !== null) numbers++;
  }
  if (filled === 0) return "blank";
  if (name === "" || isWide || name.length > LONGEST_NAME || (numbers === 0 && isNoteLabel(name)))
    return "words";
  if (isSummaryLabel(name)) return "summary";
  const isWithin = isCoveredFromLeft(view, row, header.name.column);
  // A person may have nothing but a name in a form that is still to be filled in; a heading stands alone in the first column.
  return isWithin ||
    (numbers === 0 && filled === 1 && header.name.column === header.firstColumn && !isForm(view, header, row))
    ? "words"
    : "person";
}

/** Whether nothing but names stands in the rows around: a form that is still to be filled in. */
function isForm(view: SheetView, header: PeopleHeader, row: number): boolean {
  return [row - 1, row + 1].every((other) => {
    if (other <= header.lastRow || other >= view.endRow) return true;
    for (let column = header.firstColumn; column <= header.lastColumn; column++) {
      if (column === header.name.column) continue;
      const { value, formula } = view.cell(other, column);
      if (formula === null && typeof value === "number") return false;
    }
    return true;
  });
}

/** The first words of the row. */
function labelOf(view: SheetView, header: PeopleHeader, row: number): string {
  for (let column = header.firstColumn; column <= header.name.column; column++) {
    const text = textOf(view.cell(row, column));
    if (text !== "" && (column === header.name.column || isSummaryLabel(text) || rowUnderTitles(text)))
      return text;
  }
  return "";
}

/** A blank row or a heading belongs to the table where somebody with numbers of his own follows it at once. */
function isFollowedByPerson(view: SheetView, header: PeopleHeader, row: number, stopRow: number): boolean {
  const looked = Math.min(stopRow, row + 3);
  for (let next = row + 1; next < looked; next++) {
    const kind = kindOf(view, header, next);
    if (kind === "person") return isFilled(view, header, next);
    if (kind === "summary") return false;
  }
  return false;
}

/** Numbers under at least half of the titles that are no names: a row of another table below has fewer. */
function isFilled(view: SheetView, header: PeopleHeader, row: number): boolean {
  const places = header.columns.filter(
    ({ role }) => role === null || role === "total" || role === "weakTotal",
  );
  const filled = places.filter(({ column }) => {
    const { value, formula } = view.cell(row, column);
    return typeof value === "number" || formula !== null;
  });
  const hasTotal = filled.some(({ role }) => role !== null);
  return hasTotal && filled.length * 2 >= places.length;
}

function rowsUnderTitles(
  view: SheetView,
  header: PeopleHeader,
  stopRow: number,
): { readonly next: number; readonly weights: number | null; readonly marks: number | null } {
  let [weights, marks]: (number | null)[] = [null, null];
  let row = header.lastRow + 1;
  for (; row < Math.min(stopRow, header.lastRow + 1 + MOST_ROWS_UNDER_TITLES); row++) {
    const kind = rowUnderTitles(labelOf(view, header, row));
    if (kind === null) break;
    if (kind === "weights") weights ??= row;
    if (kind === "marks") marks ??= row;
  }
  return { next: row, weights: weights ?? null, marks: marks ?? null };
}
