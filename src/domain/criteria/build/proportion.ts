import type { Rule } from "../../rule/rule";
import type { Fields } from "./fields";
import type { CriterionForm } from "./form";
import { gatesOf, ruleOf } from "./limits";

/** 得分=完成率×20,最高得25分;<60%一票否决. */
export function buildProportion(form: CriterionForm, fields: Fields): Rule | null {
  const factor = fields.points("full", form.full, { positive: true });
  const ceiling = fields.points("cap", form.cap, { optional: true, positive: true });
  const gates = gatesOf(form, "below", { percent: true }, fields);
  if (!factor || fields.problems.length > 0) return null;
  return ruleOf(
    // A formula names what it multiplies.
    { ...form, subject: "" },
    {
      quantity: { kind: "ratio", unit: "%", scale: 1, completion: true },
      gates,
      scoring: { kind: "proportion", of: form.of, per: 1, factor, offset: null, cut: false },
    },
    { ceiling },
  );
}
