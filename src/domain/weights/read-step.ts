import type { Cell } from "../cell";
import { decimal, multiply } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { fromCell } from "../numbers/from-cell";
import { parseNumberText } from "../numbers/parse-number-text";
import { failed, ok } from "../result";
import type { Result } from "../result";

/** The cell holds no step. */
export interface StepNotANumber {
  readonly code: "STEP_NOT_A_NUMBER";
}

/**
 * The step that weights are to be given in, as a share: `0.05`, `5%` and `5分` are five hundredths. A bare 5 is read as it
 * stands (500%), which `normalizeWeights` refuses: it could mean five points or a slip.
 */
export function readStep(cell: Cell): Result<Decimal, StepNotANumber> {
  if (typeof cell === "number") return ok(fromCell(cell));
  const parsed = typeof cell === "string" ? parseNumberText(cell) : undefined;
  if (!parsed?.ok || parsed.value.unit === "yuan") return failed({ code: "STEP_NOT_A_NUMBER" });
  const { value, unit } = parsed.value;
  return ok(unit === "points" ? multiply(value, decimal("0.01")) : value);
}
