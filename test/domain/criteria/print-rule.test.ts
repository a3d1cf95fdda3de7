import fc from "fast-check";
import { printRule } from "../../../src/domain/criteria/print-rule";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { LANGUAGES } from "../../../src/domain/localized";
import type { Language } from "../../../src/domain/localized";
import type { Rule } from "../../../src/domain/rule/rule";
import {
  change,
  clause,
  COMPLETION,
  COUNT,
  DAYS,
  FULL,
  ofTarget,
  POINTS,
  pts,
  RATIO,
  rule,
  score,
  side,
  steps,
  tier,
  tiers,
  value,
} from "../rule/rules";
import { comparable } from "./comparable-rule";
import { readLines } from "./measure-cases";
import { sayable } from "./sayable-rules";

/** What is said in words that the reader does not take yet as they are meant; each has its case below. */
function notReadYet({ clauses, start }: Rule, language: Language): boolean {
  return clauses.some(({ quantity, scoring, gates }) => {
    const tiers = [...gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])];
    if (quantity.kind === "points" && tiers.some(({ interval }) => interval.high?.closed)) return true;
    if (language === "zh-CN") return false;
    const sides = scoring.kind === "steps" ? scoring.sides : [];
    const isLost = tiers.some(({ award }) => award.kind === "change" && award.points.value < 0);
    return (
      sides.some(({ partial }) => partial === "up") ||
      (quantity.kind === "points" && sides.length > 0) ||
      (scoring.kind === "proportion" && start === "zero") ||
      sides.some(({ from }, i) => i === 1 && from.kind === "value" && from.value === 0) ||
      sides.some(({ withoutTarget, step }) => withoutTarget !== undefined && step !== 1) ||
      (scoring.kind === "proportion" && (scoring.cut || quantity.kind === "points")) ||
      tiers.some(({ award }) => award.kind === "veto") ||
      ((quantity.kind === "count" || quantity.kind === "duration") && isLost)
    );
  });
}

/** What the printed words are read as, or why they are not read. */
function reread(text: string, names: boolean): unknown {
  const reading = readCriterion(text);
  return reading.ok
    ? comparable(reading.rule, names)
    : reading.doubts.map(({ code, words }) => [code, words]);
}

describe.each(LANGUAGES)("printRule, %s", (language) => {
  const names = language === "zh-CN";
  const expectBack = (rule: Rule) => {
    const text = printRule(rule, language);
    expect([text, reread(text, names)]).toEqual([text, comparable(rule, names)]);
  };

  it.each(Object.entries(sayable))("reads back: %s", (_name, rules) => {
    if (fc.sample(rules, 50).every((rule) => notReadYet(rule, language))) return;
    fc.assert(
      fc.property(
        rules.filter((rule) => !notReadYet(rule, language)),
        expectBack,
      ),
      { numRuns: 150 },
    );
  });

  it("reads back whatever was read", () => {
    const rules = readLines("corpus.jsonl").flatMap(({ text, refuse }) => {
      if (refuse !== null) return [];
      const reading = readCriterion(text);
      return reading.ok ? [reading.rule] : [];
    });
    expect(rules.length).toBeGreaterThan(140);
    for (const rule of rules) if (!notReadYet(rule, language)) expectBack(rule);
  });
});

/** Each of these turns red when the reader takes it as it is meant: then its line in `notReadYet` goes. */
describe("not read back yet", () => {
  const zero = value(0);
  const at = (count: number) => ({
    low: { at: value(count), closed: true },
    high: { at: value(count), closed: true },
  });
  const listed = rule(
    clause(
      COUNT,
      tiers(tier(at(0), FULL), tier(at(1), change(-4)), tier(at(2), change(-9)), tier("[3,)", score(0))),
    ),
  );
  const formula = (cut: boolean, more: Partial<Rule> = {}) =>
    rule(
      clause(COMPLETION, {
        kind: "proportion",
        of: "actual",
        per: 1,
        factor: pts(20),
        offset: null,
        cut,
      }),
      more,
    );
  const cases: readonly (readonly [string, Language, Rule])[] = [
    [
      "a highest rating that a tier includes",
      "zh-CN",
      rule(clause(POINTS, tiers(tier("(83,)", 0), tier("(62,83]", 19), tier("(,62]", FULL)))),
    ],
    ["counts that lose points", "en-US", listed],
    ["steps of a rating", "en-US", rule(clause(POINTS, steps(side("below", ofTarget(), 0.2, -3))))],
    [
      "a deviation",
      "en-US",
      rule(clause(RATIO, steps(side("above", zero, 0.03, -2), side("below", zero, 0.03, -2)))),
    ],
    ["a step begun", "en-US", rule(clause(DAYS, steps(side("above", 5, 1, -4, { partial: "up" }))))],
    ["whole points", "en-US", formula(true)],
    ["a formula for a bonus", "en-US", formula(false, { start: "zero" })],
    ["a veto", "en-US", rule(clause(COUNT, tiers(tier(at(0), FULL), tier("[1,)", { kind: "veto" }))))],
  ];

  it.failing.each(cases)("%s, %s", (_name, language, of) => {
    const names = language === "zh-CN";
    expect(reread(printRule(of, language), names)).toEqual(comparable(of, names));
  });
});
