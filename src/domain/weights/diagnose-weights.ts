import { compare, ONE, subtract } from "../numbers/decimal";
import { formatPercent } from "../numbers/format";
import { sumWeights } from "./sum-weights";
import type { Weights } from "./weights";

/** Whether weights come to 100%, and what is amiss; percentages as shown, with all their digits. */
export interface WeightDiagnosis {
  readonly complete: boolean;
  /** `95%`, `100.5%` */
  readonly sum: string;
  /** What is missing to 100%; null where nothing is. */
  readonly missing: string | null;
  /** What goes beyond 100%; null where nothing does. */
  readonly excess: string | null;
  /** Rows without a weight, counted from 1 at the top of the range; right for bonus items only. */
  readonly blankRows: readonly number[];
}

/**
 * What the weights come to, at 8 decimals, and how far that is from 100%.
 *
 * @example diagnoseWeights(weights) // of 0.5 and 0.45: { complete: false, sum: "95%", missing: "5%", … }
 */
export function diagnoseWeights(weights: Weights): WeightDiagnosis {
  const sum = sumWeights(weights);
  const side = compare(sum, ONE);
  return {
    complete: side === 0,
    sum: formatPercent(sum),
    missing: side < 0 ? formatPercent(subtract(ONE, sum)) : null,
    excess: side > 0 ? formatPercent(subtract(sum, ONE)) : null,
    blankRows: weights.rows.flatMap(({ row, share }) => (share === null ? [row] : [])),
  };
}
