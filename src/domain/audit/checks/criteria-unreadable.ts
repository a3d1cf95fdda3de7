import type { CardCheck } from "../check";
import { criteriaFaultsOf } from "../criteria-faults";
import type { UnreadableFacts } from "../criteria-faults";

/** A criterion that nobody can score by. */
export const criteriaUnreadable: CardCheck<"CRITERIA_UNREADABLE", UnreadableFacts> = {
  code: "CRITERIA_UNREADABLE",
  severity: "error",
  of: "card",
  find: (audited) => criteriaFaultsOf(audited, "unreadable"),
};
