import { compare, subtract, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { exact } from "../numbers/quantity";
import type { Quantity } from "../numbers/quantity";
import { roundHalfUp } from "../numbers/round";
import { ok } from "../result";
import type { Result } from "../result";
import { bandOf } from "./band-of";
import { coefficientAt } from "./coefficient-of";
import type { Scheme } from "./scheme";
import type { NoBand } from "./scheme-fault";

/**
 * The points missing to the next better-paid band: the nearest higher one whose coefficient at its lower bound is
 * greater than the present coefficient. 0 where there is none. Rounded half up to 2 decimals, but for a lack that would
 * round to 0, which stays as it is: 0 says that nothing better is left.
 *
 * @example pointsToNext(builtInScheme("百分制")!, 89.5) // { ok: true, value: 0.5 }
 */
export function pointsToNext(scheme: Scheme, score: Quantity): Result<Decimal, NoBand> {
  const present = bandOf(scheme, score);
  if (!present.ok) return present;
  const points = exact(score);
  const coefficient = coefficientAt(present.value.coefficient, points);
  const next = scheme.bands
    .slice(0, scheme.bands.indexOf(present.value))
    .findLast((band) => compare(coefficientAt(band.coefficient, band.lower), coefficient) > 0);
  if (!next) return ok(ZERO);
  const missing = subtract(next.lower, points);
  const rounded = roundHalfUp(missing);
  return ok(compare(rounded, ZERO) === 0 ? missing : rounded);
}
