import { blankParts } from "../blank-parts";
import { blankScores } from "../blank-scores";
import type { CardCheck, Found, SheetCheck } from "../check";
import type { UnfinishedFacts } from "./people/unfinished";

/** Some items of a card are scored and others not, though a total or a grade is shown. */
export const unfinished: CardCheck<"UNFINISHED", UnfinishedFacts> = {
  code: "UNFINISHED",
  severity: "warning",
  of: "card",
  find: (audited) => blankScores(audited).map(({ at, ...facts }) => ({ at, facts })),
};

/** A month of which one part is blank, though what the parts come to is shown. */
export const monthUnfinished: SheetCheck<"UNFINISHED", UnfinishedFacts, Found<UnfinishedFacts>> = {
  code: "UNFINISHED",
  severity: "warning",
  of: "sheet",
  find: ({ view }) => blankParts(view).map(({ at, ...facts }) => ({ at, facts })),
};
