import { parseFormula } from "../../../src/domain/formula/expression";
import { layoutFindings } from "../../../src/excel/layout/layout-findings";
import { linkFormula } from "../../../src/excel/layout/link-formula";
import { zhCN } from "../../../src/texts/pane/zh-CN";
import { reportWith, weightText } from "../../taskpane/support/fake-actions";

describe("the list of findings", () => {
  const report = reportWith([weightText]);
  const cellOf = (hidden: boolean) =>
    layoutFindings([{ ...report, hidden }], "zh-CN", zhCN).cells.find(
      ({ row, column }) => row === 1 && column === 1,
    )?.content;

  it("leads to each cell", () => {
    expect(cellOf(false)).toEqual({ kind: "formula", formula: `=HYPERLINK("#'网络推广'!E9","E9")` });
  });

  it("names the cell only, where its sheet is hidden and nobody can be led there", () => {
    expect(cellOf(true)).toEqual({ kind: "text", text: "E9" });
  });
});

describe("a link to a cell", () => {
  it.each([
    ["Tom's", `HYPERLINK("#'Tom''s'!A1","A1")`],
    ['5" 屏', `HYPERLINK("#'5"" 屏'!A1","A1")`],
    ["=cmd", `HYPERLINK("#'=cmd'!A1","A1")`],
    [`","x`, `HYPERLINK("#'"",""x'!A1","A1")`],
  ])("on the sheet %s is one call of two texts", (sheet, formula) => {
    expect(linkFormula({ sheet, row: 0, column: 0 })).toBe(formula);
    expect(parseFormula(`=${formula}`)).toMatchObject({
      kind: "call",
      name: "HYPERLINK",
      args: [
        { kind: "text", value: `#'${sheet.replaceAll("'", "''")}'!A1` },
        { kind: "text", value: "A1" },
      ],
    });
  });
});
