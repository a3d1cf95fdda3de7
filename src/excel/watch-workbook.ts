/** What the user did: showed another sheet, or edited a cell. */
export interface WorkbookChange {
  readonly kind: "activated" | "edited";
  readonly sheetId: string;
}

/**
 * Calls back at each change that the user makes, until the function that it gives is called. What the add-in writes itself is no
 * change. In a host without these events nothing is ever called.
 */
export function watchWorkbook(listener: (change: WorkbookChange) => void): () => void {
  let ended = false;
  const tell = async (change: WorkbookChange): Promise<void> => {
    if (!ended) listener(change);
  };
  const registered = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onActivated.add(({ worksheetId }) => tell({ kind: "activated", sheetId: worksheetId })),
      worksheets.onChanged.add(async (event) => {
        if (!isOwnWrite(event)) await tell({ kind: "edited", sheetId: event.worksheetId });
      }),
    ];
    await context.sync();
    return handlers;
  }).catch(() => []);

  return () => {
    ended = true;
    void registered.then(removeAll);
  };
}

function isOwnWrite(event: Excel.WorksheetChangedEventArgs): boolean {
  return (event.triggerSource as string | undefined) === "ThisLocalAddin";
}

async function removeAll(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  // A handler that cannot be removed any more is silent all the same.
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
