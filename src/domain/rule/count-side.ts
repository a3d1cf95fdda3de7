import { ONE, subtract as minus, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { fromNumeral } from "../numbers/from-numeral";
import {
  add,
  compare,
  isNegative,
  negate,
  NOTHING,
  over,
  subtract,
  times,
  truncated,
  whole,
} from "./fraction";
import type { Fraction } from "./fraction";
import type { Side } from "./rule";

/** How a side of a per-step rule counted. */
export interface SideCount {
  readonly side: Side;
  readonly threshold: Decimal;
  /** How far the actual lies beyond the threshold; 0 where it does not. */
  readonly distance: Fraction;
  readonly steps: Fraction;
  /** Points a step, before any limit. */
  readonly change: Decimal;
  /** Below 0 where points are taken. */
  readonly points: Fraction;
  readonly mostApplied: boolean;
}

/** The points of one side at a value; `change` and `most` in points. */
export function countSide(
  side: Side,
  value: Fraction,
  threshold: Decimal,
  change: Decimal,
  most: Decimal | null,
): SideCount {
  const beyond =
    side.direction === "below" ? subtract(whole(threshold), value) : subtract(value, whole(threshold));
  const distance = isNegative(beyond) ? NOTHING : beyond;
  const steps = stepsIn(distance, side);
  const points = times(steps, change);
  const cut = most !== null && compare(isNegative(points) ? negate(points) : points, whole(most)) > 0;
  const limited = cut ? whole(isNegative(points) ? minus(ZERO, most) : most) : points;
  return { side, threshold, distance, steps, change, points: limited, mostApplied: cut };
}

/** How many steps a distance of 0 or more counts. */
export function stepsIn(distance: Fraction, { step, partial }: Side): Fraction {
  const exact = over(distance, fromNumeral(step));
  if (partial === "proportional") return exact;
  const counted = whole(truncated(exact));
  return partial === "up" && compare(counted, exact) < 0 ? add(counted, whole(ONE)) : counted;
}
