/** Exact fractions of whole numbers: what the decimal code is tested against. The denominator is above zero. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export function rational(n: bigint, d = 1n): Rational {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** The value of a numeral such as "-12.5" or "1.5e-7". */
export function rationalOf(numeral: string): Rational {
  const match = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/.exec(numeral);
  if (!match) throw new Error(`${numeral} is no numeral`);
  const [, sign, whole = "", decimals = "", power = "0"] = match;
  const n = BigInt(`${sign}${whole}${decimals}`);
  const places = decimals.length - Number(power);
  return places >= 0 ? rational(n, 10n ** BigInt(places)) : rational(n * 10n ** BigInt(-places));
}

/** A cell's number as it counts: at 15 significant digits, by the language's own exact rounding, and then at 10 decimals, half up. */
export function rationalOfCell(value: number): Rational {
  return rationalAt(rationalOf(value.toPrecision(15)), 10);
}

/** Rounded to so many decimals, half away from zero. */
export function rationalAt(value: Rational, decimals: number): Rational {
  const unit = 10n ** BigInt(decimals);
  const magnitude = value.n < 0n ? -value.n : value.n;
  const rounded = (2n * magnitude * unit + value.d) / (2n * value.d);
  return rational(value.n < 0n ? -rounded : rounded, unit);
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

export function over(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function order(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Hundredths, half away from zero. */
export function cents(value: Rational): bigint {
  const magnitude = value.n < 0n ? -value.n : value.n;
  const rounded = (magnitude * 200n + value.d) / (2n * value.d);
  return value.n < 0n ? -rounded : rounded;
}

/** "2685.00" for 268500 hundredths, so that a result of code under test can be read as hundredths. */
export function centsOf(numeral: string): bigint {
  const { n, d } = rationalOf(numeral);
  if ((n * 100n) % d !== 0n) throw new Error(`${numeral} has more than 2 decimals`);
  return (n * 100n) / d;
}
