import { totalFaults } from "../all-totals";
import type { CardCheck, Found } from "../check";
import type { WrongTotal } from "../total-faults";

export interface TotalMismatchFacts {
  /** What the total says, and what its items come to. */
  readonly shown: string;
  readonly sum: string;
  /** An A1 list of the cells that the formula leaves out. */
  readonly omitted?: string;
  /** Whose total it is, in a table of people, and whether it is weighted. */
  readonly name?: string;
  readonly weighted?: boolean;
}

interface Mismatch extends Found<TotalMismatchFacts> {
  readonly changes: WrongTotal["changes"];
}

/** A total that does not come to what its items do. */
export const totalMismatch: CardCheck<"TOTAL_MISMATCH", TotalMismatchFacts, Mismatch> = {
  code: "TOTAL_MISMATCH",
  severity: "error",
  of: "card",
  find: (audited) => totalFaults(audited).wrong.map(({ at, changes, ...facts }) => ({ at, facts, changes })),
  repair: (_, { changes }) => changes,
};
