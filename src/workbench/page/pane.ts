import { place } from "./elements";
import { makeResizable } from "./splitter";

/** The task pane's place. Its page is the functions' runtime too: closed, it stays loaded. */
export interface Pane {
  body: HTMLElement;
  open(): void;
  close(): void;
  isOpen(): boolean;
}

export function createPane(onChange: (open: boolean) => void): Pane {
  const pane = place("pane");
  const splitter = place("splitter");
  makeResizable(splitter, pane);
  const show = (open: boolean) => {
    if (open === !pane.inert) return;
    pane.inert = !open;
    splitter.hidden = !open;
    onChange(open);
  };
  place("close-pane").addEventListener("click", () => show(false));
  return {
    body: place("pane-body"),
    open: () => show(true),
    close: () => show(false),
    isOpen: () => !pane.inert,
  };
}
