import type { Cell } from "../domain/cell";

/** Rows of cells: at least one row of at least one cell, all rows of one length. A single value is 1 × 1. */
export type Grid = readonly (readonly Cell[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function shapeOf(grid: Grid): Shape {
  return { rows: grid.length, columns: grid[0]?.length ?? 0 };
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

/** Whether the grid is one value rather than a range. A range of one cell is a value too. */
export function isSingle(grid: Grid): boolean {
  return grid.length === 1 && grid[0]?.length === 1;
}

/** The first cell: all there is of a single value. */
export function firstCell(grid: Grid): Cell {
  return grid[0]?.[0] ?? null;
}

/** The last row that is not blank, counted from 1; 1 where all are blank. */
export function lastUsedRow(grid: Grid): number {
  for (let row = grid.length; row > 1; row--) {
    if (grid[row - 1]?.some((cell) => cell !== null)) return row;
  }
  return 1;
}

/** How many rows a column of a sheet has: in .xlsx files, and in .xls files opened as they are. */
const WHOLE_COLUMN: ReadonlySet<number> = new Set([1_048_576, 65_536]);

export function isWholeColumn({ rows }: Shape): boolean {
  return WHOLE_COLUMN.has(rows);
}
