import type { Rule } from "../../rule/rule";
import type { Fields } from "./fields";
import type { CriterionForm } from "./form";
import { ruleOf } from "./limits";

/** The points that a person gives, within bounds. */
export function buildRated(form: CriterionForm, fields: Fields): Rule | null {
  const low = fields.points("lowest", form.lowest);
  const high = fields.points("highest", form.highest, { positive: true });
  // 满分 as an upper bound is said as the number that the row gives; a share of it nobody types.
  if (low?.kind === "share" && low.value !== 0) fields.problem("lowest", "POINTS_NEEDED");
  if (high?.kind === "share") fields.problem("highest", "POINTS_NEEDED");
  if (low && high && low.value >= high.value) fields.problem("highest", "REVERSED");
  if (!low || !high || fields.problems.length > 0) return null;
  return ruleOf(form, {
    quantity: { kind: "points", unit: "分", scale: 1, completion: false },
    gates: [],
    scoring: { kind: "judged", low, high },
  });
}
