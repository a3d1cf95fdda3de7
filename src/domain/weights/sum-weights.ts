import { compare, sum } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { roundHalfUp } from "../numbers/round";
import type { Weights } from "./weights";

/** Three cells with =1/3 are 100% at so many decimals; three times 33.33% are not. */
const SUM_DECIMALS = 8;

/** What the weights come to, at 8 decimals; 1 is 100%. Blank rows count for nothing. */
export function sumWeights(weights: Weights): Decimal {
  return sumShares(weights.rows.flatMap(({ share }) => (share ? [share] : [])));
}

/** What shares of one come to, at 8 decimals. */
export function sumShares(shares: Iterable<Decimal>): Decimal {
  return atSumDecimals(sum(shares));
}

/** How two sums of shares stand to each other: as they are at 8 decimals. */
export function compareSums(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return compare(atSumDecimals(a), atSumDecimals(b));
}

/** A sum of shares as it counts. */
export function atSumDecimals(total: Decimal): Decimal {
  return roundHalfUp(total, SUM_DECIMALS);
}
