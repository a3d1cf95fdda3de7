import { add, compare, multiply, ONE, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { exact } from "../numbers/quantity";
import type { Quantity } from "../numbers/quantity";
import { divide } from "../numbers/ratio";
import { compareSums } from "./sum-weights";
import type { Weights } from "./weights";

/**
 * Σ weight × score, not rounded; exact, and where the weights come to 100% at 8 decimals alone (three cells with =1/3), as parts of
 * what they do come to, so that three equal scores give just that score; the scores stand in the order of the weights, null for a blank one. null where
 * an item that has a weight above 0 has no score yet: a total without it would be a guess. Whether the weights come to
 * 100% is asked of `diagnoseWeights`.
 *
 * @example weightedTotal(weights, [80, 95]) // of 0.6 and 0.4: 86
 */
export function weightedTotal(weights: Weights, scores: readonly (Quantity | null)[]): Decimal | null {
  let total = ZERO;
  let whole = ZERO;
  for (const [index, { share }] of weights.rows.entries()) {
    if (share === null || compare(share, ZERO) === 0) continue;
    whole = add(whole, share);
    const score = scores[index] ?? null;
    if (score === null) return null;
    total = add(total, multiply(share, exact(score)));
  }
  const isExact = compare(whole, ONE) === 0 || compareSums(whole, ONE) !== 0;
  return isExact ? total : divide(total, whole);
}
