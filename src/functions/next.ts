import { toNumber } from "../domain/numbers/decimal";
import { pointsToNext } from "../domain/scheme/points-to-next";
import { outcomeOf } from "./answer";
import { byScheme } from "./by-scheme";
import { optional, required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import { scores } from "./quantity";

/**
 * `KPI.NEXT(score, [scheme])`: the points missing to the next better-paid band; 0 in the best. A range of scores spills
 * in its shape; blank gives blank. `#N/A` below the lowest bound; `#VALUE!` for what is no score or no scheme.
 *
 * @example =KPI.NEXT(89.5) // 0.5
 */
export const next: FunctionSpec<"NEXT"> = {
  id: "NEXT",
  parameters: [required("score"), optional("scheme")],
  result: "matrix",
  calculate: (score, scheme) =>
    byScheme(scheme, [scores(score)], (bands, points) => outcomeOf(pointsToNext(bands, points), toNumber)),
};
