import type { Cell } from "../cell";
import { remembered } from "../remembered";
import { actualSlots } from "./actual-slots";
import { compileRule } from "./compile-rule";
import type { CompiledRule } from "./compile-rule";
import { lintRule } from "./lint";
import type { LintFinding } from "./lint-finding";
import type { Rule } from "./rule";

/** Full marks beside one rule that are remembered; a sheet has some dozens. */
const MOST_MARKS = 200;
/** Targets beside one rule and mark, as in a sheet where each row has its own. */
const MOST_TARGETS = 32;

interface Marked {
  readonly scorerFor: (target: Cell) => CompiledRule;
  readonly lint: () => readonly LintFinding[];
}

interface Known {
  /** How many actuals the rule takes. */
  readonly slots: number;
  readonly beside: (max: number | null) => Marked;
}

// Rows by the thousand share a criterion, and so its rule: whether a formula or the check of a sheet asks, it is made ready once.
const known = new WeakMap<Rule, Known>();

function knownOf(rule: Rule): Known {
  const before = known.get(rule);
  if (before) return before;
  const fresh: Known = {
    slots: actualSlots(rule).length,
    beside: remembered((max: number | null) => marked(rule, max), MOST_MARKS),
  };
  known.set(rule, fresh);
  return fresh;
}

function marked(rule: Rule, max: number | null): Marked {
  let lint: readonly LintFinding[] | null = null;
  return {
    scorerFor: remembered((target: Cell) => compileRule(rule, { max, target }), MOST_TARGETS),
    lint: () => (lint ??= lintRule(rule, max)),
  };
}

/** How many actuals the rule takes. */
export function slotsOf(rule: Rule): number {
  return knownOf(rule).slots;
}

/** `lintRule`, once for a rule and a full mark. */
export function lintOf(rule: Rule, max: number | null): readonly LintFinding[] {
  return knownOf(rule).beside(max).lint();
}

/** `compileRule`, once for a rule, a full mark and a target. */
export function scorersOf(rule: Rule, max: number | null): (target: Cell) => CompiledRule {
  return knownOf(rule).beside(max).scorerFor;
}
