import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell";
import { decimal } from "../../../src/domain/numbers/decimal";
import { format, formatPercent } from "../../../src/domain/numbers/format";
import { normalizeWeights } from "../../../src/domain/weights/normalize-weights";
import { weightInCell } from "../../../src/domain/weights/weight-in-cell";
import { order, over, plus, rational, rationalOf, rationalOfCell, times } from "../numbers/rational";
import type { Rational } from "../numbers/rational";
import { weightsOf } from "./weights-of";

function normalized(cells: readonly Cell[], step?: number): unknown {
  const result =
    step === undefined ? normalizeWeights(weightsOf(cells)) : normalizeWeights(weightsOf(cells), step);
  return result.ok
    ? result.value.rows.map(({ share }) => (share ? formatPercent(share) : null))
    : result.fault;
}

describe("normalizeWeights", () => {
  it.each<[Cell[], number | undefined, (string | null)[]]>([
    [[1, 1, 1], undefined, ["34%", "33%", "33%"]],
    [[0.5, 0.45], undefined, ["53%", "47%"]],
    [[0.2, 0.8], undefined, ["20%", "80%"]],
    [[0.333, 0.333, 0.334], undefined, ["33%", "33%", "34%"]],
    [[20, 30, 40], 0.05, ["20%", "35%", "45%"]],
    [[20, 30, 40], 0.001, ["22.2%", "33.3%", "44.5%"]],
    [[25, 25, 25], 0.5, ["50%", "50%", "0%"]],
    [[null, 0.5, "", 0.6, 0], undefined, [null, "45%", null, "55%", "0%"]],
    [[0.7], undefined, ["100%"]],
    [["0.001%", "0.001%"], undefined, ["50%", "50%"]],
  ])("%j in steps of %s gives %j", (cells, step, shares) => {
    expect(normalized(cells, step)).toEqual(shares);
  });

  it.each([
    [0.03, "3%"],
    [0, "0%"],
    [-0.01, "-1%"],
    [1, "100%"],
    [5, "500%"],
    [1 / 3, "33.33333333%"],
    [0.07, "7%"],
  ])("refuses a step of %d", (step, shown) => {
    expect(normalized([0.5, 0.5], step)).toEqual({ code: "STEP_NOT_DIVISOR", step: shown });
  });

  it("has no proportions to keep where all weights are 0", () => {
    expect(normalized([0, null, 0])).toEqual({ code: "WEIGHTS_ALL_ZERO" });
  });

  it("keeps the unit", () => {
    const result = normalizeWeights(weightsOf([20, 30]));
    expect(result.ok && result.value.unit).toBe("points");
    expect(weightInCell(decimal("0.4"), "points")).toBe(40);
    expect(weightInCell(decimal("0.4"), "share")).toBe(0.4);
  });

  it("comes to exactly 100% in whole steps, each weight within one step of its due and in the same order", () => {
    const cells = fc
      .array(
        fc.oneof(
          fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
          fc.double({ min: 1e-6, max: 1, noNaN: true }),
          fc.constant(null),
        ),
        { minLength: 1, maxLength: 30 },
      )
      .filter((row) => row.some((cell) => cell !== null && cell > 0 && cell < 1));
    const steps = fc.constantFrom(
      0.5,
      0.25,
      0.2,
      0.1,
      0.05,
      0.02,
      0.01,
      0.005,
      0.001,
      0.0001,
      0.000001,
      0.1 + 0.1,
    );
    fc.assert(
      fc.property(cells, steps, (row, step) => {
        const result = normalizeWeights(weightsOf(row), step);
        if (!result.ok) return false;
        const size = rationalOfCell(step);
        const entries = row.map((cell, index) => ({ cell, share: result.value.rows[index]?.share ?? null }));
        if (entries.some(({ cell, share }) => (cell === null) !== (share === null))) return false;

        const pairs = entries.flatMap(({ cell, share }) =>
          cell === null || share === null
            ? []
            : [{ weight: rationalOfCell(cell), share: rationalOf(format(share)) }],
        );
        const total = pairs.map(({ weight }) => weight).reduce(plus);
        if (order(pairs.map(({ share }) => share).reduce(plus), rational(1n)) !== 0) return false;

        const dues = pairs.map(({ weight, share }) => largestRemainderDue(weight, share, total, size));
        return dues.every(
          (due) =>
            due.wholeSteps &&
            due.extra >= 0n &&
            due.extra <= 1n &&
            // No weight without an extra step has a larger remainder than one with it, nor an equal one further up.
            dues.every((other, at) => {
              if (due.extra === 1n || other.extra === 0n) return true;
              const side = order(due.remainder, other.remainder);
              return side < 0 || (side === 0 && dues.indexOf(due) > at);
            }),
        );
      }),
      { numRuns: 3_000 },
    );
  });
});

/** How a share stands to the whole steps of its due, and what remained of the due. */
function largestRemainderDue(weight: Rational, share: Rational, total: Rational, step: Rational) {
  const due = over(over(weight, total), step);
  const whole = due.n / due.d;
  const taken = over(share, step);
  return {
    wholeSteps: taken.n % taken.d === 0n,
    extra: taken.n / taken.d - whole,
    remainder: plus(due, times(rational(-1n), rational(whole))),
  };
}
