import { add, compare, floor, multiply, ONE, subtract, sum, toNumber } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { divide } from "../numbers/ratio";

/**
 * A whole number of steps shared out in proportion to the parts: each gets the whole steps of its due; the steps left over
 * go to the largest remainders, among equal ones to the first. The parts are not negative and not all zero.
 *
 * @example apportion([ONE, ONE, ONE], decimal(100)) // 34, 33, 33
 */
export function apportion(parts: readonly Decimal[], steps: Decimal): Decimal[] {
  const total = sum(parts);
  const dues = parts.map((part, index) => dueOf(index, part, steps, total));
  const leftOver = toNumber(subtract(steps, sum(dues.map((due) => due.whole))));
  // The sort is stable: among equal remainders the first stays first.
  const favoured = new Set(
    [...dues]
      .sort((a, b) => compare(b.remainder, a.remainder))
      .slice(0, leftOver)
      .map((due) => due.index),
  );
  return dues.map(({ index, whole }) => (favoured.has(index) ? add(whole, ONE) : whole));
}

/** The steps due to a part: the whole ones, and the remainder as so many parts of `total`. */
interface Due {
  readonly index: number;
  readonly whole: Decimal;
  readonly remainder: Decimal;
}

function dueOf(index: number, part: Decimal, steps: Decimal, total: Decimal): Due {
  const scaled = multiply(part, steps);
  const whole = floor(divide(scaled, total));
  return { index, whole, remainder: subtract(scaled, multiply(whole, total)) };
}
