import {
  add,
  compare,
  decimal,
  floor,
  multiply,
  ONE,
  subtract,
  sum,
  toNumber,
  ZERO,
} from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { formatPercent } from "../numbers/format";
import { exact } from "../numbers/quantity";
import type { Quantity } from "../numbers/quantity";
import { divide } from "../numbers/ratio";
import { failed, ok } from "../result";
import type { Result } from "../result";
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
  const total = sumWeights(weights);
  if (compare(total, ZERO) === 0) return failed({ code: "WEIGHTS_ALL_ZERO" });

  const dues = weights.rows.flatMap(({ row, share }) => (share ? [dueOf(row, share, steps, total)] : []));
  const leftOver = toNumber(subtract(steps, sum(dues.map((due) => due.whole))));
  // The sort is stable: among equal remainders the first row stays first.
  const favoured = new Set(
    [...dues]
      .sort((a, b) => compare(b.remainder, a.remainder))
      .slice(0, leftOver)
      .map((due) => due.row),
  );
  const shares = new Map(
    dues.map(({ row, whole }) => [row, multiply(favoured.has(row) ? add(whole, ONE) : whole, size)]),
  );
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

/** The steps due to a weight: the whole ones, and the remainder as so many parts of `total`. */
interface Due {
  readonly row: number;
  readonly whole: Decimal;
  readonly remainder: Decimal;
}

function dueOf(row: number, share: Decimal, steps: Decimal, total: Decimal): Due {
  const scaled = multiply(share, steps);
  const whole = floor(divide(scaled, total));
  return { row, whole, remainder: subtract(scaled, multiply(whole, total)) };
}
