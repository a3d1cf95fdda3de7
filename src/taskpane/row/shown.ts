import { decimal, ONE, subtract, toNumber } from "../../domain/numbers/decimal";
import { format, formatPercent } from "../../domain/numbers/format";
import { fromCell } from "../../domain/numbers/from-cell";
import { divide } from "../../domain/numbers/ratio";
import type { Clause } from "../../domain/rule/rule";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import type { Profile, Stretch } from "./profile";

type Words = Pick<
  PaneTexts["row"],
  | "interval"
  | "withUnit"
  | "any"
  | "uncovered"
  | "points"
  | "between"
  | "onward"
  | "upTo"
  | "goesOn"
  | "whole"
>;

/** Points as a person reads them, without noughts at the end. */
export function shownPoints(points: number): string {
  return format(fromCell(points));
}

/** An actual on a profile's scale, in the unit that the criterion is written in. */
export function shownActual(actual: number, profile: Profile, clause: Clause, words: Words): string {
  const number = shownNumber(actual, profile, clause);
  const { kind, unit } = clause.quantity;
  // With a quantity as target a rate of completion is counted in the target's own unit, which no word tells.
  return kind === "ratio" || unit === null ? number : words.withUnit(number, unit);
}

/** The same without its unit, but for a percent sign. */
function shownNumber(actual: number, { scale }: Profile, { quantity }: Clause): string {
  const value = fromCell(actual);
  if (scale === "ratio") return formatPercent(value);
  return format(quantity.scale === 1 ? value : divide(value, decimal(quantity.scale)));
}

/** Which actuals a stretch holds, in words. */
export function shownStretch(stretch: Stretch, profile: Profile, clause: Clause, words: Words): string {
  const { low, lowClosed, high, highClosed } = counted(stretch, clause);
  const text = (bound: number) => shownActual(bound, profile, clause, words);
  const to = high === null ? null : text(high);
  // A range that begins at the least possible actual needs no lower bound.
  const begins = low === profile.stretches[0]?.low && lowClosed && low !== high && high !== null;
  if (low === null || begins) return words.interval(null, false, to, highClosed) || words.any;
  // From 200 to 700 people: the unit is said once.
  const between = high !== null && low < high && lowClosed && highClosed;
  return words.interval(between ? shownNumber(low, profile, clause) : text(low), lowClosed, to, highClosed);
}

/** Cases that are counted one by one are told by whole numbers: 1 case rather than from 1 to less than 2. */
function counted(stretch: Stretch, { quantity, scoring }: Clause): Stretch {
  const { low, lowClosed, high, highClosed } = stretch;
  const whole = (bound: number | null) => bound === null || Number.isInteger(bound);
  if (quantity.kind !== "count" || scoring.kind !== "steps" || !whole(low) || !whole(high)) return stretch;
  const next = low === null || lowClosed ? low : low + 1;
  const last = high === null || highClosed ? high : toNumber(subtract(fromCell(high), ONE));
  if (next !== null && last !== null && next > last) return stretch;
  return { ...stretch, low: next, lowClosed: true, high: last, highClosed: true };
}

/** What a stretch scores, in words. */
export function shownScore(stretch: Stretch, profile: Profile, clause: Clause, words: Words): string {
  const { from, to, low, high, slope, goesOn } = stretch;
  if (from === null || to === null) return words.uncovered;
  if (goesOn) {
    const further = shownActual(goesOn.step, profile, clause, words);
    return words.goesOn(shownPoints(from), high === null, further, shownPoints(goesOn.change));
  }
  if (slope === 0) return words.points(shownPoints(from));
  const score =
    high === null
      ? words.onward(shownPoints(from), slope > 0)
      : low === null
        ? words.upTo(shownPoints(to), slope > 0)
        : words.between(shownPoints(from), shownPoints(to));
  return profile.whole === null ? score : words.whole(score, profile.whole);
}
