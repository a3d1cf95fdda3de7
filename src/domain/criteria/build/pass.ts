import type { Rule } from "../../rule/rule";
import type { Fields } from "./fields";
import type { CriterionForm } from "./form";
import { ruleOf } from "./limits";

/** 达标得20分;否则得0分. */
export function buildPass(form: CriterionForm, fields: Fields): Rule | null {
  const pass = fields.points("pass", form.pass);
  const fail = form.veto ? null : fields.points("fail", form.fail);
  if (!pass || fields.problems.length > 0) return null;
  return ruleOf(
    { ...form, subject: "" },
    {
      quantity: { kind: "pass", unit: null, scale: 1, completion: false },
      gates: [],
      scoring: {
        kind: "pass",
        pass: { kind: "score", points: pass },
        fail: fail === null ? { kind: "veto" } : { kind: "score", points: fail },
      },
    },
  );
}
