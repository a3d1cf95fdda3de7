import { area, cellCount, intersection, isEntireColumn, isEntireRow } from "./areas";
import { areaOf } from "./args";
import { failure } from "./failure";
import type { Area, CellFormat, CellInput, Grid, RangeContent } from "./host";
import type { Environment } from "./members";
import type { RangeState } from "./objects";

/** More cells than this cannot fit into a response of 5 MB, whatever is in them. */
const MOST_CELLS = 2_500_000;

/** One grid of a range; null for whole rows and columns, as Excel answers. */
export function content<P extends keyof RangeContent>(
  range: RangeState,
  part: P,
  env: Environment,
): NonNullable<RangeContent[P]> | null {
  const of = areaOf(range);
  if (isEntireColumn(of) || isEntireRow(of)) return null;
  if (cellCount(of) > MOST_CELLS) throw failure("ResponsePayloadSizeLimitExceeded");
  const grid = env.host.read(range.sheet, of, { [part]: true })[part];
  if (!grid) throw new Error(`The spreadsheet gave no ${part}.`);
  return grid as NonNullable<RangeContent[P]>;
}

/** Brings what was assigned (one value, or a grid of the range's size) into a grid of that size. */
export function inputGrid<T>(value: unknown, of: Area, cell: (value: unknown) => T | null): Grid<T> {
  if (isEntireColumn(of) || isEntireRow(of)) {
    throw failure("NotImplemented", "Whole rows and columns cannot be written at once here: name the cells.");
  }
  if (!Array.isArray(value)) {
    const one = cell(value);
    return Array.from({ length: of.rows }, () => new Array<T | null>(of.columns).fill(one));
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === of.rows && rows.every((row) => Array.isArray(row) && row.length === of.columns);
  if (!fits) {
    throw failure(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows.map((row) => (row as readonly unknown[]).map(cell));
}

/** What the add-in may put into a cell; an apostrophe in front keeps a string text, as it does when typed. */
export function cellInput(value: unknown): CellInput | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value.startsWith("'") ? { text: value.slice(1) } : value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw failure("InvalidArgument");
}

/** A property of the format that all cells share, or null where they differ. */
export function sharedFormat<K extends keyof CellFormat>(
  ranges: readonly RangeState[],
  key: K,
  env: Environment,
): CellFormat[K] | null {
  let shared: CellFormat[K] | undefined;
  for (const range of ranges) {
    for (const row of env.host.cellFormats(range.sheet, walkable(range, env))) {
      for (const format of row) {
        if (shared === undefined) shared = format[key];
        else if (shared !== format[key]) return null;
      }
    }
  }
  return shared ?? null;
}

/** The part of a range that can be walked: beyond the used cells and one row and column more all are alike. */
export function walkable(range: RangeState, env: Environment): Area {
  const of = areaOf(range);
  if (cellCount(of) <= 100_000) return of;
  const used = env.host.usedArea(range.sheet, false);
  const corner = area(of.row, of.column, 1, 1);
  if (!used) return corner;
  const near = { row: 0, column: 0, rows: used.row + used.rows + 1, columns: used.column + used.columns + 1 };
  return intersection(of, near) ?? corner;
}

/** A measure that all rows or columns share, or null. */
export function shared<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
