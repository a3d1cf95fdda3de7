import { format, formatPercent } from "../numbers/format";
import { rounded } from "./fraction";
import type { Fraction } from "./fraction";
import type { Quantity } from "./rule";

/**
 * A judged value as a person reads it: percent for a ratio, base units otherwise, with no more than 4 decimals (of a
 * percentage 2).
 */
export function show(value: Fraction, quantity: Quantity): string {
  return quantity.kind === "ratio" ? formatPercent(rounded(value, 4)) : format(rounded(value, 4));
}
