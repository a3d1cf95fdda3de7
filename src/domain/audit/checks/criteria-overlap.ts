import type { CardCheck } from "../check";
import { criteriaFaultsOf } from "../criteria-faults";
import type { OverlapFacts } from "../criteria-faults";

/** A criterion that gives one result two scores. */
export const criteriaOverlap: CardCheck<"CRITERIA_OVERLAP", OverlapFacts> = {
  code: "CRITERIA_OVERLAP",
  severity: "error",
  of: "card",
  find: (audited) => criteriaFaultsOf(audited, "overlap"),
};
