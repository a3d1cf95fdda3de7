import {
  add,
  compare,
  decimal,
  floor,
  multiply,
  subtract,
  sum,
  toNumber,
} from "../../../src/domain/numbers/decimal";
import { format, formatPercent } from "../../../src/domain/numbers/format";

describe("decimal arithmetic", () => {
  it("is that of paper", () => {
    expect(format(sum(["0.1", "0.2", "0.7"].map(decimal)))).toBe("1");
    expect(format(add(decimal(0.1), decimal(0.2)))).toBe("0.3");
    expect(format(subtract(decimal("0.3"), decimal("0.1")))).toBe("0.2");
    expect(format(multiply(decimal("1.1"), decimal("1.1")))).toBe("1.21");
    expect(compare(decimal("0.30"), decimal(0.3))).toBe(0);
    expect(toNumber(decimal("89.50"))).toBe(89.5);
    expect(format(sum([]))).toBe("0");
  });

  it.each([
    ["1.5", "1"],
    ["-1.5", "-2"],
    ["-0.1", "-1"],
    ["2", "2"],
    ["-2", "-2"],
  ])("floor of %s is %s", (value, whole) => {
    expect(format(floor(decimal(value)))).toBe(whole);
  });
});

describe("format", () => {
  it("writes all digits plainly", () => {
    expect(format(decimal("1e-7"))).toBe("0.0000001");
    expect(format(decimal("1e25"))).toBe("10000000000000000000000000");
    expect(format(multiply(decimal(-1), decimal(0)))).toBe("0");
    expect(formatPercent(decimal("1.005"))).toBe("100.5%");
    expect(formatPercent(decimal("0.9999"))).toBe("99.99%");
  });
});
