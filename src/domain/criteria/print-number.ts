import { decimal, multiply } from "../numbers/decimal";
import { format, formatPercent } from "../numbers/format";
import { fromNumeral } from "../numbers/from-numeral";
import type { Quantity } from "../rule/rule";

/** A value of the rule in digits as it is written: percent for a ratio, 万元 without their zeros where `scaled`. */
export function numeral(value: number, quantity: Quantity, scaled: boolean): string {
  if (quantity.kind === "ratio") return formatPercent(fromNumeral(value));
  if (!scaled || quantity.scale === 1) return format(fromNumeral(value));
  return format(multiply(fromNumeral(value), decimal(`1e-${String(quantity.scale).length - 1}`)));
}

/** So many points, without a sign. */
export function plainPoints(value: number): string {
  return format(fromNumeral(Math.abs(value)));
}

/** A share of the full mark, without a sign. */
export function plainShare(value: number): string {
  return formatPercent(fromNumeral(Math.abs(value)));
}
