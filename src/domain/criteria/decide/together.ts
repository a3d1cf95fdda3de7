import type { Rule } from "../../rule/rule";
import type { Beside } from "../beside";
import { printRule } from "../print-rule";
import { stagesOf } from "../stages";
import { readByBranches } from "../read-by-branches";
import type { DoubtCode, Reading } from "../reading";
import { refuse } from "../refuse";
import { behavesLike, likenessOf } from "./behaviour";
import { decide } from "./decide";
import { inEnglish } from "./in-english";
import { isPlausible, nearest } from "./near";
import type { Near } from "./near";

/** An ordinal before the text, marks behind it and the width of its characters are no part of what it says: they move no cost. */
function bare(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/^\s*\d{1,2}\s*、|[\s。.;!,]+$/g, "");
}

/**
 * Doubts of the branches that say what is wrong with Chinese words themselves. They stand: on lines that neither had seen the grammar was wrong
 * in one of three where it read on. All other doubts only say how far the branches reach.
 */
const FOUND_WRONG: ReadonlySet<DoubtCode> = new Set([
  "JUDGED_AMOUNT",
  "PLACEHOLDER",
  "POINTS_RANGE",
  "BROKEN_NUMBER",
  "NOT_POINTS",
  "ONLY_DEFINITION",
  "FORMULA_UNKNOWN",
]);
/** Doubts of the grammar that only say that it has no phrase for some words. */
const NOT_REACHED: ReadonlySet<DoubtCode> = new Set(["NO_AWARD", "UNREAD"]);

interface Together {
  readonly reading: Reading;
  /** What else the words could mean, the best first; not yet held against their canonical texts. */
  readonly choices: readonly Rule[];
}

/**
 * One reading out of what two readers give. They fail on different texts, so what both say is taken. Where they differ, the grammar's is taken
 * if it takes the words as people use them; else both are shown, or in Chinese, where the branches were fitted to more text, theirs is taken.
 * What one alone reads is taken where the other has nothing against it: of the branches, if the grammar only lacks a phrase (in English, for
 * steps alone).
 */
export function readTogether(text: string, beside: Beside): Reading {
  const { reading, choices } = decideBoth(text, beside);
  // 每低1%按比例扣0.5分: whole steps are not what is said.
  if (reading.ok && IN_PROPORTION.test(text) && hasWholeSteps(reading.rule))
    return refuse("TWO_READINGS", text);
  if (reading.ok) return isChinese(text) ? reading : { ...reading, rule: inEnglish(reading.rule) };
  const readings = choices.filter((rule) => readsBack(rule, text, beside));
  return readings.length > 0 ? { ...reading, readings } : reading;
}

const IN_PROPORTION = /每[^,，;；。]{0,12}按比例/;

function hasWholeSteps({ clauses }: Rule): boolean {
  return clauses.some(
    ({ scoring }) => scoring.kind === "steps" && scoring.sides.some(({ partial }) => partial === "whole"),
  );
}

function decideBoth(text: string, beside: Beside): Together {
  const branches = readByBranches(text);
  if (branches.ok && isCanonical(text, branches.rule)) return { reading: branches, choices: [] };
  if (!branches.ok && isChinese(text) && branches.doubts.some(({ code }) => FOUND_WRONG.has(code)))
    return { reading: branches, choices: [] };
  const stages = stagesOf(bare(text), beside);
  const grammar = decide(stages, text, beside);
  if (branches.ok && grammar.ok) {
    const agreed = agreedOn(branches.rule, grammar.rule, beside);
    if (agreed) return { reading: { ...branches, rule: agreed }, choices: [] };
  }
  return settle(text, branches, grammar, nearest(stages.candidates, beside), stages.plain.text, beside);
}

/** What two rules come to that give the same scores, or differ only in where they count from; null where they differ otherwise. */
function agreedOn(branches: Rule, grammar: Rule, beside: Beside): Rule | null {
  return alike(branches, grammar, beside) ? branches : countedFrom(branches, grammar);
}

/** Which of two readings that do not agree is taken. */
function settle(
  text: string,
  branches: Reading,
  grammar: Reading,
  near: Near,
  plain: string,
  beside: Beside,
): Together {
  const taken = (reading: Reading): Together => ({ reading, choices: [] });
  const doubtful = (choices: readonly Rule[]): Together => ({
    reading: refuse("TWO_READINGS", text),
    choices,
  });
  const rules = near.rules.map(({ rule }) => rule);
  if (!grammar.ok) {
    if (!branches.ok) return { reading: branches, choices: rules };
    const code = grammar.doubts[0]?.code;
    if (code === "UNREAD" && isPlainDeduction(text, branches.rule)) return taken(branches);
    if (code && isChinese(text) && NOT_REACHED.has(code)) return taken(branches);
    // Of two readings that the grammar cannot choose from, the one that the branches give.
    if (code === "TWO_READINGS" && rules.some((rule) => alike(branches.rule, rule, beside)))
      return taken(branches);
    return doubtful([branches.rule, ...rules]);
  }
  const isSure = isPlausible(near, plain);
  if (!branches.ok) return isSure ? taken(grammar) : { reading: branches, choices: rules };
  // That a person gives the points, the branches read by that person's name alone.
  const isJudged = branches.rule.clauses.every(({ scoring }) => scoring.kind === "judged");
  if (isJudged || (!isSure && isChinese(text))) return taken(branches);
  return isSure && isSaid(grammar.rule, text, beside)
    ? taken(grammar)
    : doubtful([grammar.rule, branches.rule]);
}

function alike(a: Rule, b: Rule, beside: Beside): boolean {
  return likenessOf(a, b, beside) !== "different";
}

/**
 * Where two rules differ only in whether steps that compare begin at a target that the sheet gives: plain events (每次, 每件) count from none, all
 * else from the target. Null where they differ otherwise.
 */
function countedFrom(events: Rule, compared: Rule): Rule | null {
  const sides = compared.clauses.flatMap(({ scoring }) => (scoring.kind === "steps" ? scoring.sides : []));
  if (!sides.some(({ withoutTarget }) => withoutTarget)) return null;
  if (!behavesLike(events, compared, { hasTarget: false })) return null;
  const plain = compared.clauses.every(
    ({ quantity }) => quantity.kind === "count" || quantity.kind === "number",
  );
  return plain ? events : compared;
}

/** Whether the grammar makes the same of the rule's canonical words: what cannot be said is seldom meant. */
function isSaid(rule: Rule, words: string, beside: Beside): boolean {
  const canonical = canonicalIn(words, rule);
  const again = decide(stagesOf(canonical, beside), canonical, beside);
  return again.ok && behavesLike(again.rule, rule, beside);
}

/** Words of a deduction that the branches pass over. */
const LIMITING = /part|first|count|up to|most|max|cap|beyond|after/i;

/** Deductions by the case, with nothing that limits them: -1 point per leaver in the first group; -2 points per leaver in the second. */
function isPlainDeduction(text: string, { clauses }: Rule): boolean {
  const takes = clauses.every(
    ({ scoring }) => scoring.kind === "steps" && scoring.sides.every(({ change }) => change.value < 0),
  );
  return takes && !LIMITING.test(text);
}

function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text);
}

/** The canonical text of a rule in the language of the words. */
function canonicalIn(words: string, rule: Rule): string {
  return printRule(rule, isChinese(words) ? "zh-CN" : "en-US");
}

/** The canonical text of a rule means that rule. */
function isCanonical(text: string, rule: Rule): boolean {
  return text === printRule(rule, "zh-CN") || text === printRule(rule, "en-US");
}

/** Whether the canonical text of a rule, in the language of the words, is read without doubt and means the rule. */
function readsBack(rule: Rule, words: string, beside: Beside): boolean {
  const { reading } = decideBoth(canonicalIn(words, rule), beside);
  return reading.ok && behavesLike(reading.rule, rule, beside);
}
