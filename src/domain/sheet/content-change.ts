import { asOneValue } from "../formula/kpi-call";
import type { CellChange } from "./cell-change";
import type { Place } from "./cell-address";
import type { SheetView } from "./sheet-view";

/** A typed value in place of what the cell holds; its format stays. */
export function withValue(view: SheetView, at: Place, value: string | number): CellChange {
  return change(view, at, value, null);
}

/**
 * A formula in place of what the cell holds, with what it comes to now where that is known; in a merged cell and in a table it does not
 * spill.
 */
export function withFormula(
  view: SheetView,
  at: Place,
  formula: string,
  value: string | number | null = null,
): CellChange {
  const isOne = view.mergeAt(at.row, at.column) !== null || view.isInTable(at.row, at.column);
  return change(view, at, value, isOne ? asOneValue(formula) : formula);
}

function change(
  view: SheetView,
  at: Place,
  value: string | number | null,
  formula: string | null,
): CellChange {
  const before = view.cell(at.row, at.column);
  // A formula typed into a cell of format Text would stay text.
  const look = formula !== null && before.format === "@" ? { format: "General" } : {};
  return {
    cell: { sheet: view.grid.sheet, row: at.row, column: at.column },
    before: {
      value: before.value,
      formula: before.formula,
      ...("format" in look ? { format: before.format } : {}),
    },
    after: { value, formula, ...look },
  };
}
