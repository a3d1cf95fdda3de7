import type { Cell } from "../cell";
import type { Clause, Rule, Side } from "./rule";

/** The rule as it stands beside this target: sides that count by themselves where there is none then count from 0. */
export function settleCounts(rule: Rule, target: Cell): Rule {
  if (isNumberOfThings(target)) return rule;
  if (!rule.clauses.some(countsAlone)) return rule;
  return { ...rule, clauses: rule.clauses.map((clause) => (countsAlone(clause) ? settled(clause) : clause)) };
}

/** A blank, or a rate beside pieces that are counted (98%), is no number of things to fall short of. */
function isNumberOfThings(target: Cell): boolean {
  if (target === null) return false;
  if (typeof target === "number") return target >= 1;
  return !(typeof target === "string" && (target.trim() === "" || /[%％]\s*$/.test(target)));
}

function countsAlone({ scoring }: Clause): boolean {
  return scoring.kind === "steps" && scoring.sides.some(({ withoutTarget }) => withoutTarget === "count");
}

function settled(clause: Clause): Clause {
  if (clause.scoring.kind !== "steps") return clause;
  const sides = clause.scoring.sides.map((side): Side =>
    side.withoutTarget === "count"
      ? { ...side, direction: "above", from: { kind: "value", value: 0 } }
      : side,
  );
  return { ...clause, scoring: { ...clause.scoring, sides } };
}
