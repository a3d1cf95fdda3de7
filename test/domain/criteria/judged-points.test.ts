import { readCriterion } from "../../../src/domain/criteria/read-criterion";
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
    "得分=上级酌情评分（0～10分）",
  ])("%s is not scored", (criterion) => {
    expect(readCriterion(criterion).ok).toBe(false);
  });
});
