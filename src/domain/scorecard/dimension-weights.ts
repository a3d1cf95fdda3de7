import type { Decimal } from "../numbers/decimal";
import type { Dimension, Scorecard } from "./scorecard";
import { weightTotal } from "./weight-total";

/**
 * The weight that each dimension's items come to, in percent, exact, in the scorecard's order; 0 where a dimension holds
 * bonus items only.
 *
 * @example dimensionWeights(card).map(({ weight }) => format(weight)) // ["50", "20", "30"]
 */
export function dimensionWeights(
  card: Scorecard,
): readonly { readonly dimension: Dimension; readonly weight: Decimal }[] {
  return card.dimensions.map((dimension) => ({
    dimension,
    weight: weightTotal(card.items.filter((item) => item.dimension === dimension.id)),
  }));
}
