import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import { changesWeights } from "../../../src/domain/audit/combine-repairs";
import { noLongerFitting } from "../../../src/domain/audit/no-longer-fitting";
import { gridOf, nameOf, sheetCases } from "./sheet-case";

const sheetOf = (cells: (string | number)[][], values: Record<string, string | number> = {}) =>
  gridOf({ id: "", title: "", cells, formats: { "B2:B9": "0%" }, values, expect: { findings: [] } });

function brought(grid: ReturnType<typeof gridOf>, chosen?: number) {
  const finding = auditSheet(grid).findings.find(({ code }) => code === "WEIGHT_SUM");
  if (!finding) throw new Error("the weights are right");
  const { criteria, scores } = noLongerFitting(grid, chosen === undefined ? finding : { ...finding, chosen });
  const names = (cells: typeof criteria) => cells.map(({ row, column }) => nameOf(row, column));
  return { criteria: names(criteria), scores: names(scores) };
}

const HEADER = ["指标", "权重", "评分标准", "实际", "得分"];
const ROWS = [
  ["到货及时率", 0.6, "≥95%得60分，<95%得0分", 0.96, 60],
  ["投诉", 0.2, "每投诉1次扣10分，扣完为止", 1, 10],
  ["盘点差异", 0.1, "无差异得10分，有差异得0分", "无差异", 10],
];

describe("what a repair of weights brings about", () => {
  it("names the criteria whose points are those of the weight before, though none fits any more", () => {
    expect(brought(sheetOf([HEADER, ...ROWS]))).toEqual({
      criteria: ["C2", "C4"],
      scores: ["E3"],
    });
  });

  it("names those only whose weight changes", () => {
    expect(brought(sheetOf([HEADER, ...ROWS]), 2)).toEqual({ criteria: ["C4"], scores: [] });
    expect(brought(sheetOf([HEADER, ...ROWS]), 1)).toEqual({ criteria: [], scores: ["E3"] });
  });

  it("says nothing of scores that follow the weights by themselves", () => {
    const rows = ROWS.map((row, at) => [
      ...row.slice(0, 4),
      `=IF(D${at + 2}="","",KPI.SCORE(C${at + 2},D${at + 2},B${at + 2}*100))`,
    ]);
    const grid = sheetOf([HEADER, ...rows], { E2: 60, E3: 10, E4: 10 });
    expect(brought(grid, 1)).toEqual({ criteria: [], scores: [] });
  });

  it("is nothing where items are scored out of 100 each", () => {
    const rows = ROWS.map(([name = "", weight = 0]) => [name, weight, "≥95%得100分，<95%得0分", 0.96, 100]);
    expect(brought(sheetOf([HEADER, ...rows]))).toEqual({ criteria: [], scores: [] });
  });
});

const cases = ["sheets", "audit"]
  .flatMap(sheetCases)
  .map((sheet) => [`${sheet.id} ${sheet.title}`, sheet] as const);

it.each(cases)("names no cell that is wrong already: %s", (_, sheet) => {
  const grid = gridOf(sheet);
  const { findings } = auditSheet(grid);
  const wrong = findings.map(({ code, cell }) => `${code} ${nameOf(cell.row, cell.column)}`);
  for (const finding of findings.filter(changesWeights)) {
    const { criteria } = noLongerFitting(grid, finding);
    for (const { row, column } of criteria)
      expect(wrong).not.toContain(`CRITERIA_MAX_MISMATCH ${nameOf(row, column)}`);
  }
});
