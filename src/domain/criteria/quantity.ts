import type { Quantity } from "../rule/rule";

const TIME =
  /(?:分钟|秒钟?|天|日|小时|周|月|季度?|年|工作日|课时|学时|工时|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|seconds?|secs?)$/;
const MONEY = /(?:元|块|块钱|美元|yuan|rmb|usd)$/;
const MEASURED = /(?:吨|公斤|千克|克|斤|米|公里|千米|升|度|千瓦时|平方米|立方米|亩|公顷|兆瓦)$/;
const COMPLETION =
  /完成率|达成率|完成计划\d|计划完成率|完成比|达成比|完成进度|兑现率|实现率|completion(?!time|date|day|quality|report)|attainment|(?:计划|目标|任务|指标)(?:值|量|数|额)?的(?:\d|百分之)/i;

/** The quantity that a unit counts, and whether the words speak of completion. */
export function quantityOf(unit: string, percent: boolean, scale: number, words: string): Quantity {
  const completion = percent && COMPLETION.test(words);
  if (percent) return { kind: "ratio", unit: "%", scale: 1, completion };
  const kind: Quantity["kind"] =
    unit === ""
      ? "number"
      : unit === "分"
        ? "points"
        : MONEY.test(unit)
          ? "amount"
          : TIME.test(unit)
            ? "duration"
            : MEASURED.test(unit) || /^[万千百亿WwKk]+$/.test(unit)
              ? "number"
              : "count";
  return {
    kind,
    unit: unit === "" ? null : unit,
    scale: /^(?:万元|亿元|万|亿|百万|千万)/.test(unit) ? scale : 1,
    completion: false,
  };
}
