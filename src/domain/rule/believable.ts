/** Below this a number is what binary arithmetic has left of a zero (=1-0.9-0.1). */
const DUST = 1e-12;
/** A cell holds 15 digits; a larger number is no result of anybody's work. */
const MOST = 1e15;

/** Whether a sheet can mean such a number: finite, no larger than a cell can hold exactly, and no dust. */
export function isBelievable(value: number): boolean {
  const size = Math.abs(value);
  return value === 0 || (size >= DUST && size <= MOST);
}

/** The number, or 0 where it is but dust. */
export function withoutDust(value: number): number {
  return value < DUST && value > -DUST ? 0 : value;
}
