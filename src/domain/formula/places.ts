import { columnIndex } from "../sheet/a1";
import type { Area } from "../sheet/grid";

/** What a reference names, as far as its text tells. */
export interface Place {
  /** The sheet as it is written, with its `!`; "" for the formula's own. */
  readonly sheet: string;
  /** The name in one spelling, without `$`. */
  readonly name: string;
  /** null for a defined name, a table's column and a spilled range. */
  readonly area: Area | null;
  /** How many cells; null where the text does not tell. */
  readonly cells: number | null;
  readonly isWhole: boolean;
}

const PARTS = /^((?:'(?:[^']|'')*'|[^'!]+)!)?(.+)$/s;
const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const WHOLE = /^(?:[A-Z]{1,3}:[A-Z]{1,3}|\d{1,7}:\d{1,7})$/;

/**
 * Reads a reference's text.
 *
 * @example placeOf("$G$6:$H$6") // { sheet: "", name: "G6:H6", cells: 2, … }
 */
export function placeOf(reference: string): Place {
  const [, sheet = "", rest = reference] = PARTS.exec(reference) ?? [];
  const name = rest.replaceAll("$", "").toUpperCase();
  const cells = CELLS.exec(name);
  if (!cells) {
    // A table's row is one cell: `[@Actual]`.
    const isRow = /\[@|\[#THIS ROW\]/.test(name);
    return { sheet, name, area: null, cells: isRow ? 1 : null, isWhole: WHOLE.test(name) };
  }
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = cells;
  const [top, bottom] = inOrder(Number(digits) - 1, Number(lastDigits) - 1);
  const [left, right] = inOrder(columnIndex(letters), columnIndex(lastLetters));
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { sheet, name, area, cells: area.rows * area.columns, isWhole: false };
}

/** Whether every cell of the second lies in the first. */
export function contains(outer: Place, inner: Place): boolean {
  if (outer.sheet.toUpperCase() !== inner.sheet.toUpperCase()) return false;
  if (outer.name === inner.name) return true;
  const [a, b] = [outer.area, inner.area];
  return (
    a !== null &&
    b !== null &&
    b.row >= a.row &&
    b.column >= a.column &&
    b.row + b.rows <= a.row + a.rows &&
    b.column + b.columns <= a.column + a.columns
  );
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
