import type { Outcome } from "./answer";
import type { Shape } from "./grid";

/** Rows of outcomes of a shape, calculated one after another. */
export function spill(
  { rows, columns }: Shape,
  outcomeAt: (row: number, column: number) => Outcome,
): Outcome[][] {
  const answer = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
    // A row that grows by `push` reserves room for 17 cells: in a spill of many rows that is most of the time it takes.
    const line = new Array<Outcome>(columns);
    for (let column = 0; column < columns; column++) line[column] = outcomeAt(row, column);
    answer[row] = line;
  }
  return answer;
}
