import { compare, multiply, ZERO } from "./decimal";
import type { Decimal } from "./decimal";

/**
 * numerator ÷ denominator, cut (not rounded) after 40 decimals. Because it is cut, its digits are those of the true quotient:
 * `roundHalfUp(divide(a, b), places)` looks at the next digit only and so is exact. Whether a quotient lies on an edge
 * is asked of `compareRatio`, since a cut quotient can look equal to what it exceeds. Throws on a denominator of zero.
 *
 * @example format(roundHalfUp(divide(decimal(2), decimal(3)))) // "0.67"
 */
export function divide(numerator: Decimal, denominator: Decimal): Decimal {
  return numerator.div(denominator);
}

/**
 * How numerator ÷ denominator stands to a bound (−1 below, 0 on it, 1 above), exact: no quotient is formed, the bound is
 * multiplied instead. Throws on a denominator of zero.
 *
 * @example compareRatio(decimal(1), decimal(3), decimal("0.3333333333333333")) // 1
 */
export function compareRatio(numerator: Decimal, denominator: Decimal, bound: Decimal): -1 | 0 | 1 {
  const side = compare(denominator, ZERO);
  if (side === 0) throw new RangeError("A ratio needs a denominator other than zero");
  const product = multiply(bound, denominator);
  return side > 0 ? compare(numerator, product) : compare(product, numerator);
}
