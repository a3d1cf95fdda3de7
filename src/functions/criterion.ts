import type { Cell } from "../domain/cell";
import { readCriterion } from "../domain/criteria/read-criterion";
import type { Reading } from "../domain/criteria/reading";
import { actualSlots } from "../domain/rule/actual-slots";
import { compileRule } from "../domain/rule/compile-rule";
import type { CompiledRule } from "../domain/rule/compile-rule";
import { lintRule } from "../domain/rule/lint";
import type { LintFinding } from "../domain/rule/lint-finding";
import {
  andMore as moreEnUS,
  doubts as doubtsEnUS,
  scoreFaults as faultsEnUS,
} from "../texts/criteria/en-US";
import {
  andMore as moreZhCN,
  doubts as doubtsZhCN,
  scoreFaults as faultsZhCN,
} from "../texts/criteria/zh-CN";
import { provideCriteriaTexts } from "./criteria-texts-source";
import { remembered } from "./remembered";

// Here, since whoever reads criteria comes by here, and the entry that every formula waits for does not.
provideCriteriaTexts({
  "zh-CN": { doubts: doubtsZhCN, scoreFaults: faultsZhCN, andMore: moreZhCN },
  "en-US": { doubts: doubtsEnUS, scoreFaults: faultsEnUS, andMore: moreEnUS },
});

/** A criterion's text, and what it was read as. */
export type Criterion = ReadCriterion | DoubtfulCriterion;

export interface ReadCriterion {
  readonly text: string;
  readonly reading: Extract<Reading, { ok: true }>;
  /** How many actuals its rule takes. */
  readonly slots: number;
  /** Its rule made ready for its full mark and a target. */
  readonly scorerFor: (target: Cell) => CompiledRule;
  /** What its author should know. */
  readonly findings: () => readonly LintFinding[];
}

export interface DoubtfulCriterion {
  readonly text: string;
  readonly reading: Extract<Reading, { ok: false }>;
}

// A sheet has some dozens of criteria in thousands of rows, and recalculates at every key.
const MOST_CRITERIA = 5000;
/** A longer text is no criterion, and five thousand of them would fill the memory. */
const LONGEST_KEPT = 2000;
/** Different full marks of one criterion, and targets beside each, as in a sheet where each row has its own. */
const MOST_MARKS = 8;
const MOST_TARGETS = 32;
/** There is a target, there is none, or it is not known: twice as many, since half of what is kept may be forgotten. */
const MOST_OF_TARGETS = 6;

const keptCriterion = remembered(
  (text: string) =>
    remembered(
      (max: number | null) =>
        remembered((hasTarget: boolean | null) => read(text, max, hasTarget), MOST_OF_TARGETS),
      MOST_MARKS,
    ),
  MOST_CRITERIA,
);

/**
 * Reads a criterion's text beside its full mark and whether there is a target (null: not known); what was read lately is not read again.
 */
export function criterionOf(text: string, max: number | null, hasTarget: boolean | null): Criterion {
  return text.length > LONGEST_KEPT ? read(text, max, hasTarget) : keptCriterion(text)(max)(hasTarget);
}

export function isRead(criterion: Criterion): criterion is ReadCriterion {
  return criterion.reading.ok;
}

function read(text: string, max: number | null, hasTarget: boolean | null): Criterion {
  const reading = readCriterion(text, { max, ...(hasTarget === null ? {} : { hasTarget }) });
  if (!reading.ok) return { text, reading };
  const { rule } = reading;
  let findings: readonly LintFinding[] | null = null;
  return {
    text,
    reading,
    slots: actualSlots(rule).length,
    scorerFor: remembered((target: Cell) => compileRule(rule, { max, target }), MOST_TARGETS),
    findings: () => (findings ??= lintRule(rule, max)),
  };
}
