import { sum } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { Weights } from "./weights";

/** What the weights come to, exact; 1 is 100%. Blank rows count for nothing. */
export function sumWeights(weights: Weights): Decimal {
  return sum(weights.rows.flatMap(({ share }) => (share ? [share] : [])));
}
