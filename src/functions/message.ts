import type { Doubt } from "../domain/criteria/reading";
import type { Language } from "../domain/localized";
import type { ScoreFault } from "../domain/rule/score-fault";
import * as enUS from "../texts/functions/en-US";
import * as zhCN from "../texts/functions/zh-CN";
import { criteriaTexts } from "./criteria-texts-source";
import type { FunctionFault } from "./fault";

type OwnFault = Exclude<FunctionFault, ScoreFault | { code: "SCORE_AT" | "CRITERIA_DOUBTFUL" }>;

/** A sentence for every fault; the compiler says which one is missing. */
type FaultSentences = {
  readonly [Code in OwnFault["code"]]: (fault: Extract<OwnFault, { code: Code }>) => string;
};

interface Texts {
  readonly language: Language;
  readonly faults: FaultSentences;
  readonly atItem: (row: number, sentence: string) => string;
}

// By name: what is not named here, such as the descriptions of the functions, is not in the script.
const CHINESE: Texts = { language: "zh-CN", faults: zhCN.faults, atItem: zhCN.atItem };
const ENGLISH: Texts = { language: "en-US", faults: enUS.faults, atItem: enUS.atItem };

/** What a fault says at the cell, in one line: Chinese first, since Excel shows the same message in every language. */
export function messageOf(fault: FunctionFault): string {
  return `${sentence(fault, CHINESE)} / ${sentence(fault, ENGLISH)}`;
}

/** What a fault says in one language, for the pane. */
export function sentenceIn(fault: FunctionFault, language: Language): string {
  return sentence(fault, language === "zh-CN" ? CHINESE : ENGLISH);
}

/** The Chinese sentence alone, for functions whose result is a text: results do not depend on the viewer's language. */
export function chineseSentence(fault: FunctionFault): string {
  return sentence(fault, CHINESE);
}

function sentence(fault: FunctionFault, texts: Texts): string {
  if (fault.code === "SCORE_AT") return texts.atItem(fault.row, sentence(fault.fault, texts));
  if (fault.code === "CRITERIA_DOUBTFUL") return inDoubt(fault.doubts, texts);
  // The tables hold, under each code, the sentence for the fault of that code; the compiler cannot pair them by itself.
  const own = texts.faults[fault.code as OwnFault["code"]] as ((fault: FunctionFault) => string) | undefined;
  if (own) return own(fault);
  const ofScore = criteriaTexts(texts.language).scoreFaults[fault.code as ScoreFault["code"]];
  return (ofScore as (fault: FunctionFault) => string)(fault);
}

/** The first doubt in full, and how many more there are. */
function inDoubt([first, ...more]: readonly Doubt[], { language }: Texts): string {
  if (!first) return "";
  const { doubts, andMore } = criteriaTexts(language);
  const said = doubts[first.code](first);
  return more.length === 0 ? said : said + andMore(more.length);
}
