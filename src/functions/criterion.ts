import type { Cell } from "../domain/cell";
import type { Beside } from "../domain/criteria/beside";
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
  /** Its rule made ready for a full mark and a target. */
  readonly scorerFor: (max: number | null) => (target: Cell) => CompiledRule;
  /** What its author should know, beside a full mark. */
  readonly findingsFor: (max: number | null) => readonly LintFinding[];
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

const keptCriterion = remembered(
  (text: string) => remembered((beside: string) => read(text, besideOf(beside)), 2 * MOST_MARKS),
  MOST_CRITERIA,
);

/** Reads a criterion's text beside its full mark and target; what was read lately is not read again. */
export function criterionOf(text: string, beside: Beside): Criterion {
  return text.length > LONGEST_KEPT ? read(text, beside) : keptCriterion(text)(keyOf(beside));
}

/** As a text, since what is remembered is found by it. */
function keyOf({ max, hasTarget }: Beside): string {
  return `${max ?? ""}|${hasTarget ?? ""}`;
}

function besideOf(key: string): Beside {
  const [max = "", hasTarget = ""] = key.split("|");
  return {
    max: max === "" ? null : Number(max),
    ...(hasTarget === "" ? {} : { hasTarget: hasTarget === "true" }),
  };
}

export function isRead(criterion: Criterion): criterion is ReadCriterion {
  return criterion.reading.ok;
}

function read(text: string, beside: Beside): Criterion {
  const reading = readCriterion(text, beside);
  if (!reading.ok) return { text, reading };
  const { rule } = reading;
  const scorer = (max: number | null) =>
    remembered((target: Cell) => compileRule(rule, { max, target }), MOST_TARGETS);
  return {
    text,
    reading,
    slots: actualSlots(rule).length,
    scorerFor: remembered(scorer, MOST_MARKS),
    findingsFor: remembered((max) => lintRule(rule, max), MOST_MARKS),
  };
}
