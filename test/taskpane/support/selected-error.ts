import type { SelectedError } from "../../../src/taskpane/actions";

/** C2 shows an error. */
export function selectedError(formula: string, error: string): SelectedError {
  return {
    row: 1,
    column: 2,
    grid: {
      sheet: "网络推广",
      top: 1,
      left: 2,
      cells: [[{ value: { error }, text: error, formula, format: "General" }]],
      merges: [],
      tables: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  };
}
