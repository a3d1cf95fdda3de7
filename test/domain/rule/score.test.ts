import type { Cell } from "../../../src/domain/cell";
import { toNumber } from "../../../src/domain/numbers/decimal";
import type { Rule } from "../../../src/domain/rule/rule";
import { scoreRule } from "../../../src/domain/rule/score";
import {
  change,
  clause,
  COMPLETION,
  COUNT,
  DAYS,
  FULL,
  GRADE,
  ofTarget,
  PASS,
  POINTS,
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
  YUAN,
} from "./rules";

/** The score, null for blank, or the fault's code. */
function scoreOf(of: Rule, actuals: Cell | readonly Cell[], max: number | null = null, target: Cell = null) {
  const given = Array.isArray(actuals) ? (actuals as readonly Cell[]) : [actuals as Cell];
  const result = scoreRule(of, given, { max, target });
  if (!result.ok) return result.fault.code;
  return result.value && toNumber(result.value.score);
}

function faultOf(of: Rule, actuals: readonly Cell[], max: number | null = null, target: Cell = null) {
  const result = scoreRule(of, actuals, { max, target });
  return result.ok ? undefined : result.fault;
}

const each = (points: number, more: Partial<Rule> = {}) =>
  rule(clause(COUNT, steps(side("above", 0, 1, points))), more);
const bands = rule(
  clause(
    RATIO,
    tiers(tier("[0.95,)", 15), tier("[0.9,0.94]", 12), tier("[0.8,0.89]", 9), tier("[0,0.8)", 0)),
  ),
);

describe("per-step rules", () => {
  it("takes points for every occurrence and stops at 0", () => {
    expect([0, 1, 3, 4].map((actual) => scoreOf(each(-2), actual, 6))).toEqual([6, 4, 0, 0]);
  });

  it("goes below 0 where the words let it", () => {
    expect(scoreOf(each(-4, { floor: null }), 4, 12)).toBe(-4);
  });

  it("earns points from 0, up to a ceiling", () => {
    const bonus = each(3, { start: "zero", ceiling: pts(10) });
    expect([0, 1, 3, 4].map((actual) => scoreOf(bonus, actual))).toEqual([0, 3, 9, 10]);
  });

  it("counts whole steps below a threshold, exactly", () => {
    const below = rule(clause(RATIO, steps(side("below", 0.92, 0.01, -3))));
    expect([0.97, 0.92, 0.915, 0.91, 0.87, 0.8].map((actual) => scoreOf(below, actual, 15))).toEqual([
      15, 15, 15, 12, 0, 0,
    ]);
  });

  it("counts a step begun whole or in proportion where the words say so", () => {
    const of = (partial: "up" | "proportional") =>
      rule(clause(DAYS, steps(side("above", 5, 1, -4, { partial }))));
    expect([5, 5.25, 6, 6.01].map((actual) => scoreOf(of("up"), actual, 18))).toEqual([18, 14, 14, 10]);
    expect([5, 5.25, 6.5].map((actual) => scoreOf(of("proportional"), actual, 18))).toEqual([18, 17, 12]);
  });

  it("takes the threshold from the target", () => {
    const toTarget = rule(clause(COUNT, steps(side("below", ofTarget(), 1, -3))));
    expect(scoreOf(toTarget, 5, 15, 8)).toBe(6);
    expect(scoreOf(toTarget, 5, 15)).toBe("TARGET_MISSING");
    expect(scoreOf(toTarget, 5, 15, "≥8次")).toBe(6);
    expect(scoreOf(toTarget, 5, 15, "尽量多")).toBe("TARGET_NOT_A_NUMBER");
    expect(scoreOf(toTarget, 5, 15, { error: "#REF!" })).toBe("TARGET_ERROR");
  });

  it("cuts a side, all deductions, and a share of the full mark", () => {
    const capped = rule(clause(RATIO, steps(side("below", 0.97, 0.01, -3, { most: pts(12) }))));
    expect(scoreOf(capped, 0.85, 20)).toBe(8);
    const all = rule(
      [clause(COUNT, steps(side("above", 0, 1, -5))), clause(COUNT, steps(side("above", 0, 1, -3)))],
      {
        mostDeducted: pts(12),
      },
    );
    expect(scoreOf(all, [2, 2], 20)).toBe(8);
    const byShare = rule(clause(COUNT, steps(side("above", 0, 1, share(-0.08)))));
    expect(scoreOf(byShare, 4, 50)).toBe(34);
  });

  it("has two sides, and a base of its own", () => {
    const both = rule(
      clause(RATIO, {
        kind: "steps",
        base: pts(12),
        sides: [side("below", ofTarget(), 0.02, 1), side("above", ofTarget(), 0.02, -1.5)],
      }),
      { ceiling: pts(16) },
    );
    expect([1, 0.96, 0.92, 0.8, 1.04, 1.2].map((actual) => scoreOf(both, actual, 16, 1))).toEqual([
      12, 14, 16, 16, 9, 0,
    ]);
  });
});

describe("tiers", () => {
  it("closes gaps of one displayed unit downwards and keeps edges exact", () => {
    expect(
      [0.95, 0.9499, 0.945, 0.94, 0.895, 0.89, 0.8, 0.7999].map((actual) => scoreOf(bands, actual)),
    ).toEqual([15, 12, 12, 12, 9, 9, 9, 0]);
    expect(scoreOf(bands, 0.1 + 0.2 + 0.65)).toBe(15);
  });

  it("closes gaps of one unit of the last digit shown, in any unit", () => {
    const loss = rule(clause(YUAN, tiers(tier("[0,1999.9]", 10), tier("[2000,)", 5))));
    expect(scoreOf(loss, 1999.95)).toBe(10);
    const counts = rule(clause(COUNT, tiers(tier("[1,3]", 10), tier("[4,6]", 5), tier("[9,)", 0))));
    expect(scoreOf(counts, 3.5)).toBe(10);
    expect(faultOf(counts, [7])).toMatchObject({
      code: "UNCOVERED",
      actual: "7次",
      below: "[4,6]",
      above: "[9,)",
    });
    const inWan = rule(clause(WAN, tiers(tier("[100000,200000]", 5), tier("[210000,)", 8))));
    expect(scoreOf(inWan, 205000)).toBe(5);
  });

  it("does not close what a bound leaves out", () => {
    const open = rule(clause(RATIO, tiers(tier("(0.9,)", 10), tier("[0,0.9)", 0))));
    expect(scoreOf(open, 0.9)).toBe("UNCOVERED");
  });

  it("gives a shared edge to the better paid, whichever side that is", () => {
    const rising = rule(clause(RATIO, tiers(tier("[0.8,0.9]", 8), tier("[0.9,1]", 10))));
    const falling = rule(clause(RATIO, tiers(tier("[0,0.02]", 10), tier("[0.02,1]", 8))));
    expect(scoreOf(rising, 0.9)).toBe(10);
    expect(scoreOf(falling, 0.02)).toBe(10);
    const deducting = rule(clause(DAYS, tiers(tier("[1,3]", change(-5)), tier("[3,7]", change(-12)))));
    expect(scoreOf(deducting, 3, 50)).toBe(45);
  });

  it("takes the innermost of tiers within each other", () => {
    const losses = rule(
      clause(
        YUAN,
        tiers(tier("[0,800)", change(-3)), tier("[800,)", change(-8)), tier("[5000,)", change(-15))),
      ),
    );
    expect([500, 2000, 6000].map((actual) => scoreOf(losses, actual, 30))).toEqual([27, 22, 15]);
    const times = rule(clause(COUNT, tiers(tier("[3,3]", 3), tier("[3,)", 0))));
    expect([3, 4].map((actual) => scoreOf(times, actual))).toEqual([3, 0]);
  });

  it("refuses what two tiers claim", () => {
    const overlap = rule(clause(RATIO, tiers(tier("[0.8,0.92]", 8), tier("[0.9,1]", 10))));
    expect(faultOf(overlap, [0.91])).toMatchObject({
      code: "TIERS_OVERLAP",
      tiers: ["[0.8,0.92]", "[0.9,1]"],
    });
    expect(scoreOf(overlap, 0.85)).toBe(8);
  });

  it("tries gates first", () => {
    const gated = rule(clause(DAYS, steps(side("above", 0, 1, -3)), { gates: [tier("[4,)", score(0))] }));
    expect([0, 3, 4].map((actual) => scoreOf(gated, actual, 20))).toEqual([20, 11, 0]);
  });

  it("runs straight between two scores", () => {
    const linear = rule(
      clause(
        RATIO,
        tiers(
          tier("[0.9,)", 10),
          tier("[0.6,0.9)", { kind: "linear", atLow: pts(4), atHigh: pts(10) }),
          tier("[0,0.6)", 0),
        ),
      ),
    );
    expect([0.9, 0.75, 0.7, 0.6, 0.59].map((actual) => scoreOf(linear, actual))).toEqual([10, 7, 6, 4, 0]);
  });

  it("lets the assessor give points within a tier, as a further actual", () => {
    const judged = rule(
      clause(
        RATIO,
        tiers(tier("[0,0.85]", { kind: "judged", low: pts(96), high: pts(100) }), tier("(0.85,)", 60)),
      ),
    );
    expect(scoreOf(judged, [0.8, 98])).toBe(98);
    expect(scoreOf(judged, [0.8, null])).toBeNull();
    expect(scoreOf(judged, [0.9, null])).toBe(60);
    expect(scoreOf(judged, [0.8, 90])).toBe("POINTS_OUTSIDE");
    expect(scoreOf(judged, 0.8)).toBe("ACTUAL_COUNT");
  });
});

describe("proportion", () => {
  const byRate = rule(
    clause(COMPLETION, {
      kind: "proportion",
      of: "actual",
      per: 1,
      factor: share(1),
      offset: null,
      cut: false,
    }),
  );

  it("is exact to the end and rounded once", () => {
    expect([1, 0.75, 0.33333, 1.1].map((actual) => scoreOf(byRate, actual, 40))).toEqual([40, 30, 13.33, 44]);
    expect(scoreOf(byRate, 1, 100, 3)).toBe(33.33);
    expect(scoreOf(byRate, 2, 100, 3)).toBe(66.67);
  });

  it("cuts to whole points where the words say so", () => {
    const cut = rule(
      clause(COMPLETION, {
        kind: "proportion",
        of: "actual",
        per: 1,
        factor: share(1),
        offset: null,
        cut: true,
      }),
    );
    expect([1, 0.87, 0.5, 1.1].map((actual) => scoreOf(cut, actual, 45))).toEqual([45, 39, 22, 49]);
  });

  it("divides by the target", () => {
    const toTarget = rule(
      clause(
        { kind: "number", unit: null, scale: 1, completion: false },
        { kind: "proportion", of: "actual/target", per: 1, factor: share(1), offset: null, cut: false },
      ),
    );
    expect(scoreOf(toTarget, 0.72, 15, 0.8)).toBe(13.5);
    expect(scoreOf(toTarget, 0.72, 15, 0)).toBe("TARGET_NOT_POSITIVE");
    expect(scoreOf(toTarget, 0.72, 15)).toBe("TARGET_MISSING");
  });

  it("has an offset and a measure", () => {
    const income = rule(
      clause(YUAN, { kind: "proportion", of: "actual", per: 5000, factor: pts(3), offset: null, cut: false }),
      { start: "zero" },
    );
    expect(scoreOf(income, 7000)).toBe(4.2);
    const cost = rule(
      clause(
        RATIO,
        { kind: "proportion", of: "actual/target", per: 1, factor: pts(-100), offset: pts(180), cut: false },
        { gates: [tier({ low: null, high: { at: ofTarget(), closed: true } }, 80)] },
      ),
    );
    expect([0.03, 0.04, 0.05, 0.08].map((actual) => scoreOf(cost, actual, 80, 0.04))).toEqual([
      80, 80, 55, 0,
    ]);
  });
});

describe("completion of a quantity", () => {
  const completion = rule(
    clause(COMPLETION, tiers(tier("[1,)", 20), tier("[0.9,1)", 15), tier("[0,0.9)", 0))),
  );

  it("judges actual ÷ target where a target is given, exactly", () => {
    expect([500000, 450000, 449999.99].map((actual) => scoreOf(completion, actual, null, 500000))).toEqual([
      20, 15, 0,
    ]);
    expect(scoreOf(completion, 1, null, 3)).toBe(0);
  });

  it("takes the rate itself where no quantity is the target", () => {
    expect(scoreOf(completion, 0.95)).toBe(15);
    expect(scoreOf(completion, 0.95, null, 0.98)).toBe(15);
    expect(scoreOf(completion, "95%", null, 500000)).toBe(15);
    expect(scoreOf(completion, 0.95, null, "按合同")).toBe(15);
  });

  it("refuses what may be the rate or the quantity", () => {
    expect(scoreOf(completion, 0.92, null, 500000)).toBe("ACTUAL_RATE_OR_AMOUNT");
    expect(scoreOf(completion, 0.92, null, 100)).toBe("ACTUAL_RATE_OR_AMOUNT");
    expect(scoreOf(completion, 1, null, 12)).toBe(0);
    expect(scoreOf(completion, 86)).toBe("RATIO_AS_NUMBER");
    expect(scoreOf(completion, 86, null, 1)).toBe("RATIO_AS_NUMBER");
    expect(scoreOf(completion, 86, null, 0)).toBe("TARGET_NOT_POSITIVE");
  });

  it("puts a share of the target at that share", () => {
    const of92 = rule(clause(COMPLETION, steps(side("below", ofTarget(0.92), 0.01, -3))));
    expect([1, 0.92, 0.91, 0.8].map((actual) => scoreOf(of92, actual, 15))).toEqual([15, 15, 12, 0]);
    expect([460, 455, 450].map((actual) => scoreOf(of92, actual, 15, 500))).toEqual([15, 12, 9]);
  });
});

describe("percentages", () => {
  it("reads 0.86, 86% and full width alike and refuses a plain 86", () => {
    expect([0.86, "86%", "８６％", " 86 % "].map((actual) => scoreOf(bands, actual))).toEqual([9, 9, 9, 9]);
    expect(faultOf(bands, [86])).toMatchObject({ code: "RATIO_AS_NUMBER", text: "86", proposal: "86%" });
    expect(scoreOf(bands, "86")).toBe("RATIO_AS_NUMBER");
    expect(scoreOf(bands, 12)).toBe("RATIO_AS_NUMBER");
  });

  it("believes in 120% and 500%, but not in a defect rate of 200%", () => {
    expect([1.2, 5].map((actual) => scoreOf(bands, actual))).toEqual([15, 15]);
    const defects = rule(clause(RATIO, tiers(tier("[0,0.03]", 10), tier("(0.03,)", 0))));
    expect([0.02, 1, "200%"].map((actual) => scoreOf(defects, actual))).toEqual([10, 0, 0]);
    expect(scoreOf(defects, 2)).toBe("RATIO_AS_NUMBER");
  });

  it("refuses a plain target", () => {
    const below = rule(clause(RATIO, steps(side("below", ofTarget(), 0.01, -2))));
    expect(faultOf(below, [0.95], 10, 97)).toMatchObject({ code: "TARGET_RATIO_AS_NUMBER", proposal: "97%" });
    expect(scoreOf(below, 0.95, 10, "97%")).toBe(6);
  });
});

describe("counts, amounts, durations", () => {
  it("reads units in texts and refuses others", () => {
    expect(["3次", "３", "3 次", " 3"].map((actual) => scoreOf(each(-2), actual, 10))).toEqual([4, 4, 4, 4]);
    expect(scoreOf(each(-2), "无", 10)).toBe(10);
    expect(faultOf(each(-2), ["3天"], 10)).toMatchObject({ code: "ACTUAL_UNIT", expected: "次" });
    expect(scoreOf(each(-2), "30%", 10)).toBe("ACTUAL_UNIT");
    expect(scoreOf(rule(clause(DAYS, steps(side("above", 0, 1, -2)))), "3 days", 10)).toBe(4);
  });

  it("refuses text, errors and what is negative", () => {
    expect(scoreOf(each(-2), "很多", 10)).toBe("ACTUAL_NOT_A_NUMBER");
    expect(scoreOf(each(-2), true, 10)).toBe("ACTUAL_NOT_A_NUMBER");
    expect(scoreOf(each(-2), { error: "#REF!" }, 10)).toBe("ACTUAL_ERROR");
    expect(scoreOf(each(-2), -1, 10)).toBe("ACTUAL_NEGATIVE");
    expect(scoreOf(each(-2), NaN, 10)).toBe("ACTUAL_NOT_A_NUMBER");
  });

  it("takes what binary arithmetic leaves of a zero for 0, and refuses what no sheet means", () => {
    expect(scoreOf(each(-2), 1 - 0.9 - 0.1, 10)).toBe(10);
    expect(scoreOf(each(-2), 1e16, 10)).toBe("ACTUAL_NOT_A_NUMBER");
  });

  it("gives a blank for a blank", () => {
    expect(scoreOf(each(-2), null)).toBeNull();
    expect(scoreOf(each(-2), "  ")).toBeNull();
    expect(scoreOf(rule([each(-2).clauses[0]!, each(-2).clauses[0]!]), [1, null], 10)).toBeNull();
  });

  it("tells 万元 from 元 by the bounds and refuses where it cannot", () => {
    const sales = rule(
      clause(WAN, tiers(tier("[1000000,)", 20), tier("[800000,1000000)", 15), tier("[0,800000)", 0))),
    );
    expect([1200000, 850000, 120, 85, 12, 0].map((actual) => scoreOf(sales, actual))).toEqual([
      20, 15, 20, 15, 0, 0,
    ]);
    expect(scoreOf(sales, "85万元")).toBe(15);
    expect(scoreOf(sales, "85万")).toBe(15);
    expect(scoreOf(sales, "85元")).toBe(0);
    expect(scoreOf(sales, 20000)).toBe("ACTUAL_SCALE");
  });
});

describe("grades, pass or fail, judged points", () => {
  const graded = rule(
    clause(GRADE, {
      kind: "grades",
      grades: [
        { label: "A", meaning: "按要求归还", award: FULL },
        { label: "B", meaning: "轻微破损,不影响继续使用", award: change(-3) },
        { label: "1级", meaning: "", award: score(4) },
      ],
    }),
  );

  it("matches letters and words", () => {
    expect(["A", "ａ", " a级", "按要求归还"].map((actual) => scoreOf(graded, actual, 30))).toEqual([
      30, 30, 30, 30,
    ]);
    expect(scoreOf(graded, "轻微破损，不影响继续使用", 30)).toBe(27);
    expect(["1级", "1", 1, "一级"].map((actual) => scoreOf(graded, actual))).toEqual([4, 4, 4, 4]);
    expect(faultOf(graded, ["C"])).toMatchObject({ code: "UNKNOWN_GRADE", grades: ["A", "B", "1级"] });
  });

  it("reads pass and fail", () => {
    const pass = rule(clause(PASS, { kind: "pass", pass: FULL, fail: score(0) }));
    const yes: Cell[] = [1, true, "是", "达标", "合格", "Yes", "Ｙ", "TRUE", "√"];
    const no: Cell[] = [0, false, "否", "未达标", "不合格", "no", "N", "FALSE"];
    expect(yes.map((actual) => scoreOf(pass, actual, 8))).toEqual(yes.map(() => 8));
    expect(no.map((actual) => scoreOf(pass, actual))).toEqual(no.map(() => 0));
    expect(scoreOf(pass, 2, 8)).toBe("NOT_PASS_OR_FAIL");
    expect(scoreOf(pass, "也许", 8)).toBe("NOT_PASS_OR_FAIL");
  });

  it("takes the assessor's points within bounds", () => {
    const judged = rule(clause(POINTS, { kind: "judged", low: pts(0), high: share(1) }));
    expect(scoreOf(judged, 7.5, 10)).toBe(7.5);
    expect(scoreOf(judged, "7分", 10)).toBe(7);
    expect(scoreOf(judged, 11, 10)).toBe("POINTS_OUTSIDE");
  });
});

describe("several clauses", () => {
  const two = rule([
    clause(COUNT, steps(side("above", 0, 1, -4)), { subject: "缺少资质附件" }),
    clause(DAYS, steps(side("above", 0, 1, -2)), { subject: "标书延迟提交" }),
  ]);

  it("adds their changes to one start", () => {
    expect(
      [
        [0, 0],
        [1, 0],
        [2, 3],
        [6, 0],
      ].map((actuals) => scoreOf(two, actuals, 24)),
    ).toEqual([24, 20, 10, 0]);
  });

  it("names the clauses where one is missing", () => {
    expect(faultOf(two, [1], 24)).toEqual({
      code: "ACTUAL_COUNT",
      given: 1,
      expected: ["缺少资质附件", "标书延迟提交"],
    });
  });

  it("lets a veto make the whole item 0, and a zero of one clause take only its own share", () => {
    const veto = rule([
      clause(COUNT, steps(side("above", 0, 1, -6))),
      clause(COUNT, steps(side("above", 0, 1, -15)), { gates: [tier("[2,)", { kind: "veto" })] }),
    ]);
    expect(
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [0, 2],
      ].map((actuals) => scoreOf(veto, actuals, 30)),
    ).toEqual([30, 24, 15, 0]);
  });

  it("adds scores where points are earned", () => {
    const earned = rule(
      [
        clause(COUNT, steps(side("above", 0, 1, 2))),
        clause(PASS, { kind: "pass", pass: score(5), fail: score(0) }),
      ],
      { start: "zero" },
    );
    expect(scoreOf(earned, [3, 1])).toBe(11);
  });
});

describe("the full mark", () => {
  it("is asked for only where it is needed", () => {
    expect(scoreOf(bands, 0.96)).toBe(15);
    expect(scoreOf(each(-2), 1)).toBe("MAX_MISSING");
    expect(scoreOf(each(-2, { statedMax: 24 }), 1)).toBe(22);
    expect(scoreOf(rule(clause(RATIO, tiers(tier("[0.9,)", FULL), tier("[0,0.9)", 0)))), 0.5)).toBe(0);
    expect(scoreOf(rule(clause(RATIO, tiers(tier("[0.9,)", FULL), tier("[0,0.9)", 0)))), 0.95)).toBe(
      "MAX_MISSING",
    );
  });

  it("is refused where it is no full mark", () => {
    expect(scoreOf(each(-2), 1, 0)).toBe("MAX_NOT_POSITIVE");
    expect(scoreOf(each(-2), 1, NaN)).toBe("MAX_NOT_POSITIVE");
    expect(faultOf(each(-2), [1], 0.2)).toMatchObject({ code: "MAX_AS_SHARE", proposal: "20" });
    expect(faultOf(each(-2, { statedMax: 24 }), [1], 20)).toMatchObject({
      code: "MAX_UNLIKE_STATED",
      stated: "24",
    });
  });
});
