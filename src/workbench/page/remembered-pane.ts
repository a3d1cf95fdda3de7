const key = "workbench-pane";

/** Whether the task pane is open when the page comes: at the first visit, and as it was left from then on. */
export function paneWasOpen(): boolean {
  return storage()?.getItem(key) !== "closed";
}

export function rememberPane(open: boolean): void {
  storage()?.setItem(key, open ? "open" : "closed");
}

/** A browser may forbid it: then every visit is the first one. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
