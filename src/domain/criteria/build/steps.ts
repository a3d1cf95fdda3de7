import type { Bound, Rule, Side } from "../../rule/rule";
import type { Fields } from "./fields";
import { taken } from "./fields";
import type { CriterionForm } from "./form";
import { gatesOf, limitsOf, ruleOf } from "./limits";
import { quantityOf, wantedFor } from "./measure";

/** ≥95%得满分,每低1%扣2分,每高1%加1分. */
export function buildSteps(form: CriterionForm, fields: Fields): Rule | null {
  const quantity = quantityOf(form, fields);
  const wanted = quantity ? wantedFor(quantity) : {};
  const direction = form.better === "high" ? "below" : "above";
  const threshold =
    form.from === "target" ? null : fields.number("threshold", form.threshold, { ...wanted, signed: true });
  const step = fields.number("step", form.step, { ...wanted, positive: true });
  const points = fields.points("points", form.points, { positive: true });
  const back = fields.points("back", form.back, { optional: true, positive: true });
  const mostBack = back && fields.points("mostBack", form.mostBack, { optional: true, positive: true });
  const gates = gatesOf(form, direction, wanted, fields);
  const limits = limitsOf(form, fields);
  if (!quantity || step === null || !points || fields.problems.length > 0) return null;

  const from: Bound = threshold === null ? { kind: "target", share: 1 } : { kind: "value", value: threshold };
  const { partial } = form;
  const sides: Side[] = [{ direction, from, step, change: taken(points), partial, most: null }];
  if (back) {
    const beyond = direction === "below" ? "above" : "below";
    sides.push({ direction: beyond, from, step, change: back, partial, most: mostBack });
  }
  return ruleOf(form, { quantity, gates, scoring: { kind: "steps", base: null, sides } }, limits);
}
