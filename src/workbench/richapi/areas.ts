import { MAX_COLUMNS, MAX_ROWS } from "./host";
import type { Area } from "./host";
import { failure } from "./failure";

/** The area of that position and size; `InvalidArgument` where it does not lie on a sheet. */
export function area(row: number, column: number, rows: number, columns: number): Area {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1) throw failure("InvalidArgument");
  if (row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw failure("InvalidArgument");
  return { row, column, rows, columns };
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Whether the area is made of whole columns. */
export function isEntireColumn(of: Area): boolean {
  return of.row === 0 && of.rows === MAX_ROWS;
}

/** Whether the area is made of whole rows. */
export function isEntireRow(of: Area): boolean {
  return of.column === 0 && of.columns === MAX_COLUMNS;
}

export function cellCount(of: Area): number {
  return of.rows * of.columns;
}

/** What two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Rows or columns that were put in or taken away. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  /** Negative where they were taken away. */
  readonly count: number;
}

/** Where an area is after a shift, or null where nothing of it is left. */
export function shifted(of: Area, shift: Shift): Area | null {
  const size = shift.axis === "row" ? "rows" : "columns";
  const limit = shift.axis === "row" ? MAX_ROWS : MAX_COLUMNS;
  if (of[shift.axis] === 0 && of[size] === limit) return of;
  const start = moved(of[shift.axis], shift);
  const end = moved(of[shift.axis] + of[size], shift);
  return end > start ? { ...of, [shift.axis]: start, [size]: end - start } : null;
}

function moved(edge: number, { at, count }: Shift): number {
  if (count >= 0) return edge < at || (edge === at && count === 0) ? edge : edge + count;
  return edge <= at ? edge : Math.max(at, edge + count);
}
