import * as enUS from "../texts/functions/en-US";
import * as zhCN from "../texts/functions/zh-CN";
import type { FunctionFault } from "./fault";

/** A sentence for every fault; the compiler says which one is missing. */
type FaultSentences = {
  readonly [Code in Exclude<FunctionFault["code"], "SCORE_AT">]: (
    fault: Extract<FunctionFault, { code: Code }>,
  ) => string;
};

interface Texts {
  readonly faults: FaultSentences;
  readonly atItem: (row: number, sentence: string) => string;
}

/** What a fault says at the cell, in one line: Chinese first, since Excel shows the same message in every language. */
export function messageOf(fault: FunctionFault): string {
  return `${sentence(fault, zhCN)} / ${sentence(fault, enUS)}`;
}

/** The Chinese sentence alone, for functions whose result is a text: results do not depend on the viewer's language. */
export function chineseSentence(fault: FunctionFault): string {
  return sentence(fault, zhCN);
}

function sentence(fault: FunctionFault, texts: Texts): string {
  if (fault.code === "SCORE_AT") return texts.atItem(fault.row, sentence(fault.fault, texts));
  // The table holds, under each code, the sentence for the fault of that code; the compiler cannot pair them by itself.
  const say = texts.faults[fault.code] as (fault: FunctionFault) => string;
  return say(fault);
}
