import type { FileConversion } from "../page/file-conversion";
import { fileFaultCode } from "./failure";
import { snapshotFromXlsx } from "./read-xlsx";
import { xlsxFromSnapshot } from "./write-xlsx";

/** Between .xlsx files and the grid's snapshots; exceljs comes along when a file is first opened or saved. */
export const xlsxConversion = {
  snapshotFromXlsx,
  xlsxFromSnapshot,
  faultOf: fileFaultCode,
} satisfies FileConversion;
