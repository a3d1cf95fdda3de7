/** What the ribbon asks of the pane, whether the pane is open already or is only about to open. */
export type PaneRequest = "check";

let waiting: PaneRequest | null = null;
let listener: ((request: PaneRequest) => void) | null = null;

/** Asks the pane to check the sheet that is shown, as its own button does. */
export function requestCheck(): void {
  if (listener) listener("check");
  else waiting = "check";
}

/** Called by the pane: takes what was asked before it opened, and what is asked from now on. */
export function onRequest(next: (request: PaneRequest) => void): () => void {
  listener = next;
  const asked = waiting;
  waiting = null;
  if (asked) next(asked);
  return () => {
    if (listener === next) listener = null;
  };
}
