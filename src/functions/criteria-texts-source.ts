import type { Language } from "../domain/localized";
import type { DoubtTexts, ScoreFaultTexts } from "../texts/criteria/criteria-texts";

/** What is said of a criterion that is not scored, and of what stands beside it. */
export interface CriteriaTexts {
  readonly doubts: DoubtTexts;
  readonly scoreFaults: ScoreFaultTexts;
  /** How many more doubts there are beside the one that is told. */
  readonly andMore: (count: number) => string;
}

let texts: Readonly<Record<Language, CriteriaTexts>> | undefined;

/** Says what is said of criteria; called by the script that has the functions which read them, before any of these is called. */
export function provideCriteriaTexts(given: Readonly<Record<Language, CriteriaTexts>>): void {
  texts = given;
}

/** The sentences of one language. Nothing but the functions that read criteria finds such faults, and they bring the sentences along. */
export function criteriaTexts(language: Language): CriteriaTexts {
  if (!texts) throw new Error("No sentences about criteria were provided.");
  return texts[language];
}
