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
  let ended = false;
  const tell = async (change: WorkbookChange): Promise<void> => {
    if (!ended) listener(change);
  };
  const remove = registerHandlers((worksheets) => [
    worksheets.onActivated.add(({ worksheetId }) => tell({ kind: "activated", sheetId: worksheetId })),
    worksheets.onChanged.add(async (event) => {
      if (!isOwnWrite(event)) await tell({ kind: "edited", sheetId: event.worksheetId });
    }),
  ]);
  return () => {
    ended = true;
    remove();
  };
}

function isOwnWrite(event: Excel.WorksheetChangedEventArgs): boolean {
  return (event.triggerSource as string | undefined) === "ThisLocalAddin";
}
