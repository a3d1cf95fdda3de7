import {
  add as plus,
  compare as compareDecimals,
  floor,
  multiply,
  ONE,
  subtract as minus,
  ZERO,
} from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { divide } from "../numbers/ratio";
import { roundHalfUp } from "../numbers/round";

/**
 * An exact quotient: actual ÷ target and what is reckoned from it is carried as numerator and denominator, so that nothing is
 * rounded before the end. The denominator is above 0.
 */
export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

export const NOTHING: Fraction = { numerator: ZERO, denominator: ONE };

export function whole(value: Decimal): Fraction {
  return { numerator: value, denominator: ONE };
}

/** numerator ÷ denominator; the denominator is above 0. */
export function quotient(numerator: Decimal, denominator: Decimal): Fraction {
  return { numerator, denominator };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (sameDenominator(a, b)) return quotient(plus(a.numerator, b.numerator), a.denominator);
  return quotient(
    plus(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator)),
    multiply(a.denominator, b.denominator),
  );
}

export function negate(a: Fraction): Fraction {
  return quotient(minus(ZERO, a.numerator), a.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function times(a: Fraction, factor: Decimal): Fraction {
  return quotient(multiply(a.numerator, factor), a.denominator);
}

/** a ÷ divisor; the divisor is above 0. */
export function over(a: Fraction, divisor: Decimal): Fraction {
  return quotient(a.numerator, multiply(a.denominator, divisor));
}

export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  if (sameDenominator(a, b)) return compareDecimals(a.numerator, b.numerator);
  return compareDecimals(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator));
}

export function isNegative(a: Fraction): boolean {
  return compareDecimals(a.numerator, ZERO) < 0;
}

/** Without its decimals, towards 0; exact, since a quotient that is cut after 40 places keeps its whole part. */
export function truncated(a: Fraction): Decimal {
  const value = toDecimal(a);
  return compareDecimals(value, ZERO) < 0 ? minus(ZERO, floor(minus(ZERO, value))) : floor(value);
}

/** Cut after 40 decimals, never rounded. */
export function toDecimal(a: Fraction): Decimal {
  return compareDecimals(a.denominator, ONE) === 0 ? a.numerator : divide(a.numerator, a.denominator);
}

/** Rounded once, half up, to so many decimals; exact, and never a negative zero. */
export function rounded(a: Fraction, places = 2): Decimal {
  const value = roundHalfUp(toDecimal(a), places);
  return compareDecimals(value, ZERO) === 0 ? ZERO : value;
}

function sameDenominator(a: Fraction, b: Fraction): boolean {
  return compareDecimals(a.denominator, b.denominator) === 0;
}
