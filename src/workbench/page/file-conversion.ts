import type { IWorkbookData } from "@univerjs/core";
import type { SheetSpills } from "../grid/spills";
import type { SettingsBySheet } from "../grid/host/sheet-settings";

export type FileFaultCode = "notXlsx" | "oldFormat" | "encrypted" | "damaged" | "tooLarge";

/** A workbook, and what its file holds beyond what the grid can hold. */
export interface WorkbookFile {
  workbook: IWorkbookData;
  /** By the sheets' ids. */
  settings: SettingsBySheet;
}

/** Between .xlsx files and the grid's snapshots. Loaded when a file is first opened or saved. */
export interface FileConversion {
  snapshotFromXlsx(bytes: Uint8Array): Promise<WorkbookFile>;
  xlsxFromSnapshot(file: WorkbookFile & { spills?: Record<string, SheetSpills> }): Promise<Uint8Array>;
  /** What kept a file from being opened, where `snapshotFromXlsx` refused it. */
  faultOf(error: unknown): FileFaultCode | undefined;
}
