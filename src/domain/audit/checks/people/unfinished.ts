import type { PeopleCheck } from "../../check";
import { blankMarks } from "../../people/blank-marks";

export interface UnfinishedFacts {
  /** Whose marks they are; "" on a card. */
  readonly name: string;
  /** The first item without a mark, and how many there are. */
  readonly item: string;
  readonly blanks: number;
  /** The total or grade that is shown all the same. */
  readonly shown: string;
}

/** Some marks of a person are given and others not, though the total is shown. */
export const peopleUnfinished: PeopleCheck<"UNFINISHED", UnfinishedFacts> = {
  code: "UNFINISHED",
  severity: "warning",
  of: "people",
  find: (audited) => blankMarks(audited).map(({ at, ...facts }) => ({ at, facts })),
};
