import type { Decimal } from "./decimal";
import { fromCell } from "./from-cell";

/** A number straight from a cell, read as `fromCell` reads it, or an exact decimal. */
export type Quantity = number | Decimal;

/** The decimal that a quantity is. */
export function exact(quantity: Quantity): Decimal {
  return typeof quantity === "number" ? fromCell(quantity) : quantity;
}
