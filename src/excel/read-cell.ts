import { kpiErrorAt } from "../domain/formula/kpi-error";
import type { Area, Grid, GridCell } from "../domain/sheet/grid";
import { failed, ok } from "../domain/result";
import type { Outcome, SelectedError } from "../taskpane/actions";
import { cellFormula, cellValue } from "./cell-content";
import { hostFault } from "./host-fault";
import type { OwnSelection } from "./own-selection";
import { isTooLarge, PLACE, placeOf } from "./read-area";

/** A sheet that takes longer than this is read only once an error is seen. In milliseconds. */
const QUICK = 300;
const CONTENT = "values,formulas,valueTypes";

/** Reads the active cell: null where it shows no error of a KPI formula. */
export type ReadCell = () => Promise<Outcome<SelectedError | null>>;

/**
 * Reads the active cell, and in the same request what its formula may refer to: the used part of its sheet. Where that takes long, the cell is read by
 * itself, and the sheet only when it shows an error; so it is the first time, when the pane opens.
 */
export function cellReader({ isOwn }: Pick<OwnSelection, "isOwn">): ReadCell {
  let whole = false;
  let isFirst = true;
  return async () => {
    // What was just inserted is selected with its request, and shows no error.
    if (isOwn()) return ok(null);
    try {
      const since = performance.now();
      const read = await readActive(whole).catch((error: unknown) => {
        if (!whole || !isTooLarge(error)) throw error;
        whole = false;
        return readActive(false);
      });
      if (whole || isFirst) whole = performance.now() - since < QUICK;
      isFirst = false;
      if (!read.isError) return ok(null);
      const grid = read.grid ?? (await readActive(true)).grid;
      if (!grid || !kpiErrorAt(grid, read.row, read.column)) return ok(null);
      return ok({ grid, row: read.row, column: read.column });
    } catch (error) {
      return failed(hostFault(error));
    }
  };
}

interface Active {
  readonly row: number;
  readonly column: number;
  readonly isError: boolean;
  readonly grid: Grid | null;
}

function readActive(withSheet: boolean): Promise<Active> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,valueTypes");
    sheet.load("name");
    const used = withSheet ? sheet.getUsedRangeOrNullObject(true) : null;
    used?.load(`${CONTENT},${PLACE}`);
    await context.sync();
    return {
      row: cell.rowIndex,
      column: cell.columnIndex,
      isError: String(cell.valueTypes[0]?.[0]) === "Error",
      grid: used && !used.isNullObject ? contentGrid(sheet.name, placeOf(used), used) : null,
    };
  });
}

/** A grid of contents alone: what cells look like is no matter here. */
export function contentGrid(
  sheet: string,
  { row, column }: Pick<Area, "row" | "column">,
  { values, formulas, valueTypes }: Pick<Excel.Range, "values" | "formulas" | "valueTypes">,
): Grid {
  const cells = values.map((line, r) =>
    line.map((value: unknown, c): GridCell => {
      const raw = { value, formula: formulas[r]?.[c] as unknown, type: valueTypes[r]?.[c] };
      return { value: cellValue(raw), text: String(value), formula: cellFormula(raw), format: "General" };
    }),
  );
  return {
    sheet,
    top: row,
    left: column,
    cells,
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
