import { isCellError } from "../domain/cell";
import type { Cell } from "../domain/cell";
import { toNumber } from "../domain/numbers/decimal";
import { parseNumberText } from "../domain/numbers/parse-number-text";
import { failed, ok } from "../domain/result";
import type { Result } from "../domain/result";
import { criterionOf, isRead } from "./criterion";
import type { ReadCriterion } from "./criterion";
import type { FunctionFault } from "./fault";
import { shown } from "./quantity";

/** An item that can be scored: a criterion read without doubt, and what stands beside it. */
export interface Item {
  readonly criterion: ReadCriterion;
  readonly actuals: readonly Cell[];
  /** The full mark in points; null where none is given. */
  readonly max: number | null;
}

/**
 * Reads an item of a sheet; null where there is nothing to score yet, since all its actuals are blank. Blank cells beyond the
 * criterion's actuals are the columns of other items and count for nothing.
 */
export function readItem(
  criterionCell: Cell,
  actuals: readonly Cell[],
  maxCell: Cell,
  targetCell: Cell,
): Result<Item | null, FunctionFault> {
  if (isCellError(criterionCell)) return failed({ code: "CELL_ERROR", error: criterionCell.error });
  if (actuals.every(isBlank)) return ok(null);
  if (criterionCell === null) return failed({ code: "CRITERIA_MISSING" });
  const max = readMax(maxCell);
  if (!max.ok) return max;
  const criterion = criterionOf(shown(criterionCell), max.value, targetCell !== null);
  if (!isRead(criterion)) return failed({ code: "CRITERIA_DOUBTFUL", doubts: criterion.reading.doubts });
  return ok({ criterion, actuals: needed(actuals, criterion.slots), max: max.value });
}

/** An item's full mark in points; null where none is given. */
export function readMax(cell: Cell): Result<number | null, FunctionFault> {
  if (cell === null || typeof cell === "number") return ok(cell);
  if (isCellError(cell)) return failed({ code: "CELL_ERROR", error: cell.error });
  const found = shown(cell);
  const stated = parseNumberText(found);
  if (!stated.ok) return failed({ code: "MAX_NOT_A_NUMBER", found });
  const { value, unit } = stated.value;
  if (unit === "percent") return failed({ code: "MAX_PERCENT", found });
  return unit === "yuan" ? failed({ code: "MAX_NOT_A_NUMBER", found }) : ok(toNumber(value));
}

/** The actuals without the blank cells that follow those which the criterion takes. */
function needed(actuals: readonly Cell[], slots: number): readonly Cell[] {
  if (actuals.length <= slots) return actuals;
  return actuals.slice(slots).every(isBlank) ? actuals.slice(0, slots) : actuals;
}

function isBlank(cell: Cell): boolean {
  return cell === null;
}
