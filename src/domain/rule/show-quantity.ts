import { decimal } from "../numbers/decimal";
import { format, formatPercent } from "../numbers/format";
import { over, rounded } from "./fraction";
import type { Fraction } from "./fraction";
import { baseUnit } from "./read-measure";
import type { Quantity } from "./rule";

/** A value as a person reads it. */
export interface ShownValue {
  /** `86.5%`, `3`, `52.3`; no more than 4 decimals, of a percentage 2. */
  readonly number: string;
  /** 次, 万元 …; null for a percentage and where the criterion names none. */
  readonly unit: string | null;
}

/** A judged value in percent, in the unit that the criterion is written in, or without one. */
export function shownValue(value: Fraction, quantity: Quantity): ShownValue {
  if (quantity.kind === "ratio") return { number: formatPercent(rounded(value, 4)), unit: null };
  const { scale, unit } = quantity;
  if (unit === null || scale === 1) return { number: format(rounded(value, 4)), unit: baseUnit(quantity) };
  return { number: format(rounded(over(value, decimal(scale)), 4)), unit };
}

/** The same in one word: `86.5%`, `3次`, `3 days`. */
export function show(value: Fraction, quantity: Quantity): string {
  const { number, unit } = shownValue(value, quantity);
  if (unit === null) return number;
  return /^[a-z]/i.test(unit) ? `${number} ${unit}` : `${number}${unit}`;
}
