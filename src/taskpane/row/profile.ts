import type { Cell } from "../../domain/cell";
import { add, multiply, subtract, toNumber, ZERO } from "../../domain/numbers/decimal";
import type { Decimal } from "../../domain/numbers/decimal";
import { format, formatPercent } from "../../domain/numbers/format";
import { fromCell } from "../../domain/numbers/from-cell";
import { fromNumeral } from "../../domain/numbers/from-numeral";
import { boundsOf } from "../../domain/rule/bounds-of";
import { baseUnit } from "../../domain/rule/read-measure";
import type { Measure } from "../../domain/rule/read-measure";
import { readTarget } from "../../domain/rule/read-target";
import type { Bound, Clause, Rule } from "../../domain/rule/rule";
import { scoreRule } from "../../domain/rule/score";
import type { ItemContext } from "../../domain/rule/score";

/** A stretch of actuals that score alike, or along a straight line; its bounds are null where it is open. */
export interface Stretch {
  readonly low: number | null;
  readonly lowClosed: boolean;
  readonly high: number | null;
  readonly highClosed: boolean;
  /** The scores at its two ends, the same where it is flat; null where its actuals have no score. */
  readonly from: number | null;
  readonly to: number | null;
  /** Points that one more unit of the actual brings; 0 where it is flat. */
  readonly slope: number;
}

/** What a clause that measures gives over the whole range of its actual. */
export interface Profile {
  /** In what the actual is counted: as a ratio, or in base units of the criterion (元 where it speaks of 万元). */
  readonly scale: "ratio" | "units";
  /** From the least actual to the greatest, without a hole. */
  readonly stretches: readonly Stretch[];
  /** The part of the range worth drawing. */
  readonly low: number;
  readonly high: number;
}

/** So many steps are followed to each side of a threshold; beyond them the last straight line goes on. */
const STEPS_FOLLOWED = 120;
/** Digits of the actuals that are tried between two bounds: enough to lie between, too few to carry binary dust. */
const DIGITS = 10;
/** A bend that no bound tells, such as a ceiling, is looked for so many times. */
const BENDS = 4;
/** Scores are rounded to cents: so much two points of one straight line may be off it. */
const DUST = 0.011;

/**
 * What the clause of a rule scores over the whole range of its actual, by itself; null where its actual is no number (grades,
 * pass or fail, points that are judged) and where a target is wanting. It is found by scoring actuals at and between all
 * bounds, so that it can say nothing else than what the sheet calculates.
 */
export function profileOf(rule: Rule, index: number, context: ItemContext): Profile | null {
  const clause = rule.clauses[index];
  if (!clause || !isMeasured(clause)) return null;
  const target = readTarget(context.target, clause.quantity, { clause: index, subject: clause.subject });
  const base = target.ok ? target.value : null;
  const ofAmount = base !== null && isCompletionOfAmount(clause, base);
  const scale = clause.quantity.kind === "ratio" && !ofAmount ? "ratio" : "units";
  const alone: Rule = { ...rule, clauses: [clause] };
  const scoreAt = (actual: number): number | null => {
    const scored = scoreRule(alone, [cellOf(actual, clause, scale)], context);
    return scored.ok && scored.value ? toNumber(scored.value.score) : null;
  };
  const places = breakpoints(clause, base, ofAmount, scoreAt);
  if (places === null) return null;
  const least = (startsAtZero(clause) || hasSlopes(clause)) && places.every((place) => place >= 0) ? 0 : null;
  let bounds = ascending(least === null ? places : [0, ...places]);
  if (bounds.length === 0) bounds = [0];
  for (let round = 0; round < (hasSlopes(clause) ? BENDS : 0); round++) {
    const bends = findBends(bounds, least, scoreAt);
    if (bends.length === 0) break;
    bounds = ascending([...bounds, ...bends]);
  }
  const stretches = joined(stretchesOver(bounds, least, scoreAt));
  return stretches.every(({ from }) => from === null) ? null : { scale, stretches, ...drawn(stretches) };
}

function isMeasured({ scoring, quantity }: Clause): boolean {
  const measured = scoring.kind === "tiers" || scoring.kind === "steps" || scoring.kind === "proportion";
  return measured && quantity.kind !== "grade" && quantity.kind !== "pass";
}

function startsAtZero({ quantity }: Clause): boolean {
  return quantity.kind !== "number" && quantity.kind !== "amount";
}

/** With a target that is a quantity, a rate of completion is judged by the quantity that was completed. */
function isCompletionOfAmount({ quantity }: Clause, target: Measure): boolean {
  return (
    quantity.kind === "ratio" &&
    quantity.completion &&
    target.form !== "percent" &&
    toNumber(target.value) >= 1
  );
}

/** An actual as a cell would hold it, so that nobody could take it for another quantity. */
function cellOf(actual: number, { quantity }: Clause, scale: Profile["scale"]): Cell {
  const value = fromCell(actual);
  if (scale === "ratio") return formatPercent(value);
  return quantity.scale === 1 ? actual : `${format(value)}${baseUnit(quantity) ?? ""}`;
}

/** Where a score may change, on the actual's own scale; null where a target is needed and not there. */
function breakpoints(
  clause: Clause,
  target: Measure | null,
  ofAmount: boolean,
  scoreAt: ScoreAt,
): readonly number[] | null {
  const place = (bound: Bound): Decimal | null => {
    const at = fromNumeral(bound.kind === "value" ? bound.value : bound.share);
    const relative = bound.kind === "target" || ofAmount;
    // Completion without a quantity as target is judged as it stands: 100% of the target is the rate 100%.
    if (!relative || (bound.kind === "target" && !target && clause.quantity.completion)) return at;
    return target ? multiply(target.value, at) : null;
  };
  const places = boundsOf(clause).map(place);
  if (places.some((at) => at === null)) return null;
  const numbers = places.flatMap((at) => (at === null ? [] : [toNumber(at)]));
  const { scoring } = clause;
  if (scoring.kind === "proportion")
    return [...numbers, ...(target && scoring.of !== "actual" ? [toNumber(target.value)] : [])];
  if (scoring.kind !== "steps") return numbers;
  const steps = scoring.sides.flatMap(({ from, step, direction, partial }) => {
    const at = place(from);
    if (!at || partial === "proportional") return [];
    const size = ofAmount && target ? multiply(fromNumeral(step), target.value) : fromNumeral(step);
    return stepsFrom(at, direction === "below" ? subtract(ZERO, size) : size, scoreAt);
  });
  return [...numbers, ...steps.filter((step) => step >= 0 || !startsAtZero(clause))];
}

/** The steps from a threshold for as long as they change the score. */
function stepsFrom(threshold: Decimal, step: Decimal, scoreAt: ScoreAt): number[] {
  const steps: number[] = [];
  let at = threshold;
  let unchanged = 0;
  let score = scoreAt(toNumber(threshold));
  // The first step may lie on a threshold that is not counted itself.
  while (steps.length < STEPS_FOLLOWED && unchanged < 3) {
    at = add(at, step);
    steps.push(toNumber(at));
    const next = scoreAt(toNumber(at));
    unchanged = next === score ? unchanged + 1 : 0;
    score = next;
  }
  return steps;
}

/** Whether scores can rise or fall along a line, and not by steps alone. */
function hasSlopes({ scoring, gates }: Clause): boolean {
  const tiers = [...gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])];
  return (
    scoring.kind === "proportion" ||
    (scoring.kind === "steps" && scoring.sides.some(({ partial }) => partial === "proportional")) ||
    tiers.some(({ award }) => award.kind === "linear" || award.kind === "proportion")
  );
}

type ScoreAt = (actual: number) => number | null;

/** Two actuals inside the stretch between two neighbouring bounds, at one and three quarters. */
function inside(low: number, high: number): readonly [number, number] {
  const quarter = (high - low) / 4;
  return [Number((low + quarter).toPrecision(DIGITS)), Number((high - quarter).toPrecision(DIGITS))];
}

/** Where a straight line within a stretch bends: found from its slopes at both ends. */
function findBends(bounds: readonly number[], least: number | null, scoreAt: ScoreAt): number[] {
  const span = spanOf(bounds);
  const [first = 0, last = first] = [bounds[0], bounds.at(-1)];
  const ends = [...(least === null ? [first - span] : []), ...bounds, last + span];
  return ends.slice(1).flatMap((high, index) => {
    const low = ends[index] ?? 0;
    const at = (share: number) => Number((low + (high - low) * share).toPrecision(DIGITS));
    const [a, b, c, d] = [0.02, 0.2, 0.8, 0.98].map((share) => ({ x: at(share), y: scoreAt(at(share)) }));
    if (!a || !b || !c || !d) return [];
    if (a.y === null || b.y === null || c.y === null || d.y === null) return [];
    const [rise, fall] = [(b.y - a.y) / (b.x - a.x), (d.y - c.y) / (d.x - c.x)];
    if (Math.abs(rise - fall) * (high - low) < DUST * 10) return [];
    const bend = Number(((c.y - a.y + rise * a.x - fall * c.x) / (rise - fall)).toPrecision(6));
    return bend > low && bend < high ? [bend] : [];
  });
}

/** How far beyond the bounds it is worth looking. */
function spanOf(bounds: readonly number[]): number {
  const [first = 0, last = first] = [bounds[0], bounds.at(-1)];
  return last - first || Math.abs(first) || 1;
}

/** Every bound by itself, and the space between each two of them and beyond. */
function stretchesOver(bounds: readonly number[], least: number | null, scoreAt: ScoreAt): Stretch[] {
  const span = spanOf(bounds);
  const between = (low: number | null, high: number | null): Stretch => {
    const [a, b] = inside(low ?? (high ?? 0) - span, high ?? (low ?? 0) + span);
    const [from, to] = [scoreAt(a), scoreAt(b)];
    const flat = from === null || to === null || Math.abs(to - from) < DUST;
    const change = flat ? 0 : (to - from) / 2;
    return {
      low,
      lowClosed: false,
      high,
      highClosed: false,
      from: from === null || to === null ? null : cents(from - change),
      to: from === null || to === null ? null : cents(to + change),
      slope: flat ? 0 : (to - from) / (b - a),
    };
  };
  const stretches: Stretch[] = [];
  for (const [index, bound] of bounds.entries()) {
    const below = index === 0 ? null : (bounds[index - 1] ?? null);
    if (index > 0 || least === null) stretches.push(between(below, bound));
    const score = scoreAt(bound);
    stretches.push({
      low: bound,
      lowClosed: true,
      high: bound,
      highClosed: true,
      from: score,
      to: score,
      slope: 0,
    });
  }
  stretches.push(between(bounds.at(-1) ?? 0, null));
  return stretches;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  for (const next of stretches) {
    const last = done.at(-1);
    if (last && follows(last, next)) {
      const { high, highClosed, to } = next;
      done[done.length - 1] = { ...last, high, highClosed, to, slope: last.slope || next.slope };
    } else done.push(next);
  }
  return done;
}

/** Whether the next stretch goes on as this one does: flat as it, without a score as it, or as its end point. */
function follows(last: Stretch, next: Stretch): boolean {
  if (last.to === null || next.from === null) return last.to === next.from;
  const [lastFlat, nextFlat] = [last.from === last.to, next.from === next.to];
  const isPoint = ({ low, high }: Stretch) => low === high;
  if (lastFlat && nextFlat) return last.to === next.from;
  return (isPoint(last) || isPoint(next)) && Math.abs(last.to - next.from) < DUST;
}

/** From a little below the first bound that matters to a little above the last. */
function drawn(stretches: readonly Stretch[]): { readonly low: number; readonly high: number } {
  const bounds = stretches.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  const room = (last - first || Math.abs(last) || 1) * 0.25;
  return { low: stretches[0]?.low ?? first - room, high: last + room };
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function cents(score: number): number {
  return Math.round(score * 100) / 100;
}
