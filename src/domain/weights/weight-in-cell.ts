import { HUNDRED, multiply, toNumber } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { WeightUnit } from "./weights";

/**
 * A share as a cell of a range in this unit takes it.
 *
 * @example weightInCell(decimal("0.2"), "points") // 20
 */
export function weightInCell(share: Decimal, unit: WeightUnit): number {
  return toNumber(unit === "share" ? share : multiply(share, HUNDRED));
}
