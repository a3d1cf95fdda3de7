import { decimal } from "./decimal";
import type { Decimal } from "./decimal";

/**
 * A cell's number read at Excel's 15 significant digits, so that the dust of binary arithmetic is gone: a cell with
 * =0.1+0.2 is exactly 0.3 here. Throws on NaN and Infinity, which no cell holds.
 *
 * @example format(fromCell(0.1 + 0.2)) // "0.3"
 */
export function fromCell(value: number): Decimal {
  return decimal(cellNumeral(value));
}

/** The numeral of at most 15 significant digits that stands for a cell's number. */
function cellNumeral(value: number): string {
  const shortest = String(value);
  // 16 characters hold at most 15 digits beside a point, a sign or an exponent; only a whole number of 16 digits
  // has none of these. The shortest numeral of up to 15 digits is the one that rounding to 15 would give.
  if (shortest.length < 16 || (shortest.length === 16 && !Number.isInteger(value))) return shortest;
  return value.toPrecision(15);
}
