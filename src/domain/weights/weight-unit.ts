import { compare, HUNDRED, ONE, sum, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { divide } from "../numbers/ratio";
import { compareSums } from "./sum-weights";
import type { WeightUnit } from "./weights";

/** A weight as it is written: its number, and the unit where the writing shows it (`20%`, `20分`). */
export interface WrittenWeight {
  readonly row: number;
  readonly text: string;
  readonly value: Decimal;
  readonly marked: WeightUnit | undefined;
}

/** Two weights of one range that cannot be in one unit. */
export interface MixedUnits {
  readonly first: WrittenWeight;
  readonly other: WrittenWeight;
}

/**
 * The one unit of a range. A mark (`%`, `分`) decides; else the numbers do: up to 1 they are shares, above 1 points. 1
 * goes with the others (one point beside 20, 100% alone or beside 0.2) and 0 with anything. A number below 1 beside
 * points is a fraction of a point only where all together come to exactly 100; otherwise it is as likely a share in the wrong
 * place, and the range is mixed.
 */
export function unitOfRange(weights: readonly WrittenWeight[]): WeightUnit | MixedUnits {
  const signs = weights.flatMap((weight) => {
    const unit = weight.marked ?? unitBySize(weight.value);
    return unit ? [{ weight, unit }] : [];
  });
  const isHundred = () => compareSums(divide(sum(weights.map((weight) => weight.value)), HUNDRED), ONE) === 0;
  const first = signs[0];
  if (!first) return isHundred() ? "points" : "share";
  const other = signs.find(({ unit }) => unit !== first.unit);
  if (!other) return first.unit;

  const marked = weights.some((weight) => weight.marked === "share");
  if (!marked && isHundred()) return "points";
  return { first: first.weight, other: other.weight };
}

/** What a bare number's size says; 0 and 1 say nothing. */
function unitBySize(value: Decimal): WeightUnit | undefined {
  if (compare(value, ZERO) === 0 || compare(value, ONE) === 0) return undefined;
  return compare(value, ONE) < 0 ? "share" : "points";
}
