import { toNumber } from "../domain/numbers/decimal";
import { coefficientOf } from "../domain/scheme/coefficient-of";
import { outcomeOf } from "./answer";
import { byScheme } from "./by-scheme";
import { optional, required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import { scores } from "./quantity";

/**
 * `KPI.COEFFICIENT(score, [scheme])`: what base pay is multiplied by at a score in points, not rounded. A range of
 * scores spills in its shape; blank gives blank. `#N/A` below the lowest bound; `#VALUE!` for what is no score or no scheme.
 *
 * @example =KPI.COEFFICIENT(89.5) // 0.895
 */
export const coefficient: FunctionSpec<"COEFFICIENT"> = {
  id: "COEFFICIENT",
  parameters: [required("score"), optional("scheme")],
  result: "matrix",
  calculate: (score, scheme) =>
    byScheme(scheme, [scores(score)], (bands, points) => outcomeOf(coefficientOf(bands, points), toNumber)),
};
