import fc from "fast-check";
import { format } from "../../../src/domain/numbers/format";
import { parseNumberText } from "../../../src/domain/numbers/parse-number-text";

function read(text: string): string {
  const result = parseNumberText(text);
  return result.ok ? `${format(result.value.value)} ${result.value.unit}` : result.fault.code;
}

describe("parseNumberText", () => {
  it.each([
    ["20", "20 none"],
    ["20%", "0.2 percent"],
    ["２０％", "0.2 percent"],
    ["20 ﹪", "0.2 percent"],
    ["99.995%", "0.99995 percent"],
    ["20分", "20 points"],
    ["２０ 分", "20 points"],
    ["20 Points", "20 points"],
    ["1 pt", "1 points"],
    ["1,200", "1200 none"],
    ["１，２００．５０", "1200.5 none"],
    ["1,234,567.89", "1234567.89 none"],
    ["¥3,000", "3000 yuan"],
    ["￥3000", "3000 yuan"],
    ["-¥5", "-5 yuan"],
    ["3000元", "3000 yuan"],
    ["-5", "-5 none"],
    ["−5", "-5 none"],
    ["－５", "-5 none"],
    ["＋5", "5 none"],
    [".5", "0.5 none"],
    ["007", "7 none"],
    ["-0", "0 none"],
    ["\u300090\u00a0", "90 none"],
    ["\ufeff90\u200b", "90 none"],
    ["\t90\r\n", "90 none"],
    ["0.30000000000000004", "0.3 none"],
    ["12345678901234567", "12345678901234600 none"],
    ["0.699999999999999", "0.7 none"],
    ["33.3333333333333%", "0.3333333333 percent"],
    ["3.33333333333333E-05", "0.0000333333 none"],
    ["-2.77555756156289E-17", "0 none"],
    ["1E+21", "1000000000000000000000 none"],
    ["1e-7", "0.0000001 none"],
  ])("reads %j as %s", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    "",
    " ",
    "　",
    "8O",
    "l0",
    "1.2.3",
    "1E+999",
    "1,20",
    "1,2000",
    "12,34,567",
    ",200",
    "1,,000",
    "0,200",
    "1 000",
    "5.",
    ".",
    "%",
    "分",
    "%20",
    "20%%",
    "20%分",
    "¥20%",
    "¥20分",
    "¥¥20",
    "¥-¥20",
    "--5",
    "5-",
    "(5)",
    "1e3",
    "0x10",
    "Infinity",
    "NaN",
    "=cmd",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(1)",
    "2024-01-01",
    "2024/1/1",
    "1/2",
    "12:30",
    "九十",
    "①",
    "٣",
    "1.2万",
    "#REF!",
    "TRUE",
    "80~90",
    "9".repeat(61),
  ])("refuses %j", (text) => {
    expect(parseNumberText(text)).toEqual({ ok: false, fault: { code: "NOT_A_NUMBER", text } });
  });

  it("reads back what format writes, in half and full width", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 0, max: 6 }),
        (n, places) => {
          const numeral = (n / 10 ** places).toFixed(places);
          expect(read(wide(numeral))).toBe(read(numeral));
          expect(Number(read(numeral).split(" ")[0])).toBe(Number(numeral) + 0);
        },
      ),
    );
  });

  it("never throws and never takes long, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."¥ +-,.0159%分元px=　Ｏ") }), (text) => {
        expect(typeof parseNumberText(text).ok).toBe("boolean");
      }),
      { numRuns: 5_000 },
    );
  });
});
