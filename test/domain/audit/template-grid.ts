import type { Grid, GridCell } from "../../../src/domain/sheet/grid";
import type { Cell } from "../../../src/domain/cell";
import type { CellPlan, SheetLook } from "../../../src/excel/layout/sheet-plan";

/** The grid of a laid-out sheet before anything is calculated, or with what its formulas show by `row,column`. */
export function gridOfPlan(plan: SheetLook, filled: ReadonlyMap<string, Cell> = new Map()): Grid {
  const { area } = plan;
  const cells: GridCell[][] = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => ({ value: null, text: "", formula: null, format: "General" })),
  );
  for (const { row, column, content, numberFormat = "General" } of plan.cells) {
    const own = valueOf(content);
    const value = filled.get(`${row},${column}`) ?? own;
    const formula = content.kind === "formula" ? content.formula : null;
    const line = cells[row];
    if (line)
      line[column] = { value, text: value === null ? "" : String(value), formula, format: numberFormat };
  }
  return {
    sheet: plan.name,
    top: 0,
    left: 0,
    cells,
    merges: plan.merges,
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function valueOf(content: CellPlan): Cell {
  if (content.kind === "value") return content.value;
  return content.kind === "text" ? content.text : null;
}
