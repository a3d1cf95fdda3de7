import fc from "fast-check";
import { besideOf } from "../../../src/domain/criteria/beside";
import type { Beside } from "../../../src/domain/criteria/beside";
import { sameValue } from "../../../src/domain/criteria/grammar/same-value";
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

/** What the printed words are read as, or why they are not read. */
function reread(text: string, names: boolean, beside: Beside = {}): unknown {
  const reading = readCriterion(text, beside);
  return reading.ok
    ? comparable(reading.rule, names)
    : reading.doubts.map(({ code, words }) => [code, words]);
}

describe.each(LANGUAGES)("printRule, %s", (language) => {
  const names = language === "zh-CN";
  const expectBack = (rule: Rule, beside: Beside = {}) => {
    const text = printRule(rule, language);
    expect([text, reread(text, names, beside)]).toEqual([text, comparable(rule, names)]);
  };

  it.each(Object.entries(sayable))("reads back: %s", (_name, rules) => {
    fc.assert(
      fc.property(rules, (rule) => expectBack(rule)),
      { numRuns: 150 },
    );
  });

  it("reads back whatever was read", () => {
    const lines = readLines("corpus.jsonl").filter(({ refuse }) => refuse === null);
    const readings = lines.flatMap((line) => {
      const reading = readCriterion(line.text, besideOf(line));
      return reading.ok ? [{ id: line.id, rule: reading.rule, beside: besideOf(line) }] : [];
    });
    expect(readings.length).toBeGreaterThan(130);
    const failing = readings.filter(({ rule, beside }) => {
      const text = printRule(rule, language);
      return !sameValue(reread(text, names, beside), comparable(rule, names));
    });
    expect(failing.map(({ id }) => id)).toEqual([]);
  });
});

describe("what is easily read otherwise", () => {
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

  it.each(cases)("is read back: %s, %s", (_name, language, of) => {
    const names = language === "zh-CN";
    expect(reread(printRule(of, language), names)).toEqual(comparable(of, names));
  });
});
