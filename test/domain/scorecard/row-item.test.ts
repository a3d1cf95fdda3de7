import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import type { Grid, GridCell } from "../../../src/domain/sheet/grid";
import type { Cell } from "../../../src/domain/cell";
import { rowItem } from "../../../src/domain/scorecard/row-item";

type Written = Cell | { readonly formula: string; readonly value: Cell };

function grid(rows: readonly (readonly Written[])[], patch: Partial<Grid> = {}): Grid {
  const cells = rows.map((row) =>
    row.map((written): GridCell => {
      const isFormula = typeof written === "object" && written !== null && "formula" in written;
      const value = isFormula ? written.value : written;
      return {
        value,
        text: value === null ? "" : typeof value === "object" ? value.error : String(value),
        formula: isFormula ? written.formula : null,
        format: "General",
      };
    }),
  );
  return {
    sheet: "S",
    top: 0,
    left: 0,
    cells,
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...patch,
  };
}
const itemIn = (sheet: Grid, row: number, column = 0) => rowItem(sheet, auditSheet(sheet), row, column);

const HEADER = ["指标", "权重", "目标值", "评分标准", "实际完成", "得分"];
const CRITERION = "每次扣2分，扣完为止";

describe("rowItem", () => {
  const own = grid([
    HEADER,
    ["差错", 0.3, null, CRITERION, 3, { formula: '=IF(E2="","",KPI.SCORE(D2,E2,B2*100))', value: 24 }],
    ["销量", 0.7, 200, "完成率≥100%得100分", 150, { formula: "=KPI.SCORE(D3,E3,100,C3)", value: 80 }],
    ["合计", 1, null, null, null, { formula: "=SUM(F2:F3)", value: 104 }],
  ]);

  it("reads the cells that the row's own formula names", () => {
    expect(itemIn(own, 1)).toEqual({
      indicator: "差错",
      criteria: { cell: { sheet: "S", row: 1, column: 3 }, content: { value: CRITERION, formula: null } },
      criterion: CRITERION,
      actuals: [{ value: 3, text: "3" }],
      max: 30,
      target: { value: null, text: "" },
      score: { value: 24, text: "24" },
      isCalled: true,
      scoreTyped: false,
    });
    expect(itemIn(own, 2)).toMatchObject({ max: 100, target: { value: 200 } });
  });

  it("blends what raters gave by their shares", () => {
    const rated = grid([
      [null, null, null, 0.3, 0.7, null],
      ["指标", "权重", "评分标准", "自评", "上级评分", "得分"],
      [
        "态度",
        1,
        "得分=考核人评分（0～100分）",
        90,
        80,
        { formula: '=IF(COUNT(D3:E3)<2,"",KPI.SCORE(C3,KPI.TOTAL($D$1:$E$1,D3:E3),B3*100))', value: 83 },
      ],
    ]);
    expect(itemIn(rated, 2)).toMatchObject({ actuals: [{ value: 83, text: "83" }], max: 100 });
  });

  it("blends natively without rounding, and not at all while the shares are not 100%", () => {
    const rated = (share: number) =>
      grid([
        [null, null, null, 0.335, share, null],
        ["指标", "权重", "评分标准", "自评", "上级评分", "得分"],
        [
          "态度",
          1,
          "得分=考核人评分（0～100分）",
          90,
          81.5,
          {
            formula:
              '=IF(OR(COUNT($D$1:$E$1,D3:E3)<4,ROUND(SUM($D$1:$E$1),8)<>1),"",KPI.SCORE(C3,SUMPRODUCT($D$1:$E$1,D3:E3),B3*100))',
            value: 84.35,
          },
        ],
      ]);
    expect(itemIn(rated(0.665), 2)?.actuals).toEqual([{ value: 84.3475, text: "84.3475" }]);
    expect(itemIn(rated(0.6), 2)?.actuals).toEqual([{ value: null, text: "" }]);
  });

  it("knows no item in the header, in the total and outside of the table", () => {
    expect([0, 3, 9].map((row) => itemIn(own, row))).toEqual([null, null, null]);
  });

  it("takes a range of actuals, one a clause", () => {
    const sheet = grid([
      ["指标", "权重", "评分标准", "实际完成", "其二", "得分"],
      [
        "客诉",
        0.4,
        "延误一次扣5分；投诉一次扣3分",
        1,
        2,
        { formula: "=KPI.SCORE(C2,D2:E2,B2*100)", value: 29 },
      ],
      ["差错", 0.6, CRITERION, 0, null, { formula: "=KPI.SCORE(C3,D3,B3*100)", value: 60 }],
    ]);
    expect(itemIn(sheet, 1)?.actuals).toEqual([
      { value: 1, text: "1" },
      { value: 2, text: "2" },
    ]);
  });

  it("goes by the columns' titles where no formula scores: weight in either unit, or the full mark", () => {
    const typed = (weights: [Cell, Cell]) =>
      grid([
        HEADER,
        ["差错", weights[0], 5, CRITERION, 3, 24],
        ["销量", weights[1], null, CRITERION, null, null],
      ]);
    expect(itemIn(typed([0.29, 0.71]), 1)).toMatchObject({ max: 29, target: { value: 5 }, scoreTyped: true });
    expect(itemIn(typed([30, 70]), 1)?.max).toBe(30);
    expect(itemIn(typed(["30%", "70%"]), 1)?.max).toBe(30);
    expect(itemIn(typed(["多", "70%"]), 1)?.max).toBeNull();
    const marked = grid([
      ["指标", "权重", "满分", "评分标准", "得分"],
      ["差错", 0.3, 5, CRITERION, null],
      ["销量", 0.7, 5, CRITERION, null],
    ]);
    expect(itemIn(marked, 1)).toMatchObject({ max: 5, scoreTyped: false });
  });

  it("names the first cell of a merged criterion", () => {
    const sheet = grid(
      [HEADER, ["差错", 0.3, null, CRITERION, 3, null], ["销量", 0.7, null, null, 1, null]],
      { merges: [{ row: 1, column: 3, rows: 2, columns: 1 }] },
    );
    expect(itemIn(sheet, 2)).toMatchObject({
      criterion: CRITERION,
      criteria: { cell: { row: 1, column: 3 } },
    });
  });

  it("gives errors and blanks as they are", () => {
    const sheet = grid([
      HEADER,
      ["差错", 0.3, { error: "#REF!" }, null, { error: "#N/A" }, { error: "#VALUE!" }],
      ["销量", 0.7, null, CRITERION, null, null],
    ]);
    expect(itemIn(sheet, 1)).toMatchObject({
      criterion: "",
      actuals: [{ value: { error: "#N/A" }, text: "#N/A" }],
      target: { value: { error: "#REF!" } },
    });
  });
});
