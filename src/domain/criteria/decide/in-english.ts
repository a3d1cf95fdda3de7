import type { Rule } from "../../rule/rule";

/** Units are kept by their Chinese names; an English criterion is explained by English ones. */
const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  天: "day",
  个工作日: "working day",
  工作日: "working day",
  小时: "hour",
  分钟: "minute",
  秒: "second",
  周: "week",
  个月: "month",
  月: "month",
  年: "year",
  元: "yuan",
  分: "point",
  次: "time",
  人: "person",
};

/** The rule with its units named in English. */
export function inEnglish(rule: Rule): Rule {
  return {
    ...rule,
    clauses: rule.clauses.map((clause) => {
      const unit = clause.quantity.unit === null ? undefined : ENGLISH_UNITS[clause.quantity.unit];
      return unit === undefined ? clause : { ...clause, quantity: { ...clause.quantity, unit } };
    }),
  };
}
