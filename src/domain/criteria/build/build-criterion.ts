import type { Language } from "../../localized";
import type { Rule } from "../../rule/rule";
import type { ItemContext } from "../../rule/score";
import { safeSubject } from "../print-clause";
import { buildBands } from "./bands";
import { buildBonus } from "./bonus";
import { buildEvents } from "./events";
import { readFields } from "./fields";
import type { Fields } from "./fields";
import type { CriterionForm, FieldProblem, FormKind } from "./form";
import { buildGrades } from "./grades";
import { buildLinear } from "./linear";
import { buildPass } from "./pass";
import { buildProportion } from "./proportion";
import { buildRated } from "./rated";
import { buildSteps } from "./steps";
import { writeRule } from "./write-rule";

/** What a form comes to: a rule and the words that are read as it, or what is still wrong, field by field. */
export type BuiltCriterion =
  | { readonly ok: true; readonly rule: Rule; readonly text: string }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const BUILDERS: Readonly<Record<FormKind, (form: CriterionForm, fields: Fields) => Rule | null>> = {
  bands: buildBands,
  steps: buildSteps,
  events: buildEvents,
  proportion: buildProportion,
  linear: buildLinear,
  grades: buildGrades,
  rated: buildRated,
  bonus: buildBonus,
  pass: buildPass,
};

/**
 * The criterion that a form says, in words of the language. The words are read before they are given: they are what
 * `readCriterion` makes the same scores of, or they are not given.
 *
 * @example buildCriterion({ ...form, kind: "events", unit: "次", points: "2" }, "zh-CN", { max: 10, target: null }) // { ok: true, text: "每次扣2分", … }
 */
export function buildCriterion(
  form: CriterionForm,
  language: Language,
  context: ItemContext,
): BuiltCriterion {
  const fields = readFields();
  const rule = BUILDERS[form.kind](form, fields);
  if (form.kind === "steps" && form.from === "target" && context.target === null)
    fields.problem("from", "NO_TARGET");
  if (!rule || fields.problems.length > 0) return { ok: false, problems: fields.problems };

  const [clause] = rule.clauses;
  // A name that is not said again would be lost without a word.
  if (clause && clause.subject !== "" && safeSubject(clause) !== clause.subject)
    return { ok: false, problems: [{ field: "subject", code: "WORDS" }] };
  const text = writeRule(rule, language, context);
  if (text !== null) return { ok: true, rule, text };
  return { ok: false, problems: [{ field: blamed(rule, language, context), code: "NOT_READ_BACK" }] };
}

/** The field without whose words the rule would be read: the name, the unit, the part of a step; else the kind itself. */
function blamed(rule: Rule, language: Language, context: ItemContext): string {
  const [clause] = rule.clauses;
  if (!clause) return "kind";
  const reads = (changed: typeof clause) =>
    writeRule({ ...rule, clauses: [changed] }, language, context) !== null;
  if (clause.subject !== "" && reads({ ...clause, subject: "" })) return "subject";
  const { scoring, quantity } = clause;
  if (scoring.kind === "steps" && scoring.sides.some(({ partial }) => partial !== "whole")) {
    const sides = scoring.sides.map((side) => ({ ...side, partial: "whole" as const }));
    if (reads({ ...clause, scoring: { ...scoring, sides } })) return "partial";
  }
  const times = { kind: "count", unit: "次", scale: 1, completion: false } as const;
  if (quantity.kind !== "ratio" && reads({ ...clause, quantity: times })) return "unit";
  if (quantity.scale !== 1 && reads({ ...clause, quantity: { ...quantity, scale: 1 } })) return "unit";
  return "kind";
}
