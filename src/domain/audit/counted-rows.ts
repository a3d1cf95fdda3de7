import type { Area } from "../sheet/grid";
import { covers } from "../sheet/references";

/** What a sum leaves out and what it adds up twice, directly and by a subtotal. */
export interface Counted {
  readonly omitted: readonly number[];
  readonly twice: readonly number[];
}

/**
 * How a sum in a column treats the rows that it shall add up. A subtotal stands below its rows and speaks for them. Null where the sum
 * touches neither a row nor a subtotal: it adds up something else.
 */
export function countedRows(
  areas: readonly Area[],
  column: number,
  rows: readonly number[],
  subtotals: readonly number[],
): Counted | null {
  const omitted: number[] = [];
  const twice: number[] = [];
  let next = 0;
  for (const row of rows) {
    while (next < subtotals.length && (subtotals[next] ?? 0) < row) next++;
    const subtotal = subtotals[next];
    const direct = covers(areas, row, column);
    const bySubtotal = subtotal !== undefined && covers(areas, subtotal, column);
    if (direct && bySubtotal) twice.push(row);
    else if (!direct && !bySubtotal) omitted.push(row);
  }
  return rows.length === 0 || omitted.length === rows.length ? null : { omitted, twice };
}
