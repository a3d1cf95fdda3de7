import type { Doubt } from "../domain/criteria/reading";
import type { Language } from "../domain/localized";
import * as criteriaEnUS from "../texts/criteria/en-US";
import type { DoubtTexts } from "../texts/criteria/criteria-texts";
import * as criteriaZhCN from "../texts/criteria/zh-CN";
import * as enUS from "../texts/functions/en-US";
import * as zhCN from "../texts/functions/zh-CN";
import type { FunctionFault } from "./fault";

/** A sentence for every fault; the compiler says which one is missing. */
type FaultSentences = {
  readonly [Code in Exclude<FunctionFault["code"], "SCORE_AT" | "CRITERIA_DOUBTFUL">]: (
    fault: Extract<FunctionFault, { code: Code }>,
  ) => string;
};

interface Texts {
  readonly faults: FaultSentences;
  readonly atItem: (row: number, sentence: string) => string;
  readonly doubts: DoubtTexts;
  readonly andMore: (count: number) => string;
}

const CHINESE: Texts = { ...zhCN, ...criteriaZhCN, faults: { ...zhCN.faults, ...criteriaZhCN.scoreFaults } };
const ENGLISH: Texts = { ...enUS, ...criteriaEnUS, faults: { ...enUS.faults, ...criteriaEnUS.scoreFaults } };

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
  // The table holds, under each code, the sentence for the fault of that code; the compiler cannot pair them by itself.
  const say = texts.faults[fault.code] as (fault: FunctionFault) => string;
  return say(fault);
}

/** The first doubt in full, and how many more there are. */
function inDoubt([first, ...more]: readonly Doubt[], { doubts, andMore }: Texts): string {
  if (!first) return "";
  const said = doubts[first.code](first);
  return more.length === 0 ? said : said + andMore(more.length);
}
