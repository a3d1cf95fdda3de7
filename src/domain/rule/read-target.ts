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
import { MULTIPLES, readMeasure } from "./read-measure";
import type { Measure } from "./read-measure";
import type { Quantity } from "./rule";
import type { ClauseRef, TargetFault } from "./score-fault";
import { readTargetWords } from "./target-words";
import type { TargetSide } from "./target-words";

// A target of more than twice the whole is rarer than a forgotten percent sign.
const HIGHEST_RATIO = decimal(2);

/** A target as a number, and which side of it meets it where its words say so. */
export interface TargetMeasure extends Measure {
  readonly side: TargetSide | null;
  /** What its 万 multiplied by; 1 without one. */
  readonly scale: number;
}

/**
 * The target in the quantity's base units, from a number or from the words of its cell (`≤4小时/月`, 不低于90%); null where the cell is blank.
 *
 * @example readTarget("控制在5%以内", ratio, at) // { ok: true, value: { value: 0.05, form: "percent", side: { met: "below", closed: true } } }
 */
export function readTarget(
  cell: Cell,
  quantity: Quantity,
  at: ClauseRef,
): Result<TargetMeasure | null, TargetFault> {
  if (cell === null) return ok(null);
  if (isCellError(cell)) return failed({ code: "TARGET_ERROR", ...at, error: cell.error });
  if (typeof cell === "number") {
    return isBelievable(cell)
      ? ok({ value: fromCell(cell), form: "plain", side: null, scale: 1 })
      : failed({ code: "TARGET_NOT_A_NUMBER", ...at, text: String(cell) });
  }
  const text = typeof cell === "string" ? halfWidth(cell).trim() : String(cell).toUpperCase();
  if (text === "") return ok(null);
  const whole = readMeasure(text, quantity);
  if (typeof whole !== "string") return ok({ ...whole, side: null, scale: scaleIn(text) });
  const words = readTargetWords(text, quantity);
  return words.kind === "bound"
    ? ok({ ...words.measure, side: words.side, scale: words.scale })
    : failed({ code: words.kind === "several" ? "TARGET_SEVERAL" : "TARGET_NOT_A_NUMBER", ...at, text });
}

function scaleIn(text: string): number {
  const multiple = /\d *(百万|千万|[万萬千亿億w])/i.exec(text)?.[1];
  return multiple === undefined ? 1 : (MULTIPLES[multiple.toLowerCase()] ?? 1);
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
