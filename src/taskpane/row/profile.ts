import type { Cell } from "../../domain/cell";
import { add, multiply, subtract, toNumber, ZERO } from "../../domain/numbers/decimal";
import type { Decimal } from "../../domain/numbers/decimal";
import { format, formatPercent } from "../../domain/numbers/format";
import { fromCell } from "../../domain/numbers/from-cell";
import { fromNumeral } from "../../domain/numbers/from-numeral";
import { boundsOf } from "../../domain/rule/bounds-of";
import { toDecimal } from "../../domain/rule/fraction";
import type { Measure } from "../../domain/rule/read-measure";
import { readTarget } from "../../domain/rule/read-target";
import type { Bound, Clause, Rule, Scoring } from "../../domain/rule/rule";
import { readTargetScale } from "../../domain/rule/scale-of";
import { scoreRule, settledRule } from "../../domain/rule/score";
import type { ItemContext } from "../../domain/rule/score";
import { bendsBetween } from "./bends";
import type { ScoreAt } from "./bends";

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
  /** In an open stretch: the score at its bound goes on changing by this much at each further step. */
  readonly goesOn?: { readonly step: number; readonly change: number };
}

/** What a clause that measures gives over the whole range of its actual. */
export interface Profile {
  /** In what the actual is counted: as a ratio, or in base units of the criterion (元 where it speaks of 万元). */
  readonly scale: "ratio" | "units";
  /** From the least actual to the greatest, without a hole. */
  readonly stretches: readonly Stretch[];
  /** Scores along a line are cut or rounded to whole points; null where they are not. */
  readonly whole: "cut" | "nearest" | null;
  /** The part of the range worth drawing. */
  readonly low: number;
  readonly high: number;
}

/** So many steps are followed to each side of a threshold in search of an end. */
const STEPS_FOLLOWED = 400;
/** Where there is no end, so many are told one by one. */
const STEPS_TOLD = 20;
/** Scores are rounded to cents: so much two points of one straight line may be off it. */
const DUST = 0.011;

/**
 * What the clause of a rule scores over the whole range of its actual, by itself; null where its actual is no number (grades,
 * pass or fail, points that are judged) and where a target is wanting. It is found by scoring actuals at and between all
 * bounds, so that it can say nothing else than what the sheet calculates.
 */
export function profileOf(rule: Rule, index: number, context: ItemContext): Profile | null {
  const given = rule.clauses[index];
  if (!given || !isMeasured(given)) return null;
  const settled = settledRule({ ...rule, clauses: [given] }, context);
  const clause = settled.ok ? settled.value.clauses[0] : undefined;
  if (!settled.ok || !clause) return null;
  const read = readTarget(context.target, clause.quantity, { clause: index, subject: clause.subject });
  const target = read.ok && read.value ? readTargetScale(clause, read.value) : null;
  // A rate of completion is judged as a rate, and shown as the quantity that was completed.
  const whole = target && isShareOfAmount(clause, target) ? target.value : null;
  const scale = isRatio(clause) && whole === null ? "ratio" : "units";
  const scoreAt = scorerOf(settled.value, clause, target, whole, context);
  const fixed = boundsOf(clause).map((bound) => placeOf(bound, clause, target, whole));
  if (fixed.some((at) => at === null)) return null;
  const places = fixed.flatMap((at) => (at === null ? [] : [toNumber(at)]));
  const least = isNeverNegative(clause, places) ? 0 : null;
  const stairs = stairsOf(clause, target, whole, least, scoreAt);
  if (stairs === null) return null;
  let bounds = ascending([...(least === null ? [] : [least]), ...places, ...stairs.flatMap(({ at }) => at)]);
  if (bounds.length === 0) bounds = [0];
  if (hasSlopes(clause)) {
    const span = Math.max(spanOf(bounds), clause.scoring.kind === "proportion" ? clause.scoring.per : 0);
    const [first = 0, last = first] = [bounds[0], bounds.at(-1)];
    // Beyond the last bound a line may meet a ceiling or a floor.
    const beyond = [0.001, 0.01, 0.1, 1, 10, 100, 1000].map((times) => span * times);
    const before = least === null ? beyond.map((distance) => first - distance) : [];
    const far = ascending([
      ...before,
      ...(least === null ? [0] : []),
      ...bounds,
      ...beyond.map((distance) => last + distance),
    ]);
    bounds = ascending([...far, ...bendsBetween(far, scoreAt)]);
  }
  const found = withoutEnd(stretchesOver(bounds, least, scoreAt), stairs);
  const stretches = joined(found).map((stretch) => scaled(stretch, whole));
  const { scoring } = clause;
  const rounding =
    scoring.kind !== "proportion" ? null : scoring.cut ? "cut" : scoring.nearest ? "nearest" : null;
  return stretches.every(({ from }) => from === null)
    ? null
    : { scale, stretches, whole: rounding, ...drawn(stretches) };
}

function isMeasured({ scoring, quantity }: Clause): boolean {
  const measured = scoring.kind === "tiers" || scoring.kind === "steps" || scoring.kind === "proportion";
  return measured && quantity.kind !== "grade" && quantity.kind !== "pass";
}

function isRatio({ quantity }: Clause): boolean {
  return quantity.kind === "ratio";
}

/** Counts, times and points are not below 0, nor are rates and amounts of which no words speak below it or of growth. */
function isNeverNegative({ quantity, subject, scoring, gates }: Clause, places: readonly number[]): boolean {
  if (places.some((place) => place < 0)) return false;
  if (quantity.kind === "count" || quantity.kind === "duration" || quantity.kind === "points") return true;
  const tiers = [...gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])];
  const below = tiers.some(
    ({ interval: { low, high } }) => low === null && high && isZero(high.at) && !high.closed,
  );
  return !below && !GROWTH.test(subject) && (quantity.kind === "ratio" || scoring.kind === "proportion");
}

/** What can fall as well as rise. */
const GROWTH =
  /增长|增幅|增速|同比|环比|利润|盈|亏|涨|升|降|差|变化|growth|change|increase|decrease|profit|margin|variance/i;

function isZero(bound: Bound): boolean {
  return bound.kind === "value" && bound.value === 0;
}

/** With a target that is a quantity, a rate of completion is judged by the quantity that was completed. */
function isShareOfAmount(clause: Clause, target: Measure): boolean {
  if (!isRatio(clause) || target.form === "percent" || toNumber(target.value) < 1) return false;
  return clause.quantity.completion || boundsOf(clause).some(({ kind }) => kind === "target");
}

function scorerOf(
  rule: Rule,
  clause: Clause,
  target: Measure | null,
  whole: Decimal | null,
  { max, target: cell }: ItemContext,
): ScoreAt {
  // In base units, so that nobody could take a number for 万.
  const quantity = { ...clause.quantity, scale: 1, completion: whole !== null || clause.quantity.completion };
  const alone: Rule = { ...rule, clauses: [{ ...clause, quantity, scoring: uncut(clause.scoring) }] };
  const beside: Cell = whole !== null ? "100%" : target ? cellOf(target) : cell;
  const isRate = isRatio(clause);
  return (actual) => {
    const scored = scoreRule(alone, [isRate ? formatPercent(fromCell(actual)) : actual], {
      max,
      target: beside,
    });
    return scored.ok && scored.value ? toNumber(toDecimal(scored.value.exact)) : null;
  };
}

/** The same without cutting or rounding to whole points, so that what is left is a line. */
function uncut(scoring: Scoring): Scoring {
  if (scoring.kind !== "proportion") return scoring;
  const { nearest: _, ...line } = scoring;
  return { ...line, cut: false };
}

function cellOf({ value, form }: Measure): Cell {
  return form === "percent" ? formatPercent(value) : toNumber(value);
}

/** Where a bound lies on the scale that is judged; null where a target is needed and not there. */
function placeOf(
  bound: Bound,
  clause: Clause,
  target: Measure | null,
  whole: Decimal | null,
): Decimal | null {
  if (bound.kind === "value") return fromNumeral(bound.value);
  if (whole !== null || (target === null && clause.quantity.completion)) return fromNumeral(bound.share);
  return target && multiply(target.value, fromNumeral(bound.share));
}

/** The steps of one side, and how they go on where they have no end. */
interface Stairs {
  readonly at: readonly number[];
  readonly goesOn: {
    readonly step: number;
    readonly change: number;
    readonly side: "below" | "above";
  } | null;
}

/** Null where two sides go on without an end the same way: their steps together have no one size. */
function stairsOf(
  clause: Clause,
  target: Measure | null,
  whole: Decimal | null,
  least: number | null,
  scoreAt: ScoreAt,
): readonly Stairs[] | null {
  if (clause.scoring.kind !== "steps") return [];
  const stairs = clause.scoring.sides.flatMap(({ from, step, direction, partial }): Stairs[] => {
    const at = placeOf(from, clause, target, whole);
    if (!at || partial === "proportional") return [];
    const size = fromNumeral(step);
    const { places, change } = stepsFrom(
      at,
      direction === "below" ? subtract(ZERO, size) : size,
      least,
      scoreAt,
    );
    return [{ at: places, goesOn: change === 0 ? null : { step, change, side: direction } }];
  });
  const endless = stairs.filter(({ goesOn }) => goesOn !== null);
  if (new Set(endless.map(({ goesOn }) => goesOn?.side)).size < endless.length) return null;
  const others = [
    ...boundsOf(clause)
      .flatMap((bound) => placeOf(bound, clause, target, whole) ?? [])
      .map(toNumber),
    ...stairs.flatMap(({ at, goesOn }) => (goesOn ? [] : at)),
  ];
  return stairs.map((each) =>
    each.goesOn ? { ...each, at: told(each.at, others, each.goesOn.side) } : each,
  );
}

/** The first steps, as far as anything else happens to the score. */
function told(at: readonly number[], others: readonly number[], side: "below" | "above"): readonly number[] {
  const isPast = (place: number) =>
    others.every((other) => (side === "above" ? place > other : place < other));
  const past = at.findIndex(isPast);
  return past < 0 ? at : at.slice(0, Math.max(STEPS_TOLD, past + 1));
}

/** The steps from a threshold for as long as they change the score; `change`: by how much they go on doing so without an end. */
function stepsFrom(
  threshold: Decimal,
  step: Decimal,
  least: number | null,
  scoreAt: ScoreAt,
): { readonly places: number[]; readonly change: number } {
  const places: number[] = [];
  let at = threshold;
  let unchanged = 0;
  let change = 0;
  let score = scoreAt(toNumber(threshold));
  // The first step may lie on a threshold that is not counted itself; a floor may hide the first steps up from it.
  const isEnd = () => {
    const further = [30, STEPS_FOLLOWED].map((steps) =>
      toNumber(add(at, multiply(step, fromNumeral(steps)))),
    );
    return (
      unchanged >= 3 &&
      further.every((place) => scoreAt(least === null ? place : Math.max(place, least)) === score)
    );
  };
  while (places.length < STEPS_FOLLOWED && !isEnd()) {
    at = add(at, step);
    if (least !== null && toNumber(at) < least) return { places, change: 0 };
    const next = scoreAt(toNumber(at));
    if (next === null) return { places, change: 0 };
    places.push(toNumber(at));
    change = score === null ? 0 : next - score;
    unchanged = change === 0 ? unchanged + 1 : 0;
    score = next;
  }
  return { places, change: unchanged > 0 ? 0 : Number(change.toPrecision(10)) };
}

/** Steps without an end: the last one that is told goes on, and takes its bound in. */
function withoutEnd(stretches: readonly Stretch[], stairs: readonly Stairs[]): readonly Stretch[] {
  const goingOn = (side: "below" | "above") => stairs.find(({ goesOn }) => goesOn?.side === side)?.goesOn;
  let found = stretches;
  const [above, below] = [goingOn("above"), goingOn("below")];
  const [edge, end] = [found.at(-2), found.at(-1)];
  if (above && edge && end?.high === null) {
    const { step, change } = above;
    found = [...found.slice(0, -2), { ...edge, high: null, highClosed: false, goesOn: { step, change } }];
  }
  const [start, first] = found;
  if (below && first && start?.low === null) {
    const { step, change } = below;
    found = [{ ...first, low: null, lowClosed: false, goesOn: { step, change } }, ...found.slice(2)];
  }
  return found;
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

/** How far beyond the bounds it is worth looking. */
function spanOf(bounds: readonly number[]): number {
  const [first = 0, last = first] = [bounds[0], bounds.at(-1)];
  return last - first || Math.abs(first) || 1;
}

/** Every bound by itself, and the space between each two of them and beyond. */
function stretchesOver(bounds: readonly number[], least: number | null, scoreAt: ScoreAt): Stretch[] {
  const span = spanOf(bounds);
  const between = (low: number | null, high: number | null): Stretch => {
    const [begin, end] = [low ?? (high ?? 0) - span, high ?? (low ?? 0) + span];
    const [a, b] = [begin + (end - begin) / 4, begin + (3 * (end - begin)) / 4];
    const [from, to] = [scoreAt(a), scoreAt(b)];
    const open = { low, lowClosed: false, high, highClosed: false };
    if (from === null || to === null) return { ...open, from: null, to: null, slope: 0 };
    const slope = Math.abs(to - from) < 1e-9 ? 0 : (to - from) / (b - a);
    const change = (slope * (end - begin)) / 4;
    return { ...open, from: cents(from - change), to: cents(to + change), slope };
  };
  const stretches: Stretch[] = [];
  for (const [index, bound] of bounds.entries()) {
    const below = index === 0 ? null : (bounds[index - 1] ?? null);
    if (index > 0 || least === null) stretches.push(between(below, bound));
    const exact = scoreAt(bound);
    const score = exact === null ? null : cents(exact);
    const point = { low: bound, lowClosed: true, high: bound, highClosed: true };
    stretches.push({ ...point, from: score, to: score, slope: 0 });
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

/** Whether the next stretch goes on as this one does: flat as it, without a score as it, or along one line with it. */
function follows(last: Stretch, next: Stretch): boolean {
  if (last.to === null || next.from === null) return last.to === next.from;
  if (last.goesOn || next.goesOn) return false;
  const isPoint = ({ low, high }: Stretch) => low === high;
  // A line without a bound on either side would have no place.
  if (last.low === null && next.high === null && (last.slope !== 0 || next.slope !== 0)) return false;
  const [lastFlat, nextFlat] = [last.slope === 0, next.slope === 0];
  if (lastFlat && nextFlat) return last.to === next.from && last.from === last.to;
  const meet = Math.abs(last.to - next.from) < DUST;
  if (isPoint(last) || isPoint(next)) return meet;
  return meet && Math.abs(last.slope - next.slope) <= 1e-9 * Math.abs(last.slope);
}

/** A share of a quantity as that quantity. */
function scaled(stretch: Stretch, whole: Decimal | null): Stretch {
  if (whole === null) return stretch;
  const amount = (share: number | null) => share && toNumber(multiply(fromNumeral(share), whole));
  return {
    ...stretch,
    low: amount(stretch.low),
    high: amount(stretch.high),
    slope: stretch.slope / toNumber(whole),
    ...(stretch.goesOn && {
      goesOn: { ...stretch.goesOn, step: toNumber(multiply(fromNumeral(stretch.goesOn.step), whole)) },
    }),
  };
}

/** From a little below the first bound that matters to a little above the last. */
function drawn(stretches: readonly Stretch[]): { readonly low: number; readonly high: number } {
  const bounds = stretches.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  const room = (last - first || Math.abs(last) || 1) * 0.25;
  return { low: stretches[0]?.low ?? first - room, high: last + room };
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers.map((number) => Number(number.toPrecision(12))))].sort((a, b) => a - b);
}

/** Half up, as scores are rounded; the numeral keeps binary dust out of it. */
function cents(score: number): number {
  const rounded = Number(format(fromNumeral(score)));
  const shifted = Math.abs(Number(`${rounded.toPrecision(14)}e2`));
  return (Math.sign(rounded) * Math.floor(shifted + 0.5)) / 100 || 0;
}
