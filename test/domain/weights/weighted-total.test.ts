import fc from "fast-check";
import { format } from "../../../src/domain/numbers/format";
import { weightedTotal } from "../../../src/domain/weights/weighted-total";
import { order, plus, rational, rationalOf, rationalOfCell, times } from "../numbers/rational";
import { weightsOf } from "./weights-of";

function total(cells: Parameters<typeof weightsOf>[0], scores: readonly (number | null)[]): string | null {
  const sum = weightedTotal(weightsOf(cells), scores);
  return sum && format(sum);
}

describe("weightedTotal", () => {
  it("adds up as on paper", () => {
    expect(total([0.1, 0.2, 0.7], [90, 90, 90])).toBe("90");
    expect(total(["60%", 0.4], [80, 95])).toBe("86");
    expect(total([60, 40], [80.5, 95])).toBe("86.3");
    expect(total([0.3, 0.7], [0.1 + 0.2, 99.9])).toBe("70.02");
  });

  it("waits for the score of every item that has a weight", () => {
    expect(total([0.6, 0.4], [80, null])).toBeNull();
    expect(total([0.6, 0.4], [80])).toBeNull();
    expect(total([0.6, 0.4, 0, null], [80, 80, null, null])).toBe("80");
    expect(total([0.6, null, 0.4], [80, 500, 80])).toBe("80");
  });

  it("is the exact sum whatever the cells", () => {
    const item = fc.tuple(
      fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
      fc.oneof(
        fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
        fc.double({ min: 0, max: 100, noNaN: true }).filter((n) => n === 0 || n > 1e-9),
      ),
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
        const exact = items
          .map(([weight, score]) => times(rationalOfCell(weight), rationalOfCell(score)))
          .reduce(plus, rational(0n));
        const sum = total(
          items.map(([weight]) => weight),
          items.map(([, score]) => score),
        );
        return sum !== null && order(rationalOf(sum), exact) === 0;
      }),
      { numRuns: 5_000 },
    );
  });
});
