import { needsTarget } from "../../rule/bounds-of";
import type { Clause, Rule } from "../../rule/rule";
import { product } from "./scaled";
import type { Amount } from "./values";

/** 目标值:95%;达到目标得10分,每低1%扣2分: a rule with the target that its own words name. Null where it needs none, or judges it otherwise. */
export function withTarget(rule: Rule, { v, unit, scale, multiple }: Amount): Rule | null {
  if (!rule.clauses.some(needsTarget)) return null;
  const written = multiple + unit.id;
  const quantity = { kind: unit.kind, unit: written === "" ? null : written, scale, completion: false };
  const clauses = rule.clauses.map((clause): Clause | null => {
    if (!needsTarget(clause)) return clause;
    if (clause.scoring.kind === "proportion" || clause.quantity.completion) return null;
    const isBare = clause.quantity.kind === "number";
    if (!isBare && clause.quantity.kind !== unit.kind) return null;
    return { ...(fixed(clause, v) as Clause), quantity: isBare ? quantity : clause.quantity };
  });
  return clauses.every((clause) => clause !== null) ? { ...rule, clauses } : null;
}

/** A value with each bound at the target turned into one at so much. */
function fixed(value: unknown, target: number): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => fixed(one, target));
  if (typeof value !== "object" || value === null) return value;
  if ("share" in value && "kind" in value && value.kind === "target" && typeof value.share === "number")
    return { kind: "value", value: product(value.share, target) };
  const { met: _met, ...others } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(others).map(([key, one]) => [key, fixed(one, target)]));
}
