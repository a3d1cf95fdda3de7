import fc from "fast-check";
import { minus, over, plus, rational } from "../../domain/numbers/rational";
import type { Rational } from "../../domain/numbers/rational";

/** A cell with arithmetic behind it: what binary floating point makes of it, and what it is on paper. */
export interface Reckoned {
  readonly cell: number;
  readonly exact: Rational;
}

/** Units of a typed number: four decimals. */
const UNIT = 10_000n;

/** A number that was typed with up to four decimals, as so many ten-thousandths. */
function typed(units: bigint): Reckoned {
  return { cell: Number(units) / Number(UNIT), exact: rational(units, UNIT) };
}

const units = (most: number, decimals: number): fc.Arbitrary<bigint> => {
  const coarse = 10n ** BigInt(4 - decimals);
  return fc.bigInt({ min: 0n, max: (BigInt(most) * UNIT) / coarse }).map((n) => n * coarse);
};

/** Hit on the edge, a ten-thousandth beside it, or anywhere. */
const OFF = fc.constantFrom(0n, 0n, 0n, 1n, -1n);

/** `=A2+A3+…` of up to six numbers up to 100; half of them come to an edge (in ten-thousandths) or stop just beside it. */
export function sums(edges: readonly bigint[]): fc.Arbitrary<Reckoned> {
  const parts = fc.array(units(20, 4), { minLength: 1, maxLength: 5 });
  const add = (all: readonly bigint[]): Reckoned => ({
    cell: all.map((n) => typed(n).cell).reduce((a, b) => a + b),
    exact: all.map((n) => typed(n).exact).reduce(plus),
  });
  const onEdge = fc
    .tuple(fc.constantFrom(...edges), OFF, parts)
    .map(([edge, off, some]) => add([...some, edge + off - some.reduce((a, b) => a + b)]));
  return fc.oneof(onEdge, parts.map(add));
}

/** `=A2-A3` of numbers up to 250,000: further up a double has not the digits for it. */
export function differences(edges: readonly bigint[]): fc.Arbitrary<Reckoned> {
  const subtract = (a: bigint, b: bigint): Reckoned => ({
    cell: typed(a).cell - typed(b).cell,
    exact: minus(typed(a).exact, typed(b).exact),
  });
  const less = fc.constantFrom(100, 1000, 250_000).chain((most) => units(most - 100, 4));
  return fc
    .tuple(
      less,
      fc.oneof(
        fc.tuple(fc.constantFrom(...edges), OFF).map(([a, b]) => a + b),
        units(100, 4),
      ),
    )
    .map(([b, rest]) => subtract(b + rest, b));
}

/** Numbers that are divided by: up to 10,000 with four decimals, up to a million with two. */
const DIVISORS = fc.oneof(units(10_000, 4), units(1_000_000, 2)).filter((n) => n > 0n);

/** `=A2/A3`, of which half come to an edge (in hundredths) or stop just beside it. */
export function quotients(edges: readonly bigint[]): fc.Arbitrary<Reckoned> {
  return DIVISORS.chain((b) => {
    const onEdge = fc
      .tuple(fc.constantFrom(...edges), OFF)
      .map(([edge, off]) => (b * edge) / 100n + off * 100n);
    const anywhere = fc.bigInt({ min: 0n, max: b * 2n });
    return fc.oneof(onEdge, anywhere).map((n) => {
      const a = n < 0n ? 0n : n - (n % (b > 10_000n * UNIT ? 100n : 1n));
      return { cell: typed(a).cell / typed(b).cell, exact: over(typed(a).exact, typed(b).exact) };
    });
  });
}

/** `=(B2-A2)/A2`, of which half come to an edge (in hundredths) or stop just beside it. */
export function growthRates(edges: readonly bigint[]): fc.Arbitrary<Reckoned> {
  return DIVISORS.filter((n) => n >= UNIT).chain((a) => {
    const onEdge = fc
      .tuple(fc.constantFrom(...edges), OFF)
      .map(([edge, off]) => (a * (100n + edge)) / 100n + off * 100n);
    const anywhere = fc.bigInt({ min: a, max: a * 3n });
    return fc.oneof(onEdge, anywhere).map((n) => {
      const b = n - (n % (a > 10_000n * UNIT ? 100n : 1n));
      const [old, now] = [typed(a), typed(b)];
      return {
        cell: (now.cell - old.cell) / old.cell,
        exact: over(minus(now.exact, old.exact), old.exact),
      };
    });
  });
}

/** A hundred times as much: `=A2/A3*100`. */
export function hundredfold({ cell, exact }: Reckoned): Reckoned {
  return { cell: cell * 100, exact: rational(exact.n * 100n, exact.d) };
}

/** Typed numbers up to so much, with so many decimals. */
export function typedNumbers(most: number, decimals: number): fc.Arbitrary<Reckoned> {
  return units(most, decimals).map(typed);
}

/** Shares of a whole, as a sheet reckons them (`=A2/SUM(A$2:A$6)`): together exactly 1 on paper. */
export const SHARES: fc.Arbitrary<readonly Reckoned[]> = fc
  .array(
    units(100_000, 2).filter((n) => n > 0n),
    { minLength: 2, maxLength: 30 },
  )
  .map((parts) => {
    const whole = parts.map((n) => typed(n).cell).reduce((a, b) => a + b);
    const exactly = parts.reduce((a, b) => a + b);
    return parts.map((n) => ({ cell: typed(n).cell / whole, exact: rational(n, exactly) }));
  });

/** Typed shares, and the last as what is left: `=1-SUM(A2:A5)`. */
export const LEFT_OVER: fc.Arbitrary<readonly Reckoned[]> = fc
  .array(fc.bigInt({ min: 1n, max: 900n }), { minLength: 1, maxLength: 10 })
  .map((parts) => {
    const some = parts.map(typed);
    const left = UNIT - parts.reduce((a, b) => a + b);
    const taken = some.map(({ cell }) => cell).reduce((a, b) => a + b);
    return [...some, { cell: 1 - taken, exact: rational(left, UNIT) }];
  });
