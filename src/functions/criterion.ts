import type { Cell } from "../domain/cell";
import type { Reading } from "../domain/criteria/reading";
import { readingOf } from "../domain/criteria/reading-of";
import type { CompiledRule } from "../domain/rule/compile-rule";
import type { LintFinding } from "../domain/rule/lint-finding";
import { lintOf, scorersOf, slotsOf } from "../domain/rule/rule-memory";
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

// A reading is of one text beside one full mark, so what is made of it for that mark is kept by it.
const known = new WeakMap<Reading, Criterion>();

/**
 * Reads a criterion's text beside its full mark and whether there is a target (null: not known); what was read lately is not read again.
 */
export function criterionOf(text: string, max: number | null, hasTarget: boolean | null): Criterion {
  const reading = readingOf(text, { max, ...(hasTarget === null ? {} : { hasTarget }) });
  const before = known.get(reading);
  if (before) return before;
  const criterion = made(text, max, reading);
  known.set(reading, criterion);
  return criterion;
}

export function isRead(criterion: Criterion): criterion is ReadCriterion {
  return criterion.reading.ok;
}

function made(text: string, max: number | null, reading: Reading): Criterion {
  if (!reading.ok) return { text, reading };
  const { rule } = reading;
  return {
    text,
    reading,
    slots: slotsOf(rule),
    scorerFor: scorersOf(rule, max),
    findings: () => lintOf(rule, max),
  };
}
