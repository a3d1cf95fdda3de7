import { isCellError } from "../domain/cell";
import type { Decimal } from "../domain/numbers/decimal";
import { failed, ok } from "../domain/result";
import type { Result } from "../domain/result";
import { DEFAULT_STEP, normalizeWeights } from "../domain/weights/normalize-weights";
import { readStep } from "../domain/weights/read-step";
import { readWeights } from "../domain/weights/read-weights";
import { weightInCell } from "../domain/weights/weight-in-cell";
import { BLANK } from "./answer";
import type { Answer } from "./answer";
import type { FunctionFault } from "./fault";
import { optionalSingle, required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import { firstCell, shapeOf } from "./grid";
import type { Grid } from "./grid";
import { lineOf } from "./line";

/**
 * `KPI.NORMALIZE(weights, [step])`: the weights of one column or row in the same proportions, each a whole number of
 * steps (1%), exactly 100% in all by largest remainder. Spills in the weights' shape and unit (20 stays in points, 0.2 a
 * share); blank stays blank. `#VALUE!` for what are no weights, and for a step that 100% is no whole number of.
 *
 * @example =KPI.NORMALIZE({1;1;1}) // 0.34, 0.33, 0.33
 */
export const normalize: FunctionSpec<"NORMALIZE"> = {
  id: "NORMALIZE",
  parameters: [required("weights"), optionalSingle("step")],
  result: "matrix",
  calculate: normalizeGrid,
};

function normalizeGrid(grid: Grid, stepGrid: Grid): Answer {
  const cells = lineOf(grid);
  if (!cells.ok) return cells;
  const step = stepOf(stepGrid);
  if (!step.ok) return step;
  const weights = readWeights(cells.value);
  if (!weights.ok) {
    return weights.fault.code === "WEIGHTS_EMPTY"
      ? inShape(
          cells.value.map(() => BLANK),
          grid,
        )
      : weights;
  }
  const normal = normalizeWeights(weights.value, step.value);
  if (!normal.ok) return normal;
  const { rows, unit } = normal.value;
  return inShape(
    rows.map(({ share }) => (share === null ? BLANK : weightInCell(share, unit))),
    grid,
  );
}

function stepOf(grid: Grid): Result<Decimal, FunctionFault> {
  const cell = firstCell(grid);
  if (cell === null) return ok(DEFAULT_STEP);
  return isCellError(cell) ? failed({ code: "CELL_ERROR", error: cell.error }) : readStep(cell);
}

/** A column where the weights are one, else a row. */
function inShape(line: readonly (number | string)[], weights: Grid): (number | string)[][] {
  return shapeOf(weights).columns === 1 ? line.map((value) => [value]) : [[...line]];
}
