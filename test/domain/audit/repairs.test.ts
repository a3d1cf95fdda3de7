import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import { changesWeights, combineRepairs, repairedTogether } from "../../../src/domain/audit/combine-repairs";
import type { CellChange } from "../../../src/domain/sheet/cell-change";
import type { Finding } from "../../../src/domain/audit/finding";
import { noLongerFitting } from "../../../src/domain/audit/no-longer-fitting";
import type { Grid } from "../../../src/domain/sheet/grid";
import { applyChanges } from "../../../src/domain/sheet/apply-changes";
import { gridOf, nameOf, sheetCases } from "./sheet-case";

const written = ({ after }: CellChange): string =>
  after.format === undefined ? String(after.value) : `${String(after.value)}|${after.format}`;

const place = ({ code, cell }: Finding): string => `${code} ${nameOf(cell.row, cell.column)}`;

/** Whether what a cell shows is known before the workbook calculates: not where a repair has written another formula. */
function isShown(changes: readonly CellChange[]): (finding: Finding) => boolean {
  const rewritten = changes.flatMap(({ cell, after }) =>
    after.formula === null ? [] : [nameOf(cell.row, cell.column)],
  );
  return ({ cell }) => !rewritten.includes(nameOf(cell.row, cell.column));
}

/**
 * What another weight brings about and is told before it is written: criteria and scores that no longer fit. Sums over what changes follow by
 * themselves, and what formulas show is known once the workbook has calculated.
 */
function toldBy(grid: Grid, finding: Finding): (fresh: Finding) => boolean {
  const { criteria, scores } = noLongerFitting(grid, finding);
  const cells = [...criteria, ...scores].map(({ row, column }) => nameOf(row, column));
  return ({ code, cell: { row, column } }) =>
    code === "WEIGHT_SUM" ||
    code === "SECTION_SUM" ||
    cells.includes(nameOf(row, column)) ||
    (grid.cells[row]?.[column]?.formula ?? null) !== null;
}

const cases = ["sheets", "audit"]
  .flatMap(sheetCases)
  .map((sheet) => [`${sheet.id} ${sheet.title}`, sheet] as const);

describe.each(cases)("repairing all of %s", (_, sheet) => {
  const grid = gridOf(sheet);
  const { findings } = auditSheet(grid);
  const together = repairedTogether(findings);
  const changes = combineRepairs(together);
  const repairable = findings.filter(({ repair }) => repair !== undefined);

  if (sheet.expect.repaired) {
    it("changes these cells and no other, with the weights chosen too", () => {
      const found = combineRepairs(findings).map((change) => [
        nameOf(change.cell.row, change.cell.column),
        written(change),
      ]);
      expect(Object.fromEntries(found)).toEqual(sheet.expect.repaired);
    });
  }

  it("lists each cell once, with what it holds now", () => {
    const names = changes.map(({ cell }) => nameOf(cell.row, cell.column));
    expect(new Set(names).size).toBe(names.length);
    for (const { cell, before } of changes) {
      const now = grid.cells[cell.row]?.[cell.column];
      expect({ value: before.value, formula: before.formula }).toEqual({
        value: now?.value,
        formula: now?.formula,
      });
      if (before.format !== undefined) expect(before.format).toBe(now?.format);
    }
  });

  it("leaves none of the findings that it repairs, and makes no new one", () => {
    const left = auditSheet(applyChanges(grid, changes)).findings.filter(isShown(changes));
    const before = findings.map(place);
    expect(left.map(place).filter((each) => !before.includes(each))).toEqual([]);
    for (const finding of together) expect(left.map(place)).not.toContain(place(finding));
  });

  it("repairs each of them by itself too, and makes no new one but what it tells beforehand", () => {
    const before = findings.map(place);
    for (const finding of repairable) {
      const made = combineRepairs([finding]);
      const left = auditSheet(applyChanges(grid, made)).findings;
      expect(left.map(place)).not.toContain(place(finding));
      const fresh = left.filter((each) => !before.includes(place(each))).filter(isShown(made));
      const told = changesWeights(finding) ? toldBy(grid, finding) : () => false;
      expect([place(finding), fresh.filter((each) => !told(each)).map(place)]).toEqual([place(finding), []]);
    }
  });

  it("repairs each of them in every way that it offers, one weight at a time", () => {
    for (const finding of findings) {
      finding.choices?.forEach(({ cell, repair }, chosen) => {
        const weights = repair.changes.filter(({ weight }) => weight?.fraction !== "1");
        expect(weights.map((change) => change.cell)).toEqual([cell]);
        const left = auditSheet(applyChanges(grid, combineRepairs([{ ...finding, chosen }]))).findings;
        const isSame = (each: Finding) =>
          each.code === finding.code &&
          each.cell.row === finding.cell.row &&
          each.cell.column === finding.cell.column;
        expect(left.filter(isSame)).toEqual([]);
      });
    }
  });
});

describe("a repair of the sum", () => {
  const repaired = (weights: (string | number)[], format = "0%", values: Record<string, number> = {}) => {
    const grid = gridOf({
      id: "",
      title: "",
      cells: [["指标", "权重"], ...weights.map((weight, index) => [`指标${index + 1}甲`, weight])],
      formats: { [`B2:B${weights.length + 1}`]: format },
      values,
      expect: { findings: [] },
    });
    const finding = auditSheet(grid).findings.find(({ code }) => code === "WEIGHT_SUM");
    const after = finding?.repair && applyChanges(grid, combineRepairs([finding]));
    return after?.cells.slice(1).map((row) => row[1]?.value);
  };

  it("gives the steps left over to the largest remainders", () => {
    expect(repaired([0.25, 0.2, 0.2, 0.1, 0.1, 0.1])).toEqual([0.26, 0.21, 0.21, 0.11, 0.11, 0.1]);
  });

  it("keeps half percents where they are in use", () => {
    expect(repaired([0.125, 0.125, 0.5])).toEqual([0.17, 0.165, 0.665]);
  });

  it("keeps the kind of each cell", () => {
    expect(repaired(["30%", "60%"], "@")).toEqual(["33%", "67%"]);
    expect(repaired(["30分", "60 分"], "@")).toEqual(["33分", "67 分"]);
    expect(repaired([30, 60], "General")).toEqual([33, 67]);
  });

  it("takes a finer step rather than leave a weight at nothing", () => {
    expect(repaired([0.001, 1.5])).toEqual([0.001, 0.999]);
  });

  it("touches no formula and guesses no missing weight", () => {
    expect(repaired(["=3/10", 0.5], "0%", { B2: 0.3 })).toBeUndefined();
    expect(repaired(["", 0.2, 0.3, ""])).toBeUndefined();
    expect(repaired([0, 0])).toBeUndefined();
  });
});

describe("the difference to one item", () => {
  const sheetOf = (rows: (string | number)[][], formats: Record<string, string>) =>
    gridOf({ id: "", title: "", cells: rows, formats, expect: { findings: [] } });
  const weightsAfter = (grid: ReturnType<typeof gridOf>, findings: readonly Finding[], column: number) =>
    applyChanges(grid, combineRepairs(findings))
      .cells.slice(1)
      .map((row) => row[column]?.value);

  it("is offered for each item that stays above nothing", () => {
    const grid = sheetOf(
      [
        ["指标", "权重"],
        ["拓展新客户", 0.6],
        ["客户回访", 0.45],
        ["月度报表", 0.05],
      ],
      { B2: "0%", B3: "0%", B4: "0%" },
    );
    const finding = auditSheet(grid).findings.find(({ code }) => code === "WEIGHT_SUM");
    expect(finding?.choices?.map(({ name }) => name)).toEqual(["拓展新客户", "客户回访"]);
    expect(weightsAfter(grid, finding ? [{ ...finding, chosen: 1 }] : [], 1)).toEqual([0.6, 0.35, 0.05]);
  });

  it("stays within the section of the item, beside the repair of the whole", () => {
    const grid = sheetOf(
      [
        ["维度", "指标", "权重"],
        ["业绩（60%）", "销售额", 0.4],
        ["业绩（60%）", "新客户", 0.3],
        ["服务（40%）", "响应", 0.2],
        ["服务（40%）", "回访", 0.3],
      ],
      { "C2:C5": "0%" },
    );
    const { findings } = auditSheet(grid);
    expect(findings.map(({ code }) => code).sort()).toEqual(["SECTION_SUM", "SECTION_SUM", "WEIGHT_SUM"]);
    expect(findings.find(({ code }) => code === "WEIGHT_SUM")?.choices).toBeUndefined();
    const chosen = findings.map((finding) =>
      finding.code === "SECTION_SUM" && finding.facts.section === "业绩"
        ? { ...finding, chosen: 1 }
        : finding,
    );
    expect(weightsAfter(grid, chosen, 2)).toEqual([0.4, 0.2, 0.16, 0.24]);
  });

  it("is offered where a formula keeps the others as they are", () => {
    const grid = gridOf({
      id: "",
      title: "",
      cells: [
        ["指标", "权重"],
        ["甲项", "=3/10"],
        ["乙项", 0.5],
      ],
      formats: { "B2:B3": "0%" },
      values: { B2: 0.3 },
      expect: { findings: [] },
    });
    const finding = auditSheet(grid).findings.find(({ code }) => code === "WEIGHT_SUM");
    expect(finding?.repair).toBeUndefined();
    expect(finding?.choices?.map(({ name }) => name)).toEqual(["乙项"]);
    expect(weightsAfter(grid, finding ? [{ ...finding, chosen: 0 }] : [], 1)).toEqual([0.3, 0.7]);
  });
});

describe("repairs of one cell by several findings", () => {
  it("writes the amount of the sum in the form of the text's repair", () => {
    const grid = gridOf({
      id: "",
      title: "",
      cells: [
        ["指标", "权重", "得分"],
        ["甲", 0.5, ""],
        ["乙", "40分", ""],
      ],
      formats: { B2: "0%" },
      expect: { findings: [] },
    });
    const { findings } = auditSheet(grid);
    expect(findings.map(({ code }) => code).sort()).toEqual([
      "WEIGHT_SUM",
      "WEIGHT_TEXT",
      "WEIGHT_UNITS_MIXED",
    ]);
    expect(combineRepairs(findings).map(({ after }) => after)).toEqual(
      expect.arrayContaining([
        { value: 0.44, formula: null, format: "0%" },
        { value: 0.56, formula: null },
      ]),
    );
  });
});
