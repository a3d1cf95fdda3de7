import type { Cell } from "../cell";
import { isInArea } from "./grid";
import type { Area, Grid, GridCell } from "./grid";

/** A grid that can be asked by sheet coordinates; outside the used part every cell is blank. */
export interface SheetView {
  readonly grid: Grid;
  /** One past the last used row and column. */
  readonly endRow: number;
  readonly endColumn: number;
  cell(row: number, column: number): GridCell;
  /** The merged area that covers the cell, or null. */
  mergeAt(row: number, column: number): Area | null;
  /** Whether the cell lies in one of the sheet's tables. */
  isInTable(row: number, column: number): boolean;
}

const BLANK: GridCell = { value: null, text: "", formula: null, format: "General" };

/** Makes a view of the grid; takes time linear in its cells. */
export function viewSheet(grid: Grid): SheetView {
  const width = grid.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const endRow = grid.top + grid.cells.length;
  const endColumn = grid.left + width;
  const merged = new Map<number, Area>();
  const key = (row: number, column: number) => (row - grid.top) * width + (column - grid.left);
  for (const area of grid.merges) {
    const lastRow = Math.min(area.row + area.rows, endRow);
    const lastColumn = Math.min(area.column + area.columns, endColumn);
    for (let row = Math.max(area.row, grid.top); row < lastRow; row++) {
      for (let column = Math.max(area.column, grid.left); column < lastColumn; column++) {
        merged.set(key(row, column), area);
      }
    }
  }
  const isInside = (row: number, column: number) =>
    row >= grid.top && row < endRow && column >= grid.left && column < endColumn;
  return {
    grid,
    endRow,
    endColumn,
    cell: (row, column) => grid.cells[row - grid.top]?.[column - grid.left] ?? BLANK,
    mergeAt: (row, column) => (isInside(row, column) ? (merged.get(key(row, column)) ?? null) : null),
    isInTable: (row, column) => grid.tables.some((table) => isInArea(row, column, table)),
  };
}

/** The row that holds the value of this cell: its own, or the first of the merged area that covers it. */
export function anchorRow(view: SheetView, row: number, column: number): number {
  return view.mergeAt(row, column)?.row ?? row;
}

/** Whether the cell belongs to a merged area that begins in another column. */
export function isCoveredFromLeft(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.column < column;
}

/** The cell, or the one that speaks for it where it is merged. */
export function shownCell(view: SheetView, row: number, column: number): GridCell {
  const merge = view.mergeAt(row, column);
  return merge ? view.cell(merge.row, merge.column) : view.cell(row, column);
}

export function isBlank(value: Cell): boolean {
  return value === null || (typeof value === "string" && !/[^\s\u00a0\u200b\ufeff]/.test(value));
}

/** The text that was typed or calculated into the cell; "" for blanks, numbers and everything else. */
export function textOf(cell: GridCell): string {
  return typeof cell.value === "string" ? cell.value.trim() : "";
}
