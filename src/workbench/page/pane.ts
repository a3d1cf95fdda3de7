import type { WorkbenchTexts } from "../../texts/workbench/zh-CN";
import { place } from "./elements";
import { makeResizable } from "./splitter";

/** The task pane's place. Its page is the functions' runtime too: closed, it stays loaded. */
export interface Pane {
  body: HTMLElement;
  open(): void;
  close(): void;
  isOpen(): boolean;
  label(title: string, words: WorkbenchTexts): void;
}

/** `onChange` is told of every later opening and closing. */
export function createPane(startsOpen: boolean, onChange: (open: boolean) => void): Pane {
  const pane = place("pane");
  const splitter = place("splitter");
  makeResizable(splitter, pane);
  const put = (open: boolean) => {
    pane.inert = !open;
    splitter.hidden = !open;
  };
  put(startsOpen);
  const show = (open: boolean) => {
    if (open === !pane.inert) return;
    put(open);
    onChange(open);
  };
  place("close-pane").addEventListener("click", () => show(false));
  return {
    body: place("pane-body"),
    open: () => show(true),
    close: () => show(false),
    isOpen: () => !pane.inert,
    label(title, words) {
      pane.ariaLabel = words.pane;
      place("pane-title").textContent = title;
      const close = place("close-pane");
      close.textContent = "×";
      close.title = close.ariaLabel = words.closePane;
      splitter.ariaLabel = words.resizePane;
    },
  };
}
