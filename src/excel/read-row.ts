import { auditSheet } from "../domain/audit/audit-sheet";
import { kpiErrorAt } from "../domain/formula/kpi-error";
import { failed, ok } from "../domain/result";
import { rowItem } from "../domain/scorecard/row-item";
import type { Outcome, SelectedRow } from "../taskpane/actions";
import type { Corrections } from "./corrections";
import { hostFault } from "./host-fault";
import { readSheet } from "./read-sheet";

/**
 * The row of the active cell, as its score is reckoned; one request. The whole sheet is read, since only its header tells
 * which column means what.
 */
export async function readRow(corrections: Corrections): Promise<Outcome<SelectedRow>> {
  try {
    const { id, grid, activeRow, activeColumn } = await readSheet();
    const own = corrections.of(id, grid);
    const report = auditSheet(grid, { corrections: own });
    const isError = kpiErrorAt(grid, activeRow, activeColumn) !== null;
    return ok({
      sheet: grid.sheet,
      row: activeRow,
      item: rowItem(grid, report, activeRow, activeColumn, own),
      ...(isError ? { error: { grid, row: activeRow, column: activeColumn } } : {}),
    });
  } catch (error) {
    return failed(hostFault(error));
  }
}
