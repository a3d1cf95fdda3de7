import type { CriterionForm, FormKind } from "./form";

/** The form with another kind: what is typed stays, but what a bonus counts and what a percentage is are not mixed up. */
export function withKind(form: CriterionForm, kind: FormKind): CriterionForm {
  if (kind === "bonus") return { ...form, kind, percent: false, threshold: "" };
  // Coming from a bonus, where nothing was counted by a unit, a percentage is meant as before.
  const percent = form.kind === "bonus" ? form.unit === "" : form.percent;
  return { ...form, kind, percent };
}
