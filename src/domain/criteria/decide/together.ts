import type { Rule } from "../../rule/rule";
import { printRule } from "../print-rule";
import { stagesOf } from "../stages";
import { readByBranches } from "../read-by-branches";
import type { DoubtCode, Reading } from "../reading";
import { behavesLike, likenessOf } from "./behaviour";
import { inEnglish } from "./in-english";
import { isPlausible, nearest } from "./near";
import type { Near } from "./near";

/** Doubts that only say how far the branches reach. All others say what is wrong with the words, and stand. */
const OUT_OF_REACH: ReadonlySet<DoubtCode> = new Set(["UNREAD", "GAP", "TRUNCATED"]);

/** An ordinal before the text, marks behind it and the width of its characters are no part of what it says: they move no cost. */
function bare(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/^\s*\d{1,2}\s*、|[\s。.;!,]+$/g, "");
}

/** A longer text is read by the branches alone: the grammar would take too long. The longest line of the corpora has 301 characters. */
const LONGEST_FOR_GRAMMAR = 350;

interface Together {
  readonly reading: Reading;
  /** What else the words could mean, the best first; not yet held against their canonical texts. */
  readonly choices: readonly Rule[];
}

/**
 * One reading out of what two readers give. They fail on different texts, so what both say is taken. Where they differ, a plausible reading of
 * the grammar is a doubt of the other's, and both are shown; one that is far-fetched is none. What the grammar alone reads is taken where it
 * is plausible and nothing else is near it.
 */
export function readTogether(text: string): Reading {
  const { reading, choices } = decideBoth(text);
  if (reading.ok) return isChinese(text) ? reading : { ...reading, rule: inEnglish(reading.rule) };
  const readings = choices.filter((rule) => readsBack(rule, text));
  return readings.length > 0 ? { ...reading, readings } : reading;
}

function decideBoth(text: string): Together {
  const branches = readByBranches(text);
  if (branches.ok) {
    if (isCanonical(text, branches.rule)) return { reading: branches, choices: [] };
  } else if (!branches.doubts.every(({ code }) => OUT_OF_REACH.has(code))) {
    return { reading: branches, choices: [] };
  }
  if (text.length > LONGEST_FOR_GRAMMAR) return { reading: branches, choices: [] };
  const { candidates, plain } = stagesOf(bare(text), {});
  return decide(text, branches, nearest(candidates), plain.text);
}

function decide(text: string, branches: Reading, near: Near, plain: string): Together {
  const plausible = isPlausible(near, plain);
  const rules = near.rules.map(({ rule }) => rule);
  const [best, ...others] = rules;
  if (!branches.ok) {
    if (best && plausible && !near.contested)
      return { reading: { ok: true, rule: best, notes: [] }, choices: [] };
    return { reading: branches, choices: rules };
  }
  if (best && alike(branches.rule, best)) return { reading: branches, choices: [] };
  if (!best || !plausible) {
    if (isChinese(text) || isPlain(text, branches.rule)) return { reading: branches, choices: [] };
    // In English the branches alone are wrong in one list of bands of five: what the grammar does not read with them is offered, not taken.
    const doubt = { code: "TWO_READINGS" as const, words: text, start: 0, end: text.length };
    return { reading: { ok: false, doubts: [doubt] }, choices: [branches.rule, ...rules] };
  }
  const counting = countedFrom(branches.rule, best);
  if (counting) return { reading: { ...branches, rule: counting }, choices: [] };
  const doubt = { code: "TWO_READINGS" as const, words: text, start: 0, end: text.length };
  const rest = others.filter((rule) => !alike(branches.rule, rule));
  return { reading: { ok: false, doubts: [doubt] }, choices: [best, branches.rule, ...rest] };
}

function alike(a: Rule, b: Rule): boolean {
  return likenessOf(a, b) !== "different";
}

/**
 * Where two rules differ only in whether steps that compare begin at a target that the sheet gives: plain events (每次, 每件) count from none, all
 * else from the target. Null where they differ otherwise.
 */
function countedFrom(events: Rule, compared: Rule): Rule | null {
  const sides = compared.clauses.flatMap(({ scoring }) => (scoring.kind === "steps" ? scoring.sides : []));
  if (!sides.some(({ withoutTarget }) => withoutTarget)) return null;
  if (!behavesLike(events, compared, { target: null })) return null;
  const plain = compared.clauses.every(
    ({ quantity }) => quantity.kind === "count" || quantity.kind === "number",
  );
  return plain ? events : compared;
}

/** Steps of one kind, perhaps beside what leaves nothing; points that a person gives; bands told by signs: little that could be taken otherwise. */
function isPlain(text: string, { clauses }: Rule): boolean {
  const kinds = clauses.map(({ scoring }) => scoring.kind).join(" ");
  if (kinds === "tiers") return /[≥≤]/.test(text);
  return kinds === "steps" || kinds === "steps tiers" || kinds === "judged";
}

function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text);
}

/** The canonical text of a rule means that rule. */
function isCanonical(text: string, rule: Rule): boolean {
  return text === printRule(rule, "zh-CN") || text === printRule(rule, "en-US");
}

/** Whether the canonical text of a rule, in the language of the words, is read without doubt and means the rule. */
function readsBack(rule: Rule, words: string): boolean {
  const language = isChinese(words) ? "zh-CN" : "en-US";
  const { reading } = decideBoth(printRule(rule, language));
  return reading.ok && behavesLike(reading.rule, rule, {});
}
