/** An event of a change comes at most this long after the request that made it. In milliseconds. */
const LATE = 500;

/** Tells what the add-in selects itself, such as a sheet that it inserts, from what the user selects: the host's events do not. */
export interface OwnSelection {
  /** The same action, noted while it runs. */
  during<A extends readonly unknown[], T>(action: (...args: A) => Promise<T>): (...args: A) => Promise<T>;
  /** Whether a selection that was just told is the add-in's own. */
  isOwn(this: void): boolean;
}

export function ownSelection(): OwnSelection {
  let running = 0;
  let until = 0;
  return {
    during:
      (action) =>
      async (...args) => {
        running += 1;
        try {
          return await action(...args);
        } finally {
          running -= 1;
          until = performance.now() + LATE;
        }
      },
    isOwn: () => running > 0 || performance.now() < until,
  };
}
