import { isCellError } from "../cell";
import type { Cell } from "../cell";
import { compare, decimal, HUNDRED } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format, formatPercent } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { halfWidth } from "../numbers/half-width";
import { divide } from "../numbers/ratio";
import { failed, ok } from "../result";
import type { Result } from "../result";
import { isBelievable } from "./believable";
import { readMeasure } from "./read-measure";
import type { Measure } from "./read-measure";
import type { Quantity } from "./rule";
import type { ClauseRef, TargetFault } from "./score-fault";

/** A comparator that a target column often carries: `≥95%`, `不低于8篇`, `95%以上`. It names the same threshold. */
const BEFORE = /^(?:≥|≤|>=|<=|=|不低于|不高于|不少于|不超过|至少|至多|at least|at most) */i;
const AFTER = /(?:及以上|及以下|以上|以下|以内)$/;
// A target of more than twice the whole is rarer than a forgotten percent sign.
const HIGHEST_RATIO = decimal(2);

/** The target in the quantity's base units; null where the cell is blank. */
export function readTarget(
  cell: Cell,
  quantity: Quantity,
  at: ClauseRef,
): Result<Measure | null, TargetFault> {
  if (cell === null) return ok(null);
  if (isCellError(cell)) return failed({ code: "TARGET_ERROR", ...at, error: cell.error });
  if (typeof cell === "number") {
    return isBelievable(cell)
      ? ok({ value: fromCell(cell), form: "plain" })
      : failed({ code: "TARGET_NOT_A_NUMBER", ...at, text: String(cell) });
  }
  const text = typeof cell === "string" ? halfWidth(cell).trim() : String(cell).toUpperCase();
  if (text === "") return ok(null);
  const measure = readMeasure(text.replace(BEFORE, "").replace(AFTER, ""), quantity);
  return typeof measure === "string" ? failed({ code: "TARGET_NOT_A_NUMBER", ...at, text }) : ok(measure);
}

/** The same, where a percentage is judged: a plain 97 is not read as 9700%. */
export function checkRatioTarget(target: Measure, at: ClauseRef): Result<Decimal, TargetFault> {
  if (target.form === "percent" || compare(target.value, HIGHEST_RATIO) <= 0) return ok(target.value);
  return failed({
    code: "TARGET_RATIO_AS_NUMBER",
    ...at,
    text: format(target.value),
    proposal: formatPercent(divide(target.value, HUNDRED)),
  });
}
