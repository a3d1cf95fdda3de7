import fc from "fast-check";
import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import { combineRepairs } from "../../../src/domain/audit/combine-repairs";
import type { Cell } from "../../../src/domain/cell";
import type { Grid, GridCell } from "../../../src/domain/sheet/grid";
import { applyChanges } from "../../../src/domain/sheet/apply-changes";
import { gridOf, sheetCases } from "./sheet-case";

const words = fc.constantFrom(
  "序号",
  "维度",
  "考核指标",
  "权重",
  "权 重（%）",
  "维度权重",
  "评分标准",
  "得分",
  "分值",
  "Weight",
  "KPI",
  "Score",
  "合计",
  "小计",
  "总分",
  "加分项",
  "一、业绩（70%）",
  "能力（20%）",
  "说明：",
  "30%",
  "３０％",
  "20分",
  "-5%",
  "—",
  "=cmd|'x'!A0",
  "每次扣2分，扣完为止",
  "  ",
  "�",
  "1e309",
  "0.1.2",
);
const value: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: words },
  fc.string({ unit: "grapheme" }),
  fc.double(),
  fc.constantFrom(0.1, 0.2, 0.3, 30, 40, 100, -5, 0),
  fc.boolean(),
  fc.constant(null),
  fc.constant(null),
  fc.constantFrom({ error: "#REF!" }, { error: "#DIV/0!" }),
);
const cell: fc.Arbitrary<GridCell> = fc.record({
  value,
  text: fc.oneof(fc.constant(""), words),
  formula: fc.option(fc.constantFrom("=SUM(A1:A3)", "=B4"), { freq: 8 }),
  format: fc.constantFrom("General", "0%", "0.0%", "@", '0"分"', '"%"0'),
});
const place = fc.nat({ max: 14 });
const area = fc.record({
  row: place,
  column: place,
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});
const grid: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.constant("Sheet1"),
  top: fc.nat({ max: 3 }),
  left: fc.nat({ max: 3 }),
  // Rows of unequal length are more than a host hands out.
  cells: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
  merges: fc.array(area, { maxLength: 5 }),
  tables: fc.array(area, { maxLength: 2 }),
  hiddenRows: fc.array(place).map((rows) => new Set(rows)),
  hiddenColumns: fc.array(place).map((columns) => new Set(columns)),
});

describe("any grid", () => {
  it("is audited without a throw, and findings stand on its cells", () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const { cards, findings } = auditSheet(sheet);
        for (const { cell: at } of findings) {
          expect(at.row).toBeGreaterThanOrEqual(sheet.top);
          expect(at.row).toBeLessThan(sheet.top + sheet.cells.length);
        }
        for (const card of cards) expect(card.firstRow).toBeGreaterThan(card.headerLastRow);
        combineRepairs(findings);
      }),
      { numRuns: 400 },
    );
  });
});

const cases = ["sheets", "audit"].flatMap(sheetCases).map(gridOf);

describe("random edits of sheets as people make them", () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), cell), { minLength: 1, maxLength: 4 });

  it("are audited without a throw", () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), edits, (sheet, list) => {
        combineRepairs(auditSheet(edited(sheet, list)).findings);
      }),
      { numRuns: 400 },
    );
  });
});

function edited(sheet: Grid, edits: readonly (readonly [number, number, GridCell])[]): Grid {
  const cells = sheet.cells.map((row) => [...row]);
  for (const [r, c, to] of edits) {
    const row = cells[r % cells.length];
    if (row && row.length > 0) row[c % row.length] = to;
  }
  return { ...sheet, cells };
}

describe("any weights", () => {
  const weight = fc.oneof(
    fc.integer({ min: 0, max: 90 }).map((points) => points / 100),
    fc.integer({ min: 1, max: 60 }).map((points) => `${points}%`),
    fc.integer({ min: 5, max: 60 }).map((points) => `${points}分`),
    fc.integer({ min: 2, max: 60 }),
    fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 1000),
  );

  it("come to exactly 100% once a repair of the sum and those of the form are applied", () => {
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 1, maxLength: 14 }),
        fc.constantFrom("0%", "General"),
        (weights, format) => {
          const sheet = gridOf({
            id: "",
            title: "",
            cells: [
              ["考核指标", "权重", "得分"],
              ...weights.map((each, index) => [`甲${index}`, each, ""]),
              ["合计", "", ""],
            ],
            formats: { [`B2:B${weights.length + 1}`]: format },
            expect: { findings: [] },
          });
          const { findings } = auditSheet(sheet);
          const sum = findings.find(({ code }) => code === "WEIGHT_SUM");
          const after = auditSheet(applyChanges(sheet, combineRepairs(findings)));
          if (!sum || sum.repair) {
            expect(after.cards[0]?.weightSum).toBe("100%");
            expect(after.findings).toEqual([]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a long sheet", () => {
  it("takes time in proportion to its rows", () => {
    const rows = (count: number): Grid =>
      gridOf({
        id: "",
        title: "",
        cells: [
          ["序号", "维度", "考核指标", "权重", "评分标准", "得分"],
          ...Array.from({ length: count }, (_, i) => [
            i + 1,
            i % 7 === 0 ? `维度${i}（5%）` : "",
            `指标${i}`,
            i % 5 === 0 ? "" : i % 3 === 0 ? "1%" : 0.01,
            "每次扣1分，扣完为止",
            "",
          ]),
        ],
        expect: { findings: [] },
      });
    const time = (sheet: Grid): number => {
      const start = process.cpuUsage();
      auditSheet(sheet);
      // Of this process alone: a busy machine shall not decide.
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const [small, large] = [rows(2_000), rows(20_000)];
    time(small);
    const base = Math.min(time(small), time(small), time(small));
    // Ten times the rows: a quadratic step would take a hundred times as long.
    expect(Math.min(time(large), time(large))).toBeLessThan(Math.max(base, 5) * 40);
  });
});
