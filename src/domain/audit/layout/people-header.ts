import { isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { looksLikeName } from "./person-names";
import { LONGEST_TITLE, mayBeTotalTitle, peopleRole } from "./people-words";
import type { PeopleRole } from "./people-words";

/** A column with its title. */
export interface TitledColumn {
  readonly column: number;
  readonly title: string;
  /** Where the title stands. */
  readonly row: number;
  /** What it was taken for; null for what may be a mark. */
  readonly role: PeopleRole | "weakTotal" | null;
}

/** The titles of a table of people: rows `firstRow` to `lastRow`. */
export interface PeopleHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly name: TitledColumn;
  /** All with a title, the name among them. */
  readonly columns: readonly TitledColumn[];
}

const MOST_HEADER_ROWS = 3;
/** Rows under the titles that are enough to see whether a column names people. */
const NAMES_SEEN = 30;

/** The headers of tables of people that begin in this row, from left to right. */
export function peopleHeadersAt(view: SheetView, row: number): PeopleHeader[] {
  if (!isHopeful(view, row)) return [];
  const lastRow = lastTitleRow(view, row);
  return runsOf(titlesOf(view, row, lastRow)).flatMap((run): PeopleHeader[] => {
    const name = nameColumn(view, run, lastRow);
    const first = run[0];
    const last = run[run.length - 1];
    if (!name || !first || !last) return [];
    return [
      {
        firstRow: row,
        lastRow,
        firstColumn: first.column,
        lastColumn: last.column,
        name,
        columns: run,
      },
    ];
  });
}

/** Three words or more, no number among them, and one that may stand over totals. */
function isHopeful(view: SheetView, row: number): boolean {
  let words = 0;
  let total = false;
  for (let column = view.grid.left; column < view.endColumn; column++) {
    const { value } = view.cell(row, column);
    if (value === null) continue;
    if (typeof value !== "string") return false;
    if (isBlank(value)) continue;
    words++;
    total ||= mayBeTotalTitle(value) || peopleRole(value) === "weakTotal";
  }
  return total && words >= 3;
}

/** The last row that merged titles reach, or a second row of titles under groups of them. */
function lastTitleRow(view: SheetView, row: number): number {
  let last = row;
  for (let column = view.grid.left; column < view.endColumn; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.row === row && merge.rows <= MOST_HEADER_ROWS)
      last = Math.max(last, row + merge.rows - 1);
  }
  return Math.min(last, view.endRow - 1);
}

/** The lowest words over each column; a blank stands where there are none. */
function titlesOf(view: SheetView, firstRow: number, lastRow: number): (TitledColumn | null)[] {
  return Array.from({ length: view.endColumn - view.grid.left }, (_, index) => {
    const column = view.grid.left + index;
    for (let row = lastRow; row >= firstRow; row--) {
      const merge = view.mergeAt(row, column);
      const title = textOf(shownCell(view, row, column));
      if (title === "" || title.length > LONGEST_TITLE) continue;
      return { column, title, row: merge?.row ?? row, role: peopleRole(title) };
    }
    return null;
  });
}

/** Titles beside each other; where a second column of names stands among them, another table begins. */
function runsOf(titles: readonly (TitledColumn | null)[]): TitledColumn[][] {
  const runs: TitledColumn[][] = [];
  let current: TitledColumn[] = [];
  const close = () => {
    if (current.length >= 3) runs.push(current);
    current = [];
  };
  for (const title of titles) {
    const isSecondName = title?.role === "name" && current.some(({ role }) => role === "name");
    if (!title || isSecondName) close();
    if (title) current.push(title);
  }
  close();
  return runs;
}

/** The column that names people, by its title or by what stands in it: 讲师 over 方可, 岳宁, 佟丽. */
function nameColumn(view: SheetView, run: readonly TitledColumn[], lastRow: number): TitledColumn | null {
  const named = run.find(({ role }) => role === "name");
  if (named) return named;
  const unknown = run.filter(({ role }) => role === null).slice(0, 3);
  const found = unknown.find(({ column }) => holdsNames(view, column, lastRow + 1));
  return found ? { ...found, role: "name" } : null;
}

function holdsNames(view: SheetView, column: number, firstRow: number): boolean {
  let texts = 0;
  let names = 0;
  for (let row = firstRow; row < Math.min(view.endRow, firstRow + NAMES_SEEN); row++) {
    const { value } = view.cell(row, column);
    if (typeof value === "number") return false;
    const text = textOf(view.cell(row, column));
    if (text === "") break;
    texts++;
    if (looksLikeName(text)) names++;
  }
  return names >= 2 && names * 4 >= texts * 3 - 3;
}
