import { besideOf } from "../../domain/criteria/beside";
import type { Doubt, Reading } from "../../domain/criteria/reading";
import { readingBeside, targetFor } from "../../domain/formula/score-formula";
import type { Result } from "../../domain/result";
import { lintRule } from "../../domain/rule/lint";
import type { LintFinding } from "../../domain/rule/lint-finding";
import type { Rule } from "../../domain/rule/rule";
import { scoreRule } from "../../domain/rule/score";
import type { ItemContext, ScoredRule } from "../../domain/rule/score";
import type { ScoreFault } from "../../domain/rule/score-fault";
import type { RowItem } from "../../domain/scorecard/row-item";
import type { ReadCriterion } from "../../domain/criteria/reading";
import { resultsOf } from "./results";
import type { ClauseResults } from "./results";

/** What a row's criterion was taken for, and what it comes to for the row's actual. */
export type Understanding =
  | { readonly kind: "blank" }
  | {
      readonly kind: "doubtful";
      readonly doubts: readonly Doubt[];
      /** What the words could be read as, best first. */
      readonly readings: readonly Rule[];
      readonly context: ItemContext;
    }
  | {
      readonly kind: "read";
      readonly rule: Rule;
      readonly context: ItemContext;
      readonly reading: Reading;
      readonly findings: readonly LintFinding[];
      /** Null while an actual is blank. */
      readonly scored: Result<ScoredRule | null, ScoreFault>;
      readonly results: readonly ClauseResults[];
    };

/** Reads these words as the criterion of the row, as the row's formula does, or as the one would that it may get. */
export function understand(
  words: string,
  { actuals, max, target, isCalled }: RowItem,
  read: ReadCriterion,
): Understanding {
  if (words.trim() === "") return { kind: "blank" };
  const given: ItemContext = { max, target: target.value };
  const beside = {
    mark: max === null ? null : { points: max },
    target: target.value === null ? null : target,
  };
  const reading = isCalled ? read(words, besideOf(given)) : readingBeside(words, beside, read);
  // A target that the words do not take is none of the call's arguments.
  const isTaken = isCalled || (reading.ok && targetFor(reading.rule, beside.target) !== null);
  const context = isTaken ? given : { max, target: null };
  if (!reading.ok) return { kind: "doubtful", ...reading, readings: reading.readings ?? [], context };
  const { rule } = reading;
  const values = actuals.map(({ value }) => value);
  return {
    kind: "read",
    rule,
    context,
    reading,
    findings: lintRule(rule, max),
    scored: scoreRule(rule, values, context),
    results: resultsOf(rule, values, context),
  };
}
