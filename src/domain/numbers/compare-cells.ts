import { compare } from "./decimal";
import { fromCell } from "./from-cell";

/**
 * Compares two cell numbers as their 15-digit readings compare, exact, and mostly without making a decimal.
 *
 * Reading at 15 digits moves a number by at most half a unit of its 15th digit, which is at most 5e-15 of it. Two numbers
 * further apart than 1e-14 of the larger, twice over, keep their order; equal doubles read equal; only what lies in
 * between is read in full.
 *
 * @example compareCells(0.1 + 0.2, 0.3) // 0
 */
export function compareCells(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  const nearby = 2e-14 * Math.max(Math.abs(a), Math.abs(b));
  const apart = a - b;
  if (apart > nearby) return 1;
  if (apart < -nearby) return -1;
  return compare(fromCell(a), fromCell(b));
}
