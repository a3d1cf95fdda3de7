import type { Cell } from "../../cell";
import { compileRule } from "../../rule/compile-rule";
import type { CompiledRule } from "../../rule/compile-rule";
import type { Rule } from "../../rule/rule";

interface Known {
  readonly max: number | null;
  readonly target: Cell;
  readonly score: CompiledRule;
}

const known = new WeakMap<Rule, Known[]>();

/**
 * The scores that a rule gives beside a full mark and a target. A rule is held against several others, so what it was made into is kept as
 * long as the rule itself. Null: these actuals have no score.
 */
export function scoresOf(
  rule: Rule,
  max: number | null,
  target: Cell,
): (actuals: readonly Cell[]) => number | null {
  let list = known.get(rule);
  if (!list) known.set(rule, (list = []));
  let found = list.find((one) => one.max === max && one.target === target);
  if (!found) list.push((found = { max, target, score: compileRule(rule, { max, target }) }));
  const { score } = found;
  return (actuals) => {
    const given = score(actuals);
    return typeof given === "number" ? given : null;
  };
}
