import fc from "fast-check";
import { decimal } from "../../../src/domain/numbers/decimal";
import { format } from "../../../src/domain/numbers/format";
import { fromCell } from "../../../src/domain/numbers/from-cell";
import { compareRatio, divide } from "../../../src/domain/numbers/ratio";
import { roundHalfUp } from "../../../src/domain/numbers/round";
import { ANY_CELL_NUMBER } from "./cell-numbers";
import { cents, centsOf, order, over, rationalOfCell } from "./rational";

const cell = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100),
  ANY_CELL_NUMBER.map((n) => n % 1e9).filter((n) => n === 0 || Math.abs(n) > 1e-12),
);

describe("compareRatio", () => {
  it("sees what a cut quotient cannot", () => {
    const third = decimal("0.3333333333333333333333333333333333333333");
    expect(format(divide(decimal(1), decimal(3)))).toBe(format(third));
    expect(compareRatio(decimal(1), decimal(3), third)).toBe(1);
    expect(compareRatio(decimal(-1), decimal(-3), third)).toBe(1);
    expect(compareRatio(decimal(1), decimal(-3), third)).toBe(-1);
    expect(compareRatio(decimal("0.9"), decimal(1), decimal("0.9"))).toBe(0);
    expect(compareRatio(fromCell(27 * 1.1), decimal(33), decimal("0.9"))).toBe(0);
  });

  it("refuses to divide by zero", () => {
    expect(() => compareRatio(decimal(1), decimal(0), decimal(1))).toThrow(RangeError);
    expect(() => divide(decimal(1), decimal(0))).toThrow();
  });

  it("agrees with fractions, the bound being the quotient in double arithmetic", () => {
    fc.assert(
      fc.property(cell, cell, fc.constantFrom(0, 1e-15, -1e-15, 0.01), (a, b, away) => {
        fc.pre(rationalOfCell(b).n !== 0n && Number.isFinite(a / b));
        const bound = a / b + away;
        const exact = order(over(rationalOfCell(a), rationalOfCell(b)), rationalOfCell(bound));
        expect(compareRatio(fromCell(a), fromCell(b), fromCell(bound))).toBe(exact);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("divide, then rounded", () => {
  it("cuts and does not round", () => {
    expect(format(divide(decimal(2), decimal(3)))).toBe(`0.${"6".repeat(40)}`);
    expect(format(divide(decimal(-2), decimal(3)))).toBe(`-0.${"6".repeat(40)}`);
  });

  it("gives the cents of the true quotient", () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        fc.pre(Math.abs(b) > 1e-6);
        const rounded = format(roundHalfUp(divide(fromCell(a), fromCell(b))));
        expect(centsOf(rounded)).toBe(cents(over(rationalOfCell(a), rationalOfCell(b))));
      }),
      { numRuns: 5_000 },
    );
  });
});
