import type { Cell } from "../domain/cell";
import { failed } from "../domain/result";
import type { Result } from "../domain/result";
import { BLANK } from "./answer";
import type { Answer, Outcome } from "./answer";
import type { FunctionFault } from "./fault";
import { firstCell, isSingle, isWholeColumn, lastUsedRow, sameShape, shapeOf } from "./grid";
import type { Grid } from "./grid";
import { spill } from "./spill";

/** A grid, and how each of its cells is read. Blank cells and cells with an error are never handed to `read`. */
export interface Input<T> {
  readonly grid: Grid;
  readonly read: (cell: NonNullable<Cell>) => Result<T, FunctionFault>;
}

export type Inputs<T extends readonly unknown[]> = { readonly [K in keyof T]: Input<T[K]> };

/**
 * Calculates cell by cell: ranges of one shape side by side, single values repeated. The answer has the shape of the
 * ranges (whole columns end at the last used row), or is one outcome where all are single values. A cell with a blank among its
 * inputs is blank; a bad input is the fault of its own cell only. Ranges of different shapes are refused.
 */
export function perCell<T extends readonly unknown[]>(
  inputs: Inputs<T>,
  calculate: (...values: T) => Outcome,
): Answer {
  const columns = inputs as readonly Input<unknown>[];
  if (columns.every(({ grid }) => isSingle(grid))) return single(columns, calculate as Calculate);
  const ranges = columns.map((input) => input.grid).filter((grid) => !isSingle(grid));
  const readers = columns.map(readerOf);
  // One list for all cells: `calculate` takes its items one by one and keeps nothing of the list.
  const values = new Array<unknown>(readers.length).fill(null);
  const outcomeAt = (row: number, column: number): Outcome => {
    let blank = false;
    for (let index = 0; index < readers.length; index++) {
      const value = readers[index]?.(row, column) ?? null;
      if (value === null) blank = true;
      else if (value.ok) values[index] = value.value;
      else return value;
    }
    return blank ? BLANK : calculate(...(values as unknown as T));
  };
  const shape = shapeOf(ranges[0] ?? []);
  const other = ranges.map(shapeOf).find((candidate) => !sameShape(candidate, shape));
  if (other) return failed({ code: "SHAPES_DIFFER", first: shape, second: other });

  const rows = isWholeColumn(shape) ? Math.max(...ranges.map(lastUsedRow)) : shape.rows;
  return spill({ rows, columns: shape.columns }, outcomeAt);
}

type Calculate = (...values: readonly unknown[]) => Outcome;

/** Single values alone: a formula in a cell of its own, of which a sheet has thousands. */
function single(inputs: readonly Input<unknown>[], calculate: Calculate): Outcome {
  const values: unknown[] = [];
  for (const { grid, read } of inputs) {
    const value = readCell(firstCell(grid), read);
    if (value?.ok === false) return value;
    if (value) values.push(value.value);
  }
  return values.length < inputs.length ? BLANK : calculate(...values);
}

/** null where the cell is blank. */
type Reader = (row: number, column: number) => Result<unknown, FunctionFault> | null;

function readerOf({ grid, read }: Input<unknown>): Reader {
  if (isSingle(grid)) {
    const only = readCell(firstCell(grid), read);
    return () => only;
  }
  return (row, column) => readCell(grid[row]?.[column] ?? null, read);
}

function readCell(cell: Cell, read: Input<unknown>["read"]): ReturnType<Reader> {
  return cell === null ? null : read(cell);
}
