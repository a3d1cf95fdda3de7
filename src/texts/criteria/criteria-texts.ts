import type { Doubt, DoubtCode } from "../../domain/criteria/reading";
import type { LintFact, LintFinding } from "../../domain/rule/lint-finding";
import type { ScoreFault } from "../../domain/rule/score-fault";

/** A sentence for each reason why a criterion is not scored: the words in doubt, and how to write it. */
export type DoubtTexts = { readonly [Code in DoubtCode]: (doubt: Doubt) => string };

/** A sentence for each thing that can be wrong with what stands beside a criterion: what is wrong, and what to write. */
export type ScoreFaultTexts = {
  readonly [Code in ScoreFault["code"]]: (fault: Extract<ScoreFault, { code: Code }>) => string;
};

/** What a criterion needs beside it is told when it is scored: it is no fault of the words. */
export type ReportedCode = Exclude<LintFact["code"], "TARGET_NEEDED" | "MAX_NEEDED">;

/** A sentence for each thing that a criterion's author should know. */
export type FindingTexts = {
  readonly [Code in ReportedCode]: (finding: Extract<LintFinding, { code: Code }>) => string;
};
