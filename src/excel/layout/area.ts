import type { Area } from "../../domain/sheet/grid";

export function cellAt(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** A span of columns, first to last, in one row or in several. */
export function across(row: number, span: Span, rows = 1): Area {
  return { row, column: span.first, rows, columns: span.last - span.first + 1 };
}

/** Columns from first to last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}
