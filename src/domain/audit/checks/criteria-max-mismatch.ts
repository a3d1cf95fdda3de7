import type { CardCheck } from "../check";
import { criteriaFaultsOf } from "../criteria-faults";
import type { MaxMismatchFacts } from "../criteria-faults";

/** A criterion whose best score is not the item's full mark. */
export const criteriaMaxMismatch: CardCheck<"CRITERIA_MAX_MISMATCH", MaxMismatchFacts> = {
  code: "CRITERIA_MAX_MISMATCH",
  severity: "error",
  of: "card",
  find: (audited) => criteriaFaultsOf(audited, "best unlike max"),
};
