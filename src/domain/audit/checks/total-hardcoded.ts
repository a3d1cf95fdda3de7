import { totalFaults } from "../all-totals";
import type { CardCheck, Found } from "../check";
import type { TypedTotal } from "../total-faults";

export interface TotalHardcodedFacts {
  readonly shown: string;
}

interface Hardcoded extends Found<TotalHardcodedFacts> {
  readonly changes: TypedTotal["changes"];
}

/** A total that was typed: it does not follow what it adds up. */
export const totalHardcoded: CardCheck<"TOTAL_HARDCODED", TotalHardcodedFacts, Hardcoded> = {
  code: "TOTAL_HARDCODED",
  severity: "warning",
  of: "card",
  find: (audited) =>
    totalFaults(audited).typed.map(({ at, shown, changes }) => ({ at, facts: { shown }, changes })),
  repair: (_, { changes }) => changes,
};
