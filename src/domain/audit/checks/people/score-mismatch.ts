import { format } from "../../../numbers/format";
import type { PeopleCheck } from "../../check";
import { wrongRuledScores } from "../../people/ruled-scores";
import type { ScoreMismatchFacts } from "../score-mismatch";

/** A person's score that the rule above the table does not give for the figure beside it. */
export const personScoreMismatch: PeopleCheck<"SCORE_MISMATCH", ScoreMismatchFacts> = {
  code: "SCORE_MISMATCH",
  severity: "error",
  of: "people",
  find: (audited) =>
    wrongRuledScores(audited).map(({ at, indicator, actual, score, due }) => ({
      at,
      facts: { indicator, actual, score: format(score), due: format(due) },
    })),
};
