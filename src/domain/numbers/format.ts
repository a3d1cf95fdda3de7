import { HUNDRED, multiply } from "./decimal";
import type { Decimal } from "./decimal";

/**
 * All its digits in plain notation, without thousands separators and without an exponent.
 *
 * @example format(decimal("1e-7")) // "0.0000001"
 */
export function format(value: Decimal): string {
  // The library writes a negative zero as "-0".
  return value.eq(0) ? "0" : value.toFixed();
}

/**
 * As a percentage with all its digits.
 *
 * @example formatPercent(decimal("1.005")) // "100.5%"
 */
export function formatPercent(value: Decimal): string {
  return `${format(multiply(value, HUNDRED))}%`;
}
