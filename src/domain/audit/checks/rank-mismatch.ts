import type { Found, PeopleCheck } from "../check";
import { wrongRanks } from "../people/ranks";
import type { WrongRank } from "../people/ranks";

export interface RankMismatchFacts {
  readonly name: string;
  /** What the rank goes by; "" where it shows no number. */
  readonly total: string;
  readonly shown: string;
  readonly due: string;
  /** Whether others have the same total. */
  readonly tied: boolean;
}

interface Mismatch extends Found<RankMismatchFacts> {
  readonly changes: WrongRank["changes"];
}

/** A rank that the totals do not give: equal totals share the better rank, and the next is left out. */
export const rankMismatch: PeopleCheck<"RANK_MISMATCH", RankMismatchFacts, Mismatch> = {
  code: "RANK_MISMATCH",
  severity: "error",
  of: "people",
  find: (audited) => wrongRanks(audited).map(({ at, changes, ...facts }) => ({ at, facts, changes })),
  repair: (_, { changes }) => changes,
};
