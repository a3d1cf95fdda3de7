import { auditSheet } from "../../../../src/domain/audit/audit-sheet";
import { combineRepairs } from "../../../../src/domain/audit/combine-repairs";
import { gridOf, nameOf, sheetCases } from "../sheet-case";

type Cells = (string | number)[][];

const found = (cells: Cells, values: Record<string, string | number> = {}) =>
  auditSheet(gridOf({ id: "", title: "", cells, values, expect: { findings: [] } })).findings.filter(
    (finding) => finding.code === "BLANK_AS_ZERO",
  );
const repaired = (findings: ReturnType<typeof found>) =>
  Object.fromEntries(
    combineRepairs(findings).map(({ cell, after }) => [nameOf(cell.row, cell.column), after.formula]),
  );

describe("a formula that hands blanks over", () => {
  const cells: Cells = [
    ["姓名", "得分", "等级"],
    ["甲", 91, "=KPI.BAND(B2)"],
    ["乙", "", "=KPI.BAND(B3)"],
    ["小计", "", ""],
    ["丙", 72, "=KPI.BAND($B5)"],
    ["丁", 66, "=KPI.BAND(B6)"],
  ];
  const values = { C2: "优秀", C3: "不达标", C5: "一般", C6: "不达标" };

  it("is told once a column, with its copies and the cell that is blank now", () => {
    expect(found(cells, values)).toMatchObject([
      {
        cell: { row: 1, column: 2 },
        severity: "error",
        facts: { formulas: "C2:C3,C6", cells: "B2:B3,B6", blank: "B3" },
      },
      { cell: { row: 4, column: 2 }, severity: "warning", facts: { formulas: "C5", cells: "B5" } },
    ]);
  });

  it("is guarded in all of its copies at once", () => {
    expect(repaired(found(cells, values))).toEqual({
      C2: '=IF(B2="","",KPI.BAND(B2))',
      C3: '=IF(B3="","",KPI.BAND(B3))',
      C5: '=IF($B5="","",KPI.BAND($B5))',
      C6: '=IF(B6="","",KPI.BAND(B6))',
    });
  });

  it.each([
    ["=KPI.TOTAL(A2:A3,B2:B3)", '=KPI.TOTAL(A2:A3&"",B2:B3&"")'],
    ["=KPI.PAYOUT(A2:A3,B2:B3)", '=KPI.PAYOUT(A2:A3&"",B2:B3&"")'],
    ["=_xldudf_KPI_PAYOUT(A2,$B$2)", '=IF(OR(A2="",$B$2=""),"",KPI.PAYOUT(A2,$B$2))'],
    [
      '=ROUND(KPI.SCORE("每次扣2分",B2/A2,20),1)',
      '=IF(OR(B2="",A2=""),"",ROUND(KPI.SCORE("每次扣2分",B2/A2,20),1))',
    ],
    ["=KPI.BAND('数据 1'!$G$6)", "=IF('数据 1'!$G$6=\"\",\"\",KPI.BAND('数据 1'!$G$6))"],
    ["=KPI.BAND(成绩[@得分])", '=IF(成绩[@得分]="","",KPI.BAND(成绩[@得分]))'],
  ])("%s becomes %s", (formula, guarded) => {
    const cells = [
      ["甲", "乙"],
      [0.6, 90],
      [0.4, 80],
      [formula, ""],
    ];
    expect(Object.values(repaired(found(cells, { A4: 1 })))).toEqual([guarded]);
  });

  it("is left to its author where it hands over a whole column", () => {
    expect(
      found([
        ["得分", "=KPI.BAND(A:A)"],
        [90, ""],
      ]),
    ).toMatchObject([{ facts: { cells: "A:A" } }]);
    expect(
      repaired(
        found([
          ["得分", "=KPI.BAND(A:A)"],
          [90, ""],
        ]),
      ),
    ).toEqual({});
  });
});

describe("a formula that is handed results only", () => {
  it.each([
    ["of one formula", [["=SUM(B1:B2)", "=KPI.BAND(A1)"]]],
    [
      "of a column of formulas",
      [
        ["=B1", "=KPI.RANK(A1:A2)"],
        ["=B2", ""],
      ],
    ],
    [
      "of formulas under the title of a whole column",
      [
        ["得分", ""],
        ["=C2", "=KPI.BAND(A:A)"],
      ],
    ],
    [
      "that a formula above spills",
      [
        ['=KPI.SCORE(D1:D3,E1:E3&"")', "=KPI.TOTAL({0.2;0.3;0.5},A1:A3)"],
        [80, ""],
        [90, ""],
      ],
    ],
    ["by the sign for a spill", [["=B1:B3", "=KPI.BAND(A1#)"]]],
  ])("%s", (_, cells) => {
    expect(
      found(cells as Cells, { A1: 90, A2: 80 }).map(({ cell }) => nameOf(cell.row, cell.column)),
    ).toEqual([]);
  });

  it("is told where a sum above is no spill", () => {
    const cells: Cells = [
      ["=SUM(D1:D9)", "=KPI.RANK(A1:A2)"],
      [80, ""],
    ];
    expect(found(cells, { A1: 90 })).toHaveLength(1);
  });
});

it("tells nothing of formulas without a KPI function, whatever their texts say", () => {
  expect(found([[3, '="KPI.SCORE(E6,A1)"', "=SUM(A1:A3)"]], { B1: "KPI.SCORE(E6,A1)", C1: 3 })).toEqual([]);
});

it("offers the repair of every golden finding that names cells of a sheet", () => {
  for (const sheet of sheetCases("audit/BLANK_AS_ZERO")) {
    const findings = auditSheet(gridOf(sheet)).findings.filter((finding) => finding.code === "BLANK_AS_ZERO");
    const left = findings.filter(({ repair }) => !repair).map(({ facts }) => facts.cells);
    expect(left.filter((cells) => cells !== "C:C")).toEqual([]);
  }
});
