import type { Cell } from "../cell";

/** One cell of a sheet as the audit needs it. */
export interface GridCell {
  readonly value: Cell;
  /** What the cell shows. */
  readonly text: string;
  /** The formula with its leading `=`, or null for a typed value. */
  readonly formula: string | null;
  /** The number format in Excel's English notation, such as `0%`. */
  readonly format: string;
}

/** A rectangle of cells, counted from 0 (row 0 is Excel's row 1, column 0 is A). */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether the cell lies in the area. */
export function isInArea(row: number, column: number, area: Area): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The used part of one sheet. `cells[r][c]` stands at sheet row `top + r`, column `left + c`. */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly GridCell[])[];
  /** Merged areas in sheet coordinates; their value stands in the first cell. */
  readonly merges: readonly Area[];
  /** Excel tables, headers and totals included, in sheet coordinates. */
  readonly tables: readonly Area[];
  /** Hidden sheet rows and columns, in sheet coordinates. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}
