import type { Rule } from "../../rule/rule";
import { settlePaid } from "../meaning/settle-paid";
import type { Beside } from "../beside";
import type { Weighed } from "../stages";
import { behavesLike } from "./behaviour";

/** So much dearer than the cheapest a reading may be and still be another way to take the words. */
const MARGIN = 1;
/** More choices than a person compares. */
const MOST = 3;

/** What words may be read as of which no single reading is certain, the best first: those that score differently. */
export function choicesOf(candidates: readonly Weighed[], beside: Beside): readonly Rule[] {
  const sorted = [...candidates].sort((a, b) => a.cost - b.cost);
  const dearest = (sorted[0]?.cost ?? 0) + MARGIN;
  const rules: Rule[] = [];
  for (const { rule, cost, unread } of sorted) {
    if (cost > dearest || rules.length === MOST) break;
    if (!rule || unread > 0) continue;
    const settled = settlePaid(rule, beside.max === null && rule.statedMax === null);
    if (!rules.some((known) => behavesLike(known, settled, beside))) rules.push(settled);
  }
  return rules;
}
