import type { Found, PeopleCheck } from "../../check";
import { personTotalFaults } from "../../people/person-totals";
import type { WrongPersonTotal } from "../../people/person-totals";
import type { TotalMismatchFacts } from "../total-mismatch";

interface Mismatch extends Found<TotalMismatchFacts> {
  readonly changes: WrongPersonTotal["changes"];
}

/** A person's total that leaves a column out, weighs it otherwise than the sheet says, or was typed wrong. */
export const personTotalMismatch: PeopleCheck<"TOTAL_MISMATCH", TotalMismatchFacts, Mismatch> = {
  code: "TOTAL_MISMATCH",
  severity: "error",
  of: "people",
  find: (audited) =>
    personTotalFaults(audited).wrong.map(({ at, changes, ...facts }) => ({ at, facts, changes })),
  repair: (_, { changes }) => changes,
};
