import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell";
import { fromCell } from "../../../src/domain/numbers/from-cell";
import { format } from "../../../src/domain/numbers/format";
import { bandOf } from "../../../src/domain/scheme/band-of";
import { coefficientOf } from "../../../src/domain/scheme/coefficient-of";
import { cellPayoutOf, payoutOf } from "../../../src/domain/scheme/payout-of";
import { pointsToNext } from "../../../src/domain/scheme/points-to-next";
import { readScheme } from "../../../src/domain/scheme/read-scheme";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { around, cellNumbers, DUSTY } from "../numbers/cell-numbers";
import {
  cents,
  centsOf,
  minus,
  order,
  over,
  rational,
  rationalOf,
  rationalOfCell,
  times,
} from "../numbers/rational";
import type { Rational } from "../numbers/rational";

const CASES = 100_000;

/** A scheme as plain figures; the coefficient "score" is the score out of 100. */
type Figures = readonly (readonly [bound: number, coefficient: number | "score"])[];

const DEFAULT: Figures = [
  [90, 1],
  [80, "score"],
  [70, "score"],
  [0, 0],
];

function schemeOf(figures: Figures): Scheme {
  const cells = figures.map(([bound, coefficient], index): Cell[] => [bound, `band ${index}`, coefficient]);
  const read = readScheme(cells);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

/** All that is due at a score, in fractions: the numbers policy, written down a second time. */
function due(figures: Figures, score: number, base: number) {
  const points = rationalOfCell(score);
  const reached = figures
    .map(([bound, coefficient], index) => ({ index, coefficient, bound: rationalOfCell(bound) }))
    .sort((a, b) => order(b.bound, a.bound));
  const at = reached.findIndex(({ bound }) => order(points, bound) >= 0);
  const band = reached[at];
  if (!band) return undefined;
  const rate = (coefficient: number | "score", value: Rational) =>
    coefficient === "score" ? over(value, rational(100n)) : rationalOfCell(coefficient);
  const coefficient = rate(band.coefficient, points);
  const better = reached
    .slice(0, at)
    .reverse()
    .find((other) => order(rate(other.coefficient, other.bound), coefficient) > 0);
  return {
    label: `band ${band.index}`,
    coefficient,
    pay: cents(times(coefficient, rationalOfCell(base))),
    missing: better ? minus(better.bound, points) : rational(0n),
  };
}

function agrees(figures: Figures, scheme: Scheme, score: number, base: number): boolean {
  const right = due(figures, score, base);
  const band = bandOf(scheme, score);
  const slowBand = bandOf(scheme, fromCell(score));
  const coefficient = coefficientOf(scheme, score);
  const pay = payoutOf(scheme, score, base);
  const cellPay = cellPayoutOf(scheme, score, base);
  const missing = pointsToNext(scheme, score);
  if (!right) return ![band, slowBand, coefficient, pay, cellPay, missing].some((result) => result.ok);
  if (!(band.ok && slowBand.ok && coefficient.ok && pay.ok && cellPay.ok && missing.ok)) return false;
  const shownMissing = rationalOf(format(missing.value));
  const roundedMissing = cents(right.missing);
  return (
    band.value.label === right.label &&
    slowBand.value === band.value &&
    order(rationalOf(format(coefficient.value)), right.coefficient) === 0 &&
    centsOf(format(pay.value)) === right.pay &&
    cellPay.value === Number(`${right.pay}e-2`) &&
    order(shownMissing, roundedMissing === 0n ? right.missing : rational(roundedMissing, 100n)) === 0
  );
}

const bases = [
  0,
  0.01,
  1,
  100,
  1000.1,
  1234.56,
  3000,
  3333.33,
  9999.99,
  12345.67,
  0.1 + 0.2,
  1.005,
  1e10 + 0.05,
];
const base = fc.oneof(fc.constantFrom(...bases), cellNumbers([1.005, 3000, 8888.885], 100_000));

describe("bands, coefficients, pay and the way to the next band, against exact fractions", () => {
  it(`has no wrong band and no wrong cent by 百分制 in ${CASES} cases, edges first`, () => {
    const scheme = schemeOf(DEFAULT);
    const edges = DEFAULT.map(([bound]) => bound);
    const scores = [...edges.flatMap(around), ...DUSTY].filter((score) => Number.isFinite(score));
    fc.assert(
      fc.property(cellNumbers(edges, 120), base, (score, pay) => agrees(DEFAULT, scheme, score, pay)),
      {
        numRuns: CASES,
        examples: scores.flatMap((score) => bases.map((pay): [number, number] => [score, pay])),
      },
    );
  });

  it("has none by any scheme either", () => {
    const bound = fc.oneof(
      fc.integer({ min: 1100, max: 12_000 }).map((n) => n / 100),
      fc.constantFrom(90, 80.1 + 0.2, 59.995, 33.3 * 3),
    );
    const coefficient = fc.oneof(
      fc.constant("score" as const),
      fc.integer({ min: 0, max: 200 }).map((n) => n / 100),
      fc.constantFrom(0.1 + 0.7, 1 / 3, 0.875),
    );
    const figures = fc
      .uniqueArray(fc.tuple(bound, coefficient), {
        minLength: 1,
        maxLength: 6,
        selector: ([lower]) => lower.toPrecision(15),
      })
      .filter((rows) => rows.some(([lower]) => lower > 11));
    const cases = figures.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.array(
          fc.tuple(
            cellNumbers(
              rows.map(([lower]) => lower),
              130,
            ),
            base,
          ),
          { minLength: 20, maxLength: 20 },
        ),
      ),
    );
    fc.assert(
      fc.property(cases, ([rows, samples]) => {
        const scheme = schemeOf(rows);
        return samples.every(([score, pay]) => agrees(rows, scheme, score, pay));
      }),
      { numRuns: 1_000 },
    );
  });
});
