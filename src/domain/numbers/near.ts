import { compare, decimal, subtract, ZERO } from "./decimal";
import type { Decimal } from "./decimal";

/** Scores are written with one decimal or two: what rounds to the same is the same. */
const HALF_TENTH = decimal("0.05");

/** Whether two scores lie no further apart than rounding to one decimal can bring them, or than `most`. */
export function isNear(a: Decimal, b: Decimal, most: Decimal = HALF_TENTH): boolean {
  const difference = subtract(a, b);
  return compare(compare(difference, ZERO) < 0 ? subtract(ZERO, difference) : difference, most) <= 0;
}
