import fc from "fast-check";
import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import type { GridCell } from "../../../src/domain/sheet/grid";
import { planLive } from "../../../src/domain/live/plan-live";
import { gridOf, sheetCases } from "../audit/sheet-case";

const titles = { actual: () => "实际完成", score: "自动得分" };
const GRIDS = sheetCases("sheets").map(gridOf);

const cells = fc
  .constantFrom<readonly [GridCell["value"], string | null]>(
    [null, null],
    ["  ", null],
    [-3, null],
    [1e300, null],
    ["３０％", null],
    ["酌情", null],
    ["合计", null],
    ["得分", null],
    ["=cmd|'x'!A0", null],
    [true, null],
    [{ error: "#REF!" }, null],
    [7, "=3+4"],
    ["", '=IF(A1="","",A1)'],
  )
  .map(([value, formula]): GridCell => ({ value, text: String(value ?? ""), formula, format: "General" }));

describe("a good sheet with random edits", () => {
  it("never throws, and plans to overwrite no formula and nothing unlisted", () => {
    const edit = fc.tuple(fc.nat(), fc.nat(), cells);
    const asked = fc.tuple(fc.constantFrom(...GRIDS), fc.array(edit, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(asked, fc.constantFrom("in-place", "beside"), ([whole, edits], place) => {
        const rows = whole.cells.map((row) => [...row]);
        for (const [r, c, cell] of edits) {
          const row = rows[r % rows.length] ?? [];
          row[c % row.length] = cell;
        }
        const grid = { ...whole, cells: rows };
        for (const card of auditSheet(grid).cards) {
          const { changes } = planLive(grid, card, { place, language: "zh-CN", titles });
          const seen = new Set<string>();
          for (const { cell, before } of changes) {
            const own = rows[cell.row]?.[cell.column];
            seen.add(`${cell.row}:${cell.column}`);
            expect(before.value).toEqual(own?.value ?? null);
            expect(before.formula).toBe(own?.formula ?? null);
            if (before.formula !== null) expect(before.formula).toMatch(/^=IF\(/);
          }
          expect(seen.size).toBe(changes.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
