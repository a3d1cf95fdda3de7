import type { Decimal } from "../numbers/decimal";
import { compare as compareDecimals, ZERO } from "../numbers/decimal";
import { format, formatPercent } from "../numbers/format";
import { fromNumeral } from "../numbers/from-numeral";
import type { PlacedEdge } from "./find-tier";
import { add, compare, negate, NOTHING, rounded, whole } from "./fraction";
import type { Fraction } from "./fraction";
import type { Bound, Clause, Quantity, Rule } from "./rule";
import type { Cap, ScoredRule } from "./score";
import type { Applied, ClauseScore } from "./score-clause";
import { shownValue } from "./show-quantity";
import type { ShownValue } from "./show-quantity";

/**
 * How a score came about, as facts for a sentence. Numbers are numerals as a person reads them: percentages in percent, points
 * with no more than 4 decimals.
 */
export interface Explanation {
  readonly score: string;
  readonly clauses: readonly ExplainedClause[];
  /** The points that the item started from; null where the only clause gave the score itself. */
  readonly start: string | null;
  /** Points added and deducted in all, after the cut; null where none. */
  readonly added: string | null;
  readonly deducted: string | null;
  /** The item's points before ceiling, floor and rounding. */
  readonly before: string;
  readonly caps: readonly ExplainedCap[];
  /** The sheet gives a target, and nothing of the score comes from it. */
  readonly targetUnused: boolean;
}

export interface ExplainedCap {
  readonly kind: Cap["kind"];
  readonly at: string;
}

export interface ExplainedClause {
  readonly subject: string;
  readonly judged: ExplainedActual;
  readonly applied: ExplainedPart;
  readonly points: ExplainedPoints;
}

/** What was judged. */
export type ExplainedActual =
  | {
      readonly kind: "measure";
      readonly value: ShownValue;
      /** The two that the value is the quotient of; null where the actual was judged as it stands. */
      readonly of: { readonly actual: string; readonly target: string } | null;
    }
  | { readonly kind: "grade"; readonly label: string; readonly meaning: string }
  | { readonly kind: "pass"; readonly passed: boolean }
  /** Points that the assessor typed. */
  | { readonly kind: "points" };

/** What applied to it. */
export type ExplainedPart =
  | {
      readonly kind: "tier";
      /** The tier's own words, and its bounds. */
      readonly words: string;
      readonly low: ExplainedEdge | null;
      readonly high: ExplainedEdge | null;
      /** The tier comes before all others (低于60%不得分). */
      readonly gate: boolean;
      readonly by: "inside" | "shared-edge" | "closed-gap";
      readonly award: "score" | "change" | "linear" | "proportion" | "judged" | "veto";
    }
  | { readonly kind: "steps"; readonly base: string | null; readonly sides: readonly ExplainedSide[] }
  | {
      readonly kind: "proportion";
      /** actual, or actual ÷ target, as it was multiplied. */
      readonly ratio: string;
      readonly factor: string;
      /** By what the ratio was divided; null for 1. */
      readonly per: string | null;
      readonly offset: string | null;
      readonly cut: boolean;
      readonly nearest: boolean;
    }
  | { readonly kind: "grade" | "pass" | "judged" };

export interface ExplainedEdge {
  readonly value: ShownValue;
  readonly closed: boolean;
  /** The bound is this share of the target (100%, 80%); null where the words name it. */
  readonly ofTarget: string | null;
}

export interface ExplainedSide {
  readonly direction: "below" | "above";
  readonly threshold: ShownValue;
  /** As for an edge. */
  readonly ofTarget: string | null;
  /** How far beyond the threshold; 0 where the actual is not beyond it. */
  readonly distance: ShownValue;
  readonly step: ShownValue;
  /** Steps counted. */
  readonly steps: string;
  /** Points a step, and of the side; below 0 where points are taken. */
  readonly perStep: string;
  readonly points: string;
  readonly partial: "whole" | "up" | "proportional";
  /** The side was cut to the most that it gives or takes. */
  readonly cut: boolean;
}

/** What the clause came to. */
export interface ExplainedPoints {
  readonly kind: "score" | "change" | "veto";
  readonly value: string;
}

/**
 * How `scored` came about by `rule`.
 *
 * @example explainRule(rule, scored) // 每次扣2分, 3: { score: "4", start: "10", deducted: "6", … }
 */
export function explainRule(rule: Rule, scored: ScoredRule): Explanation {
  return {
    score: format(scored.score),
    clauses: scored.clauses.flatMap((score) => {
      const clause = rule.clauses[score.at.clause];
      return clause ? [explainClause(clause, score)] : [];
    }),
    start: scored.start && format(scored.start),
    added: unlessNone(scored.added),
    deducted: unlessNone(scored.deducted),
    before: numeral(scored.before),
    caps: scored.caps.map(({ kind, at }) => ({ kind, at: format(at) })),
    targetUnused: scored.targetUse === "unused",
  };
}

function explainClause(clause: Clause, score: ClauseScore): ExplainedClause {
  return {
    subject: clause.subject,
    judged: explainActual(score, clause.quantity),
    applied: explainApplied(
      score.applied,
      clause.quantity,
      score.judged !== null && score.judged.target !== null,
    ),
    points: explainPoints(score),
  };
}

function explainActual({ judged, applied }: ClauseScore, quantity: Quantity): ExplainedActual {
  if (applied.kind === "grade") {
    return { kind: "grade", label: applied.grade.label, meaning: applied.grade.meaning };
  }
  if (applied.kind === "pass") return { kind: "pass", passed: applied.passed };
  if (!judged) return { kind: "points" };
  return {
    kind: "measure",
    value: shownValue(judged.value, quantity),
    of: judged.target && { actual: format(judged.actual), target: format(judged.target) },
  };
}

/** `divided`: the target has gone into what was judged, and the bounds are shares of it that need no more words. */
function explainApplied(applied: Applied, quantity: Quantity, divided: boolean): ExplainedPart {
  const share = (bound: Bound) =>
    bound.kind === "target" && !divided ? formatPercent(fromNumeral(bound.share)) : null;
  const shown = (value: Decimal) => shownValue(whole(value), quantity);
  const edge = (of: PlacedEdge | null) =>
    of && { value: shown(of.at), closed: of.closed, ofTarget: share(of.bound) };
  switch (applied.kind) {
    case "tier": {
      const { placed, gate, by } = applied;
      const { words, award } = placed.tier;
      return {
        kind: "tier",
        words,
        low: edge(placed.low),
        high: edge(placed.high),
        gate,
        by,
        award: award.kind,
      };
    }
    case "steps":
      return {
        kind: "steps",
        base: applied.base && format(applied.base),
        sides: applied.sides.map(({ side, threshold, distance, steps, change, points, mostApplied }) => ({
          direction: side.direction,
          threshold: shown(threshold),
          ofTarget: share(side.from),
          distance: shownValue(distance, quantity),
          step: shown(fromNumeral(side.step)),
          steps: numeral(steps),
          perStep: format(change),
          points: numeral(points),
          partial: side.partial,
          cut: mostApplied,
        })),
      };
    case "proportion": {
      const { rule, ratio, factor, offset } = applied;
      const asRatio: Quantity = { ...quantity, kind: "ratio" };
      const of = rule.of === "actual/target" ? asRatio : quantity;
      return {
        kind: "proportion",
        ratio: shownValue(ratio, of).number,
        factor: format(factor),
        per: rule.per === 1 ? null : shown(fromNumeral(rule.per)).number,
        offset: compareDecimals(offset, ZERO) === 0 ? null : format(offset),
        cut: rule.cut,
        nearest: rule.nearest === true,
      };
    }
    case "grade":
    case "pass":
    case "judged":
      return { kind: applied.kind };
  }
}

function explainPoints({ score, added, deducted, veto }: ClauseScore): ExplainedPoints {
  if (veto) return { kind: "veto", value: "0" };
  const change = add(added, negate(deducted));
  return score
    ? { kind: "score", value: numeral(add(score, change)) }
    : { kind: "change", value: numeral(change) };
}

function unlessNone(points: Fraction): string | null {
  return compare(points, NOTHING) === 0 ? null : numeral(points);
}

function numeral(value: Fraction): string {
  return format(rounded(value, 4));
}
