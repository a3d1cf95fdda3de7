import fc from "fast-check";
import { compareCells } from "../../../src/domain/numbers/compare-cells";
import { ANY_CELL_NUMBER, cellNumbers, neighbour } from "./cell-numbers";
import { order, rationalOfCell } from "./rational";

describe("compareCells", () => {
  it("does not see binary dust", () => {
    expect(compareCells(0.1 + 0.2, 0.3)).toBe(0);
    expect(compareCells(89.99999999999999, 90)).toBe(0);
    expect(compareCells(89.9999999999999, 90)).toBe(0);
    expect(compareCells(89.99999999995, 90)).toBe(0);
    expect(compareCells(89.9999999999, 90)).toBe(-1);
    expect(compareCells(12.7 - 12, 0.7)).toBe(0);
    expect(compareCells(-0, 0)).toBe(0);
    expect(compareCells(1e-300, 0)).toBe(0);
    expect(compareCells(1e-10, 0)).toBe(1);
  });

  it("orders as the readings do, down to neighbouring doubles", () => {
    const cell = fc.oneof(cellNumbers([90, 80, 0.3, 1], 100), ANY_CELL_NUMBER);
    const pair = fc.oneof(
      fc.tuple(cell, cell),
      fc
        .tuple(cell, fc.integer({ min: 0, max: 300 }))
        .map(([a, away]): [number, number] => [a, neighbour(a, away)]),
    );
    fc.assert(
      fc.property(pair, ([a, b]) => {
        fc.pre(Number.isFinite(b));
        return compareCells(a, b) === order(rationalOfCell(a), rationalOfCell(b));
      }),
      { numRuns: 50_000 },
    );
  });
});
