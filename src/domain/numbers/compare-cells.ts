import { compare } from "./decimal";
import { CELL_BLUR, fromCell } from "./from-cell";

/**
 * Compares two cell numbers as their readings (`fromCell`) compare, exact, and mostly without making a decimal.
 *
 * Reading at 15 digits moves a number by at most half a unit of its 15th digit, which is at most 5e-15 of it, and reading
 * at 10 decimals by at most half of 1e-10. Two numbers further apart than 1e-14 of the larger, twice over, and 1e-10 keep
 * their order; equal doubles read equal; only what lies in between is read in full.
 *
 * @example compareCells(0.1 + 0.2, 0.3) // 0
 */
export function compareCells(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  const nearby = 2e-14 * Math.max(Math.abs(a), Math.abs(b)) + 2 * CELL_BLUR;
  const apart = a - b;
  if (apart > nearby) return 1;
  if (apart < -nearby) return -1;
  return compare(fromCell(a), fromCell(b));
}
