import type { RowObstacle } from "../../domain/live/live-plan";
import type { Language } from "../../domain/localized";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import { doubtSentence, scoreFaultSentence } from "../row/criteria-words";

/** Why a row gets no formula, and what to do. */
export function obstacleSentence(
  why: RowObstacle,
  { why: words }: PaneTexts["live"],
  language: Language,
): string {
  switch (why.code) {
    case "CRITERIA_DOUBTFUL":
      return doubtSentence(why.doubt, language);
    case "FAULT":
      return scoreFaultSentence(why.fault, language);
    case "ACTUALS_NEEDED":
      return words.ACTUALS_NEEDED(why.needed, why.room);
    default:
      return words[why.code];
  }
}
