import type { Reading } from "../../domain/criteria/reading";
import type { Language } from "../../domain/localized";
import type { LintFinding } from "../../domain/rule/lint-finding";
import type { FindingTexts, ReportedCode } from "./criteria-texts";
import * as enUS from "./en-US";
import * as zhCN from "./zh-CN";

const TEXTS = { "zh-CN": zhCN, "en-US": enUS } as const;

/**
 * All that a criterion's author should know about its words, in one line; "" where they are read without doubt and nothing was
 * decided by rule.
 */
export function findingSentences(
  reading: Reading,
  findings: readonly LintFinding[],
  language: Language,
): string {
  const { doubts, findings: sentences, repaired, SENTENCE_GAP } = TEXTS[language];
  const said = reading.ok
    ? [
        ...reading.notes.map(repaired),
        ...findings.filter(isReported).map((finding) => sentence(finding, sentences)),
      ]
    : reading.doubts.map((doubt) => doubts[doubt.code](doubt));
  return [...new Set(said)].join(SENTENCE_GAP);
}

type Reported = LintFinding & { readonly code: ReportedCode };

function isReported(finding: LintFinding): finding is Reported {
  // What lies beyond all that there can be (more than 100%) is no gap to be filled.
  if (finding.code === "GAP") return finding.severity === "doubt";
  return finding.code !== "TARGET_NEEDED" && finding.code !== "MAX_NEEDED";
}

function sentence(finding: Reported, texts: FindingTexts): string {
  // The table holds, under each code, the sentence for a finding of that code; the compiler cannot pair them by itself.
  const say = texts[finding.code] as (finding: Reported) => string;
  return say(finding);
}
