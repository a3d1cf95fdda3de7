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
