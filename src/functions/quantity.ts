import { isCellError } from "../domain/cell";
import type { Cell } from "../domain/cell";
import { toNumber } from "../domain/numbers/decimal";
import { parseNumberText } from "../domain/numbers/parse-number-text";
import type { NumberUnit } from "../domain/numbers/parse-number-text";
import { failed, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { NumberFault, QuantityName } from "./fault";
import type { Grid } from "./grid";
import type { Input } from "./per-cell";

/** Scores, in points: `89.5`, `"89.5"`, `"８９．５"`, `"89.5分"`. */
export function scores(grid: Grid): Input<number> {
  return { grid, read: readScore };
}

/** Base pay, in money: `3000`, `"3,000"`, `"¥3000"`, `"3000元"`. */
export function basePay(grid: Grid): Input<number> {
  return { grid, read: (cell) => readQuantity(cell, "base", "yuan") };
}

export function readScore(cell: NonNullable<Cell>): Result<number, NumberFault> {
  return readQuantity(cell, "score", "points");
}

/**
 * The number in a cell, as a cell's number (15 digits of it count); a text may state one, in its own unit. TRUE and
 * FALSE are no numbers.
 */
function readQuantity(
  cell: NonNullable<Cell>,
  quantity: QuantityName,
  ownUnit: NumberUnit,
): Result<number, NumberFault> {
  if (typeof cell === "number") return ok(cell);
  if (isCellError(cell)) return failed({ code: "CELL_ERROR", error: cell.error });
  const found = shown(cell);
  const stated = parseNumberText(found);
  if (!stated.ok) return failed({ code: "NUMBER_EXPECTED", quantity, found });
  const { value, unit } = stated.value;
  if (unit !== "none" && unit !== ownUnit) return failed({ code: "UNIT_UNEXPECTED", quantity, found });
  return ok(toNumber(value));
}

/** What a cell holds, as a message quotes it. */
export function shown(cell: number | string | boolean): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
