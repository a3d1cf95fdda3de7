import type { Cell } from "../domain/cell";
import { failed, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { FunctionFault } from "./fault";
import { isWholeColumn, lastUsedRow, shapeOf } from "./grid";
import type { Grid } from "./grid";

/** The cells of one column (a whole one up to its last used row) or of one row, in order; a block is refused. */
export function lineOf(grid: Grid): Result<readonly Cell[], FunctionFault> {
  const shape = shapeOf(grid);
  if (shape.columns === 1) {
    const used = isWholeColumn(shape) ? grid.slice(0, lastUsedRow(grid)) : grid;
    return ok(used.map((row) => row[0] ?? null));
  }
  return shape.rows === 1 ? ok(grid[0] ?? []) : failed({ code: "LINE_EXPECTED", shape });
}
