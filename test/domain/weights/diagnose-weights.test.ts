import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell";
import { diagnoseWeights } from "../../../src/domain/weights/diagnose-weights";
import { order, plus, rational, rationalAt, rationalOf, rationalOfCell } from "../numbers/rational";
import { weightsOf } from "./weights-of";

describe("diagnoseWeights", () => {
  it.each<[Cell[], string, string | null, string | null]>([
    [[0.1, 0.2, 0.7], "100%", null, null],
    [["20%", "75%"], "95%", "5%", null],
    [[0.3333, 0.3333, 0.3333], "99.99%", "0.01%", null],
    [[20, 80.5], "100.5%", null, "0.5%"],
    [["99.999分"], "99.999%", "0.001%", null],
    [[0.25, 0.25, 0.25, 0.3], "105%", null, "5%"],
    [[0], "0%", "100%", null],
    [Array<number>(10).fill(0.1), "100%", null, null],
    [[1 / 3, 1 / 3, 1 / 3], "100%", null, null],
    [[100 / 3, 100 / 3, 100 / 3], "100%", null, null],
    [["33.33%", "33.33%", "33.33%"], "99.99%", "0.01%", null],
    [[0.333333, 0.333333, 0.333333], "99.9999%", "0.0001%", null],
    [Array.from({ length: 7 }, () => 1 / 7), "100%", null, null],
    [[0.5, 0.5 - 1e-8], "99.999999%", "0.000001%", null],
    [[0.5, 0.5 + 1e-9], "100%", null, null],
  ])("says of %j: %s, missing %s, excess %s", (cells, sum, missing, excess) => {
    expect(diagnoseWeights(weightsOf(cells))).toEqual({
      complete: sum === "100%",
      sum,
      missing,
      excess,
      blankRows: [],
    });
  });

  it("reports the rows that have no weight", () => {
    expect(diagnoseWeights(weightsOf([null, 0.5, "", 0.5])).blankRows).toEqual([1, 3]);
  });

  it("adds up at 8 decimals whatever the cells", () => {
    const fractions = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
        fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
      ),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(fractions, (cells) => {
        fc.pre(cells.some((cell) => cell < 1 && cell > 0));
        const sum = rationalAt(cells.map(rationalOfCell).reduce(plus), 8);
        const diagnosis = diagnoseWeights(weightsOf(cells));
        const shown = rationalOf(diagnosis.sum.slice(0, -1));
        return (
          order(shown, rational(sum.n * 100n, sum.d)) === 0 &&
          diagnosis.complete === (order(sum, rational(1n)) === 0)
        );
      }),
      { numRuns: 5_000 },
    );
  });
});
