import type { IWorkbookData } from "@univerjs/core";
import type { SettingsBySheet } from "../grid/host/sheet-settings";

/** A workbook, and what its file holds beyond what the grid can hold. */
export interface WorkbookFile {
  workbook: IWorkbookData;
  /** By the sheets' ids. */
  settings: SettingsBySheet;
}

/** Between .xlsx files and the grid's snapshots. Loaded when a file is first opened or saved. */
export interface FileConversion {
  snapshotFromXlsx(bytes: Uint8Array): Promise<WorkbookFile>;
  xlsxFromSnapshot(file: WorkbookFile): Promise<Uint8Array>;
}
