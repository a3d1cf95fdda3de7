import fc from "fast-check";
import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import {
  cents,
  minus,
  order,
  over,
  plus,
  rational,
  rationalAt,
  rationalOf,
  times,
} from "../domain/numbers/rational";
import type { Rational } from "../domain/numbers/rational";
import { call } from "./support/custom-functions";
import {
  differences,
  growthRates,
  hundredfold,
  LEFT_OVER,
  quotients,
  SHARES,
  sums,
  typedNumbers,
} from "./support/reckoned";
import type { Reckoned } from "./support/reckoned";

// Sheets reckon in binary; whoever is paid reckons on paper. What a function makes of a cell with =12.7-12 in it has to be what paper
// makes of 0.7: each case below is reckoned twice, by doubles as Excel does it and by fractions.

associateFunctions(FUNCTIONS);

const RUNS = { numRuns: 1000 };
const HUNDREDTHS = [90n, 80n, 70n, 100n, 5n, 93n];
const POINTS = HUNDREDTHS.map((edge) => edge * 10_000n);
const RATES = HUNDREDTHS.map((edge) => edge * 100n);

const answer = (id: string, ...args: unknown[]): unknown => {
  const given = call(id, ...args);
  return Array.isArray(given) ? (given as unknown[][])[0]?.[0] : given;
};

const scores = fc.oneof(
  sums(POINTS),
  differences(POINTS),
  quotients(HUNDREDTHS).map(hundredfold),
  growthRates(HUNDREDTHS).map(hundredfold),
);
const rates = fc.oneof(sums(RATES), differences(RATES), quotients(HUNDREDTHS), growthRates(HUNDREDTHS));

const BANDS = [
  [90n, "优秀"],
  [80n, "良好"],
  [70n, "一般"],
  [0n, "不达标"],
] as const;

function bandOnPaper(score: Rational): string {
  return BANDS.find(([lower]) => order(score, rational(lower)) >= 0)?.[1] ?? "#N/A";
}

function payOnPaper(score: Rational, base: Rational): Rational {
  const band = bandOnPaper(score);
  if (band === "不达标") return rational(0n);
  return band === "优秀" ? base : over(times(score, base), rational(100n));
}

/**
 * A fraction without an end (250/3) cannot come through a cell whole. Where its pay or points lie so near to half a cent that
 * its 11th decimal decides, no reading of the cell can tell: the one thing that the policy does not save.
 */
function isDecidedByTheEleventhDecimal(exact: Rational, amount: Rational): boolean {
  if (order(exact, rationalAt(exact, 10)) === 0) return false;
  const half = rational(cents(amount) * 2n - 1n, 200n);
  const [below, above] = [minus(amount, half), minus(plus(half, rational(1n, 100n)), amount)];
  const tiny = rational(1n, 1_000_000n);
  return order(below, tiny) < 0 || order(above, tiny) < 0;
}

describe("what a sheet has reckoned in binary", () => {
  it("falls into the band that it has on paper", () => {
    fc.assert(
      fc.property(scores, ({ cell, exact }) => {
        expect(answer("BAND", cell)).toBe(bandOnPaper(exact));
      }),
      RUNS,
    );
  });

  it("gets the points that it has on paper, at a bound and by steps", () => {
    const steps = (rate: Rational): number => {
      const missing = minus(rational(95n, 100n), rate);
      const whole = missing.n <= 0n ? 0n : (missing.n * 100n) / missing.d;
      return Math.max(0, 10 - 2 * Number(whole));
    };
    fc.assert(
      fc.property(rates, ({ cell, exact }) => {
        fc.pre(order(exact, rational(2n)) < 0);
        for (const edge of ["70", "80", "90", "93", "100"]) {
          const reached = order(exact, rationalOf(`${edge}e-2`)) >= 0;
          expect([edge, answer("SCORE", `≥${edge}%得10分,<${edge}%得0分`, cell, 10)]).toEqual([
            edge,
            reached ? 10 : 0,
          ]);
        }
        expect(answer("SCORE", "full marks at 95% or above, minus 2 for each 1% below", cell, 10)).toBe(
          steps(exact),
        );
      }),
      RUNS,
    );
  });

  it("is paid to the cent as on paper", () => {
    const bases = fc.oneof(typedNumbers(100_000, 2), sums([30_000_000n]), differences([30_000_000n]));
    fc.assert(
      fc.property(scores, bases, (score, base) => {
        const due = payOnPaper(score.exact, base.exact);
        fc.pre(!isDecidedByTheEleventhDecimal(score.exact, due));
        expect(answer("PAYOUT", score.cell, base.cell)).toBe(Number(`${cents(due)}e-2`));
      }),
      RUNS,
    );
  });

  it("comes to 100% where it does on paper, and only there", () => {
    const column = (weights: readonly Reckoned[]) => weights.map(({ cell }) => [cell]);
    fc.assert(
      fc.property(fc.oneof(SHARES, LEFT_OVER), (weights) => {
        fc.pre(weights.every(({ exact }) => exact.n >= 0n));
        expect(answer("WEIGHTCHECK", column(weights))).toBe(true);
        const [first, ...rest] = weights;
        if (!first) return;
        for (const off of [0.0001, 0.000001]) {
          expect(answer("WEIGHTCHECK", [[first.cell + off], ...column(rest)])).not.toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("has the total that it has on paper", () => {
    const weighed = fc
      .oneof(SHARES, LEFT_OVER)
      .chain((weights) =>
        fc.tuple(
          fc.constant(weights),
          fc.array(typedNumbers(120, 2), { minLength: weights.length, maxLength: weights.length }),
        ),
      );
    fc.assert(
      fc.property(weighed, ([weights, marks]) => {
        fc.pre(weights.every(({ exact }) => exact.n >= 0n));
        const due = weights
          .map(({ exact }, item) => times(exact, marks[item]?.exact ?? rational(0n)))
          .reduce(plus);
        fc.pre(!weights.some(({ exact }) => isDecidedByTheEleventhDecimal(exact, due)));
        const [shares, scored] = [weights.map(({ cell }) => [cell]), marks.map(({ cell }) => [cell])];
        expect(answer("TOTAL", shares, scored)).toBe(Number(`${cents(due)}e-2`));
      }),
      RUNS,
    );
  });

  it("in equal parts has the mean as its total, to the cent, also where that ends on half a cent", () => {
    fc.assert(
      fc.property(fc.array(typedNumbers(120, 2), { minLength: 2, maxLength: 30 }), (marks) => {
        const due = over(marks.map(({ exact }) => exact).reduce(plus), rational(BigInt(marks.length)));
        const shares = marks.map(() => [1 / marks.length]);
        expect(
          answer(
            "TOTAL",
            shares,
            marks.map(({ cell }) => [cell]),
          ),
        ).toBe(Number(`${cents(due)}e-2`));
      }),
      RUNS,
    );
  });
});

describe("what 10 decimals cannot tell", () => {
  it("is a quotient that truly lies nearer to an edge than half of 1e-10: it reads as the edge", () => {
    // 69.99999997% is told apart, 69.999999997% is not.
    expect(answer("SCORE", "≥70%得10分,<70%得0分", 6_999_999.99 / 9_999_999.99, 10)).toBe(0);
    expect(answer("SCORE", "≥70%得10分,<70%得0分", 69_999_999.99 / 99_999_999.99, 10)).toBe(10);
  });

  it("is a difference of millions: a double has not the digits, and what is left carries more than half of 1e-10", () => {
    expect(answer("SCORE", "≥70%得10分,<70%得0分", 262_100.3 - 262_099.6, 10)).toBe(10);
    expect(answer("SCORE", "≥70%得10分,<70%得0分", 2_097_152.3 - 2_097_151.6, 10)).toBe(0);
  });

  it("is half a cent that hangs on a fraction without an end", () => {
    // 250/3 points of 1.206: 1.005 on paper, 1.0049999999996 by the 10 decimals of the cell.
    expect(answer("PAYOUT", 250 / 3, 1.206)).toBe(1);
  });
});
