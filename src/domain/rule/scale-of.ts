import { compare, decimal, multiply, subtract, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromNumeral } from "../numbers/from-numeral";
import { failed, ok } from "../result";
import type { Result } from "../result";
import { boundsOf } from "./bounds-of";
import type { Measure } from "./read-measure";
import type { Clause } from "./rule";
import type { ActualFault, ClauseRef, TargetFault } from "./score-fault";

/**
 * The actual in base units. Where the criterion speaks of 万元, a plain number may be either: 5,200,000 元 or 520 万元. The two
 * lie ten thousandfold apart, so the criterion's own bounds tell them: a number that is a believable share of the bounds as it stands is
 * in base units, one that is so only when multiplied is in 万. What is neither, or both, is refused.
 */
export function readScale(
  clause: Clause,
  actual: Measure,
  target: Result<Measure | null, TargetFault>,
  at: ClauseRef,
): Result<Decimal, ActualFault> {
  const { scale, unit } = clause.quantity;
  const { value } = actual;
  if (scale === 1 || actual.form !== "plain" || compare(value, ZERO) === 0) return ok(value);
  const marks = landmarks(clause, target.ok ? (target.value?.value ?? null) : null);
  const least = marks[0];
  const most = marks.at(-1);
  if (!least || !most) return ok(value);
  const size = compare(value, ZERO) < 0 ? subtract(ZERO, value) : value;
  const inWritten = multiply(size, decimal(scale));
  const base = compare(multiply(size, decimal(20)), least) >= 0;
  const written =
    compare(inWritten, multiply(most, decimal(clause.scoring.kind === "steps" ? 200 : 10))) <= 0;
  if (base === written) {
    return failed({ code: "ACTUAL_SCALE", ...at, text: format(value), unit: unit ?? String(scale) });
  }
  return ok(base ? value : multiply(value, decimal(scale)));
}

/**
 * The actual in base units beside a target with a 万: 500 beside 500万元 is 500万元, 500,000 beside 50万吨 is as it stands. What is near to
 * neither, or to both, is refused.
 */
export function besideTarget(
  actual: Measure,
  target: Decimal,
  scale: number,
  at: ClauseRef,
): Result<Decimal, ActualFault> {
  const { value } = actual;
  if (scale === 1 || actual.form !== "plain" || compare(value, ZERO) <= 0) return ok(value);
  const inScale = multiply(value, decimal(scale));
  const base = compare(multiply(value, decimal(20)), target) >= 0;
  const written = compare(inScale, multiply(target, decimal(10))) <= 0;
  if (base === written)
    return failed({ code: "ACTUAL_SCALE", ...at, text: format(value), unit: UNIT_OF_SCALE[scale] ?? "万" });
  return ok(base ? value : inScale);
}

const UNIT_OF_SCALE: Readonly<Record<number, string>> = {
  1e3: "千",
  1e4: "万",
  1e6: "百万",
  1e7: "千万",
  1e8: "亿",
};

/** The target in base units, likewise: 5000 beside steps of 100 万元 is 5000 万元. Where the steps and bounds do not tell, it stays as it is. */
export function readTargetScale(clause: Clause, target: Measure): Measure {
  const { scale } = clause.quantity;
  const { value } = target;
  if (scale === 1 || target.form !== "plain" || compare(value, ZERO) <= 0) return target;
  const marks = landmarks(clause, null);
  const least = marks[0];
  const most = marks.at(-1);
  if (!least || !most || compare(multiply(value, decimal(20)), least) >= 0) return target;
  const inWritten = multiply(value, decimal(scale));
  return compare(inWritten, multiply(most, decimal(200))) <= 0 ? { ...target, value: inWritten } : target;
}

/** The bounds and steps above 0, ascending. */
function landmarks(clause: Clause, target: Decimal | null): readonly Decimal[] {
  const { scoring } = clause;
  const steps =
    scoring.kind === "steps"
      ? scoring.sides.map(({ step }) => fromNumeral(step))
      : scoring.kind === "proportion"
        ? [fromNumeral(scoring.per)]
        : [];
  const bounds = boundsOf(clause).flatMap((bound) =>
    bound.kind === "value"
      ? [fromNumeral(bound.value)]
      : target
        ? [multiply(target, fromNumeral(bound.share))]
        : [],
  );
  return [...steps, ...bounds].filter((mark) => compare(mark, ZERO) > 0).sort(compare);
}
