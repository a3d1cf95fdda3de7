import type { Cell } from "../../cell";
import { toNumber } from "../../numbers/decimal";
import { boundsOf, pointsOf } from "../../rule/bounds-of";
import type { Clause, Rule } from "../../rule/rule";
import { scoreRule } from "../../rule/score";
import { sameValue } from "../grammar/same-value";
import type { Beside } from "../meaning/assemble";

/** Whether two rules give the same scores, and for the same kinds of actuals. */
export function behavesLike(a: Rule, b: Rule, beside: Beside): boolean {
  if (sameValue(bare(a), bare(b))) return true;
  if (a.clauses.length !== b.clauses.length) return false;
  for (const [i, clause] of a.clauses.entries()) {
    const other = b.clauses[i];
    if (!other || asks(clause) !== asks(other)) return false;
  }
  const max = beside.max ?? supposedMax(a, b);
  const target = beside.target ?? null;
  for (const actuals of probesOf(a, b, target)) {
    if (scoreAt(a, actuals, max, target) !== scoreAt(b, actuals, max, target)) return false;
  }
  return true;
}

/** What kind of actual a clause asks for: words, 1 or 0, a percentage or a number. */
function asks({ quantity, scoring }: Clause): string {
  if (scoring.kind === "grades" || scoring.kind === "pass" || scoring.kind === "judged") return scoring.kind;
  return quantity.kind === "ratio"
    ? quantity.completion
      ? "completion"
      : "ratio"
    : `number ${quantity.scale}`;
}

function scoreAt(
  rule: Rule,
  actuals: readonly Cell[],
  max: number | null,
  target: Cell,
): number | string | null {
  const scored = scoreRule(rule, actuals, { max, target });
  if (!scored.ok) return scored.fault.code;
  return scored.value && toNumber(scored.value.score);
}

function supposedMax(a: Rule, b: Rule): number {
  const stated = a.statedMax ?? b.statedMax;
  if (stated !== null) return stated;
  return (
    100 +
    Math.max(
      0,
      ...[a, b].flatMap(pointsOf).map(({ kind, value }) => (kind === "points" ? Math.abs(value) : 0)),
    )
  );
}

/** Actuals on, beside and between the landmarks of each clause; the other clauses stand at their first. */
function probesOf(a: Rule, b: Rule, target: Cell): readonly (readonly Cell[])[] {
  const each = a.clauses.map((clause, i) => {
    const other = b.clauses[i];
    return [...marksOf(clause, target), ...(other ? marksOf(other, target) : [])];
  });
  const first: readonly Cell[] = each.map((marks) => marks[0] ?? 0);
  return each.flatMap((marks, i) => marks.map((mark) => first.map((cell, k) => (k === i ? mark : cell))));
}

function marksOf(clause: Clause, target: Cell): readonly Cell[] {
  const { scoring, quantity } = clause;
  if (scoring.kind === "grades") return scoring.grades.map(({ label }) => label);
  if (scoring.kind === "pass") return [1, 0];
  const of = typeof target === "number" ? target : 1;
  const marks = new Set<number>([0, 1]);
  const sides = scoring.kind === "steps" ? scoring.sides : [];
  const least = Math.min(quantity.kind === "ratio" ? 0.01 : 1, ...sides.map(({ step }) => step));
  for (const bound of boundsOf(clause)) {
    const at = bound.kind === "value" ? bound.value : bound.share * of;
    for (const away of [0, least / 2, -least / 2, 3 * least, -3 * least, 50 * least])
      marks.add(clean(at + away));
  }
  for (const { step } of sides) for (const n of [1, 2.5, 7]) marks.add(clean(n * step));
  return [...marks].filter((mark) => mark >= 0 || quantity.kind === "ratio");
}

const clean = (value: number) => Number(value.toPrecision(12));

function bare(rule: Rule): unknown {
  return { ...rule, clauses: rule.clauses.map(bareClause) };
}

function bareClause({ quantity, gates, scoring }: Clause): unknown {
  const plain = (tiers: Clause["gates"]) => tiers.map(({ interval, award }) => ({ interval, award }));
  return {
    kind: quantity.kind,
    gates: plain(gates),
    scoring: scoring.kind === "tiers" ? { kind: "tiers", tiers: plain(scoring.tiers) } : scoring,
  };
}
