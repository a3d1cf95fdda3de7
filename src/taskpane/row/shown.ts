import { decimal, ONE, subtract, toNumber } from "../../domain/numbers/decimal";
import { format, formatPercent } from "../../domain/numbers/format";
import { fromCell } from "../../domain/numbers/from-cell";
import { divide } from "../../domain/numbers/ratio";
import type { Clause } from "../../domain/rule/rule";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import type { Profile, Stretch } from "./profile";

type Words = Pick<
  PaneTexts["row"],
  "interval" | "withUnit" | "any" | "uncovered" | "points" | "between" | "onward"
>;

/** Points as a person reads them, without noughts at the end. */
export function shownPoints(points: number): string {
  return format(fromCell(points));
}

/** An actual on a profile's scale, in the unit that the criterion is written in. */
export function shownActual(actual: number, { scale }: Profile, { quantity }: Clause, words: Words): string {
  const value = fromCell(actual);
  if (scale === "ratio") return formatPercent(value);
  // With a quantity as target a rate of completion is counted in the target's own unit, which no word tells.
  if (quantity.kind === "ratio" || quantity.unit === null) return format(value);
  const written = quantity.scale === 1 ? value : divide(value, decimal(quantity.scale));
  return words.withUnit(format(written), quantity.unit);
}

/** Which actuals a stretch holds, in words. */
export function shownStretch(stretch: Stretch, profile: Profile, clause: Clause, words: Words): string {
  const { low, lowClosed, high, highClosed } = counted(stretch, clause);
  // A range that begins at the least possible actual needs no lower bound.
  const begins = low === profile.stretches[0]?.low && lowClosed && low !== high;
  const text = (bound: number | null) => (bound === null ? null : shownActual(bound, profile, clause, words));
  return (
    words.interval(begins && high !== null ? null : text(low), lowClosed, text(high), highClosed) || words.any
  );
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
export function shownScore({ from, to, high }: Stretch, words: Words): string {
  if (from === null || to === null) return words.uncovered;
  if (from === to) return words.points(shownPoints(from));
  return high === null ? words.onward(shownPoints(from)) : words.between(shownPoints(from), shownPoints(to));
}
