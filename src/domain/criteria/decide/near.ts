import { lintRule } from "../../rule/lint";
import type { Rule, Tier } from "../../rule/rule";
import { settlePaid } from "../meaning/settle-paid";
import type { Beside } from "../beside";
import type { Weighed } from "../stages";
import type { DoubtCode } from "../reading";
import { behavesLike } from "./behaviour";

/** What the grammar makes of a text, the cheapest first, as far as it is near the cheapest. */
export interface Near {
  /** Readings that score differently, with what each costs. */
  readonly rules: readonly { readonly rule: Rule; readonly cost: number }[];
  /** Why the cheapest is none; null where it is one. */
  readonly refused: DoubtCode | null;
}

/** So much dearer than the cheapest a reading may be and still be another way to take the words. */
const MARGIN = 1;
/** More choices than a person compares. */
const MOST = 3;

/** The readings among which the words leave the choice. */
export function nearest(candidates: readonly Weighed[], beside: Beside): Near {
  const sorted = [...candidates].sort((a, b) => a.cost - b.cost);
  const [best] = sorted;
  if (!best) return { rules: [], refused: "NO_AWARD" };
  const refused = !best.rule ? best.code : best.unread > 0 ? "UNREAD" : null;
  const rules: { rule: Rule; cost: number }[] = [];
  for (const { rule, cost, unread } of sorted) {
    if (cost > best.cost + MARGIN || rules.length === MOST) break;
    if (!rule || unread > 0) continue;
    const settled = settlePaid(rule, beside.max === null && rule.statedMax === null);
    if (rules.some((known) => behavesLike(known.rule, settled, beside))) continue;
    rules.push({ rule: settled, cost });
  }
  return { rules, refused };
}

/** What a reading may cost that takes the words as they are: so much, and so much a character; English needs more letters to say as much. */
const COST = 2.25;
const COST_A_CHARACTER = 0.12;
const COST_A_LETTER = 0.1;

/** Whether the cheapest reading takes the words as people use them, and the lint finds nothing wrong with it. */
export function isPlausible({ rules: [best], refused }: Near, text: string): boolean {
  if (!best || refused) return false;
  if (best.rule.clauses.some(({ gates }) => gates.some(takesAll))) return false;
  if (best.cost > priceOf(text)) return false;
  return !lintRule(best.rule).some(({ severity }) => severity === "doubt");
}

/** A gate that nothing passes by leaves the rest of the words without effect. */
function takesAll({ interval: { low, high } }: Tier): boolean {
  return !high && (!low || (low.closed && low.at.kind === "value" && low.at.value === 0));
}

function priceOf(text: string): number {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  return COST + COST_A_LETTER * letters + COST_A_CHARACTER * (text.length - letters);
}
