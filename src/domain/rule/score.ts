import type { Cell } from "../cell";
import { compare as compareDecimals, decimal, multiply, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { fromNumeral } from "../numbers/from-numeral";
import { failed, ok } from "../result";
import type { Result } from "../result";
import { actualSlots } from "./actual-slots";
import type { Surroundings } from "./award-worth";
import { isBelievable } from "./believable";
import { boundsOf } from "./bounds-of";
import { add, compare, NOTHING, rounded, subtract, whole } from "./fraction";
import type { Fraction } from "./fraction";
import { partBeside } from "./part-beside";
import type { Clause, Points, Rule } from "./rule";
import { isOpen, settleTarget } from "./settle-target";
import { fullMark, pointsIn } from "./rule-points";
import { scoreClause } from "./score-clause";
import type { ClauseScore } from "./score-clause";
import type { MaxFault, ScoreFault } from "./score-fault";

/** What stands beside the criterion on the sheet. */
export interface ItemContext {
  /** The item's full mark in points; null where the sheet gives none. */
  readonly max: number | null;
  /** What the words leave out; null where the sheet gives none. */
  readonly target: Cell;
}

/** A score, and how it came about. */
export interface ScoredRule {
  /** In points, rounded once, half up, to 2 decimals. */
  readonly score: Decimal;
  readonly clauses: readonly ClauseScore[];
  /** Where the item started; null where its start had no part in the score. */
  readonly start: Decimal | null;
  readonly added: Fraction;
  /** All deductions together, after the cut. */
  readonly deducted: Fraction;
  /** The item's score before ceiling and floor. */
  readonly before: Fraction;
  /** The score before it is rounded. */
  readonly exact: Fraction;
  /** What cut the score, in the order in which it did. */
  readonly caps: readonly Cap[];
  /** Whether the target had a part in the score; null where the sheet gives none. */
  readonly targetUse: "used" | "unused" | null;
}

export interface Cap {
  readonly kind: "most-deducted" | "ceiling" | "floor" | "veto";
  readonly at: Decimal;
}

/**
 * The points that a rule gives for its actuals, one a clause in order (and after it the assessor's points where the clause
 * asks for them); null where one of them is blank. Exact: nothing is rounded before the end.
 *
 * Each clause either has a score of its own or changes the start, which is the full mark, or 0 where points are earned. Gates come
 * first within their clause; a veto makes the whole item 0. Then all deductions are cut to the most that may be deducted, and the
 * item's score to its ceiling and, last, its floor.
 *
 * @example scoreRule(rule, [3], { max: 10, target: null }) // 每次扣2分: { ok: true, value: { score: 4, … } }
 */
export function scoreRule(
  given: Rule,
  actuals: readonly Cell[],
  context: ItemContext,
): Result<ScoredRule | null, ScoreFault> {
  const settled = settledRule(given, context);
  if (settled.ok) {
    const scored = scoreSettled(settled.value, actuals, context);
    if (!scored.ok || !scored.value || isBlank(context.target)) return scored;
    const used = scored.value.clauses.some(({ judged }) => judged?.target);
    const targetUse = used || settled.value.clauses.some(refersToTarget) ? "used" : "unused";
    return ok({ ...scored.value, targetUse });
  }
  return actuals.some(isBlank) ? ok(null) : settled;
}

/** The rule as it stands beside this full mark and target: what its words leave open, the target settles. */
export function settledRule(rule: Rule, context: ItemContext): Result<Rule, ScoreFault> {
  if (!rule.clauses.some(isOpen)) return ok(rule);
  return settleTarget(rule, context.target, (settled, actual) => {
    const full = bestOf(settled, context.max);
    if (full === null || settled.clauses.length !== 1) return null;
    const scored = scoreSettled(settled, [actual], context);
    return scored.ok && scored.value ? compareDecimals(scored.value.score, full) === 0 : null;
  });
}

/** The full mark, or the most that a rule lets an item come to. */
function bestOf(rule: Rule, max: number | null): Decimal | null {
  const full = fullMark(rule, max);
  if (full.ok) return full.value;
  const most = rule.clauses.flatMap(({ scoring }) =>
    scoring.kind === "steps" ? scoring.sides.map(({ most }) => most) : [],
  );
  const limit = rule.ceiling ?? most[0] ?? null;
  const points = limit && pointsIn(limit, () => full);
  return points?.ok ? points.value : null;
}

function refersToTarget(clause: Clause): boolean {
  const { scoring } = clause;
  if (scoring.kind === "proportion" && scoring.of === "actual/target") return true;
  return boundsOf(clause).some(({ kind }) => kind === "target");
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

function scoreSettled(
  rule: Rule,
  actuals: readonly Cell[],
  { max, target }: ItemContext,
): Result<ScoredRule | null, ScoreFault> {
  const slots = actualSlots(rule);
  if (actuals.length !== slots.length) {
    return failed({
      code: "ACTUAL_COUNT",
      given: actuals.length,
      expected: slots.map(({ subject }) => subject),
    });
  }
  let known: Result<Decimal, MaxFault> | undefined;
  const full = () => (known ??= fullMark(rule, max));
  const points = (given: Points) => pointsIn(given, full);
  const startOf = () => (rule.start === "zero" ? ok(ZERO) : full());
  const around: Surroundings = { target, points, start: startOf };

  const part = max === null ? null : partBeside(rule);
  if (part !== null && max !== null && isBelievable(max)) {
    const [mark, stated] = [fromCell(max), fromNumeral(part)];
    if (compareDecimals(stated, mark) < 0)
      return failed({ code: "MAX_UNLIKE_STATED", max: format(mark), stated: format(stated) });
  }

  const clauses: ClauseScore[] = [];
  let blank = false;
  let slot = 0;
  for (const [index, clause] of rule.clauses.entries()) {
    const at = { clause: index, subject: clause.subject };
    const actual = actuals[slot++] ?? null;
    const typed = slots[slot]?.clause === index ? (actuals[slot++] ?? null) : null;
    const score = scoreClause(clause, at, actual, typed, around);
    if (!score.ok) return score;
    if (score.value === null) blank = true;
    else clauses.push(score.value);
  }
  return blank ? ok(null) : combineClauses(rule, clauses, around);
}

/** The item's score from what its clauses come to. */
export function combineClauses(
  rule: Rule,
  clauses: readonly ClauseScore[],
  { points, start: startOf }: Surroundings,
): Result<ScoredRule, ScoreFault> {
  const sum = (part: (clause: ClauseScore) => Fraction) => clauses.map(part).reduce(add, NOTHING);
  const added = sum(({ added }) => added);
  const all = sum(({ deducted }) => deducted);
  const none = {
    clauses,
    start: null,
    added,
    deducted: all,
    before: NOTHING,
    exact: NOTHING,
    targetUse: null,
  };
  if (clauses.some(({ veto }) => veto))
    return ok({ ...none, score: ZERO, caps: [{ kind: "veto", at: ZERO }] });

  const caps: Cap[] = [];
  const limit = (given: Points | null) => (given === null ? ok(null) : points(given));
  const most = limit(rule.mostDeducted);
  if (!most.ok) return most;
  const cut = most.value !== null && compare(all, whole(most.value)) > 0;
  if (cut) caps.push({ kind: "most-deducted", at: most.value });
  const deducted = cut ? whole(most.value) : all;

  // A clause with a score of its own differs from the start by that score less the start; one such clause takes its place.
  const own = clauses.filter(({ score }) => score !== null).length;
  const start = own === 1 ? ok(null) : startOf();
  if (!start.ok) return start;
  const scores = sum(({ score }) => score ?? NOTHING);
  const begun = start.value === null ? scores : add(scores, whole(multiply(start.value, decimal(1 - own))));
  const before = subtract(add(begun, added), deducted);

  const ceiling = limit(rule.ceiling);
  if (!ceiling.ok) return ceiling;
  const floor = limit(rule.floor);
  if (!floor.ok) return floor;
  let score = before;
  if (ceiling.value !== null && compare(score, whole(ceiling.value)) > 0) {
    score = whole(ceiling.value);
    caps.push({ kind: "ceiling", at: ceiling.value });
  }
  if (floor.value !== null && compare(score, whole(floor.value)) < 0) {
    score = whole(floor.value);
    caps.push({ kind: "floor", at: floor.value });
  }
  return ok({
    clauses,
    start: start.value,
    added,
    deducted,
    before,
    caps,
    targetUse: null,
    exact: score,
    score: rounded(score),
  });
}
