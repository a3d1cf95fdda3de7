import { boundsOf } from "../../rule/bounds-of";
import { lintRule } from "../../rule/lint";
import type { Rule } from "../../rule/rule";
import type { Stages } from "../stages";
import type { Beside } from "../beside";
import type { Reading } from "../reading";
import { refuse } from "../refuse";
import { settlePaid } from "../meaning/settle-paid";
import { behavesLike } from "./behaviour";
import { doubtOf } from "./doubts";
import { unusedNumber } from "./unused-numbers";

/** Two readings that are nearer than this are reported, not chosen from. */
const MARGIN = 0.5;

/** Of more readings than these no preference tells which one is meant. */
const MOST_NEAR = 8;
/** Rules of more edges are not weighed against each other: the lint of each would take as long as all the reading. */
const MOST_BOUNDS = 60;

/** The one reading, or the doubts. */
export function decide({ candidates, plain, chart, covers }: Stages, text: string, beside: Beside): Reading {
  const sorted = [...candidates].sort((a, b) => a.cost - b.cost);
  const [best] = sorted;
  if (!best) return refuse("NO_AWARD", text);
  if (!best.rule) return refuse(best.code, text);
  if (best.unread > 0) return refuse("UNREAD", text);
  const near: Rule[] = [];
  for (const other of sorted) {
    if (other.cost > best.cost + MARGIN) break;
    if (!other.rule) return refuse(other.code, text);
    const rule = settlePaid(other.rule, beside.max === null && other.rule.statedMax === null);
    if (other.unread === 0 && !near.some((known) => behavesLike(known, rule, beside))) near.push(rule);
    if (near.length > MOST_NEAR) return refuse("TWO_READINGS", text);
  }
  const rule = near.length > 1 ? leastDoubtful(near, beside) : near[0];
  if (!rule) return refuse("TWO_READINGS", text);
  const cover = covers[best.cover];
  if (cover && unusedNumber(rule, plain.text.toLowerCase(), chart, cover, beside.max) !== null)
    return refuse("UNREAD", text);
  const doubt = doubtOf(rule, spaced(plain), beside);
  return doubt ? refuse(doubt, text) : { ok: true, rule, notes: [] };
}

/** The plain text with the room that stood between its words. */
function spaced({ text, gap }: Stages["plain"]): string {
  return [...text].map((c, at) => ((gap[at] ?? 0) > 0 ? " " + c : c)).join("");
}

/** Of readings that are close the one with which least is wrong; undefined where two are as good. */
function leastDoubtful(rules: readonly Rule[], { max }: Beside): Rule | undefined {
  if (rules.some(({ clauses }) => clauses.flatMap(boundsOf).length > MOST_BOUNDS)) return undefined;
  const doubts = rules.map(
    (rule) => lintRule(rule, max ?? null).filter(({ severity }) => severity === "doubt").length,
  );
  const least = Math.min(...doubts);
  const found = rules.filter((_, i) => doubts[i] === least);
  return found.length === 1 ? found[0] : undefined;
}
