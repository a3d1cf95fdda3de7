import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import { gridOf } from "./sheet-case";

const sheet = (formula: string, shown: string) =>
  gridOf({
    id: "waiting",
    title: "",
    cells: [
      ["指标", "权重", "评分标准", "得分"],
      ["差错", 0.6, "每次扣2分，扣完为止", formula],
      ["投诉", 0.4, "每次扣5分，扣完为止", ""],
      ["合计", "=SUM(B2:B3)", "", "=SUM(D2:D3)"],
    ],
    values: { D2: shown, B4: 1, D4: shown },
    expect: { findings: [] },
  });
const codes = (formula: string, shown: string) =>
  auditSheet(sheet(formula, shown)).findings.map(({ code }) => code);

it("finds no fault with functions that are not loaded yet or still calculating", () => {
  expect(codes("=KPI.SCORE(C2,3,60)", "#NAME?")).not.toContain("FORMULA_ERROR");
  expect(codes("=KPI.SCORE(C2,3,60)", "#BUSY!")).not.toContain("FORMULA_ERROR");
});

it("tells a function that nobody has", () => {
  expect(codes("=SCORES(C2,3,60)", "#NAME?")).toContain("FORMULA_ERROR");
});

it("tells a KPI function that there is none of", () => {
  expect(codes("=KPI.SCROE(C2,3,60)", "#NAME?")).toContain("FORMULA_ERROR");
});

describe("KPI cells without a result", () => {
  const waiting = (formula: string, shown: string) => auditSheet(sheet(formula, shown)).uncalculated;

  it.each([
    ["=KPI.SCORE(C2,3,60)", "#NAME?", 0],
    ['=IF(C2="","",kpi.score(C2,3,60))', "#CONNECT!", 0],
    ["=KPI.SCORE(C2,3,60)", "#BUSY!", 1],
    ["=_xldudf_KPI_SCORE(C2,3,60)", "#NAME?", 0],
    // What another program calculated last.
    ["=_xldudf_KPI_SCORE(C2,3,60)", "54", 0],
  ])("%s that shows %s", (formula, shown, busy) => {
    expect(waiting(formula, shown)).toEqual({
      count: 1,
      busy,
      cell: { sheet: "Sheet1", row: 1, column: 3 },
      shown,
    });
  });

  it.each([
    ["=KPI.SCORE(C2,3,60)", "54"],
    ["=KPI.SCORE(C2,3,60)", "#VALUE!"],
    ["=KPI.SCROE(C2,3,60)", "#NAME?"],
    ["=SCORES(C2,3,60)", "#NAME?"],
    ['="_xldudf_KPI_SCORE(1)"', "#NAME?"],
  ])("are none where %s shows %s", (formula, shown) => {
    expect(waiting(formula, shown)).toBeUndefined();
  });
});
