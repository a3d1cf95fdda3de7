import type { Area } from "../../domain/sheet/grid";
import { columnLetters } from "../../domain/sheet/a1";

/**
 * A reference that moves with its formula: `D6`, or `D6:D11` for more than one cell.
 *
 * @example reference({ row: 5, column: 3, rows: 6, columns: 1 }) // "D6:D11"
 */
export function reference(area: Area): string {
  return between(area, (row, column) => `${columnLetters(column)}${row + 1}`);
}

/**
 * A reference that stays where it is when its formula is copied: `$F$17:$H$20`.
 *
 * @example fixedReference({ row: 16, column: 5, rows: 4, columns: 3 }) // "$F$17:$H$20"
 */
export function fixedReference(area: Area): string {
  return between(area, (row, column) => `$${columnLetters(column)}$${row + 1}`);
}

/**
 * A reference whose row moves and whose column stays, as rules over a table need it: `$D6`.
 *
 * @example rowReference({ row: 5, column: 3, rows: 1, columns: 1 }) // "$D6"
 */
export function rowReference(area: Area): string {
  return between(area, (row, column) => `$${columnLetters(column)}${row + 1}`);
}

function between(
  { row, column, rows, columns }: Area,
  name: (row: number, column: number) => string,
): string {
  const first = name(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${name(row + rows - 1, column + columns - 1)}`;
}
