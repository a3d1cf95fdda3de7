import { decimal, multiply, toNumber } from "./decimal";
import { fromCell } from "./from-cell";
import { divide } from "./ratio";
import { roundHalfUp } from "./round";

/**
 * a × b ÷ divisor of cell numbers, rounded once, half up, to 2 decimals; exact.
 *
 * Where both numbers have at most 4 decimals and their product fits a safe integer, as scores and pay do, whole
 * numbers alone decide: from `scaleOf` on, product, remainder and comparison are exact integer operations. All else
 * goes the long way through decimals.
 *
 * @example centsOfProduct(1.005, 1, 1) // 1.01
 */
export function centsOfProduct(a: number, b: number, divisor: number): number {
  const scaleA = scaleOf(a);
  const scaleB = scaleOf(b);
  if (scaleA === 0 || scaleB === 0 || !(Number.isInteger(divisor) && divisor > 0 && divisor <= 1000)) {
    return byDecimals(a, b, divisor);
  }
  const product = Math.round(a * scaleA) * Math.round(b * scaleB);
  if (product > Number.MAX_SAFE_INTEGER) return byDecimals(a, b, divisor);
  const cent = (scaleA / 10) * (scaleB / 10) * divisor;
  const rest = product % cent;
  const cents = (product - rest) / cent + (2 * rest >= cent ? 1 : 0);
  return cents / 100;
}

function byDecimals(a: number, b: number, divisor: number): number {
  return toNumber(roundHalfUp(divide(multiply(fromCell(a), fromCell(b)), decimal(divisor))));
}

/**
 * 100 or 10000, by which the number's reading becomes whole; 0 where neither does it, or where the number is
 * negative or large.
 */
function scaleOf(value: number): number {
  if (!(value >= 0 && value < 1e10)) return 0;
  if (reads(value, Math.round(value * 100) / 100)) return 100;
  return reads(value, Math.round(value * 10000) / 10000) ? 10000 : 0;
}

/**
 * Whether a number surely reads as the decimal of few digits that `quotient`, a whole number below 1e15 by a power of ten, is
 * the nearest double of. It does where the decimal is less than half a unit of the 15th digit away, which is at least
 * 5e-16 of the number, or less than half of the 10th decimal. The rounding of the quotient takes 1.2e-16 of the number off
 * the first; off the second go that and, below 10,000, the reading at 15 digits: 5e-12 in all. From 10,000 on half a unit
 * of the 15th digit is itself half of the 10th decimal or more, of which the rounding takes 1.2e-11 before the first is wider.
 */
function reads(value: number, quotient: number): boolean {
  return quotient === value || Math.abs(quotient - value) <= Math.max(3.5e-11, 3.8e-16 * value);
}
