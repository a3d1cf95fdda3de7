import type { Cell } from "../cell";
import { compare } from "../numbers/decimal";
import { fromCell } from "../numbers/from-cell";
import { isBelievable } from "./believable";
import { readMeasure } from "./read-measure";
import { readTarget } from "./read-target";
import type { Quantity } from "./rule";
import { isDuration } from "./units";

/**
 * Whether an actual meets the target of its row, by what the target's own words say: 98.9% beside ≥99.5% does not. Undefined where
 * either is no number, or they do not go together.
 *
 * @example meetsTarget(15, "≤15分钟") // true
 */
export function meetsTarget(actual: Cell, target: Cell): boolean | undefined {
  if (target === null || typeof actual === "boolean") return undefined;
  const quantity = quantityOf(String(target));
  const read = readTarget(target, quantity, { clause: 0, subject: "" });
  if (!read.ok || !read.value) return undefined;
  const { value, side, form } = read.value;
  const given =
    typeof actual === "number"
      ? isBelievable(actual)
        ? fromCell(actual)
        : undefined
      : typeof actual === "string"
        ? measured(actual, quantity)
        : undefined;
  if (given === undefined) return undefined;
  // 86 beside 99.5%: a forgotten percent sign.
  if (form === "percent" && typeof actual === "number" && actual > 2) return undefined;
  const order = compare(given, value);
  if (order === 0) return side?.closed ?? true;
  return side?.met === "below" ? order < 0 : order > 0;
}

function measured(text: string, quantity: Quantity): ReturnType<typeof fromCell> | undefined {
  const read = readMeasure(text, quantity);
  return typeof read === "string" ? undefined : read.value;
}

/** What a target is a number of, by the unit behind it. */
function quantityOf(target: string): Quantity {
  const unit = /\d\s*(%|‰|[\u4e00-\u9fff]{1,2})/.exec(target)?.[1] ?? null;
  const kind =
    unit === "%" || unit === "‰" ? "ratio" : unit !== null && isDuration(unit) ? "duration" : "number";
  return { kind, unit: kind === "duration" ? unit : null, scale: 1, completion: false };
}
