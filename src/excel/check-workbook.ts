import { auditSheet } from "../domain/audit/audit-sheet";
import { failed, ok } from "../domain/result";
import type { CheckingWorkbook, Outcome, WorkbookSheetReport } from "../taskpane/actions";
import type { Corrections } from "./corrections";
import { hostFault } from "./host-fault";
import { readWorkbook } from "./read-workbook";

/** Checks each sheet as soon as it is read, so that the cells of one only are kept at a time. */
export async function checkWorkbook(
  { onProgress, signal }: CheckingWorkbook,
  corrections: Corrections,
): Promise<Outcome<readonly WorkbookSheetReport[]>> {
  const reports: WorkbookSheetReport[] = [];
  try {
    await readWorkbook({
      signal,
      onSheet: ({ id, hidden, grid }, progress) => {
        reports.push({ ...auditSheet(grid, { corrections: corrections.of(id, grid) }), sheetId: id, hidden });
        onProgress(progress);
      },
    });
    return ok(reports);
  } catch (error) {
    return failed(signal.aborted ? { code: "CANCELLED" } : hostFault(error));
  }
}
