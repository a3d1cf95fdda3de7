/** Counts down to the faults that a test orders. */
export interface Countdown {
  /** The n-th from now (1 = the next) is due; throws a RangeError where n is no whole number from 1 on. */
  add(n: number): void;
  /** Counts one on; whether it is due. */
  due(): boolean;
}

export function createCountdown(): Countdown {
  let left: number[] = [];
  return {
    add: (n) => {
      if (!Number.isInteger(n) || n < 1) throw new RangeError(`${n}: a whole number from 1 on is needed.`);
      left.push(n);
    },
    due: () => {
      const now = left.map((count) => count - 1);
      left = now.filter((count) => count > 0);
      return left.length < now.length;
    },
  };
}
