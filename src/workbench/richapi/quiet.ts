/** Waits for rest: nothing on its way, and for a while nothing new. */
export interface Quiet {
  /** Something began, ended or happened. */
  stir(): void;
  wait(): Promise<void>;
  dispose(): void;
}

export function createQuiet(isBusy: () => boolean, quietMs: number): Quiet {
  let waiters: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    const done = waiters;
    waiters = [];
    for (const resolve of done) resolve();
  };

  const stir = (): void => {
    clearTimeout(timer);
    if (waiters.length > 0 && !isBusy()) timer = setTimeout(settle, quietMs);
  };

  return {
    stir,
    wait: () =>
      new Promise((resolve) => {
        waiters.push(resolve);
        stir();
      }),
    dispose: () => {
      clearTimeout(timer);
      settle();
    },
  };
}
