import {
  compare as compareDecimals,
  HUNDRED,
  multiply,
  subtract as minus,
  toNumber,
} from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { CELL_BLUR, fromCell } from "../numbers/from-cell";
import { over, rounded, subtract, times, toDecimal, whole } from "./fraction";
import type { Fraction } from "./fraction";

/** An actual and the exact points for it, before the item's limits. */
export interface Mark {
  readonly actual: number;
  readonly points: Fraction;
}

/** Points on a straight line over the actual, in hundredths, and the item's limits in hundredths. */
export interface Straight {
  readonly constant: number;
  readonly slope: number;
  readonly least: number;
  readonly most: number;
}

/** The line through two marks of one piece; undefined where they are one. */
export function straightThrough(
  one: Mark,
  other: Mark,
  floor: Decimal | null,
  ceiling: Decimal | null,
): Straight | undefined {
  const [a, b] = one.actual < other.actual ? [one, other] : [other, one];
  const [from, to] = [fromCell(a.actual), fromCell(b.actual)];
  if (compareDecimals(from, to) >= 0) return undefined;
  const slope = over(subtract(b.points, a.points), minus(to, from));
  const constant = subtract(a.points, times(slope, from));
  return {
    constant: toNumber(toDecimal(times(constant, HUNDRED))),
    slope: toNumber(toDecimal(times(slope, HUNDRED))),
    least: floor === null ? -Infinity : hundredths(floor),
    most: ceiling === null ? Infinity : hundredths(ceiling),
  };
}

/**
 * The score at an actual, rounded half up to 2 decimals; NaN where its third decimal is too near to a half to be told in
 * doubles. The limits are rounded as the score is, so to cut after rounding comes to the same.
 */
export function straightAt({ constant, slope, least, most }: Straight, actual: number): number {
  const rise = slope * actual;
  const value = constant + rise;
  const below = Math.floor(value);
  const blur = 1e-12 * (Math.abs(constant) + Math.abs(rise)) + CELL_BLUR * Math.abs(slope);
  const past = value - below - 0.5;
  if (!(blur < 0.1) || Math.abs(past) <= blur) return NaN;
  // The floor has the last word, as in `scoreRule`.
  const cut = Math.max(least, Math.min(most, past > 0 ? below + 1 : below));
  return cut === 0 ? 0 : cut / 100;
}

function hundredths(value: Decimal): number {
  return toNumber(multiply(rounded(whole(value)), HUNDRED));
}
