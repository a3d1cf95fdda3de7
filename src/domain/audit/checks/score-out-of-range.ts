import { format } from "../../numbers/format";
import type { CardCheck } from "../check";
import { scoresOutOfRange } from "../score-range";

export interface ScoreOutOfRangeFacts {
  readonly indicator: string;
  readonly score: string;
  /** The most that the item can earn. */
  readonly max: string;
}

/** A score that its item cannot have. */
export const scoreOutOfRange: CardCheck<"SCORE_OUT_OF_RANGE", ScoreOutOfRangeFacts> = {
  code: "SCORE_OUT_OF_RANGE",
  severity: "error",
  of: "card",
  find: (audited) =>
    scoresOutOfRange(audited).map(({ at, indicator, score, max }) => ({
      at,
      facts: { indicator, score: format(score), max: format(max) },
    })),
};
