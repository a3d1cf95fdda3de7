import { halfWidth } from "../../numbers/half-width";
import type { Quantity } from "../../rule/rule";
import type { Fields, Wanted } from "./fields";
import type { CriterionForm } from "./form";

const MONEY = /(?:元|块|美元|yuan|rmb|usd)$/i;
const TIME =
  /(?:分钟|秒钟?|天|日|小时|周|月|季度?|年|工作日|课时|学时|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|seconds?|years?)$/i;
const POINTS = /^(?:分|points?|pts?)$/i;
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
/** A unit is a word or two, without what would be read as something else. */
const UNIT = /^(?:[\u4e00-\u9fff]{1,5}|[a-z]+(?: [a-z]+){0,2})$/i;
const NO_UNIT = /[一二两三四五六七八九十每扣加得满零否]/;
const LONGEST = 24;

/** What the form's actual is; null where its unit is none, which is then said. */
export function quantityOf(form: CriterionForm, fields: Fields, counted = false): Quantity | null {
  if (form.percent) return { kind: "ratio", unit: "%", scale: 1, completion: form.completion };
  const unit = halfWidth(form.unit).trim();
  if (unit === "") {
    return { kind: counted ? "count" : "number", unit: counted ? "次" : null, scale: 1, completion: false };
  }
  if (unit.length > LONGEST || !UNIT.test(unit) || NO_UNIT.test(unit)) return fields.problem("unit", "WORDS");
  return measureOf(unit);
}

function measureOf(unit: string): Quantity {
  if (POINTS.test(unit)) return { kind: "points", unit, scale: 1, completion: false };
  if (MONEY.test(unit)) {
    const multiple = /^(?:百万|千万|[千万亿])(?=元)/.exec(unit)?.[0];
    return { kind: "amount", unit, scale: (multiple && SCALES[multiple]) || 1, completion: false };
  }
  return { kind: TIME.test(unit) ? "duration" : "count", unit, scale: 1, completion: false };
}

/** How numbers of the actual are typed. */
export function wantedFor({ kind, scale }: Quantity): Wanted {
  return kind === "ratio" ? { percent: true } : { scale };
}
