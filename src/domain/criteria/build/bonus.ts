import type { Rule, Side } from "../../rule/rule";
import type { Fields } from "./fields";
import type { CriterionForm } from "./form";
import { ruleOf } from "./limits";
import { quantityOf, wantedFor } from "./measure";

/** 每次加3分,最多加10分; 超过90%的,每高1%加2分. */
export function buildBonus(form: CriterionForm, fields: Fields): Rule | null {
  const quantity = quantityOf(form, fields, true);
  const wanted = quantity ? wantedFor(quantity) : {};
  // What a percentage must exceed has to be said; events count from the first.
  const begin = fields.number("threshold", form.threshold, { ...wanted, optional: !form.percent });
  const step = fields.number("step", form.step, { ...wanted, positive: true });
  const points = fields.points("points", form.points, { positive: true });
  const ceiling = fields.points("cap", form.cap, { optional: true, positive: true });
  if (!quantity || step === null || !points || fields.problems.length > 0) return null;

  const side: Side = {
    direction: "above",
    from: { kind: "value", value: begin ?? 0 },
    step,
    change: points,
    partial: form.partial,
    most: null,
  };
  return ruleOf(
    form,
    { quantity, gates: [], scoring: { kind: "steps", base: null, sides: [side] } },
    { start: "zero", ceiling },
  );
}
