import type { Clause, Points, Rule, Tier } from "../../rule/rule";
import type { Fields, Wanted } from "./fields";
import type { CriterionForm } from "./form";

const ZERO: Points = { kind: "points", value: 0 };

/** A rule of one clause, with what the form says of its limits. */
export function ruleOf(
  form: CriterionForm,
  clause: Omit<Clause, "subject">,
  more: Partial<Omit<Rule, "clauses">> = {},
): Rule {
  return {
    clauses: [{ subject: form.subject.trim(), ...clause }],
    start: "full",
    floor: ZERO,
    ceiling: null,
    mostDeducted: null,
    statedMax: null,
    ...more,
  };
}

/** The item's floor, and the most that is deducted. */
export function limitsOf(form: CriterionForm, fields: Fields): Pick<Rule, "floor" | "mostDeducted"> {
  const floor = form.belowZero ? null : (fields.points("floor", form.floor, { optional: true }) ?? ZERO);
  return { floor, mostDeducted: fields.points("most", form.most, { optional: true, positive: true }) };
}

/** What makes the whole item 0: actuals below a bound, or from it on. */
export function gatesOf(
  form: CriterionForm,
  worse: "below" | "above",
  wanted: Wanted,
  fields: Fields,
): readonly Tier[] {
  const bound = fields.number("vetoAt", form.vetoAt, { ...wanted, optional: true, positive: true });
  if (bound === null) return [];
  const at = { kind: "value", value: bound } as const;
  const interval =
    worse === "below"
      ? { low: null, high: { at, closed: false } }
      : { low: { at, closed: true }, high: null };
  return [{ interval, award: { kind: "veto" }, words: "" }];
}
