import type { CardCheck } from "../check";
import { criteriaFaultsOf } from "../criteria-faults";
import type { GapFacts } from "../criteria-faults";

/** A criterion that leaves results without a score. */
export const criteriaGap: CardCheck<"CRITERIA_GAP", GapFacts> = {
  code: "CRITERIA_GAP",
  severity: "error",
  of: "card",
  find: (audited) => criteriaFaultsOf(audited, "gap"),
};
