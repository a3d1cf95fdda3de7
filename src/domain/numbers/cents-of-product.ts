import { decimal, multiply, toNumber } from "./decimal";
import { fromCell } from "./from-cell";
import { divide } from "./ratio";
import { roundHalfUp } from "./round";

/**
 * a × b ÷ divisor of cell numbers, rounded once, half up, to 2 decimals; exact.
 *
 * Where both numbers have at most 4 decimals and their product fits a safe integer, as scores and pay do, whole
 * numbers alone decide. A whole n below 1e15 with n / 100 === a is a's 15-digit reading times 100: such a decimal has no
 * other nearest double. From there on product, remainder and comparison are exact integer operations. All
 * else goes the long way through decimals.
 *
 * @example centsOfProduct(1.005, 1, 1) // 1.01
 */
export function centsOfProduct(a: number, b: number, divisor: number): number {
  const scaleA = scaleOf(a);
  const scaleB = scaleOf(b);
  if (scaleA === 0 || scaleB === 0 || !(Number.isInteger(divisor) && divisor > 0 && divisor <= 1000)) {
    return byDecimals(a, b, divisor);
  }
  const product = Math.round(a * scaleA) * Math.round(b * scaleB);
  if (product > Number.MAX_SAFE_INTEGER) return byDecimals(a, b, divisor);
  const cent = (scaleA / 10) * (scaleB / 10) * divisor;
  const rest = product % cent;
  const cents = (product - rest) / cent + (2 * rest >= cent ? 1 : 0);
  return cents / 100;
}

function byDecimals(a: number, b: number, divisor: number): number {
  return toNumber(roundHalfUp(divide(multiply(fromCell(a), fromCell(b)), decimal(divisor))));
}

/** 100 or 10000, by which the number becomes whole; 0 where neither does or it is negative or too large. */
function scaleOf(value: number): number {
  if (!(value >= 0 && value < 1e10)) return 0;
  if (Math.round(value * 100) / 100 === value) return 100;
  return Math.round(value * 10000) / 10000 === value ? 10000 : 0;
}
