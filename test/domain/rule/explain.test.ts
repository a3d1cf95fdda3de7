import type { Cell } from "../../../src/domain/cell";
import { explainRule } from "../../../src/domain/rule/explain";
import type { Explanation } from "../../../src/domain/rule/explain";
import type { Rule } from "../../../src/domain/rule/rule";
import { scoreRule } from "../../../src/domain/rule/score";
import {
  clause,
  COMPLETION,
  COUNT,
  GRADE,
  ofTarget,
  pts,
  RATIO,
  rule,
  score,
  share,
  side,
  steps,
  tier,
  tiers,
  WAN,
} from "./rules";

function explain(of: Rule, actuals: readonly Cell[], max: number | null, target: Cell = null): Explanation {
  const result = scoreRule(of, actuals, { max, target });
  if (!result.ok || !result.value) throw new Error("This rule scores these actuals");
  return explainRule(of, result.value);
}

describe("explainRule", () => {
  it("tells steps, start and floor", () => {
    const each = rule(clause(COUNT, steps(side("above", 0, 1, -2)), { subject: "延误" }));
    expect(explain(each, [3], 10)).toEqual({
      score: "4",
      start: "10",
      added: null,
      deducted: "6",
      before: "4",
      caps: [],
      targetUnused: false,
      clauses: [
        {
          subject: "延误",
          judged: { kind: "measure", value: { number: "3", unit: "次" }, of: null },
          applied: {
            kind: "steps",
            base: null,
            sides: [
              {
                direction: "above",
                threshold: { number: "0", unit: "次" },
                ofTarget: null,
                distance: { number: "3", unit: "次" },
                step: { number: "1", unit: "次" },
                steps: "3",
                perStep: "-2",
                points: "-6",
                partial: "whole",
                cut: false,
              },
            ],
          },
          points: { kind: "change", value: "-6" },
        },
      ],
    });
    expect(explain(each, [7], 10)).toMatchObject({
      score: "0",
      before: "-4",
      caps: [{ kind: "floor", at: "0" }],
    });
  });

  it("tells the tier and how the actual came to be a percentage", () => {
    const bands = rule(
      clause(COMPLETION, tiers(tier("[0.9,)", 10), tier("[0.8,0.89]", 3), tier("[0,0.8)", 0))),
    );
    expect(explain(bands, [447500], null, 500000)).toMatchObject({
      score: "3",
      start: null,
      clauses: [
        {
          judged: {
            value: { number: "89.5%", unit: null },
            of: { actual: "447500", target: "500000" },
          },
          applied: {
            kind: "tier",
            words: "[0.8,0.89]",
            low: { value: { number: "80%" }, closed: true },
            high: { value: { number: "89%" }, closed: true },
            by: "closed-gap",
            gate: false,
          },
          points: { kind: "score", value: "3" },
        },
      ],
    });
  });

  it("tells gates, caps, shares, proportions and grades", () => {
    const gated = rule(
      clause(
        RATIO,
        { kind: "proportion", of: "actual", per: 1, factor: share(1), offset: null, cut: false },
        { gates: [tier("[0,0.6)", score(0))] },
      ),
      { ceiling: share(1) },
    );
    expect(explain(gated, [0.5], 20)).toMatchObject({ clauses: [{ applied: { kind: "tier", gate: true } }] });
    expect(explain(gated, [1.1], 20)).toMatchObject({
      score: "20",
      before: "22",
      caps: [{ kind: "ceiling", at: "20" }],
      clauses: [{ applied: { kind: "proportion", ratio: "110%", factor: "20", per: null, offset: null } }],
    });
    const most = rule(clause(RATIO, steps(side("below", ofTarget(), 0.01, -3))), { mostDeducted: pts(12) });
    expect(explain(most, [0.85], 20, 0.97)).toMatchObject({
      score: "8",
      deducted: "12",
      caps: [{ kind: "most-deducted", at: "12" }],
    });
    const graded = rule(
      clause(GRADE, { kind: "grades", grades: [{ label: "A", meaning: "很好", award: score(5) }] }),
    );
    expect(explain(graded, ["a"], null)).toMatchObject({
      clauses: [{ judged: { kind: "grade", label: "A", meaning: "很好" }, points: { value: "5" } }],
    });
  });

  it("shows 万元 as it is written", () => {
    const sales = rule(clause(WAN, tiers(tier("[1000000,)", 20), tier("[0,1000000)", 0))));
    expect(explain(sales, [1205000], null)).toMatchObject({
      clauses: [{ judged: { value: { number: "120.5", unit: "万元" } } }],
    });
  });
});
