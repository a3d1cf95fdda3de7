/** A place of the page that F6 goes to, in Excel's order: the sheet, the task pane, the ribbon. */
export interface FocusPlace {
  /** The place where the focus is now. */
  holdsFocus(): boolean;
  /** False where it cannot take the focus now, as a closed pane. */
  takeFocus(): boolean;
}

/**
 * F6 goes from the sheet to the task pane, to the ribbon and back to the sheet, Shift+F6 the other way round, as in Excel. Tab stays the
 * grid's own key in the sheet (the next cell) and goes through everything elsewhere. Gives the listener that the pane's own page
 * needs: its keys do not reach this page.
 */
export function goRoundWithF6(places: readonly FocusPlace[]): (event: KeyboardEvent) => void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? places.length - 1 : 1;
    // Nothing has the focus before the first click: the sheet has it in Excel.
    const from = Math.max(
      0,
      places.findIndex((place) => place.holdsFocus()),
    );
    for (let tried = 1; tried <= places.length; tried++)
      if (places[(from + tried * step) % places.length]?.takeFocus()) return;
  };
  window.addEventListener("keydown", listener, true);
  return listener;
}

/** The first element in `root` that Tab would go to; undefined where there is none. */
export function firstInTabOrder(root: ParentNode): HTMLElement | undefined {
  const candidates = root.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]',
  );
  return [...candidates].find((element) => element.tabIndex >= 0 && element.getClientRects().length > 0);
}

/** The sheet: the focus goes back to where it was in it. */
export function sheetPlace(sheet: HTMLElement): FocusPlace {
  let last: HTMLElement | undefined;
  sheet.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  return {
    holdsFocus: () => sheet.contains(document.activeElement),
    takeFocus() {
      const editor = last?.isConnected ? last : sheet.querySelector<HTMLElement>("[contenteditable=true]");
      editor?.focus();
      return editor !== null && editor !== undefined;
    },
  };
}

/** The task pane, whose page is a frame of its own. */
export function panePlace(pane: HTMLElement, isOpen: () => boolean): FocusPlace {
  return {
    holdsFocus: () => pane.contains(document.activeElement),
    takeFocus() {
      if (!isOpen()) return false;
      const frame = pane.querySelector("iframe");
      const inside = frame?.contentDocument && firstInTabOrder(frame.contentDocument);
      if (!inside) return focusFirst(pane);
      frame.focus();
      inside.focus();
      return true;
    },
  };
}

export function ribbonPlace(ribbon: HTMLElement): FocusPlace {
  return {
    holdsFocus: () => ribbon.contains(document.activeElement),
    takeFocus: () => focusFirst(ribbon),
  };
}

function focusFirst(root: HTMLElement): boolean {
  const first = firstInTabOrder(root);
  first?.focus();
  return first !== undefined;
}
