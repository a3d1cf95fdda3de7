import type { Language } from "../../domain/localized";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import type { ScorecardTexts } from "./zh-CN";

/**
 * The words of a scorecard's sheet in one language.
 *
 * @example scorecardTexts("en-US").columns.weight // "Weight"
 */
export function scorecardTexts(language: Language): ScorecardTexts {
  return language === "zh-CN" ? zhCN : enUS;
}
