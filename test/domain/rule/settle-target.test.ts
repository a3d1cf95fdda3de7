import type { Cell } from "../../../src/domain/cell";
import { toNumber } from "../../../src/domain/numbers/decimal";
import { compileRule } from "../../../src/domain/rule/compile-rule";
import type { Clause, Interval, Rule } from "../../../src/domain/rule/rule";
import { scoreRule } from "../../../src/domain/rule/score";
import { clause, COMPLETION, COUNT, DAYS, FULL, ofTarget, pts, score, tier } from "./rules";

/** The score, by the way that is exact and by the one that is quick: they are one and the same. */
function scoreOf(rule: Rule, actual: Cell, max: number | null, target: Cell): number | string | null {
  const scored = scoreRule(rule, [actual], { max, target });
  const exact = scored.ok ? scored.value && toNumber(scored.value.score) : scored.fault.code;
  const quick = compileRule(rule, { max, target })([actual]);
  expect(typeof quick === "object" && quick ? quick.code : quick).toBe(exact);
  return exact;
}

const ruleOf = (one: Clause, more: Partial<Rule> = {}): Rule => ({
  clauses: [one],
  start: "full",
  floor: pts(0),
  ceiling: null,
  mostDeducted: null,
  statedMax: null,
  ...more,
});

describe("达到目标得满分,否则0分", () => {
  const met: Interval = { low: { at: ofTarget(), closed: true, met: true }, high: null };
  const missed: Interval = { low: null, high: { at: ofTarget(), closed: false, met: true } };
  const rule = ruleOf(clause(DAYS, { kind: "tiers", tiers: [tier(met, FULL), tier(missed, score(0))] }));

  it.each<[Cell, Cell, number | null]>([
    [5, 5, 10],
    [5, 4, 0],
    ["≥5天", 5, 10],
    ["≥5天", 4, 0],
    ["≤5天", 5, 10],
    ["≤5天", 3, 10],
    ["≤5天", 6, 0],
    ["少于5天", 5, 0],
    ["少于5天", 4, 10],
    ["超过5天", 5, 0],
    ["超过5天", 6, 10],
    ["≤5天", "", null],
  ])("beside the target %s gives the actual %s its score", (target, actual, expected) => {
    expect(scoreOf(rule, actual, 10, target)).toBe(expected);
  });
});

describe("每增加100个粉丝得1分,最高10分", () => {
  const fans = (more: Partial<Rule> = {}) =>
    ruleOf(
      clause(
        { ...COUNT, unit: "个" },
        {
          kind: "steps",
          base: null,
          sides: [
            {
              direction: "above",
              from: ofTarget(),
              step: 100,
              change: pts(1),
              partial: "whole",
              most: pts(10),
              withoutTarget: "either",
            },
          ],
        },
      ),
      { start: "zero", ...more },
    );

  it("counts from 0 where that gives the full mark at the target", () => {
    expect(scoreOf(fans(), 850, 10, 1000)).toBe(8);
    expect(scoreOf(fans(), 1000, 10, 1000)).toBe(10);
    expect(scoreOf(fans(), 850, null, "1000个")).toBe(8);
  });
  it("counts from the target where that does", () => {
    expect(scoreOf(fans({ start: "full", ceiling: pts(20) }), 1250, 20, 300)).toBe("TARGET_OR_ZERO");
    expect(scoreOf(fans({ start: "full" }), 600, 20, 300)).toBe(23);
  });
  it("is refused where the full mark does not tell, and blank where the actual is", () => {
    expect(scoreOf(fans(), 850, 10, 300)).toBe("TARGET_OR_ZERO");
    expect(scoreOf(fans(), "", 10, 300)).toBeNull();
  });
  it("counts from 0 without a target", () => {
    expect(scoreOf(fans(), 850, 10, null)).toBe(8);
    expect(scoreOf(fans(), 850, 10, "按计划")).toBe(8);
  });
});

describe("a target with 万", () => {
  const rule = ruleOf(
    clause(COMPLETION, {
      kind: "proportion",
      of: "actual/target",
      per: 1,
      factor: pts(10),
      offset: null,
      cut: false,
    }),
  );
  it.each<[Cell, Cell, number | string]>([
    ["500万元", 450, 9],
    ["500万元", 4500000, 9],
    ["50万吨", 450000, 9],
    ["500万元", 20000, "ACTUAL_SCALE"],
  ])("%s is met by %s in its share", (target, actual, expected) => {
    expect(scoreOf(rule, actual, 10, target)).toBe(expected);
  });
});
