import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { lintRule } from "../../../src/domain/rule/lint";
import { scoreRule } from "../../../src/domain/rule/score";
import { toNumber } from "../../../src/domain/numbers/decimal";

function score(criterion: string, actual: number | string | null): unknown {
  const reading = readCriterion(criterion);
  if (!reading.ok) return reading.doubts.map(({ code }) => code);
  const scored = scoreRule(reading.rule, [actual], { max: 100, target: null });
  if (!scored.ok) return scored.fault.code;
  return scored.value && toNumber(scored.value.score);
}

describe("points that the assessor gives", () => {
  it.each([
    ["得分=上级评分（0～10分）", 7.5, 7.5],
    ["得分=上级评分（0～10分）：服务热情得体，与同事配合融洽，乐于承担临时任务", 10, 10],
    ["得分=上级酌情评分（0～10分）", 6, 6],
    ["得分＝考核人评分，60-99分", 60, 60],
    ["得分=考核人评分，60-99分", 59, "POINTS_OUTSIDE"],
    ["得分=考核人评分，60-99分", "不错", "ACTUAL_NOT_A_NUMBER"],
    ["得分=考核人评分，60-99分", null, null],
    ["score = manager's points (0–10): helpful service, good cooperation", 4, 4],
    ["Score = assessor's points, 0-100", 100.5, "POINTS_OUTSIDE"],
  ])("%s, %s", (criterion, actual, expected) => {
    expect(score(criterion, actual)).toEqual(expected);
  });

  it("is the assessor's, who is named", () => {
    const subject = (criterion: string) => {
      const reading = readCriterion(criterion);
      return reading.ok ? reading.rule.clauses[0]?.subject : null;
    };
    expect(subject("得分=上级评分（0～10分）：服务热情")).toBe("上级");
    expect(subject("score = line manager's points (0–10)")).toBe("line manager");
  });

  it.each([
    "由主管评分",
    "由上级评分，满分10分",
    "得分=评分（0～10分）",
    "得分=上级评分",
    "得分=上级评分（10～0分）",
    "得分=上级评分（0～10%）",
  ])("%s is not scored", (criterion) => {
    expect(readCriterion(criterion).ok).toBe(false);
  });

  describe("within the bounds of a tier", () => {
    const CHINESE = "发布≥5篇由考核人评100～120分，≥1篇且<5篇由考核人评60～99分，<1篇得0分";
    const ENGLISH =
      "≥5 articles: 100–120 points by the assessor, ≥1 and <5 articles: 60–99 points by the line manager, <1 article: 0 points";

    it.each([CHINESE, ENGLISH])("are a second actual: %s", (criterion) => {
      const given = (...actuals: (number | null)[]) => {
        const reading = readCriterion(criterion);
        if (!reading.ok) return reading.doubts.map(({ code }) => code);
        const scored = scoreRule(reading.rule, actuals, { max: 100, target: null });
        if (!scored.ok) return scored.fault.code;
        return scored.value && toNumber(scored.value.score);
      };
      expect(given(5, 120)).toBe(120);
      expect(given(7, 100)).toBe(100);
      expect(given(5, 99)).toBe("POINTS_OUTSIDE");
      expect(given(4, 99)).toBe(99);
      expect(given(1, 60)).toBe(60);
      expect(given(1, 100)).toBe("POINTS_OUTSIDE");
      expect(given(0, null)).toBe(0);
      expect(given(5, null)).toBeNull();
      expect(given(5)).toBe("ACTUAL_COUNT");
    });

    it.each([CHINESE, ENGLISH])("may go beyond the full mark where they begin at it: %s", (criterion) => {
      const reading = readCriterion(criterion);
      const codes = (max: number) =>
        reading.ok ? lintRule(reading.rule, max).map(({ code }) => code) : ["unread"];
      expect(codes(100)).toEqual([]);
      expect(codes(120)).toEqual([]);
      expect(codes(50)).toContain("BEST_UNLIKE_MAX");
    });

    it.each([
      "≥5篇得100～120分，<5篇得0分",
      "≥5篇由考核人评120～100分，<5篇得0分",
      "≥5 articles: 100–120 points, <5 articles: 0 points",
      "≥5 articles: 100–120 points by the way, <5 articles: 0 points",
    ])("need somebody who judges: %s", (criterion) => {
      expect(readCriterion(criterion).ok).toBe(false);
    });
  });
});
