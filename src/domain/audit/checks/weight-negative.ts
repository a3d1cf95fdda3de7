import { compare, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { formatPercent } from "../../numbers/format";
import { sumShares } from "../../weights/sum-weights";
import type { CardCheck } from "../check";
import { itemWeights } from "../weight-cells";

export interface WeightNegativeFacts {
  readonly indicator: string;
  readonly weight: string;
  /** The sum without the negative weights. */
  readonly sumWithout: string;
}

/** A weight below nothing. */
export const weightNegative: CardCheck<"WEIGHT_NEGATIVE", WeightNegativeFacts> = {
  code: "WEIGHT_NEGATIVE",
  severity: "error",
  of: "card",
  find: (audited) =>
    itemWeights(audited).flatMap(({ at, indicator }) => {
      if (!at.weight || compare(at.weight, ZERO) >= 0) return [];
      const { weights } = audited.card.weights;
      const sumWithout = formatPercent(sumShares(weights.map(({ weight }) => positive(weight))));
      return [{ at, facts: { indicator, weight: formatPercent(at.weight), sumWithout } }];
    }),
};

function positive(weight: Decimal | null): Decimal {
  return weight && compare(weight, ZERO) > 0 ? weight : ZERO;
}
