import { registerHandlers } from "./handlers";

const listeners = new Set<() => void>();
let registered = false;

/**
 * Asks the host once to tell of selections. The page does so as soon as it may, so that the pane costs no request of its own
 * when it opens.
 */
export function listenForSelections(): void {
  if (registered) return;
  registered = true;
  registerHandlers((worksheets, counts) => [
    worksheets.onSelectionChanged.add(async () => {
      if (counts()) for (const listener of [...listeners]) listener();
    }),
  ]);
}

/** Calls back whenever other cells are selected, until the function that it gives is called. */
export function watchSelection(listener: () => void): () => void {
  listenForSelections();
  // Each its own, though the same function is given twice.
  const own = () => listener();
  listeners.add(own);
  return () => void listeners.delete(own);
}
