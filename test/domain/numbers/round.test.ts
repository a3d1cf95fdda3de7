import fc from "fast-check";
import { decimal } from "../../../src/domain/numbers/decimal";
import { format } from "../../../src/domain/numbers/format";
import { roundHalfUp } from "../../../src/domain/numbers/round";
import { cents, centsOf, rationalOf } from "./rational";

describe("roundHalfUp", () => {
  it.each([
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["1.00499999999999", 2, "1"],
    ["0.5", 0, "1"],
    ["2.5", 0, "3"],
    ["-0.004", 2, "0"],
    ["1234567.891", 2, "1234567.89"],
  ])("%s to %d places is %s", (value, places, rounded) => {
    expect(format(roundHalfUp(decimal(value), places))).toBe(rounded);
  });

  it("rounds to cents as fractions do", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 12 }),
        (n, places) => {
          const numeral = `${n}e-${places}`;
          expect(centsOf(format(roundHalfUp(decimal(numeral))))).toBe(cents(rationalOf(numeral)));
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
