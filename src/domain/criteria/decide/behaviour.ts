import type { Cell } from "../../cell";
import { boundsOf, needsTarget, pointsOf } from "../../rule/bounds-of";
import type { Clause, Rule } from "../../rule/rule";
import { sameValue } from "../grammar/same-value";
import type { Beside } from "../beside";
import { scoresOf } from "./known-scores";

/**
 * How two rules compare on what an actual could be: `same` everywhere; `narrower`, `wider`: the first scores less, or more, of the actuals, and
 * what both score they score alike; `different`.
 */
export type Likeness = "same" | "narrower" | "wider" | "different";

/** Probes grow with the square of the clauses; rules of more clauses or landmarks are alike only where they are the same. */
const MOST_CLAUSES = 6;
/** About twice as many as any criterion of the corpora asks for. */
const MOST_PROBES = 300;

/** Whether two rules give the same scores, and for the same kinds of actuals. */
export function behavesLike(a: Rule, b: Rule, beside: Beside): boolean {
  return likenessOf(a, b, beside) === "same";
}

/** How two rules compare beside what stands on the sheet; where that is not known, beside no target and beside two. */
export function likenessOf(a: Rule, b: Rule, beside: Beside = {}): Likeness {
  if (sameValue(bare(a), bare(b))) return "same";
  if (a.clauses.length !== b.clauses.length || a.clauses.length > MOST_CLAUSES) return "different";
  for (const [i, clause] of a.clauses.entries()) {
    const other = b.clauses[i];
    if (!other || asks(clause) !== asks(other)) return "different";
  }
  const marks = [...a.clauses, ...b.clauses].map((clause) => marksOf(clause, null).length);
  if (marks.reduce((sum, one) => sum + one, 0) > MOST_PROBES) return "different";
  const full = beside.max ?? supposedMax(a, b);
  let less = false;
  let more = false;
  let alike = 0;
  const probe = (max: number | null, target: Cell): boolean => {
    const [scoreA, scoreB] = [scoresOf(a, max, target), scoresOf(b, max, target)];
    for (const actuals of probesOf(a, b, target)) {
      const one = scoreA(actuals);
      const two = scoreB(actuals);
      if (one === null && two === null) continue;
      if (one === null) less = true;
      else if (two === null) more = true;
      else if (one !== two) return false;
      else alike++;
    }
    return !(less && more);
  };
  const targets = supposedTargets(a, b, beside.hasTarget);
  for (const target of targets) if (!probe(full, target)) return "different";
  if ((a.statedMax !== null || b.statedMax !== null) && !probe(null, targets[0] ?? null)) return "different";
  if (alike === 0) return "different";
  return less ? "narrower" : more ? "wider" : "same";
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

function supposedMax(a: Rule, b: Rule): number {
  const points = [a, b].flatMap(pointsOf).map(({ kind, value }) => (kind === "points" ? Math.abs(value) : 0));
  return 100 + Math.max(0, ...points);
}

/** None, where there may be none, and where one of the rules asks for a target two that could stand on the sheet. */
function supposedTargets(a: Rule, b: Rule, hasTarget: boolean | undefined): readonly Cell[] {
  const clauses = [...a.clauses, ...b.clauses];
  const asked = (clause: Clause) =>
    needsTarget(clause) ||
    (clause.scoring.kind === "steps" && clause.scoring.sides.some((side) => side.withoutTarget));
  const asking = clauses.find(asked);
  if (!asking || hasTarget === false) return [null];
  const given = asking.quantity.kind === "ratio" ? [0.8, 0.05] : [20, 3];
  return hasTarget ? given : [null, ...given];
}

/** Actuals on, beside and between the landmarks of each clause; the other clauses stand at their first. */
function probesOf(a: Rule, b: Rule, target: Cell): readonly (readonly Cell[])[] {
  const each = a.clauses.map((clause, i) => {
    const other = b.clauses[i];
    const counted = clause.quantity.kind === "count" || other?.quantity.kind === "count";
    const marks = [...marksOf(clause, target), ...(other ? marksOf(other, target) : [])];
    return counted ? marks.filter((mark) => typeof mark !== "number" || Number.isInteger(mark)) : marks;
  });
  const first: readonly Cell[] = each.map((marks) => marks[0] ?? 0);
  return each.flatMap((marks, i) => marks.map((mark) => first.map((cell, k) => (k === i ? mark : cell))));
}

const marked = new WeakMap<Clause, Map<Cell, readonly Cell[]>>();

/** Kept as long as the clause: rules that are held against each other have most clauses in common. */
function marksOf(clause: Clause, target: Cell): readonly Cell[] {
  let known = marked.get(clause);
  if (!known) marked.set(clause, (known = new Map()));
  let marks = known.get(target);
  if (!marks) known.set(target, (marks = landmarksOf(clause, target)));
  return marks;
}

function landmarksOf(clause: Clause, target: Cell): readonly Cell[] {
  const { scoring, quantity } = clause;
  if (scoring.kind === "grades") return scoring.grades.map(({ label }) => label);
  if (scoring.kind === "pass") return [1, 0];
  const of = typeof target === "number" ? target : 1;
  const marks = new Set<number>([0, 1, clean(1.5 * of), clean(0.5 * of)]);
  const sides = scoring.kind === "steps" ? scoring.sides : [];
  const least = Math.min(quantity.kind === "ratio" ? 0.01 : 1, ...sides.map(({ step }) => step));
  for (const bound of boundsOf(clause)) {
    const at = bound.kind === "value" ? bound.value : bound.share * of;
    for (const away of [0, least / 2, -least / 2, least, -least, 3 * least, -3 * least, 50 * least])
      marks.add(clean(at + away));
  }
  for (const { step } of sides) for (const n of [1, 2.5, 7]) marks.add(clean(n * step));
  return [...marks].filter((mark) => mark >= 0 || quantity.kind === "ratio");
}

const clean = (value: number) => Number(value.toPrecision(12));

const bared = new WeakMap<Rule, unknown>();

/** A rule without its words. */
function bare(rule: Rule): unknown {
  let known = bared.get(rule);
  if (known === undefined) bared.set(rule, (known = { ...rule, clauses: rule.clauses.map(bareClause) }));
  return known;
}

function bareClause({ quantity, gates, scoring }: Clause): unknown {
  const plain = (tiers: Clause["gates"]) => tiers.map(({ interval, award }) => ({ interval, award }));
  return {
    kind: quantity.kind,
    gates: plain(gates),
    scoring: scoring.kind === "tiers" ? { kind: "tiers", tiers: plain(scoring.tiers) } : scoring,
  };
}
