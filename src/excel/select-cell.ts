import type { CellAddress } from "../domain/audit/finding";
import { ok } from "../domain/result";
import type { Outcome } from "../taskpane/actions";
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
