import { format } from "../../../src/domain/numbers/format";
import { builtInScheme, DEFAULT_SCHEME } from "../../../src/domain/scheme/built-in-schemes";
import { bandOf } from "../../../src/domain/scheme/band-of";
import { coefficientOf } from "../../../src/domain/scheme/coefficient-of";
import { cellPayoutOf, payoutOf } from "../../../src/domain/scheme/payout-of";
import { pointsToNext } from "../../../src/domain/scheme/points-to-next";
import type { Scheme } from "../../../src/domain/scheme/scheme";

function known(name: string): Scheme {
  const scheme = builtInScheme(name);
  if (!scheme) throw new Error(`${name} is not built in`);
  return scheme;
}

function label(name: string, score: number): string {
  const band = bandOf(known(name), score);
  return band.ok ? band.value.label : band.fault.code;
}

function show(result: ReturnType<typeof payoutOf> | ReturnType<typeof coefficientOf>): string {
  return result.ok ? format(result.value) : result.fault.code;
}

describe("the built-in schemes", () => {
  it.each([
    [100, "优秀", "1", "0"],
    [90, "优秀", "1", "0"],
    [89.99999999999999, "优秀", "1", "0"],
    [89.99, "良好", "0.8999", "0.01"],
    [89.999, "良好", "0.89999", "0.001"],
    [89.5, "良好", "0.895", "0.5"],
    [80, "良好", "0.8", "10"],
    [79.99, "一般", "0.7999", "0.01"],
    [70, "一般", "0.7", "10"],
    [69.99, "不达标", "0", "0.01"],
    [66.66666666666667, "不达标", "0", "3.33"],
    [0, "不达标", "0", "70"],
    [120, "优秀", "1", "0"],
  ])("百分制 at %d: %s, %s, %s to go", (score, band, coefficient, missing) => {
    expect(label(DEFAULT_SCHEME, score)).toBe(band);
    expect(show(coefficientOf(known(DEFAULT_SCHEME), score))).toBe(coefficient);
    expect(show(pointsToNext(known(DEFAULT_SCHEME), score))).toBe(missing);
  });

  it.each([
    [90, 3000, "3000"],
    [89.5, 3000, "2685"],
    [69.99, 3000, "0"],
    [80.005, 1234.56, "987.71"],
    [0.1 + 0.2 + 89.7, 100, "100"],
    [85, 0, "0"],
  ])("百分制 pays at %d of %d: %s", (score, base, pay) => {
    expect(show(payoutOf(known(DEFAULT_SCHEME), score, base))).toBe(pay);
    expect(cellPayoutOf(known(DEFAULT_SCHEME), score, base)).toEqual({ ok: true, value: Number(pay) });
  });

  it.each([
    [5, "优秀", "1", "0"],
    [4.5, "优秀", "1", "0"],
    [4.49, "良好", "0.898", "0.01"],
    [3.5, "良好", "0.7", "1"],
    [3.49, "一般", "0.698", "0.01"],
    [3, "一般", "0.6", "0.5"],
    [2.99, "不达标", "0", "0.01"],
  ])("五分制 at %d: %s, %s, %s to go", (score, band, coefficient, missing) => {
    expect(label("五分制", score)).toBe(band);
    expect(show(coefficientOf(known("五分制"), score))).toBe(coefficient);
    expect(show(pointsToNext(known("五分制"), score))).toBe(missing);
  });

  it("按分发放 pays every score in proportion and has no better band", () => {
    expect(show(coefficientOf(known("按分发放"), 65.5))).toBe("0.655");
    expect(show(coefficientOf(known("按分发放"), 103))).toBe("1.03");
    expect(show(payoutOf(known("按分发放"), 65.55, 1000.1))).toBe("655.57");
    expect(show(pointsToNext(known("按分发放"), 10))).toBe("0");
  });

  it("has no band for a score below 0, and takes no negative base", () => {
    expect(bandOf(known(DEFAULT_SCHEME), -0.01)).toEqual({
      ok: false,
      fault: { code: "NO_BAND", score: "-0.01", lowest: "0" },
    });
    expect(bandOf(known(DEFAULT_SCHEME), -0).ok).toBe(true);
    expect(show(pointsToNext(known(DEFAULT_SCHEME), -1))).toBe("NO_BAND");
    expect(show(coefficientOf(known(DEFAULT_SCHEME), -1))).toBe("NO_BAND");
    const fault = { code: "BASE_NEGATIVE", base: "-0.01" };
    expect(payoutOf(known(DEFAULT_SCHEME), 90, -0.01)).toEqual({ ok: false, fault });
    expect(cellPayoutOf(known(DEFAULT_SCHEME), 90, -0.01)).toEqual({ ok: false, fault });
    expect(cellPayoutOf(known(DEFAULT_SCHEME), -1, 1)).toEqual(payoutOf(known(DEFAULT_SCHEME), -1, 1));
  });

  it.each([
    ["百分制", "优秀"],
    [" １００分制　", "优秀"],
    ["100-point", "Excellent"],
    ["100 Point", "Excellent"],
    ["１００－ＰＯＩＮＴ", "Excellent"],
    ["hundred-point", "Excellent"],
    ["五分制", "优秀"],
    ["5分制", "优秀"],
    ["5-point", "Excellent"],
    ["Five-Point", "Excellent"],
    ["按分发放", "按分发放"],
    ["by-score", "By score"],
    ["By score", "By score"],
  ])("knows %s", (name, best) => {
    expect(builtInScheme(name)?.bands[0]?.label).toBe(best);
  });

  it("labels in English where the name is", () => {
    for (const name of ["100-point", "5-point"]) {
      expect(known(name).bands.map((band) => band.label)).toEqual([
        "Excellent",
        "Good",
        "Fair",
        "Below standard",
      ]);
    }
  });

  it.each(["", "百分", "constructor", "__proto__", "=百分制", "1"])("does not know %j", (name) => {
    expect(builtInScheme(name)).toBeUndefined();
  });
});
