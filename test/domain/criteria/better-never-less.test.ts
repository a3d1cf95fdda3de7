import { besideOf } from "../../../src/domain/criteria/beside";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { toNumber } from "../../../src/domain/numbers/decimal";
import { boundsOf } from "../../../src/domain/rule/bounds-of";
import { lintRule } from "../../../src/domain/rule/lint";
import type { Clause } from "../../../src/domain/rule/rule";
import { scoreRule } from "../../../src/domain/rule/score";
import { readLines } from "./measure-cases";
import type { CriterionLine } from "./measure-cases";

const FILES = ["corpus.jsonl", "real-zh.jsonl", "real-en.jsonl", "reports.jsonl"];
const SAMPLES = 60;
/** What the lint says of scores that do not go one way. */
const TELLS = new Set(["NOT_MONOTONE", "BEST_IN_MIDDLE", "OVERLAP", "GAP", "ONLY_LISTED"]);

/** Actuals from below the least bound to above the greatest, the bounds among them. */
function actualsOf(clause: Clause): readonly number[] {
  const bounds = boundsOf(clause).flatMap((bound) => (bound.kind === "value" ? [bound.value] : []));
  const [least, most] = [
    Math.min(0, ...bounds),
    Math.max(clause.quantity.kind === "ratio" ? 1 : 10, ...bounds),
  ];
  const end =
    clause.quantity.kind === "ratio" && !clause.quantity.completion ? Math.max(1, most) : most * 1.2;
  const between = Array.from({ length: SAMPLES + 1 }, (_, i) => least + ((end - least) * i) / SAMPLES);
  return [...new Set([...between, ...bounds])].sort((a, b) => a - b);
}

/** How often the scores of a criterion turn as its actual rises. */
function turnsOf({ text, max, target }: CriterionLine): { turns: number; told: boolean } | null {
  const reading = readCriterion(text, besideOf({ max, target }));
  if (!reading.ok || reading.rule.clauses.length !== 1) return null;
  const { rule } = reading;
  const [clause] = rule.clauses;
  if (!clause || clause.gates.length > 0 || ["grades", "pass", "judged"].includes(clause.scoring.kind))
    return null;
  if (clause.scoring.kind === "tiers" && clause.scoring.tiers.some(({ award }) => award.kind === "judged"))
    return null;
  const scores = actualsOf(clause).flatMap((actual) => {
    const scored = scoreRule(rule, [actual], { max: max ?? 100, target });
    return scored.ok && scored.value ? [toNumber(scored.value.score)] : [];
  });
  const moves = scores.flatMap((score, i) => {
    const before = scores[i - 1];
    return before === undefined || before === score ? [] : [Math.sign(score - before)];
  });
  const turns = moves.filter((move, i) => i > 0 && move !== moves[i - 1]).length;
  return { turns, told: lintRule(rule, max).some(({ code }) => TELLS.has(code)) };
}

it.each(FILES)("gives more for what is better, or says that it does not: %s", (file) => {
  const odd = readLines(file).filter((line) => {
    const found = turnsOf(line);
    return found !== null && found.turns > 0 && !found.told;
  });
  expect(odd.map(({ id, text }) => [id, text])).toEqual([]);
});
