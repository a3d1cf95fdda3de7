const narrowest = 320;
const usual = 360;
const step = 16;

/** Lets the user set the pane's width with the mouse or the arrow keys. */
export function makeResizable(splitter: HTMLElement, pane: HTMLElement): void {
  const widest = () => Math.max(narrowest, Math.round(window.innerWidth * 0.6));
  const setWidth = (pixels: number) => {
    const width = Math.min(widest(), Math.max(narrowest, Math.round(pixels)));
    pane.style.width = `${width}px`;
    splitter.ariaValueNow = String(width);
    splitter.ariaValueMin = String(narrowest);
    splitter.ariaValueMax = String(widest());
  };
  setWidth(usual);

  splitter.addEventListener("pointerdown", (down) => {
    const startWidth = pane.getBoundingClientRect().width;
    splitter.setPointerCapture(down.pointerId);
    // Else the iframe swallows the moves.
    document.body.classList.add("resizing");
    const move = (event: PointerEvent) => setWidth(startWidth + down.clientX - event.clientX);
    const end = () => {
      document.body.classList.remove("resizing");
      splitter.removeEventListener("pointermove", move);
      splitter.removeEventListener("pointerup", end);
      splitter.removeEventListener("pointercancel", end);
    };
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("pointerup", end);
    splitter.addEventListener("pointercancel", end);
  });
  splitter.addEventListener("keydown", (event) => {
    const towards = event.key === "ArrowLeft" ? step : event.key === "ArrowRight" ? -step : 0;
    if (towards === 0) return;
    event.preventDefault();
    setWidth(pane.getBoundingClientRect().width + towards);
  });
}
