import type { Cell } from "../../cell";
import { format } from "../../numbers/format";
import { actualSlots } from "../../rule/actual-slots";
import type { Rule } from "../../rule/rule";
import { scoreRule } from "../../rule/score";
import type { ItemContext } from "../../rule/score";
import { landmarks } from "./landmarks";

/** Whether two rules give the same score, or none for the same reason, wherever they could part. */
export function sameScores(one: Rule, other: Rule, context: ItemContext): boolean {
  if (actualSlots(one).length !== actualSlots(other).length) return false;
  // A large full mark keeps deductions apart that a small one cuts to 0.
  const contexts = [context, { ...context, max: 1000 }];
  const probes = [...probesOf(one, context), ...probesOf(other, context)];
  return contexts.every((beside) =>
    probes.every((actuals) => scoreText(one, actuals, beside) === scoreText(other, actuals, beside)),
  );
}

/** Lists of actuals, one for each of the rule's slots: one slot goes through its landmarks, the others keep their first. */
function probesOf(rule: Rule, context: ItemContext): readonly (readonly Cell[])[] {
  const slots = actualSlots(rule);
  const marks = slots.map(({ clause, role }): readonly Cell[] => {
    const own = rule.clauses[clause];
    return role === "points" || !own ? [1] : landmarks(own, context);
  });
  const first = marks.map((cells) => cells[0] ?? 0);
  return marks.flatMap((cells, slot) =>
    cells.map((cell) => first.map((other, at) => (at === slot ? cell : other))),
  );
}

/** A score in digits; what keeps it from being one by its code; "" while it is blank. */
export function scoreText(rule: Rule, actuals: readonly Cell[], context: ItemContext): string {
  const scored = scoreRule(rule, actuals, context);
  if (!scored.ok) return scored.fault.code;
  return scored.value ? format(scored.value.score) : "";
}
