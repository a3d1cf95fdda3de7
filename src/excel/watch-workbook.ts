import { registerHandlers } from "./handlers";

/** What the user did: showed another sheet, or edited a cell. */
export interface WorkbookChange {
  readonly kind: "activated" | "edited";
  readonly sheetId: string;
}

/**
 * Calls back at each change that the user makes, until the function that it gives is called. What the add-in writes itself is no
 * change.
 */
export function watchWorkbook(listener: (change: WorkbookChange) => void): () => void {
  return registerHandlers((worksheets, counts) => [
    worksheets.onActivated.add(async ({ worksheetId }) => {
      if (counts()) listener({ kind: "activated", sheetId: worksheetId });
    }),
    worksheets.onChanged.add(async (event) => {
      if (counts() && !isOwnWrite(event)) listener({ kind: "edited", sheetId: event.worksheetId });
    }),
  ]);
}

/** Told from ExcelApi 1.14 on only; before, what the add-in writes counts as an edit, and the pane checks once more than it has to. */
function isOwnWrite({ triggerSource }: { readonly triggerSource?: unknown }): boolean {
  return triggerSource === "ThisLocalAddin";
}
