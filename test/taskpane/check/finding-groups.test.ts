import type { Finding } from "../../../src/domain/audit/finding";
import { firstGroups, groupFindings } from "../../../src/taskpane/check/finding-groups";
import { weightMissing, weightSum, weightText } from "../support/fake-actions";

const at = (finding: Finding, row: number, column = finding.cell.column): Finding => ({
  ...finding,
  cell: { ...finding.cell, row, column },
});
const cells = (findings: readonly Finding[]) =>
  groupFindings(findings).map((group) => group.findings.map(({ code, cell }) => `${code} ${cell.row}`));

describe("findings that are shown together", () => {
  it("are those of one kind in one column", () => {
    expect(cells([at(weightText, 4), at(weightText, 5), at(weightText, 5, 6)])).toEqual([
      ["WEIGHT_TEXT 4", "WEIGHT_TEXT 5"],
      ["WEIGHT_TEXT 5"],
    ]);
    expect(cells([at(weightText, 4), at(weightMissing, 5)])).toHaveLength(2);
  });

  it("come the gravest first, and then as they stand on the sheet", () => {
    expect(cells([weightMissing, at(weightText, 8), at(weightText, 3, 2), weightSum])).toEqual([
      ["WEIGHT_SUM 10"],
      ["WEIGHT_TEXT 3"],
      ["WEIGHT_TEXT 8"],
      ["WEIGHT_MISSING 9"],
    ]);
  });

  it("are as grave as the gravest of them", () => {
    const [group] = groupFindings([at(weightText, 4), { ...at(weightText, 5), severity: "error" }]);
    expect(group?.severity).toBe("error");
  });

  it("are shown as a whole or not", () => {
    const groups = groupFindings([at(weightText, 4), at(weightText, 5), weightMissing]);
    expect(firstGroups(groups, 1)).toEqual(groups.slice(0, 1));
    expect(firstGroups(groups, 3)).toEqual(groups);
  });
});
