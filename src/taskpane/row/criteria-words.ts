import type { Doubt } from "../../domain/criteria/reading";
import type { Language } from "../../domain/localized";
import type { ScoreFault } from "../../domain/rule/score-fault";
import * as enUS from "../../texts/criteria/en-US";
import * as zhCN from "../../texts/criteria/zh-CN";

const TEXTS = { "zh-CN": zhCN, "en-US": enUS } as const;

/** The words in doubt, and how to write them. */
export function doubtSentence(doubt: Doubt, language: Language): string {
  return TEXTS[language].doubts[doubt.code](doubt);
}

/** What keeps the row from having a score, and what to write instead. */
export function scoreFaultSentence(fault: ScoreFault, language: Language): string {
  // The table holds, under each code, the sentence for a fault of that code; the compiler cannot pair them by itself.
  const say = TEXTS[language].scoreFaults[fault.code] as (fault: ScoreFault) => string;
  return say(fault);
}
