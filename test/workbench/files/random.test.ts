import fc from "fast-check";
import type { CellValue } from "exceljs";
import { withoutPrefixes, withPrefixes } from "../../../src/workbench/files/formula/prefixes";
import { shiftFormula } from "../../../src/workbench/files/formula/shift";
import { tokensOf } from "../../../src/workbench/files/formula/tokens";
import { escapeXml, parseXml } from "../../../src/workbench/files/xml/elements";
import { bytesOf, passed } from "./books";

const text = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((given) => given.replace(/[\u0000-\u001f\ufffe\uffff]/g, ""))
  .filter((given) => given !== "" && !/&\w+;|_x[\da-f]{4}_/i.test(given));
const awkward = fc.constantFrom(
  "=1+1",
  "+1",
  "@x",
  "TRUE",
  "12%",
  "#REF!",
  "1e3",
  "２０％",
  " 空 ",
  '"',
  "<&>",
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((given) => (given === 0 ? 0 : given));
const formula = fc.constantFrom(
  "SUM(A1:B2)",
  'KPI.TOTAL($A$1:$A$9,B1:B9)&"（分）"',
  'IF(A1="","",KPI.SCORE(C1,D1,20))',
  "_xlfn.XLOOKUP(A1,B:B,C:C)",
  "'it''s'!A1*1%",
  "NO.SUCH(1)",
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  awkward,
  number,
  fc.boolean(),
  fc.record({ formula, result: fc.oneof(text, number, fc.boolean()) }) as fc.Arbitrary<CellValue>,
);

it("values and formulas of any sheet survive", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      async (rows) => {
        const bytes = await bytesOf((book) => void book.addWorksheet("S").addRows(rows));
        const sheet = (await passed(bytes)).book.worksheets[0]!;
        rows.forEach((row, r) =>
          row.forEach((given, c) => {
            const { formula, result, value: kept } = sheet.getCell(r + 1, c + 1);
            // exceljs leaves false and 0 out of the value of a formula.
            expect(formula ? { formula, result } : kept).toEqual(given);
          }),
        );
      },
    ),
    { numRuns: 40 },
  );
});

it("any text is put together again from its tokens, and prefixes go and come", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (given) => {
      expect(
        tokensOf(given)
          .map((token) => token.text)
          .join(""),
      ).toBe(given);
    }),
  );
  fc.assert(fc.property(formula, (given) => expect(withPrefixes(withoutPrefixes(given))).toBe(given)));
});

it("any text survives as XML", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (given) => {
      const clean = given.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, "");
      expect(parseXml(`<a b="${escapeXml(clean)}">${escapeXml(clean)}</a>`)).toMatchObject([
        { attributes: { b: clean }, text: clean },
      ]);
    }),
  );
});

describe("a formula that is moved", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["\"A1\"&LOG10(A1)&Sheet1!A1&'A1 x'!B2", 1, 0, "\"A1\"&LOG10(A2)&Sheet1!A2&'A1 x'!B3"],
    ["SUM(A:B)+SUM(1:$2)", 1, 1, "SUM(B:C)+SUM(2:$2)"],
    ["A1", -1, 0, "#REF!"],
    ["Table1[A1]+RATE_A1+1E5", 3, 3, "Table1[A1]+RATE_A1+1E5"],
  ])("%s", (before, down, right, after) => {
    expect(shiftFormula(before, down, right)).toBe(after);
  });
});
