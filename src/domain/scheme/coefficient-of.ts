import type { Decimal } from "../numbers/decimal";
import { exact } from "../numbers/quantity";
import type { Quantity } from "../numbers/quantity";
import { divide } from "../numbers/ratio";
import { ok } from "../result";
import type { Result } from "../result";
import { bandOf } from "./band-of";
import type { Coefficient, Scheme } from "./scheme";
import type { NoBand } from "./scheme-fault";

/**
 * The payout coefficient of a score, not rounded: 1 or 0.895.
 *
 * @example coefficientOf(builtInScheme("百分制")!, 89.5) // { ok: true, value: 0.895 }
 */
export function coefficientOf(scheme: Scheme, score: Quantity): Result<Decimal, NoBand> {
  const band = bandOf(scheme, score);
  return band.ok ? ok(coefficientAt(band.value.coefficient, exact(score))) : band;
}

/** What a coefficient comes to at a score of its band. */
export function coefficientAt(coefficient: Coefficient, score: Decimal): Decimal {
  return coefficient.kind === "fixed" ? coefficient.value : divide(score, coefficient.fullScore);
}
