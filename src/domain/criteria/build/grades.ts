import type { Award, Grade, Rule } from "../../rule/rule";
import { plainWords } from "../../rule/plain-words";
import { awardFor } from "./bands";
import type { Fields } from "./fields";
import type { CriterionForm } from "./form";
import { ruleOf } from "./limits";

const LONGEST = 12;

/** A:20分;B:15分;C:0分. */
export function buildGrades(form: CriterionForm, fields: Fields): Rule | null {
  const seen: string[] = [];
  const grades = form.grades.map(({ label, points }, i): Grade | null => {
    const name = label.trim();
    const plain = plainWords(name);
    if (name === "") fields.problem(`grades.${i}.label`, "MISSING");
    else if (name.length > LONGEST || plain === "") fields.problem(`grades.${i}.label`, "WORDS");
    else if (seen.includes(plain)) fields.problem(`grades.${i}.label`, "SAME");
    seen.push(plain);
    if (form.veto && i === form.grades.length - 1)
      return { label: name, meaning: "", award: { kind: "veto" } };
    const given = fields.points(`grades.${i}.points`, points);
    const award: Award | null = given && awardFor(given);
    return award && { label: name, meaning: "", award };
  });
  if (fields.problems.length > 0) return null;
  return ruleOf(
    { ...form, subject: "" },
    {
      quantity: { kind: "grade", unit: null, scale: 1, completion: false },
      gates: [],
      scoring: { kind: "grades", grades: grades.filter((grade) => grade !== null) },
    },
  );
}
