import type { CellAddress } from "../domain/sheet/cell-address";
import { ok } from "../domain/result";
import type { Outcome, SelectedCell } from "../taskpane/actions";
import { attempt } from "./attempt";

/** Shows a cell to the user. */
export function selectCell({ sheet: name, row, column }: CellAddress): Promise<Outcome<void>> {
  return attempt<void>(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
    return ok(undefined);
  }, name);
}

/** The active cell, and the id of its sheet. */
export function selectedCell(): Promise<Outcome<SelectedCell>> {
  return attempt<SelectedCell>(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = context.workbook.getActiveCell();
    sheet.load("id,name");
    cell.load("rowIndex,columnIndex");
    await context.sync();
    return ok({ sheetId: sheet.id, sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex });
  });
}
