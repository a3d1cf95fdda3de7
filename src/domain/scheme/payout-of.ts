import { centsOfProduct } from "../numbers/cents-of-product";
import { compare, multiply, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { exact } from "../numbers/quantity";
import type { Quantity } from "../numbers/quantity";
import { divide } from "../numbers/ratio";
import { roundHalfUp } from "../numbers/round";
import { failed, ok } from "../result";
import type { Failed, Result } from "../result";
import { bandOf } from "./band-of";
import type { Scheme } from "./scheme";
import type { BaseNegative, NoBand } from "./scheme-fault";

/**
 * base × coefficient, rounded once, half up, to 2 decimals, in the currency of the base.
 *
 * @example payoutOf(builtInScheme("百分制")!, 89.5, 3000) // { ok: true, value: 2685 }
 */
export function payoutOf(
  scheme: Scheme,
  score: Quantity,
  base: Quantity,
): Result<Decimal, NoBand | BaseNegative> {
  const pay = exact(base);
  if (compare(pay, ZERO) < 0) return baseNegative(pay);
  const band = bandOf(scheme, score);
  if (!band.ok) return band;
  const { coefficient } = band.value;
  return ok(
    roundHalfUp(
      coefficient.kind === "fixed"
        ? multiply(pay, coefficient.value)
        : divide(multiply(pay, exact(score)), coefficient.fullScore),
    ),
  );
}

/**
 * `payoutOf` from cell to cell: the same cents as the double nearest to them, many times faster.
 *
 * @example cellPayoutOf(builtInScheme("百分制")!, 89.5, 3000) // { ok: true, value: 2685 }
 */
export function cellPayoutOf(
  scheme: Scheme,
  score: number,
  base: number,
): Result<number, NoBand | BaseNegative> {
  if (base < 0) {
    // What binary arithmetic leaves of a zero may lie below it.
    const pay = fromCell(base);
    if (compare(pay, ZERO) < 0) return baseNegative(pay);
  }
  const band = bandOf(scheme, score);
  if (!band.ok) return band;
  const { coefficient, rate } = band.value;
  return ok(coefficient.kind === "fixed" ? centsOfProduct(rate, base, 1) : centsOfProduct(score, base, rate));
}

function baseNegative(base: Decimal): Failed<BaseNegative> {
  return failed({ code: "BASE_NEGATIVE", base: format(base) });
}
