import fc from "fast-check";
import { format } from "../../../src/domain/numbers/format";
import { fromCell } from "../../../src/domain/numbers/from-cell";
import { ANY_CELL_NUMBER, cellNumbers, DUSTY } from "./cell-numbers";
import { order, rationalOf, rationalOfCell } from "./rational";

describe("fromCell", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [1.1 * 3, "3.3"],
    [4.35 * 100, "435"],
    [89.99999999999999, "90"],
    [89.9999999999999, "90"],
    [89.9999999999, "89.9999999999"],
    [89.99999999995, "90"],
    [89.9999999999499, "89.9999999999"],
    [12.7 - 12, "0.7"],
    [100 - 99.05, "0.95"],
    [1 - 0.9 - 0.1, "0"],
    [0.00000000004, "0"],
    [0.00000000005, "0.0000000001"],
    [-0.00000000004, "0"],
    [-0.00000000005, "-0.0000000001"],
    [1e-300, "0"],
    [33.33333333333333, "33.3333333333"],
    [12345.67890123456, "12345.6789012346"],
    [123456.7890123456, "123456.789012346"],
    [-0, "0"],
    [1e21, "1000000000000000000000"],
    [1.5e-9, "0.0000000015"],
    [1.55e-9, "0.0000000016"],
    [2 / 3, "0.6666666667"],
    [1234567890123456, "1234567890123460"],
    [123456789012345, "123456789012345"],
    [-0.30000000000000004, "-0.3"],
  ])("reads %d as %s", (cell, digits) => {
    expect(format(fromCell(cell))).toBe(digits);
  });

  it("throws on what no cell holds", () => {
    expect(() => fromCell(NaN)).toThrow();
    expect(() => fromCell(Infinity)).toThrow();
  });

  it("is always the number at 15 significant digits and then at 10 decimals", () => {
    fc.assert(
      fc.property(fc.oneof(cellNumbers([90, 80, 70, 0.3], 100), ANY_CELL_NUMBER), (cell) => {
        return order(rationalOf(format(fromCell(cell))), rationalOfCell(cell)) === 0;
      }),
      { numRuns: 20_000, examples: DUSTY.map((cell): [number] => [cell]) },
    );
  });
});
