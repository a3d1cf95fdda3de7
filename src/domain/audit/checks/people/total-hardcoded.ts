import type { Found, PeopleCheck } from "../../check";
import { personTotalFaults } from "../../people/person-totals";
import type { TypedTotal } from "../../total-faults";
import type { TotalHardcodedFacts } from "../total-hardcoded";

interface Hardcoded extends Found<TotalHardcodedFacts> {
  readonly changes: TypedTotal["changes"];
}

/** A person's total that was typed among others that are calculated. */
export const personTotalHardcoded: PeopleCheck<"TOTAL_HARDCODED", TotalHardcodedFacts, Hardcoded> = {
  code: "TOTAL_HARDCODED",
  severity: "warning",
  of: "people",
  find: (audited) =>
    personTotalFaults(audited).typed.map(({ at, shown, changes }) => ({ at, facts: { shown }, changes })),
  repair: (_, { changes }) => changes,
};
