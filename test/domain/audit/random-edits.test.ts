import fc from "fast-check";
import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import { combineRepairs } from "../../../src/domain/audit/combine-repairs";
import type { Finding } from "../../../src/domain/audit/finding";
import type { Grid, GridCell } from "../../../src/domain/sheet/grid";
import type { Cell } from "../../../src/domain/cell";
import { applyChanges } from "../../../src/domain/sheet/apply-changes";
import { gridOf, sheetCases } from "./sheet-case";

/** What people and programs put into the cells of a scorecard. */
const content: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>(
    "≥95%得20分，90%≤率<93%得10分，<90%得0分",
    "90分至100分得20分，85分至95分得10分，低于85分得0分",
    "每错1次扣O分，扣完为止",
    "酌情扣分",
    "A",
    "良好",
    "2O%",
    "7.",
    "合计",
    null,
    { error: "#DIV/0!" },
    true,
  ),
  fc.integer({ min: -5, max: 120 }),
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);
const edit: fc.Arbitrary<GridCell> = fc.record({
  value: content,
  text: fc.constant(""),
  formula: fc.option(fc.constantFrom("=SUM(D3:D5)", "=SUM(C2:C20)", "=E9", "=SUM(F4:F9)/0"), { freq: 6 }),
  format: fc.constantFrom("General", "0%", "@"),
});
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), edit), { minLength: 1, maxLength: 3 });
const sheets = sheetCases("sheets").map(gridOf);

const place = ({ code, cell }: Finding) => `${code} ${cell.row},${cell.column}`;

describe("random edits of sheets as people make them", () => {
  it("have repairs that tell what each cell holds, and touch no cell but these", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sheets), edits, (sheet, list) => {
        const grid = edited(sheet, list);
        for (const { repair } of auditSheet(grid).findings) {
          if (!repair) continue;
          const listed = new Set(repair.changes.map(({ cell }) => `${cell.row},${cell.column}`));
          expect(listed.size).toBe(repair.changes.length);
          for (const { cell, before } of repair.changes) {
            const now = grid.cells[cell.row]?.[cell.column];
            expect([before.value, before.formula]).toEqual([now?.value, now?.formula]);
          }
          const after = applyChanges(grid, repair.changes);
          for (const [r, row] of after.cells.entries()) {
            for (const [c, cell] of row.entries()) {
              if (!listed.has(`${r},${c}`)) expect(cell).toBe(grid.cells[r]?.[c]);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("have repairs that remove their finding", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sheets), edits, (sheet, list) => {
        const grid = edited(sheet, list);
        for (const finding of auditSheet(grid).findings) {
          if (!finding.repair) continue;
          const after = applyChanges(grid, combineRepairs([finding]));
          expect(auditSheet(after).findings.map(place)).not.toContain(place(finding));
        }
      }),
      { numRuns: 300 },
    );
  });
});

function edited(sheet: Grid, list: readonly (readonly [number, number, GridCell])[]): Grid {
  const cells = sheet.cells.map((row) => [...row]);
  for (const [r, c, to] of list) {
    const row = cells[r % cells.length];
    if (row && row.length > 0) row[c % row.length] = { ...to, text: String(to.value ?? "") };
  }
  return { ...sheet, cells };
}
