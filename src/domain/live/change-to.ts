import type { CellChange } from "../audit/finding";
import type { SheetView } from "../audit/sheet-view";

/** The change that puts a formula, or a title, into a cell. In a cell of text a formula would stay text, so that format goes. */
export function formulaTo(view: SheetView, row: number, column: number, formula: string): CellChange {
  const { value, formula: old, format } = view.cell(row, column);
  const isText = format === "@";
  return {
    cell: { sheet: view.grid.sheet, row, column },
    before: { value, formula: old, ...(isText ? { format } : {}) },
    after: { value: null, formula: `=${formula}`, ...(isText ? { format: "General" } : {}) },
  };
}

/** The change that puts a title into a cell. */
export function titleTo(view: SheetView, row: number, column: number, title: string): CellChange {
  const { value, formula } = view.cell(row, column);
  return {
    cell: { sheet: view.grid.sheet, row, column },
    before: { value, formula },
    after: { value: title, formula: null },
  };
}
