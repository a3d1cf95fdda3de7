import { bandOf } from "../domain/scheme/band-of";
import { outcomeOf } from "./answer";
import { byScheme } from "./by-scheme";
import { optional, required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import { scores } from "./quantity";

/**
 * `KPI.BAND(score, [scheme])`: the label of the band that a score in points belongs to. A range of scores spills in
 * its shape; blank gives blank. `#N/A` below the lowest bound; `#VALUE!` for what is no score or no scheme.
 *
 * @example =KPI.BAND(89.99) // 良好
 */
export const band: FunctionSpec<"BAND"> = {
  id: "BAND",
  parameters: [required("score"), optional("scheme")],
  result: "matrix",
  calculate: (score, scheme) =>
    byScheme(scheme, [scores(score)], (bands, points) =>
      outcomeOf(bandOf(bands, points), ({ label }) => label),
    ),
};
