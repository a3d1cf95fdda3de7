/** One line at the bottom for what the user should know; the newest replaces the one before. */
export interface Notices {
  /** Goes away by itself. */
  tell(words: string): void;
  /** Stays until it is dismissed. */
  warn(words: string): void;
  clear(): void;
}

const shownFor = 4_000;

export function createNotices(element: HTMLElement, dismissLabel: () => string): Notices {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    element.hidden = true;
  };
  const show = (words: string, warning: boolean) => {
    clear();
    element.classList.toggle("warning", warning);
    const text = document.createElement("span");
    text.textContent = words;
    const close = document.createElement("button");
    close.type = "button";
    close.className = "quiet";
    close.textContent = "×";
    close.ariaLabel = dismissLabel();
    close.addEventListener("click", clear);
    element.replaceChildren(text, close);
    element.hidden = false;
  };
  return {
    clear,
    tell: (words) => {
      show(words, false);
      timer = setTimeout(clear, shownFor);
    },
    warn: (words) => show(words, true),
  };
}
