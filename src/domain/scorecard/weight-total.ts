import { decimal, sum } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { ScorecardItem } from "./scorecard";

/**
 * What the weights of these items come to, in percent, exact; bonus items have none.
 *
 * @example format(weightTotal(card.items)) // "100"
 */
export function weightTotal(items: readonly ScorecardItem[]): Decimal {
  return sum(items.flatMap((item) => (item.kind === "standard" ? [decimal(item.weight)] : [])));
}
