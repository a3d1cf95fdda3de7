type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Registers handlers of the workbook's events and gives the function that ends them. In a host without these events nothing is
 * ever called.
 */
export function registerHandlers(
  add: (worksheets: Excel.WorksheetCollection) => readonly Handler[],
): () => void {
  const registered = Excel.run(async (context) => {
    const handlers = add(context.workbook.worksheets);
    await context.sync();
    return handlers;
  }).catch((): readonly Handler[] => []);
  return () => void registered.then(removeAll);
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
