import { profileOf } from "../../../src/taskpane/row/profile";
import { resultsOf } from "../../../src/taskpane/row/results";
import { shownScore, shownStretch } from "../../../src/taskpane/row/shown";
import { enUS } from "../../../src/texts/pane/en-US";
import { zhCN } from "../../../src/texts/pane/zh-CN";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import type { Cell } from "../../../src/domain/cell";

function told(criterion: string, max: number, target: Cell = null, texts = zhCN): string[] {
  const reading = readCriterion(criterion);
  if (!reading.ok) throw new Error(JSON.stringify(reading.doubts));
  const profile = profileOf(reading.rule, 0, { max, target });
  const [clause] = reading.rule.clauses;
  if (!profile || !clause) return [];
  return profile.stretches.map(
    (each) =>
      `${shownStretch(each, profile, clause, texts.row)}: ${shownScore(each, profile, clause, texts.row)}`,
  );
}

describe("what each result scores, in words", () => {
  it.each<[string, number, Cell, string[]]>([
    [
      "完成率≥100%得20分，≥60%且<100%得10分，<60%得0分",
      20,
      null,
      ["<60%: 0 分", "≥60%，<100%: 10 分", "≥100%: 20 分"],
    ],
    [
      "完成率≥100%得20分，≥60%且<100%得10分，<60%得0分",
      20,
      500,
      ["<300: 0 分", "≥300，<500: 10 分", "≥500: 20 分"],
    ],
    [
      "独立访客数>500人得30分，200～500人得15分，<200人得0分",
      30,
      null,
      ["<200人: 0 分", "200～500人: 15 分", ">500人: 30 分"],
    ],
    ["每投诉1次扣4分，扣完为止", 10, null, ["0次: 10 分", "1次: 6 分", "2次: 2 分", "≥3次: 0 分"]],
    // Half a day late is still no whole day.
    [
      "每延误1天扣4分，扣完为止",
      10,
      null,
      ["<1天: 10 分", "≥1天，<2天: 6 分", "≥2天，<3天: 2 分", "≥3天: 0 分"],
    ],
  ])("%s", (criterion, max, target, lines) => {
    expect(told(criterion, max, target)).toEqual(lines);
  });

  it("speaks English too", () => {
    expect(
      told("Completion ≥100%: 20 points, ≥60% and <100%: 1 point, <60%: 0 points", 20, null, enUS),
    ).toEqual(["<60%: 0 points", "≥60%, <100%: 1 point", "≥100%: 20 points"]);
  });
});

describe("resultsOf", () => {
  const results = (criterion: string, actuals: Cell[], max: number, target: Cell = null) => {
    const reading = readCriterion(criterion);
    if (!reading.ok) throw new Error(JSON.stringify(reading.doubts));
    return resultsOf(reading.rule, actuals, { max, target });
  };

  it("marks the row of the present actual, and finds it among many", () => {
    const [found] = results("每发生1次扣2分，扣完为止", [3], 30);
    expect(found?.now).toEqual({ actual: 3, score: 24 });
    expect(found?.rows.filter(({ current }) => current)).toMatchObject([{ stretch: { low: 3, from: 24 } }]);
    expect(found?.rows.length).toBeLessThanOrEqual(9);
    expect(found?.rows[0]).toMatchObject({ stretch: { from: 30 } });
    expect(found?.rows.at(-1)).toMatchObject({ stretch: { to: 0, high: null } });
    expect((found?.rows.length ?? 0) + (found?.omitted ?? 0)).toBe(16);
  });

  it("lists grades with their meaning", () => {
    const [found] = results("A得10分，B得5分，C得0分（A：主动尽责；B：一般；C：敷衍了事）", ["B"], 10);
    expect(found?.profile).toBeNull();
    expect(found?.rows).toMatchObject([
      { kind: "grade", label: "A", score: 10, current: false },
      { kind: "grade", label: "B", score: 5, current: true },
      { kind: "grade", label: "C", score: 0, current: false },
    ]);
  });

  it("marks nothing where the actual is blank, an error, or out of place", () => {
    for (const actual of [null, "", { error: "#REF!" }, "很多"]) {
      const [found] = results("每发生1次扣2分，扣完为止", [actual], 30);
      expect(found?.now).toBeNull();
      expect(found?.rows.some(({ current }) => current)).toBe(false);
    }
  });

  it("takes each clause by itself", () => {
    const found = results("延误一次扣5分；投诉一次扣3分", [1, 2], 20);
    expect(found.map(({ now }) => now)).toEqual([
      { actual: 1, score: 15 },
      { actual: 2, score: 14 },
    ]);
  });
});
