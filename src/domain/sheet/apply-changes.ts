import type { CellChange } from "./cell-change";
import type { Grid, GridCell } from "./grid";

/** The grid after the changes; formulas keep what they showed. */
export function applyChanges(grid: Grid, changes: readonly CellChange[]): Grid {
  const cells = grid.cells.map((row) => [...row]);
  for (const { cell, after } of changes) {
    const row = cells[cell.row - grid.top];
    const before = row?.[cell.column - grid.left];
    if (!row || !before) throw new RangeError(`no cell at ${cell.row}, ${cell.column}`);
    const changed: GridCell = {
      value: after.value,
      text: String(after.value ?? ""),
      formula: after.formula,
      format: after.format ?? before.format,
    };
    row[cell.column - grid.left] = changed;
  }
  return { ...grid, cells };
}
