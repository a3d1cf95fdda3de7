import type { Cell } from "../cell";
import type { Decimal } from "../numbers/decimal";
import { actualSlots } from "../rule/actual-slots";
import { compileRule } from "../rule/compile-rule";
import type { CompiledRule } from "../rule/compile-rule";
import { lintRule } from "../rule/lint";
import type { LintFinding } from "../rule/lint-finding";
import type { Rule } from "../rule/rule";
import { statedBest } from "./stated-best";

/** Full marks and targets beside one rule that are remembered; a sheet has some dozens. */
const MOST_KEPT = 200;

interface Known {
  readonly lint: Map<number | null, readonly LintFinding[]>;
  /** How many actuals the rule takes. */
  readonly slots: number;
  readonly best: Decimal | null;
  readonly scorers: Map<string, CompiledRule>;
}

// Rows by the thousand share a criterion, and so its rule.
const known = new WeakMap<Rule, Known>();

function knownOf(rule: Rule): Known {
  const before = known.get(rule);
  if (before) return before;
  const fresh: Known = {
    lint: new Map(),
    slots: actualSlots(rule).length,
    best: statedBest(rule),
    scorers: new Map(),
  };
  known.set(rule, fresh);
  return fresh;
}

/** How many actuals the rule takes. */
export function slotsOf(rule: Rule): number {
  return knownOf(rule).slots;
}

/** `statedBest`, once for a rule. */
export function bestOf(rule: Rule): Decimal | null {
  return knownOf(rule).best;
}

/** `lintRule`, once for a rule and a full mark. */
export function lintOf(rule: Rule, max: number | null): readonly LintFinding[] {
  return kept(knownOf(rule).lint, max, () => lintRule(rule, max));
}

/** `compileRule`, once for a rule, a full mark and a target. */
export function scorerOf(rule: Rule, max: number, target: Cell): CompiledRule {
  const key = `${max}|${typeof target}|${typeof target === "object" ? (target?.error ?? "") : String(target)}`;
  return kept(knownOf(rule).scorers, key, () => compileRule(rule, { max, target }));
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const before = map.get(key);
  if (before !== undefined) return before;
  const value = make();
  if (map.size >= MOST_KEPT) map.clear();
  map.set(key, value);
  return value;
}
