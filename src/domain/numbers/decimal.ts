import Big from "big.js";

// An own constructor: settings of this copy of the library cannot be changed by, nor change, anybody else's.
const Exact = Big();
// A quotient is cut after 40 decimals, never rounded; `divide` in ratio.ts says why.
Exact.DP = 40;
Exact.RM = 0;

/**
 * An exact decimal number. Its inside belongs to the library; the functions of this folder are all that the
 * rest of the code uses.
 */
export type Decimal = Big;

/**
 * The decimal that a number or a plain numeral names: `decimal(0.1)` is exactly one tenth. A number that comes from a
 * cell goes through `fromCell`, a text through `parseNumberText`; this is for constants and for what is known to be
 * a numeral. Throws on anything else.
 *
 * @example format(add(decimal(0.1), decimal("0.2"))) // "0.3"
 */
export function decimal(value: number | string): Decimal {
  return new Exact(value);
}

export const ZERO: Decimal = decimal(0);
export const ONE: Decimal = decimal(1);
export const HUNDRED: Decimal = decimal(100);

/** a + b, exact. */
export function add(a: Decimal, b: Decimal): Decimal {
  return a.plus(b);
}

/** a − b, exact. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return a.minus(b);
}

/** a × b, exact. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return a.times(b);
}

/** The exact sum of all; zero of none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** −1 where a is less than b, 0 where they are equal, 1 where a is greater. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return a.cmp(b);
}

/** The largest whole number that is not greater: `floor(decimal(-1.5))` is −2. */
export function floor(value: Decimal): Decimal {
  const whole = value.round(0, 0);
  return whole.gt(value) ? whole.minus(1) : whole;
}

/** The double nearest to it, as a cell takes it; never −0. */
export function toNumber(value: Decimal): number {
  return value.toNumber() + 0;
}
