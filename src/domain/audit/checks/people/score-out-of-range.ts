import { format } from "../../../numbers/format";
import type { PeopleCheck } from "../../check";
import { marksOutOfRange } from "../../people/marks-out-of-range";
import type { ScoreOutOfRangeFacts } from "../score-out-of-range";

/** A person's mark that its column cannot have. */
export const personScoreOutOfRange: PeopleCheck<"SCORE_OUT_OF_RANGE", ScoreOutOfRangeFacts> = {
  code: "SCORE_OUT_OF_RANGE",
  severity: "error",
  of: "people",
  find: (audited) =>
    marksOutOfRange(audited).map(({ at, indicator, score, max }) => ({
      at,
      facts: { indicator, score: format(score), max: format(max) },
    })),
};
