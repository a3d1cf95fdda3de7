import { decimal, multiply } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { halfWidth } from "../numbers/half-width";
import { parseNumberText } from "../numbers/parse-number-text";
import type { Quantity } from "./rule";
import { isSameUnit } from "./units";

/** A number as a text states it beside its unit. */
export interface Measure {
  readonly value: Decimal;
  /**
   * `percent`: it carries a percent sign, and the value is the ratio. `unit`: it carries the criterion's unit or 万, and the value
   * is in base units. `plain`: digits alone.
   */
  readonly form: "percent" | "unit" | "plain";
}

const MEASURE = /^(?<numeral>[¥+-]*[\d.,]+) *(?<multiple>百万|千万|[万萬千亿億wk])?(?<unit>[^\d.,]*)$/i;
/** What 万 and its like multiply by, as a sheet writes them behind a number. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
};
const NONE = new Set(["无", "無", "没有", "未发生", "none", "nil"]);

/**
 * The number that a text states for such a quantity: `86%`, `3次`, `52.3万元`, `1,200`. `unit` where its unit is another than the
 * quantity's, `nothing` where it states no number.
 */
export function readMeasure(text: string, quantity: Quantity): Measure | "unit" | "nothing" {
  const plain = parseNumberText(text);
  if (plain.ok && plain.value.unit === "none") return { value: plain.value.value, form: "plain" };
  if (plain.ok && plain.value.unit === "percent") {
    return quantity.kind === "ratio" || quantity.kind === "number"
      ? { value: plain.value.value, form: "percent" }
      : "unit";
  }
  const written = halfWidth(text).trim();
  if (quantity.kind === "count" && NONE.has(written.toLowerCase())) {
    return { value: decimal(0), form: "unit" };
  }
  const parts = MEASURE.exec(written)?.groups;
  const numeral = parts && parseNumberText(parts["numeral"] ?? "");
  if (!parts || !numeral?.ok) return "nothing";
  const multiple = MULTIPLES[(parts["multiple"] ?? "").toLowerCase()] ?? 1;
  const unit = (parts["unit"] ?? "").trim();
  const money = numeral.value.unit === "yuan" && unit === "" ? "元" : unit;
  if (!fits(money, quantity)) return "unit";
  return { value: multiply(numeral.value.value, decimal(multiple)), form: "unit" };
}

/** The quantity's unit without 万 and its like: what a base unit is called. */
export function baseUnit(quantity: Quantity): string | null {
  return quantity.unit === null ? null : quantity.unit.replace(/^(?:百万|千万|[万千亿])(?=.)/, "");
}

function fits(unit: string, quantity: Quantity): boolean {
  if (unit === "") return true;
  const expected = baseUnit(quantity);
  if (expected === null) return unnamedUnitFits(unit, quantity);
  return isSameUnit(expected, unit);
}

// Where the criterion names no unit, an everyday one cannot contradict it.
function unnamedUnitFits(unit: string, quantity: Quantity): boolean {
  switch (quantity.kind) {
    case "amount":
      return unit === "元";
    case "points":
      return /^(?:分|points?|pts?)$/i.test(unit);
    case "count":
      return /^[^\d%分元天秒]{1,3}$/.test(unit);
    default:
      return false;
  }
}
