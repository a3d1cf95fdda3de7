import { isCellError } from "../cell";
import type { Cell } from "../cell";
import { compare, decimal, floor, HUNDRED, multiply, ONE, subtract, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format, formatPercent } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { fromNumeral } from "../numbers/from-numeral";
import { divide } from "../numbers/ratio";
import { failed, ok } from "../result";
import type { Failed, Result } from "../result";
import { isBelievable } from "./believable";
import { boundsOf } from "./bounds-of";
import { quotient, whole } from "./fraction";
import type { Fraction } from "./fraction";
import { highestRatio } from "./highest-ratio";
import { baseUnit, readMeasure } from "./read-measure";
import type { Measure } from "./read-measure";
import { checkRatioTarget, readTarget } from "./read-target";
import type { Bound, Clause } from "./rule";
import { besideTarget, readScale, readTargetScale } from "./scale-of";
import type { ActualFault, ClauseRef, TargetFault } from "./score-fault";

/** A clause's actual, ready to be held against its bounds. */
export interface Judged {
  /** What is judged: the actual in base units, or actual ÷ target. */
  readonly value: Fraction;
  readonly actual: Decimal;
  /** By what the actual was divided; null where it is judged as it stands. */
  readonly target: Decimal | null;
  /** Where a bound lies on the scale of `value`. */
  boundAt(bound: Bound): Result<Decimal, TargetFault>;
  /** actual ÷ target, for what is scored in proportion to it. */
  attainment(): Result<Fraction, TargetFault | ActualFault>;
}

// A target below 1 is a rate itself: 93% beside a target of 95% is 93%, not 93% ÷ 95%.
const isRate = (target: Measure) => target.form === "percent" || compare(target.value, ONE) < 0;
const HIGHEST_OF_RATE = decimal(2);
const LEAST_OF_AMOUNT = decimal(100);
const CERTAIN_AMOUNT = decimal(1000);

/** Reads the actual of a clause that counts or measures; the caller has set blanks apart. */
export function judge(
  clause: Clause,
  cell: Exclude<Cell, null>,
  targetCell: Cell,
  at: ClauseRef,
): Result<Judged, ActualFault | TargetFault> {
  const read = readNumber(clause, cell, at);
  if (!read.ok) return read;
  const actual = read.value;
  const { quantity } = clause;
  const given = readTarget(targetCell, quantity, at);
  const target = given.ok && given.value ? ok(readTargetScale(clause, given.value)) : given;
  const scaleOfTarget = given.ok && given.value ? given.value.scale : 1;

  if (quantity.kind === "ratio" && (quantity.completion || isShareOfAmount(clause, actual, target)))
    return judgeCompletion(clause, actual, target, scaleOfTarget, at);

  const scaled = readScale(clause, actual, target, at);
  if (!scaled.ok) return scaled;
  const limit = quantity.kind === "ratio" ? checkRatio(clause, actual, target, at) : ok(actual.value);
  if (!limit.ok) return limit;
  return ok(asItStands(clause, { ...actual, value: scaled.value }, target, at));
}

/**
 * 每低于目标5%扣1分 beside a target of 500,000: percent of the target, since neither number can be a rate. A target of up to 100 may be
 * a forgotten percent sign and is refused.
 */
function isShareOfAmount(
  clause: Clause,
  actual: Measure,
  target: Result<Measure | null, TargetFault>,
): boolean {
  if (!target.ok || !target.value) return false;
  if (actual.form !== "plain" || target.value.form === "percent") return false;
  // A unit behind the target (50万吨) says that it is no rate.
  if (target.value.form === "plain" && compare(target.value.value, LEAST_OF_AMOUNT) <= 0) return false;
  return boundsOf(clause).some(({ kind }) => kind === "target");
}

function judgeCompletion(
  clause: Clause,
  actual: Measure,
  target: Result<Measure | null, TargetFault>,
  scaleOfTarget: number,
  at: ClauseRef,
): Result<Judged, ActualFault | TargetFault> {
  if (!target.ok && target.fault.code === "TARGET_ERROR") return target;
  // Words in the target's cell (按合同) leave the rate itself to be the actual; 86 is then refused below.
  const measure = target.ok ? target.value : null;
  if (measure && compare(measure.value, ZERO) <= 0) {
    return failed({ code: "TARGET_NOT_POSITIVE", ...at, text: format(measure.value) });
  }
  if (!measure || isRate(measure) || actual.form === "percent") {
    const own = measure && isRate(measure) ? target : ok({ value: ONE, form: "percent" as const });
    const checked = checkRatio(clause, actual, own, at);
    return checked.ok ? ok(asItStands(clause, actual, own, at)) : checked;
  }
  if (looksLikeRate(actual.value, measure.value)) {
    return failed({
      code: "ACTUAL_RATE_OR_AMOUNT",
      ...at,
      text: format(actual.value),
      target: format(measure.value),
    });
  }
  if (compare(measure.value, ONE) === 0) {
    const checked = checkRatio(clause, actual, target, at);
    if (!checked.ok) return checked;
  }
  const scaled = besideTarget(actual, measure.value, scaleOfTarget, at);
  if (!scaled.ok) return scaled;
  const value = quotient(scaled.value, measure.value);
  return ok({
    value,
    actual: scaled.value,
    target: measure.value,
    boundAt: (bound) => ok(fromNumeral(bound.kind === "value" ? bound.value : bound.share)),
    attainment: () => ok(value),
  });
}

function asItStands(
  clause: Clause,
  actual: Measure,
  target: Result<Measure | null, TargetFault>,
  at: ClauseRef,
): Judged {
  const needed = (): Result<Decimal, TargetFault> => {
    if (!target.ok) return target;
    if (!target.value) return failed({ code: "TARGET_MISSING", ...at });
    return clause.quantity.kind === "ratio" ? checkRatioTarget(target.value, at) : ok(target.value.value);
  };
  return {
    value: whole(actual.value),
    actual: actual.value,
    target: null,
    boundAt(bound) {
      if (bound.kind === "value") return ok(fromNumeral(bound.value));
      const base = needed();
      return base.ok ? ok(multiply(base.value, fromNumeral(bound.share))) : base;
    },
    attainment() {
      const base = needed();
      if (!base.ok) return base;
      if (compare(base.value, ZERO) <= 0) {
        return failed({ code: "TARGET_NOT_POSITIVE", ...at, text: format(base.value) });
      }
      return ok(quotient(actual.value, base.value));
    },
  };
}

function readNumber(clause: Clause, cell: Exclude<Cell, null>, at: ClauseRef): Result<Measure, ActualFault> {
  const { quantity } = clause;
  if (isCellError(cell)) return failed({ code: "ACTUAL_ERROR", ...at, error: cell.error });
  const measure = typeof cell === "number" ? numberMeasure(cell) : readMeasure(String(cell), quantity);
  if (typeof cell === "boolean" || measure === "nothing") {
    return failed({ code: "ACTUAL_NOT_A_NUMBER", ...at, text: String(cell) });
  }
  if (measure === "unit") {
    return failed({ code: "ACTUAL_UNIT", ...at, text: String(cell), expected: baseUnit(quantity) });
  }
  const neverNegative =
    quantity.kind === "count" || quantity.kind === "duration" || quantity.kind === "points";
  if (neverNegative && compare(measure.value, ZERO) < 0) {
    return failed({ code: "ACTUAL_NEGATIVE", ...at, text: format(measure.value) });
  }
  return ok(measure);
}

function numberMeasure(value: number): Measure | "nothing" {
  return isBelievable(value) ? { value: fromCell(value), form: "plain" } : "nothing";
}

function checkRatio(
  clause: Clause,
  actual: Measure,
  target: Result<Measure | null, TargetFault>,
  at: ClauseRef,
): Result<Decimal, ActualFault> {
  const limit = highestRatio(boundsOf(clause), target.ok ? target.value?.value : undefined);
  if (actual.form === "percent" || compare(magnitude(actual.value), limit) <= 0) return ok(actual.value);
  return ratioAsNumber(actual.value, at);
}

function ratioAsNumber(value: Decimal, at: ClauseRef): Failed<ActualFault> {
  const proposal = formatPercent(divide(value, HUNDRED));
  return failed({ code: "RATIO_AS_NUMBER", ...at, text: format(value), proposal });
}

/** 0.92 beside a target of 500000 may be the rate itself; 1 may, where so little of the target is past belief. */
function looksLikeRate(actual: Decimal, target: Decimal): boolean {
  if (compare(actual, ZERO) <= 0 || compare(target, LEAST_OF_AMOUNT) < 0) return false;
  const isWhole = compare(floor(actual), actual) === 0;
  return isWhole
    ? compare(actual, HIGHEST_OF_RATE) < 0 && compare(target, CERTAIN_AMOUNT) >= 0
    : compare(actual, HIGHEST_OF_RATE) < 0;
}

function magnitude(value: Decimal): Decimal {
  return compare(value, ZERO) < 0 ? subtract(ZERO, value) : value;
}
