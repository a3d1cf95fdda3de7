import { compare, HUNDRED, multiply, toNumber } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { WeightEntry } from "./layout/weight-cell";

/** The most points of an item, and how a formula writes them. */
export interface FullMark {
  readonly points: number;
  readonly expression: string;
  /** The same as a share of the whole, as a formula writes it: `D6` for 20%, `D6/100` for 20. */
  readonly share: string;
}

/** The full mark that a weight in this cell is: `D6*100` for 20%, `D6` for 20. A text is no number to every spreadsheet: its points are written out. */
export function weightMark(
  cell: string,
  { weight, entry }: { readonly weight: Decimal; readonly entry: Extract<WeightEntry, { kind: "weight" }> },
): FullMark {
  const points = toNumber(multiply(weight, HUNDRED));
  if (entry.stored !== "number") return { points, expression: String(points), share: `${points}/100` };
  return compare(weight, entry.number) === 0
    ? { points, expression: `${cell}*100`, share: cell }
    : { points, expression: cell, share: `${cell}/100` };
}
