import { boundsOf } from "../../rule/bounds-of";
import { lintRule } from "../../rule/lint";
import type { Rule } from "../../rule/rule";
import type { Beside } from "../beside";
import { paysMoney, settlePaid } from "../meaning/settle-paid";
import type { Plain } from "../normalise";
import type { Reading } from "../reading";
import type { Stages, Weighed } from "../stages";
import { behavesLike } from "./behaviour";
import { damageIn } from "./damage";
import { doubtsOf } from "./doubts";
import { leftToPerson } from "./left-to-person";
import { told, whole } from "./told";
import type { Found } from "./told";
import { tellingNames, unreadIn } from "./unread";
import { unusedNumbers } from "./unused-numbers";

/** Two readings that are nearer than this are reported, not chosen from. */
const MARGIN = 0.5;

/** Of more readings than these no preference tells which one is meant. */
const MOST_NEAR = 8;
/** Rules of more edges are not weighed against each other: the lint of each would take as long as all the reading. */
const MOST_BOUNDS = 60;

/** What a reading may cost that takes the words as people use them: so much, and so much a character; English needs more letters to say as much. */
const COST = 3.375;
const COST_A_CHARACTER = 0.18;
const COST_A_LETTER = 0.15;

const FINE = /fine|penalt|deduct|charge[ds]?(?![a-z])|forfeit/i;

/** The one reading, or the doubts. */
export function decide(stages: Stages, beside: Beside): Reading {
  const { candidates, plain, chart, covers, ground } = stages;
  const refused = (found: readonly Found[]) => told(found, plain);
  const damage = damageIn(plain);
  if (damage.length > 0) return refused(damage);
  const sorted = [...candidates].sort((a, b) => a.cost - b.cost);
  const [best] = sorted;
  // Phrases that come to nothing are not understood; without any there is no award.
  if (!best) return refused([whole("UNREAD", plain)]);
  const cover = covers[best.cover];
  if (!best.rule) return refused(reasonsOf(best, plain));
  if (best.unread > 0) return refused(cover ? unreadIn(cover, ground) : [whole("UNREAD", plain)]);
  const near: Rule[] = [];
  for (const other of sorted) {
    if (other.cost > best.cost + MARGIN) break;
    if (!other.rule) return refused(reasonsOf(other, plain));
    // $50 per missed shift: a sum that is paid is what the item gives where it has no points, and a fine takes none.
    if (/[$€£]/.test(plain.text) && (beside.max !== null || FINE.test(plain.text)) && paysMoney(other.rule))
      return refused([whole("UNREAD", plain)]);
    const rule = settlePaid(other.rule, beside.max === null && other.rule.statedMax === null);
    if (other.unread === 0 && !near.some((known) => behavesLike(known, rule, beside))) near.push(rule);
    if (near.length > MOST_NEAR) return refused([whole("TWO_READINGS", plain)]);
  }
  const rule = near.length > 1 ? leastDoubtful(near, beside) : near[0];
  if (!rule || best.cost > priceOf(plain.text)) return refused([whole("TWO_READINGS", plain)]);
  const unused = cover ? unusedNumbers(rule, ground.text, chart, cover, beside.max) : [];
  if (unused.length > 0) return refused(unused);
  // What a person gives points or grades for may be said in any words.
  const isRated = rule.clauses.every(({ scoring }) => scoring.kind === "judged" || scoring.kind === "grades");
  const telling = cover && !isRated ? tellingNames(cover, ground) : [];
  if (telling.length > 0) return refused(telling);
  const doubts = [...leftToPerson(rule, chart), ...doubtsOf(rule, plain, beside)];
  return doubts.length > 0 ? refused(doubts) : { ok: true, rule, notes: [] };
}

/** Why phrases mean no rule. */
function reasonsOf(candidate: Extract<Weighed, { readonly rule: null }>, plain: Plain): readonly Found[] {
  const { code, said = [] } = candidate;
  const found = said.flatMap(({ item, from, to }) =>
    item.is === "refusal" ? [{ code: item.code, from, to }] : [],
  );
  return found.length > 0 ? found : [whole(code, plain)];
}

function priceOf(text: string): number {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  return COST + COST_A_LETTER * letters + COST_A_CHARACTER * (text.length - letters);
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
