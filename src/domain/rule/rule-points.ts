import { compare, HUNDRED, multiply, ONE, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { fromNumeral } from "../numbers/from-numeral";
import { failed, ok } from "../result";
import type { Result } from "../result";
import { isBelievable } from "./believable";
import { pointsOf } from "./bounds-of";
import type { Points, Rule } from "./rule";
import type { MaxFault } from "./score-fault";

/** The item's full mark in points, for a rule that needs it: `max`, or what the words state. */
export function fullMark(rule: Rule, max: number | null): Result<Decimal, MaxFault> {
  const given = max ?? rule.statedMax;
  if (given === null) return failed({ code: "MAX_MISSING" });
  if (!isBelievable(given)) return failed({ code: "MAX_NOT_POSITIVE", max: String(given) });
  const mark = fromCell(given);
  if (compare(mark, ZERO) <= 0) return failed({ code: "MAX_NOT_POSITIVE", max: String(given) });
  const stated = rule.statedMax;
  // A weight of 20% passed as 0.2, beside words that give or take 2 points at a time.
  const most = toNumber(mark);
  const isSmall = compare(mark, ONE) < 0;
  if (isSmall && pointsOf(rule).some(({ kind, value }) => kind === "points" && Math.abs(value) > most)) {
    return failed({ code: "MAX_AS_SHARE", max: format(mark), proposal: format(multiply(mark, HUNDRED)) });
  }
  if (stated !== null && compare(fromNumeral(stated), mark) !== 0) {
    return failed({ code: "MAX_UNLIKE_STATED", max: format(mark), stated: format(fromNumeral(stated)) });
  }
  return ok(mark);
}

/** So many points; a share of the full mark needs it. */
export function pointsIn(points: Points, full: () => Result<Decimal, MaxFault>): Result<Decimal, MaxFault> {
  const value = fromNumeral(points.value);
  if (points.kind === "points" || compare(value, ZERO) === 0) return ok(value);
  const mark = full();
  return mark.ok ? ok(multiply(value, mark.value)) : mark;
}
