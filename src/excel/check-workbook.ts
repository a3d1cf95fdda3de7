import { auditSheet } from "../domain/audit/audit-sheet";
import { failed, ok } from "../domain/result";
import type { CheckingWorkbook, Outcome, WorkbookSheetReport } from "../taskpane/actions";
import type { Corrections } from "./corrections";
import { hostFault } from "./host-fault";
import { readWorkbook } from "./read-workbook";
import type { WeighedGrids } from "./weighed-grids";

/** Checks each sheet as soon as it is read, so that no more cells are kept at a time than those of one, and of sheets with wrong weights. */
export async function checkWorkbook(
  { onProgress, signal }: CheckingWorkbook,
  corrections: Corrections,
  weighed: WeighedGrids,
): Promise<Outcome<readonly WorkbookSheetReport[]>> {
  const reports: WorkbookSheetReport[] = [];
  weighed.clear();
  try {
    await readWorkbook({
      signal,
      onSheet: ({ id, hidden, grid }, progress) => {
        const own = corrections.of(id, grid);
        const report = auditSheet(grid, { corrections: own });
        weighed.keep(report, grid, own);
        reports.push({ ...report, sheetId: id, hidden });
        onProgress(progress);
      },
    });
    return ok(reports);
  } catch (error) {
    return failed(signal.aborted ? { code: "CANCELLED" } : hostFault(error));
  }
}
