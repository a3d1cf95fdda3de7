import fc from "fast-check";
import { centsOfProduct } from "../../../src/domain/numbers/cents-of-product";
import { cellNumbers, DUSTY, neighbour } from "./cell-numbers";
import { cents, over, rational, rationalOfCell, times } from "./rational";

function expected(a: number, b: number, divisor: number): number {
  const exact = cents(over(times(rationalOfCell(a), rationalOfCell(b)), rational(BigInt(divisor))));
  return Number(`${exact}e-2`);
}

describe("centsOfProduct", () => {
  it("reads a few doubles beside a decimal as it does, and more of them as what they are", () => {
    for (const edge of [1.005, 2.675, 9.995, 0.005, 1023.995, 99.995, 1000.005]) {
      for (let away = -60; away <= 60; away++) {
        const cell = neighbour(edge, away);
        expect(centsOfProduct(cell, 1, 1)).toBe(expected(cell, 1, 1));
      }
    }
  });

  it.each([
    [1.005, 1, 1, 1.01],
    [2.675, 1, 1, 2.68],
    [0.1 + 0.2, 10.05, 1, 3.02],
    [89.5, 3000, 100, 2685],
    [4.35, 3333.33, 5, 2900],
    [-1.005, 1, 1, -1.01],
    [1 / 3, 3, 1, 1],
    [0, 3000, 100, 0],
    [99999999999.99, 1, 1, 99999999999.99],
    [33.33, 1000000.01, 3, 11110000.11],
  ])("%d × %d ÷ %d is %d", (a, b, divisor, result) => {
    expect(centsOfProduct(a, b, divisor)).toBe(result);
  });

  it("never misses a cent", () => {
    const divisor = fc.constantFrom(1, 5, 100, 3, 7);
    const money = cellNumbers([1.005, 3000, 33.335], 100_000);
    const anything = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(money, anything), fc.oneof(money, anything), divisor, (a, b, by) => {
        // Beyond 15 digits a double cannot hold cents; what is nearest is still due.
        return centsOfProduct(a, b, by) === expected(a, b, by);
      }),
      {
        numRuns: 50_000,
        examples: DUSTY.flatMap((a) => DUSTY.map((b): [number, number, number] => [a, b, 1])),
      },
    );
  });
});
