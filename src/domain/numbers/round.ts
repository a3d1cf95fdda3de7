import type { Decimal } from "./decimal";

/**
 * Rounded half up, away from zero, to so many decimals (2, as points and money are). Only for the end of a
 * calculation.
 *
 * @example format(roundHalfUp(decimal("-1.005"))) // "-1.01"
 */
export function roundHalfUp(value: Decimal, places = 2): Decimal {
  return value.round(places, 1);
}
