/** A cell holds 15 digits; a larger number is no result of anybody's work. */
const MOST = 1e15;

/** Whether a sheet can mean such a number: finite, and no larger than a cell can hold exactly. */
export function isBelievable(value: number): boolean {
  return Math.abs(value) <= MOST;
}
