import { registerHandlers } from "./handlers";

/** Calls back whenever other cells are selected, until the function that it gives is called. */
export function watchSelection(listener: () => void): () => void {
  let ended = false;
  const remove = registerHandlers((worksheets) => [
    worksheets.onSelectionChanged.add(async () => {
      if (!ended) listener();
    }),
  ]);
  return () => {
    ended = true;
    remove();
  };
}
