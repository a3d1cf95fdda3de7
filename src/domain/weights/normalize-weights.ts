import { compare, decimal, floor, multiply, ONE, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { formatPercent } from "../numbers/format";
import { exact } from "../numbers/quantity";
import type { Quantity } from "../numbers/quantity";
import { divide } from "../numbers/ratio";
import { failed, ok } from "../result";
import type { Result } from "../result";
import { apportion } from "./apportion";
import { sumWeights } from "./sum-weights";
import type { NormalizeFault } from "./weights-fault";
import type { Weights } from "./weights";

/** The step that weights are given in where none is named: 1%. */
export const DEFAULT_STEP: Decimal = decimal("0.01");

/**
 * The same proportions, exactly 100% in all, each weight a whole number of steps. Each gets the whole steps of its due;
 * the steps left over go to the largest remainders, among equal ones to the first row. Blank rows stay blank, zeros stay
 * zero, the unit stays. The step is a share (0.01 is 1%), above 0 and below 100%, and 100% must be a whole number of it.
 *
 * @example normalizeWeights(weights) // of 1/3 each, three times: 34%, 33%, 33%
 */
export function normalizeWeights(
  weights: Weights,
  step: Quantity = DEFAULT_STEP,
): Result<Weights, NormalizeFault> {
  const size = exact(step);
  const steps = stepsInWhole(size);
  if (!steps) return failed({ code: "STEP_NOT_DIVISOR", step: formatPercent(size) });
  if (compare(sumWeights(weights), ZERO) === 0) return failed({ code: "WEIGHTS_ALL_ZERO" });

  const weighted = weights.rows.flatMap(({ row, share }) => (share ? [{ row, share }] : []));
  const counts = apportion(
    weighted.map(({ share }) => share),
    steps,
  );
  const shares = new Map(weighted.map(({ row }, index) => [row, multiply(counts[index] ?? ZERO, size)]));
  return ok({
    unit: weights.unit,
    rows: weights.rows.map(({ row }) => ({ row, share: shares.get(row) ?? null })),
  });
}

/** How many steps make 100%; undefined where that is no whole number above 1. */
function stepsInWhole(step: Decimal): Decimal | undefined {
  if (compare(step, ZERO) <= 0 || compare(step, ONE) >= 0) return undefined;
  const steps = floor(divide(ONE, step));
  return compare(multiply(steps, step), ONE) === 0 ? steps : undefined;
}
