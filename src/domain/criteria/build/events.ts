import type { Rule, Side } from "../../rule/rule";
import type { Fields } from "./fields";
import { taken } from "./fields";
import type { CriterionForm } from "./form";
import { gatesOf, limitsOf, ruleOf } from "./limits";
import { quantityOf, wantedFor } from "./measure";

/** 每次扣2分; ≤2次得满分,每超1次扣2分. */
export function buildEvents(form: CriterionForm, fields: Fields): Rule | null {
  const quantity = quantityOf({ ...form, percent: false }, fields, true);
  const wanted = quantity ? wantedFor(quantity) : {};
  const step = fields.number("step", form.step, { ...wanted, positive: true });
  const points = fields.points("points", form.points, { positive: true });
  const allowed = fields.number("allowance", form.allowance, {
    ...wanted,
    optional: true,
    whole: quantity?.kind === "count",
  });
  const gates = gatesOf(form, "above", wanted, fields);
  const limits = limitsOf(form, fields);
  if (!quantity || step === null || !points || fields.problems.length > 0) return null;

  const side: Side = {
    direction: "above",
    from: { kind: "value", value: allowed ?? 0 },
    step,
    change: taken(points),
    partial: form.partial,
    most: null,
  };
  return ruleOf(form, { quantity, gates, scoring: { kind: "steps", base: null, sides: [side] } }, limits);
}
