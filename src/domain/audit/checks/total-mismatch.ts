import { totalFaults } from "../all-totals";
import { wrongPeriodSums } from "../period-sums";
import type { CardCheck, Found, SheetCheck } from "../check";
import type { WrongTotal } from "../total-faults";

export interface TotalMismatchFacts {
  /** What the total says, and what its items come to. */
  readonly shown: string;
  readonly sum: string;
  /** An A1 list of the cells that the formula leaves out. */
  readonly omitted?: string;
  /** Whether it adds up months, not items. */
  readonly isOfPeriods?: boolean;
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

/** A row's sum over months that leaves one out. */
export const periodTotalMismatch: SheetCheck<"TOTAL_MISMATCH", TotalMismatchFacts, Mismatch> = {
  code: "TOTAL_MISMATCH",
  severity: "error",
  of: "sheet",
  find: ({ view, tables }) =>
    wrongPeriodSums(view)
      // The totals of people have a check of their own.
      .filter(
        ({ at }) => !tables.some(({ total, rows }) => total.column === at.column && at.row < rows.endRow),
      )
      .map(({ at, changes, ...facts }) => ({ at, facts, changes })),
  repair: (_, { changes }) => changes,
};
