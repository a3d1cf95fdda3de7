import type { Decimal } from "../numbers/decimal";
import { fromCell } from "../numbers/from-cell";
import { parseNumberText } from "../numbers/parse-number-text";
import type { GridCell } from "./grid";
import { textOf } from "./sheet-view";

/** The number of a cell, also one that is written as text (`86`, `86分`, `3000元`); null where it holds none. */
export function numberIn(cell: GridCell): Decimal | null {
  if (typeof cell.value === "number") return Number.isFinite(cell.value) ? fromCell(cell.value) : null;
  const text = textOf(cell);
  const parsed = text === "" ? null : parseNumberText(text);
  return parsed?.ok ? parsed.value.value : null;
}

/** The number that Excel reckons with: texts count for nothing. */
export function amountIn(cell: GridCell): Decimal | null {
  return typeof cell.value === "number" ? numberIn(cell) : null;
}
