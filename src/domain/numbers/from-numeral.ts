import { decimal } from "./decimal";
import type { Decimal } from "./decimal";

/**
 * The decimal that a double stands for which was read from a numeral in words, such as a criterion's bound: at 15 significant digits,
 * all of its decimals kept (10分 for 3亿 is a factor far below 1e-10). A number from a cell goes through `fromCell`.
 *
 * @example format(fromNumeral(1e-12)) // "0.000000000001"
 */
export function fromNumeral(value: number): Decimal {
  return decimal(numeral15(value));
}

/** The numeral of at most 15 significant digits that stands for a double. */
export function numeral15(value: number): string {
  const shortest = String(value);
  // 16 characters hold at most 15 digits beside a point, a sign or an exponent; only a whole number of 16 digits
  // has none of these. The shortest numeral of up to 15 digits is the one that rounding to 15 would give.
  if (shortest.length < 16 || (shortest.length === 16 && !Number.isInteger(value))) return shortest;
  return value.toPrecision(15);
}
