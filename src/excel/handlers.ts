import { retrying } from "./retrying";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Registers handlers of the workbook's events and gives the function that ends them. Where the host is busy (a cell is being edited when the pane
 * opens) it is tried again until it works. `add` gets a function that says whether its handlers still count: of a try that failed half way some may
 * be registered all the same. In a host without these events nothing is ever called.
 */
export function registerHandlers(
  add: (worksheets: Excel.WorksheetCollection, counts: () => boolean) => readonly Handler[],
): () => void {
  let tries = 0;
  const ending = new AbortController();
  const registered = retrying(() => {
    const own = ++tries;
    const counts = () => own === tries && !ending.signal.aborted;
    // A host that can waits until the cell is done with; others refuse.
    return Excel.run({ delayForCellEdit: true }, async (context) => {
      const handlers = add(context.workbook.worksheets, counts);
      await context.sync();
      return handlers;
    });
  }, ending.signal);
  return () => {
    ending.abort();
    void registered.then((handlers) => removeAll(handlers ?? []));
  };
}

async function removeAll(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  // A handler that cannot be removed any more is silent all the same.
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
