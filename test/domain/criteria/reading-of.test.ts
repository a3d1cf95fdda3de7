import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import * as reader from "../../../src/domain/criteria/read-criterion";
import { readingOf } from "../../../src/domain/criteria/reading-of";
import { planLive } from "../../../src/domain/live/plan-live";
import { criterionOf } from "../../../src/functions/criterion";
import { understand } from "../../../src/taskpane/row/understand";
import { gridOf } from "../audit/sheet-case";

jest.mock("../../../src/domain/criteria/read-criterion", () => {
  const actual = jest.requireActual<typeof reader>("../../../src/domain/criteria/read-criterion");
  return { ...actual, readCriterion: jest.fn(actual.readCriterion) };
});
const calls = jest.mocked(reader.readCriterion).mock.calls;

const LATE = "每延误一次扣2分，扣完为止";
const RATE = "≥95%得满分，每低1%扣2分，扣完为止";

describe("readingOf", () => {
  beforeEach(() => calls.splice(0));

  it("reads a text once for the check of the sheet, live formulas, the row and the functions", () => {
    const grid = gridOf({
      id: "",
      title: "",
      cells: [
        ["考核指标", "权重", "目标值", "评分标准", "实际完成", "得分"],
        ["报表", 40, "", LATE, 1, 38],
        ["交付率", 60, "95%", RATE, 0.93, 56],
        ["月报", 40, "", LATE, 2, 36],
      ],
      expect: { findings: [] },
    });
    const [card] = auditSheet(grid).cards;
    if (!card) throw new Error("no card");
    planLive(grid, card, {
      place: "in-place",
      language: "zh-CN",
      titles: { actual: () => "实际完成", score: "自动得分" },
    });
    const target = { value: null, formula: null, text: "" };
    understand(LATE, { actuals: [], max: 40, target } as never, readingOf);
    criterionOf(LATE, 40, false);
    criterionOf(RATE, 60, true);
    auditSheet(grid);
    const keys = calls.map(([text, beside]) => JSON.stringify([text, beside]));
    expect(
      keys.filter((key) => key.includes(LATE) && key.includes('"max":40,"hasTarget":false')),
    ).toHaveLength(1);
    expect(
      keys.filter((key) => key.includes(RATE) && key.includes('"max":60,"hasTarget":true')),
    ).toHaveLength(1);
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });

  it("gives what readCriterion gives, beside each full mark and target by itself", () => {
    for (const beside of [
      {},
      { max: null },
      { max: 10 },
      { max: 20, hasTarget: true },
      { hasTarget: false },
    ]) {
      for (const text of [LATE, RATE, "每低1%扣2分", "最多扣10分，每次扣2分", "视情况扣分"]) {
        expect(readingOf(text, beside)).toEqual(reader.readCriterion(text, beside));
        expect(readingOf(text, beside)).toBe(readingOf(text, beside));
      }
    }
  });

  it("does not keep what is longer than any criterion", () => {
    const long = "每".repeat(2001);
    expect(readingOf(long)).not.toBe(readingOf(long));
    expect(readingOf(long)).toEqual(readingOf(long));
  });
});
