import { auditSheet } from "../../../../src/domain/audit/audit-sheet";
import { gridOf } from "../sheet-case";

const sheet = (cells: (string | number)[][]) =>
  gridOf({ id: "", title: "", cells, expect: { findings: [] } });

const twoWeights = sheet([
  ["考核指标", "上年占比", "今年占比", "评分标准", "得分"],
  ["销售额", 60, 50, "每少1%扣1分，扣完为止", ""],
  ["回款率", 20, 50, "每少1%扣1分，扣完为止", ""],
]);

describe("corrections", () => {
  it("are not needed where the words are plain", () => {
    const plain = sheet([
      ["考核指标", "权重", "评分标准"],
      ["销售额", 100, "每少1%扣1分"],
    ]);
    expect(auditSheet(plain, { corrections: [] })).toEqual(auditSheet(plain));
  });

  it("choose the column of the weights", () => {
    expect(auditSheet(twoWeights).cards).toEqual([]);
    const { cards, findings } = auditSheet(twoWeights, {
      corrections: [{ headerRow: 0, columns: { weight: 2 } }],
    });
    expect(cards).toMatchObject([{ columns: { indicator: 0, weight: 2, criteria: 3 }, weightSum: "100%" }]);
    expect(findings).toEqual([]);
    const other = auditSheet(twoWeights, { corrections: [{ headerRow: 0, columns: { weight: 1 } }] });
    expect(other.findings.map(({ code }) => code)).toEqual(["WEIGHT_SUM"]);
  });

  it("take a role away", () => {
    const grid = sheet([
      ["考核指标", "权重", "评分标准", "得分"],
      ["甲", 50, "0次得50分，1次得20分，2次及以上得0分", 80],
      ["乙", 50, "0次得50分，1次得20分，2次及以上得0分", 20],
    ]);
    expect(auditSheet(grid).findings.map(({ code }) => code)).toEqual(["SCORE_OUT_OF_RANGE"]);
    const { cards, findings } = auditSheet(grid, {
      corrections: [{ headerRow: 0, columns: { score: null } }],
    });
    expect(cards[0]?.columns.score).toBeUndefined();
    expect(findings).toEqual([]);
  });

  it("concern the card that they name and no other", () => {
    const grid = sheet([
      ["指标", "权重", "权重分值", "得分", "", "指标", "权重", "权重分值", "得分"],
      ["甲", 60, 50, "", "", "丙", 60, 50, ""],
      ["乙", 30, 50, "", "", "丁", 40, 50, ""],
    ]);
    const before = auditSheet(grid).cards.map(({ columns }) => columns.weight);
    const { cards } = auditSheet(grid, {
      corrections: [{ headerRow: 0, column: 5, columns: { weight: 7 } }],
    });
    expect(cards.map(({ columns }) => columns.weight)).toEqual([before[0], 7]);
  });

  it("that point nowhere change nothing", () => {
    const grid = twoWeights;
    for (const weight of [-1, 99]) {
      expect(auditSheet(grid, { corrections: [{ headerRow: 0, columns: { weight } }] }).cards).toEqual([]);
    }
    expect(auditSheet(grid, { corrections: [{ headerRow: 77, columns: { weight: 1 } }] }).cards).toEqual([]);
  });

  it("say nothing once their row of titles has moved away", () => {
    const [titles, ...items] = twoWeights.cells;
    if (!titles) throw new Error("no titles");
    const moved = {
      ...twoWeights,
      cells: [titles.map((cell) => ({ ...cell, value: null, text: "" })), titles, ...items],
    };
    const correction = {
      headerRow: 0,
      columns: { weight: 2 },
      titles: titles.map(({ text }) => text),
    };
    expect(auditSheet(twoWeights, { corrections: [correction] }).cards).toMatchObject([{ corrected: true }]);
    expect(auditSheet(moved, { corrections: [correction] }).cards).toEqual([]);
  });

  it("keep away a column that the header has no words for", () => {
    const grid = sheet([
      ["", "指标", "权重", "评分标准"],
      ["业绩", "销售额", 60, "每少1%扣1分，扣完为止"],
      ["", "回款率", 40, "每少1%扣1分，扣完为止"],
    ]);
    expect(auditSheet(grid).cards).toMatchObject([{ columns: { dimension: 0 }, corrected: false }]);
    const { cards } = auditSheet(grid, { corrections: [{ headerRow: 0, columns: { dimension: null } }] });
    expect(cards[0]?.columns.dimension).toBeUndefined();
    expect(cards[0]?.sections).toEqual([]);
  });
});
