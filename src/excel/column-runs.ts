import type { CellChange } from "../domain/sheet/cell-change";

/** Changes of cells that stand directly under each other; at least one. */
export type ColumnRun = readonly [CellChange, ...CellChange[]];

/** Groups changes of different cells of one sheet into as few columns of cells as possible. */
export function columnRuns(changes: readonly CellChange[]): ColumnRun[] {
  const sorted = [...changes].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
  const runs: [CellChange, ...CellChange[]][] = [];
  for (const change of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1]?.cell;
    if (run && last && last.column === change.cell.column && last.row + 1 === change.cell.row)
      run.push(change);
    else runs.push([change]);
  }
  return runs;
}
