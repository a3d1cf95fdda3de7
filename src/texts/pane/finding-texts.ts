import type { FactsOf, Finding } from "../../domain/audit/finding";
import type { FindingCode } from "../../domain/audit/finding-code";

/** The sentence of each finding, made of the facts that its check gives. */
export type FindingTexts = { readonly [Code in FindingCode]: (facts: FactsOf<Code>) => string };

export function findingSentence({ code, facts }: Finding, texts: FindingTexts): string {
  // The table holds, under each code, the sentence for the facts of that code; the compiler cannot pair them by itself.
  const say = texts[code] as (facts: Finding["facts"]) => string;
  return say(facts);
}
