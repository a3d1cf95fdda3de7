import type { Cell } from "../cell";
import { toNumber } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { actualSlots } from "./actual-slots";
import { locator } from "./locate";
import type { Locator } from "./locate";
import type { Points, Rule } from "./rule";
import { fullMark, pointsIn } from "./rule-points";
import type { Applied } from "./score-clause";
import { scoreRule, settledRule } from "./score";
import type { ItemContext, ScoredRule } from "./score";
import type { ScoreFault } from "./score-fault";
import { straightAt, straightThrough } from "./straight";
import type { Mark, Straight } from "./straight";

/** The score in points, rounded as `scoreRule` rounds it; null for a blank actual; or what is wrong. */
export type CompiledRule = (actuals: readonly Cell[]) => number | null | ScoreFault;

/** How many pieces are remembered, and how many actuals that rounding in doubles cannot decide. */
const MOST_KEPT = 8192;
/** Keys of several clauses stay below 2^53. */
const ALL_KEYS = Number.MAX_SAFE_INTEGER;

/**
 * `scoreRule` made ready for many actuals: the same scores, in doubles.
 *
 * A rule gives the same points all over a piece of the actuals: within a tier, on an edge, for a number of whole steps. Which piece an
 * actual lies in is told in doubles where these are certain, and by its decimals where it lies near an edge. What a
 * piece gives is asked of `scoreRule` once. A piece of one clause on which points run straight is known by two of its marks.
 *
 * @example compileRule(rule, { max: 10, target: null })([3]) // 每次扣2分: 4
 */
export function compileRule(given: Rule, context: ItemContext): CompiledRule {
  const settled = settledRule(given, context);
  if (!settled.ok) return (actuals) => plain(scoreRule(given, actuals, context));
  const rule = settled.value;
  const slow = (actuals: readonly Cell[]) => scoreRule(rule, actuals, context);
  if (actualSlots(rule).length !== rule.clauses.length) return (actuals) => plain(slow(actuals));
  const locators = rule.clauses.map((clause) => locator(clause, context.target));
  const [single] = locators;
  if (single && locators.length === 1) return ofOneClause(rule, context, slow, single);

  const radix = Math.floor(ALL_KEYS ** (1 / locators.length));
  const kept = new Map<number, number>();
  return (actuals) => {
    if (actuals.length !== locators.length) return plain(slow(actuals));
    let key = 0;
    for (let i = 0; i < locators.length; i++) {
      const place = locators[i]?.locate(actuals[i] ?? null) ?? -1;
      if (place < 0 || place >= radix) return plain(slow(actuals));
      key = key * radix + place;
    }
    const known = kept.get(key);
    if (known !== undefined) return known;
    const scored = slow(actuals);
    const score = plain(scored);
    if (
      typeof score === "number" &&
      scored.ok &&
      scored.value &&
      !scored.value.clauses.some((clause, i) => runs(clause) && !locators[i]?.single)
    ) {
      keep(kept, key, score);
    }
    return score;
  };
}

type Scored = ReturnType<typeof scoreRule>;

function ofOneClause(
  rule: Rule,
  context: ItemContext,
  slow: (actuals: readonly Cell[]) => Scored,
  { locate, single }: Locator,
): CompiledRule {
  const points = (given: Points | null): Decimal | null => {
    const value = given && pointsIn(given, () => fullMark(rule, context.max));
    return value?.ok ? value.value : null;
  };
  const scores = new Map<number, number>();
  const marks = new Map<number, Mark>();
  const lines = new Map<number, Straight>();
  const rounded = new Map<number, number>();

  const meet = (actuals: readonly Cell[], place: number): number | null | ScoreFault => {
    const scored = slow(actuals);
    const score = plain(scored);
    const [actual] = actuals;
    if (typeof score !== "number" || !scored.ok || !scored.value) return score;
    const [clause] = scored.value.clauses;
    if (!clause || single || !runs(clause)) keep(scores, place, score);
    else if (typeof actual === "number") {
      const mark = { actual, points: scored.value.before };
      const first = marks.get(place);
      const line = first && straightThrough(first, mark, points(rule.floor), points(rule.ceiling));
      if (line && isStraight(clause.applied)) keep(lines, place, line);
      else keep(marks, place, mark);
      if (lines.has(place)) keep(rounded, actual, score);
    }
    return score;
  };

  const texts = new Map<string, number>();
  const ofText = (text: string, actuals: readonly Cell[]): number | null | ScoreFault => {
    const known = actuals.length === 1 ? texts.get(text) : undefined;
    if (known !== undefined) return known;
    const score = plain(slow(actuals));
    if (typeof score === "number") keep(texts, text, score);
    return score;
  };

  return (actuals) => {
    const actual = actuals[0] ?? null;
    const place = actuals.length === 1 ? locate(actual) : -1;
    if (place < 0) return typeof actual === "string" ? ofText(actual, actuals) : plain(slow(actuals));
    const score = scores.get(place);
    if (score !== undefined) return score;
    const line = lines.get(place);
    if (line === undefined || typeof actual !== "number") return meet(actuals, place);
    const onLine = straightAt(line, actual);
    return onLine === onLine ? onLine : (rounded.get(actual) ?? meet(actuals, place));
  };
}

/** Whether a clause's points change within the piece in which its actual lies. */
function runs({ applied }: ScoredRule["clauses"][number]): boolean {
  if (applied.kind === "proportion" || applied.kind === "judged") return true;
  if (applied.kind === "steps") return applied.sides.some(({ side }) => side.partial === "proportional");
  if (applied.kind !== "tier") return false;
  const { kind } = applied.placed.tier.award;
  return kind === "linear" || kind === "proportion";
}

function isStraight(applied: Applied): boolean {
  return applied.kind === "proportion" ? !applied.rule.cut && !applied.rule.nearest : applied.kind === "tier";
}

function plain(scored: Scored): number | null | ScoreFault {
  if (!scored.ok) return scored.fault;
  return scored.value && toNumber(scored.value.score);
}

function keep<K, V>(kept: Map<K, V>, key: K, value: V): void {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, value);
}
