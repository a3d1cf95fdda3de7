import type { Finding } from "../../../src/domain/audit/finding";
import { groupSheets } from "../../../src/taskpane/check/sheet-groups";
import { reportWith, weightText } from "../support/fake-actions";

const unfinished: Finding = {
  code: "UNFINISHED",
  cell: { sheet: "S", row: 9, column: 5 },
  severity: "warning",
  facts: { name: "", item: "响应", blanks: 1, shown: "75" },
};

it("parts the sheets of a workbook by what is to be done about them", () => {
  const sheetOf = (sheet: string, findings: readonly Finding[]) => ({
    ...reportWith(findings),
    sheet,
    hidden: false,
  });
  const none = { sheet: "说明", cards: [], people: [], findings: [], hidden: false };
  const groups = groupSheets([
    sheetOf("甲", []),
    sheetOf("乙", [unfinished]),
    none,
    sheetOf("丙", [unfinished, weightText]),
    sheetOf("丁", [weightText]),
  ]);
  const names = Object.entries(groups).map(([name, reports]) => [
    name,
    (reports as readonly { sheet: string }[]).map(({ sheet }) => sheet),
  ]);
  expect(Object.fromEntries(names)).toEqual({
    faulty: ["丙", "丁"],
    unfinished: ["乙"],
    clean: ["甲"],
    other: ["说明"],
  });
});
