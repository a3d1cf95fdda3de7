import { decimal } from "./decimal";
import type { Decimal } from "./decimal";
import { numeral15 } from "./from-numeral";
import { roundHalfUp } from "./round";

/** How many decimals of a number that was typed or calculated in a sheet count. */
export const CELL_DECIMALS = 10;

/** The most by which reading a cell at so many decimals moves it, a little generously: for those who decide in doubles. */
export const CELL_BLUR = 5.05e-11;

/**
 * A cell's number as it counts: read at Excel's 15 significant digits and then at 10 decimals, half up, so that the dust of
 * binary arithmetic is gone: =0.1+0.2 is exactly 0.3 here and =12.7-12 exactly 0.7, which 15 digits alone leave at
 * 0.699999999999999. Every number that comes from a cell comes in here, or through `parseNumberText` where it is text. Throws on
 * NaN and Infinity, which no cell holds.
 *
 * What this cannot mend: a quotient that truly lies within half of 1e-10 of an edge reads as the edge, and a difference of
 * numbers beyond 262,144 may carry more dust than that.
 *
 * @example format(fromCell(100 - 99.05)) // "0.95"
 */
export function fromCell(value: number): Decimal {
  return atCellDecimals(decimal(numeral15(value)));
}

/** What has been read at 15 digits, at the decimals that count. */
export function atCellDecimals(value: Decimal): Decimal {
  return roundHalfUp(value, CELL_DECIMALS);
}
