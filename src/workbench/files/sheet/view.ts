import type { Worksheet } from "exceljs";

/** How a sheet is shown. */
export interface FileView {
  readonly state?: string;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly showGridLines?: boolean;
  readonly showRowColHeaders?: boolean;
  readonly zoomScale?: number;
  readonly rightToLeft?: boolean;
}

/** The sheet's first view; exceljs gives null, against its types, where the file names none. */
export function viewOf(sheet: Worksheet): FileView {
  return ((sheet.views as unknown as readonly FileView[] | null)?.[0] ?? {}) as FileView;
}
