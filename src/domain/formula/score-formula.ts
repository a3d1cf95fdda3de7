import type { Cell } from "../cell";
import type { ReadCriterion, Reading } from "../criteria/reading";
import { readingOf } from "../criteria/reading-of";
import { needsTarget } from "../rule/bounds-of";
import { lintRule } from "../rule/lint";
import { readTarget } from "../rule/read-target";
import type { Rule } from "../rule/rule";
import { fullMark } from "../rule/rule-points";
import type { ScoreFault } from "../rule/score-fault";
import { kpiCall, unless } from "./kpi-call";

/** What stands beside a criterion, as a formula names it. */
export interface CellsBeside {
  /** The most points of the item, and how a formula writes them; null where they are not known. */
  readonly mark: { readonly points: number; readonly expression: string } | null;
  /** The target's cell and what it holds; null where there is none, or it is blank. */
  readonly target: { readonly cell: string; readonly value: Cell } | null;
}

/** Where the criterion and its actuals stand: `F6`, and `G6` or, where the rule takes several, `G6:H6`. */
export interface ScoredCells extends CellsBeside {
  readonly criteria: string;
  readonly actuals: string;
  /** How many actuals the rule takes. */
  readonly slots: number;
}

/** Why a criterion that can be read gets no formula. */
export type FormulaObstacle =
  | { readonly code: "FULL_MARK_UNKNOWN" }
  | { readonly code: "TARGET_NEEDED" }
  /** The target or the full mark is wrong as it stands. */
  | { readonly code: "FAULT"; readonly fault: ScoreFault };

/** What a criterion is read beside: the same, whoever asks and whether or not a formula is written. */
export interface ValuesBeside {
  readonly mark: { readonly points: number } | null;
  readonly target: { readonly value: Cell } | null;
}

/**
 * The reading that the row's formula will have: beside its full mark, and beside its target where that is handed over. Whatever speaks of the row
 * asks here, so that a finding, a repair, a live formula, the pane and the function have one reading.
 */
export function readingBeside(
  text: string,
  { mark, target }: ValuesBeside,
  read: ReadCriterion = readingOf,
): Reading {
  const max = mark?.points ?? null;
  if (target) {
    const reading = read(text, { max, hasTarget: true });
    if (reading.ok && targetFor(reading.rule, target) !== null) return reading;
  }
  return read(text, { max, hasTarget: false });
}

/** The target that the rule's formula takes: where the words ask for one, or read the actual as a share of it; null where they do not. */
export function targetFor<Target extends NonNullable<ValuesBeside["target"]>>(
  rule: Rule,
  target: Target | null,
): Target | FormulaObstacle | null {
  const needed = rule.clauses.some(needsTarget);
  const used =
    needed ||
    rule.clauses.some(({ quantity, scoring }) => {
      const counts =
        scoring.kind === "steps" && scoring.sides.some(({ withoutTarget }) => withoutTarget !== undefined);
      return quantity.completion || counts;
    });
  if (!used) return null;
  if (target === null) return needed ? { code: "TARGET_NEEDED" } : null;
  for (const [clause, { quantity, subject }] of rule.clauses.entries()) {
    const read = readTarget(target.value, quantity, { clause, subject });
    if (!read.ok) return needed ? { code: "FAULT", fault: read.fault } : null;
  }
  return target;
}

/** Why the full mark keeps the rule from being scored; null where it does not. */
export function markObstacle(rule: Rule, { mark }: Pick<ValuesBeside, "mark">): FormulaObstacle | null {
  if (!lintRule(rule).some(({ code }) => code === "MAX_NEEDED")) return null;
  if (!mark) return { code: "FULL_MARK_UNKNOWN" };
  const full = fullMark(rule, mark.points);
  return full.ok ? null : { code: "FAULT", fault: full.fault };
}

/**
 * The formula that scores a row by its own criterion, without `=`: blank while an actual or a target that it needs is. Desktop
 * Excel can hand a blank cell to a function as 0, hence the question before the call.
 *
 * @example scoreFormula({ criteria: "F6", actuals: "G6", slots: 1, mark: null, target: null }) // 'IF(G6="","",KPI.SCORE(F6,G6))'
 */
export function scoreFormula({ criteria, actuals, slots, mark, target }: ScoredCells): string {
  const unfilled = slots === 1 ? `${actuals}=""` : `COUNTA(${actuals})<${slots}`;
  const open = [unfilled, ...(target ? [`${target.cell}=""`] : [])];
  return unless(open, kpiCall("SCORE", criteria, actuals, mark?.expression ?? null, target?.cell ?? null));
}
