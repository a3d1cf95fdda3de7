import type { RowToInsert } from "../../../src/domain/paste/card-to-insert";
import { layoutPasted } from "../../../src/excel/layout/layout-pasted";
import { zhCN } from "../../../src/texts/pane/zh-CN";

const row = (fields: Partial<RowToInsert>): RowToInsert => ({
  kind: "standard",
  dimension: "",
  indicator: "",
  weight: "",
  target: "",
  criteria: "",
  ...fields,
});
const at = (rows: readonly RowToInsert[], title = "推广") => {
  const plan = layoutPasted({ title, rows }, "zh-CN", zhCN);
  return {
    plan,
    cell: (r: number, c: number) => {
      const found = plan.cells.find((cell) => cell.row === r && cell.column === c)?.content;
      return found?.kind === "formula"
        ? found.formula
        : found?.kind === "value"
          ? found.value
          : found?.kind === "text"
            ? found.text
            : null;
    },
  };
};

describe("a pasted scorecard as a sheet", () => {
  it("scores what can be read, leaves the rest, and puts bonus rows last with their points", () => {
    const { cell, plan } = at([
      row({ kind: "bonus", indicator: "创新", weight: "5分", criteria: "每项加1分，最多5分" }),
      row({ indicator: "出勤", weight: "60%", criteria: "每迟到1次扣2分" }),
      row({ indicator: "态度", weight: "40", criteria: "看情况" }),
    ]);
    expect(cell(1, 2)).toBe("出勤");
    expect(cell(1, 3)).toBe(0.6);
    expect(cell(1, 7)).toBe('=IF(G2="","",KPI.SCORE(F2,G2,D2*100))');
    expect(cell(2, 3)).toBe(0.4);
    expect(cell(2, 7)).toBeNull();
    expect(cell(3, 3)).toBe("5分");
    expect(cell(3, 7)).toBe('=IF(G4="","",KPI.SCORE(F4,G4,5))');
    expect(cell(4, 3)).toBe("=SUM(D2:D3)");
    expect(cell(4, 7)).toBe('=IF(COUNT(H2:H4)=0,"",SUM(H2:H4))');
    expect(plan.name).toBe("推广");
  });

  it("has no columns for scores where no criterion can be read, and keeps formula-like words text", () => {
    const { cell, plan } = at(
      [row({ indicator: "=cmd|'/C calc'!A0", weight: "=1+1", target: "≥90%" })],
      "a/b",
    );
    expect(plan.area.columns).toBe(6);
    expect(cell(1, 2)).toBe("=cmd|'/C calc'!A0");
    expect(cell(1, 3)).toBe("=1+1");
    expect(cell(1, 4)).toBe("≥90%");
    expect(plan.cells.filter(({ content }) => content.kind === "formula")).toHaveLength(1);
    expect(plan.name).toBe("a b");
  });

  it("gives a criterion its target, and no score where the target is missing", () => {
    const criteria = "每低于目标值1%扣2分";
    const { cell } = at([
      row({ indicator: "销售额", weight: "50%", target: "1000", criteria }),
      row({ indicator: "利润", weight: "50%", criteria }),
    ]);
    expect(cell(1, 7)).toBe('=IF(OR(G2="",E2=""),"",KPI.SCORE(F2,G2,D2*100,E2))');
    expect(cell(2, 7)).toBeNull();
  });
});
