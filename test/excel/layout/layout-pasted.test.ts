import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import type { CardToInsert, RowToInsert } from "../../../src/domain/paste/card-to-insert";
import { layoutPasted } from "../../../src/excel/layout/layout-pasted";
import type { LayoutOptions } from "../../../src/excel/layout/layout-options";
import type { SheetLook } from "../../../src/excel/layout/sheet-plan";
import { gridOfPlan } from "../../domain/audit/template-grid";

const row = (fields: Partial<RowToInsert>): RowToInsert => ({
  kind: "standard",
  dimension: "",
  indicator: "",
  weight: "",
  target: "",
  criteria: "",
  definition: "",
  dataSource: "",
  remark: "",
  ...fields,
});
const card = (rows: readonly RowToInsert[], fields: Partial<CardToInsert> = {}): CardToInsert => ({
  title: "推广专员考核表",
  rows,
  notes: [],
  scheme: null,
  ...fields,
});

function cellsOf(plan: SheetLook) {
  return (r: number, c: number) => {
    const found = plan.cells.find((cell) => cell.row === r && cell.column === c)?.content;
    if (found?.kind === "formula") return found.formula;
    if (found?.kind === "value") return found.value;
    return found?.kind === "text" ? found.text : null;
  };
}
const at = (
  rows: readonly RowToInsert[],
  fields: Partial<CardToInsert> = {},
  options: LayoutOptions = {},
) => {
  const plan = layoutPasted(card(rows, fields), "zh-CN", options);
  const cell = cellsOf(plan);
  const texts = plan.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
  return { plan, cell, texts, formulas: plan.cells.filter(({ content }) => content.kind === "formula") };
};

/** Title, two rows of whom it is about, a gap, the header: the first item stands in row 6. */
const FIRST = 5;

describe("a pasted scorecard as a sheet", () => {
  it("has the parts of a template's sheet", () => {
    const rows = [row({ indicator: "出勤", weight: "100%", criteria: "每迟到1次扣2分" })];
    const { cell, texts, plan } = at(
      rows,
      { scheme: { kind: "built-in", name: "hundred-point" }, notes: ["每月考核一次"] },
      { basePay: "3000", period: "2026年12月", employeeName: "张三", sheetName: "张三" },
    );
    expect(cell(0, 0)).toBe("推广专员考核表");
    expect([cell(1, 0), cell(1, 2)]).toEqual(["姓名", "张三"]);
    expect(texts).toEqual(
      expect.arrayContaining(["考核期间", "2026年12月", "考核结果", "等级与系数", "优秀", "绩效基数（元）"]),
    );
    expect(texts).toEqual(expect.arrayContaining(["被考核人签字", "考核人签字", "考核评语"]));
    expect(texts.some((each) => each.startsWith("1. 每月考核一次\n2. "))).toBe(true);
    expect(plan.cells.some(({ content }) => content.kind === "value" && content.value === 3000)).toBe(true);
    expect(plan.name).toBe("张三");
  });

  it("scores what can be read, leaves the rest to a person, and puts bonus rows last with their points", () => {
    const { cell, plan, texts } = at([
      row({ kind: "bonus", indicator: "创新", weight: "5分", criteria: "每项加1分，最多5分" }),
      row({ indicator: "出勤", weight: "60%", criteria: "每迟到1次扣2分" }),
      row({ indicator: "态度", weight: "40", criteria: "看情况" }),
    ]);
    expect(cell(FIRST, 2)).toBe("出勤");
    expect(cell(FIRST, 3)).toBe(0.6);
    expect(cell(FIRST, 7)).toBe('=IF(G6="","",KPI.SCORE(E6,G6,D6*100))');
    expect(cell(FIRST + 1, 3)).toBe(0.4);
    expect(cell(FIRST + 1, 7)).toBeNull();
    expect(cell(FIRST + 2, 3)).toBe("5分");
    expect(cell(FIRST + 2, 7)).toBe('=IF(G8="","",KPI.SCORE(E8,G8,5))');
    expect(cell(FIRST + 3, 3)).toBe("=SUM(D6:D7)");
    expect(cell(FIRST + 3, 7)).toContain("SUM(H6:H7)+SUM(H8)");
    // The criterion in doubt is selected, is marked until a formula stands beside it, and is named in the notes.
    expect(plan.select).toMatchObject({ row: FIRST + 1, column: 4 });
    expect(plan.conditionalFormats).toContainEqual(
      expect.objectContaining({
        formula: "=NOT(ISFORMULA($H6))",
        area: { row: FIRST, column: 4, rows: 3, columns: 1 },
      }),
    );
    expect(texts.some((each) => each.includes("第 2 项的评分标准"))).toBe(true);
    expect(plan.validations).toContainEqual(
      expect.objectContaining({
        area: { row: FIRST + 1, column: 7, rows: 1, columns: 1 },
        rule: { kind: "decimal", minimum: 0, maximum: "=ROUND($D7*100,6)" },
      }),
    );
  });

  it("keeps formula-like words text, and has columns for what the text tells besides", () => {
    const { cell, plan, formulas } = at([
      row({
        indicator: "=cmd|'/C calc'!A0",
        weight: "=1+1",
        target: "≥90%",
        definition: "=A1",
        dataSource: "=B1",
        remark: "=C1",
      }),
    ]);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((column) => cell(FIRST - 1, column))).toEqual([
      "序号",
      "考核维度",
      "考核指标",
      "权重",
      "指标说明",
      "目标值",
      "评分标准",
      "数据来源",
      "实际完成",
      "得分",
      "备注",
    ]);
    expect([2, 3, 4, 5, 7, 10].map((column) => cell(FIRST, column))).toEqual([
      "=cmd|'/C calc'!A0",
      "=1+1",
      "=A1",
      "≥90%",
      "=B1",
      "=C1",
    ]);
    expect(formulas.every(({ row: line }) => line === FIRST + 1)).toBe(true);
    expect(plan.area.columns).toBe(11);
  });

  it("gives a criterion its target, and no score where the target is missing", () => {
    const criteria = "每低于目标值1%扣2分";
    const { cell } = at([
      row({ indicator: "销售额", weight: "50%", target: "1000", criteria }),
      row({ indicator: "利润", weight: "50%", criteria }),
    ]);
    expect(cell(FIRST, 8)).toBe('=IF(OR(H6="",E6=""),"",KPI.SCORE(F6,H6,D6*100,E6))');
    expect(cell(FIRST + 1, 8)).toBeNull();
  });

  it("has the words of its language, and no bands where none are chosen", () => {
    const rows = [row({ indicator: "Attendance", weight: "100%", criteria: "-2 points per late arrival" })];
    const plan = layoutPasted(card(rows, { title: "" }), "en-US");
    expect(cellsOf(plan)(0, 0)).toBe("Performance scorecard");
    expect(cellsOf(plan)(FIRST - 1, 2)).toBe("Indicator");
    expect(JSON.stringify(plan.cells)).not.toMatch(/KPI\.(?:BAND|PAYOUT)|[\u4e00-\u9fff]/);
  });

  it("states bands of its own as the functions read them", () => {
    const bands = [
      { lower: "90", label: "A", coefficient: "1.2" },
      { lower: "0", label: "B", coefficient: "score" },
    ];
    const { cell, plan } = at([row({ indicator: "出勤", weight: "100%", criteria: "每迟到1次扣2分" })], {
      scheme: { kind: "bands", bands },
    });
    const label = plan.cells.find(({ content }) => content.kind === "text" && content.text === "A");
    expect(label).toBeDefined();
    const { row: r = 0, column: c = 0 } = label ?? {};
    expect([cell(r, c - 1), cell(r, c + 1), cell(r + 1, c - 1), cell(r + 1, c + 1)]).toEqual([
      90,
      1.2,
      0,
      "得分",
    ]);
  });

  it("is found whole by the check, with nothing to find", () => {
    const rows = [
      row({
        dimension: "业绩",
        indicator: "销售额",
        weight: "60%",
        target: "1000",
        criteria: "每低于目标值1%扣2分",
      }),
      row({
        dimension: "态度",
        indicator: "出勤",
        weight: "40%",
        criteria: "每迟到1次扣2分，扣完为止",
        remark: "按月",
      }),
      row({
        kind: "bonus",
        dimension: "加分项",
        indicator: "创新",
        weight: "5分",
        criteria: "每项加1分，最多加5分",
      }),
    ];
    const plan = layoutPasted(card(rows, { scheme: { kind: "built-in", name: "hundred-point" } }), "zh-CN");
    const { cards, findings } = auditSheet(gridOfPlan(plan));
    expect(findings).toEqual([]);
    expect(cards).toEqual([
      expect.objectContaining({
        headerRow: 4,
        firstRow: 5,
        lastRow: 6,
        bonusRows: [7],
        totalRow: 8,
        weightSum: "100%",
      }),
    ]);
  });
});
