import type { CellChange } from "../../src/domain/sheet/cell-change";
import { columnRuns } from "../../src/excel/column-runs";

const change = (row: number, column: number): CellChange => ({
  cell: { sheet: "Sheet1", row, column },
  before: { value: 1, formula: null },
  after: { value: 2, formula: null },
});

it("joins cells that stand under each other", () => {
  const runs = columnRuns([change(5, 1), change(3, 1), change(4, 1), change(4, 2), change(7, 1)]);
  expect(runs.map((run) => run.map(({ cell }) => [cell.column, cell.row]))).toEqual([
    [
      [1, 3],
      [1, 4],
      [1, 5],
    ],
    [[1, 7]],
    [[2, 4]],
  ]);
});
