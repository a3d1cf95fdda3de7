import { add, compare, decimal, HUNDRED, multiply, ONE, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { parseNumberText } from "../numbers/parse-number-text";
import { divide } from "../numbers/ratio";
import { atSumDecimals } from "../weights/sum-weights";
import type { RowToInsert } from "./card-to-insert";

type Weighed = Pick<RowToInsert, "kind" | "weight">;

/**
 * What each row weighs, in percent or points of 100, as exact decimal text: 20 for `20%`, `20分` and `20`. Weights written as shares
 * (`0.2`) are taken so where none of the card is more than 1 or has a unit. null where there is none, or no number above 0.
 *
 * @example typedWeights([{ kind: "standard", weight: "20%" }, { kind: "bonus", weight: "5分" }]) // ["20", "5"]
 */
export function typedWeights(rows: readonly Weighed[]): readonly (string | null)[] {
  const read = rows.map(({ weight }) => parseNumberText(weight));
  const standard = read.filter((one, index) => one.ok && rows[index]?.kind === "standard");
  const areShares =
    standard.length > 0 &&
    standard.every((one) => one.ok && one.value.unit === "none" && compare(one.value.value, ONE) <= 0);
  return read.map((one, index) => {
    if (!one.ok || one.value.unit === "yuan" || compare(one.value.value, ZERO) <= 0) return null;
    const { value, unit } = one.value;
    const isShare = unit === "percent" || (areShares && rows[index]?.kind === "standard");
    return format(isShare ? multiply(value, HUNDRED) : value);
  });
}

/**
 * What the weights of the standard rows come to, and whether that is 100; rows without one count nothing.
 *
 * @example weightSum([{ kind: "standard", weight: "60%" }, { kind: "standard", weight: "30" }]) // { sum: "90", isRight: false }
 */
export function weightSum(rows: readonly Weighed[]): { readonly sum: string; readonly isRight: boolean } {
  const sum = typedWeights(rows).reduce<Decimal>(
    (total, weight, index) =>
      weight === null || rows[index]?.kind !== "standard" ? total : add(total, decimal(weight)),
    ZERO,
  );
  const share = atSumDecimals(divide(sum, HUNDRED));
  return { sum: format(multiply(share, HUNDRED)), isRight: compare(share, ONE) === 0 };
}
