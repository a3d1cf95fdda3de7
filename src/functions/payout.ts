import { cellPayoutOf } from "../domain/scheme/payout-of";
import { outcomeOf } from "./answer";
import { byScheme } from "./by-scheme";
import { optional, required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import { basePay, scores } from "./quantity";

/**
 * `KPI.PAYOUT(score, base, [scheme])`: base × coefficient of the score, rounded once to 2 decimals, in the currency of the
 * base. Ranges of one shape spill row by row, a single value is repeated; blank gives blank. `#N/A` below the lowest
 * bound; `#VALUE!` for what is no score, no base or no scheme.
 *
 * @example =KPI.PAYOUT(89.5, 3000) // 2685
 */
export const payout: FunctionSpec<"PAYOUT"> = {
  id: "PAYOUT",
  parameters: [required("score"), required("base"), optional("scheme")],
  result: "matrix",
  calculate: (score, base, scheme) =>
    byScheme(scheme, [scores(score), basePay(base)], (bands, points, pay) =>
      outcomeOf(cellPayoutOf(bands, points, pay), (amount) => amount),
    ),
};
