import type { Cell } from "../domain/cell";
import { failed } from "../domain/result";
import type { Answer, Outcome } from "./answer";
import { firstCell, isSingle, isWholeColumn, lastUsedRow, sameShape, shapeOf } from "./grid";
import type { Grid } from "./grid";
import { spill } from "./spill";

/** What a formula gives for the items of a scorecard. */
export interface ItemGrids {
  readonly criteria: Grid;
  readonly actual: Grid;
  readonly max: Grid;
  readonly target: Grid;
}

/** What one item comes to. Its actuals are one a clause, in the order of the sheet. */
export type CalculateItem = (criterion: Cell, actuals: readonly Cell[], max: Cell, target: Cell) => Outcome;

/**
 * Calculates item by item. Rows are items: criteria, full marks and targets are one column each, and the actual has a column
 * a clause. Single values are repeated. Where criteria, full marks or targets have several columns, each cell is an item with a
 * single actual, and the ranges have one shape. Whole columns end at the last used row of all; ranges that do not match are
 * refused.
 */
export function perItem({ criteria, actual, max, target }: ItemGrids, calculate: CalculateItem): Answer {
  const ranges = [criteria, actual, max, target].filter((grid) => !isSingle(grid));
  const cellwise = ranges.some((grid) => grid !== actual && shapeOf(grid).columns > 1);
  const [criterionAt, maxAt, targetAt] = [cellsOf(criteria), cellsOf(max), cellsOf(target)];
  const actualAt = cellsOf(actual);
  const onlyActuals = actual[0] ?? [];
  const actualsAt = isSingle(actual)
    ? () => onlyActuals
    : cellwise
      ? (row: number, column: number) => [actualAt(row, column)]
      : (row: number) => actual[row] ?? [];
  const outcomeAt = (row: number, column: number): Outcome =>
    calculate(criterionAt(row, column), actualsAt(row, column), maxAt(row, column), targetAt(row, column));

  const first = ranges[0];
  if (!first) return outcomeAt(0, 0);
  const shape = shapeOf(first);
  const other = ranges
    .map(shapeOf)
    .find((candidate) => (cellwise ? !sameShape(candidate, shape) : candidate.rows !== shape.rows));
  if (other) return failed({ code: "SHAPES_DIFFER", first: shape, second: other });

  const rows = isWholeColumn(shape) ? Math.max(...ranges.map(lastUsedRow)) : shape.rows;
  return rows === 1 && !cellwise
    ? outcomeAt(0, 0)
    : spill({ rows, columns: cellwise ? shape.columns : 1 }, outcomeAt);
}

function cellsOf(grid: Grid): (row: number, column: number) => Cell {
  if (!isSingle(grid)) return (row, column) => grid[row]?.[column] ?? null;
  const only = firstCell(grid);
  return () => only;
}
