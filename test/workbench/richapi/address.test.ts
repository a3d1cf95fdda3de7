import fc from "fast-check";
import {
  columnName,
  fullAddress,
  localAddress,
  parseReference,
  parseReferences,
  referenceOfFormula,
} from "../../../src/workbench/richapi/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/richapi/host";

const areas = fc
  .record({
    row: fc.nat(MAX_ROWS - 1),
    column: fc.nat(MAX_COLUMNS - 1),
    rows: fc.integer({ min: 1, max: MAX_ROWS }),
    columns: fc.integer({ min: 1, max: MAX_COLUMNS }),
  })
  .map((one) => ({
    ...one,
    rows: Math.min(one.rows, MAX_ROWS - one.row),
    columns: Math.min(one.columns, MAX_COLUMNS - one.column),
  }));

describe("addresses", () => {
  it("names columns as Excel does", () => {
    expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  it("writes cells, areas, whole columns and rows", () => {
    expect(localAddress({ row: 1, column: 1, rows: 1, columns: 1 })).toBe("B2");
    expect(localAddress({ row: 0, column: 0, rows: 3, columns: 3 })).toBe("A1:C3");
    expect(localAddress({ row: 0, column: 1, rows: MAX_ROWS, columns: 2 })).toBe("B:C");
    expect(localAddress({ row: 1, column: 0, rows: 2, columns: MAX_COLUMNS })).toBe("2:3");
  });

  it("puts a sheet's name into quotes where Excel does", () => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(["数据", "Q1", "It's", "A B", "2024", "R"].map((name) => fullAddress(name, cell))).toEqual([
      "数据!A1",
      "'Q1'!A1",
      "'It''s'!A1",
      "'A B'!A1",
      "'2024'!A1",
      "'R'!A1",
    ]);
  });

  it("reads back what it writes, of any area and any sheet's name", () => {
    const names = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 31 })
      .filter((name) => !/^'|'$/.test(name));
    fc.assert(
      fc.property(names, areas, (sheet, area) => {
        expect(parseReference(fullAddress(sheet, area))).toEqual({ sheet, area });
      }),
    );
  });

  it("reads absolute addresses, either corner first, and lists", () => {
    expect(parseReference("$C$4:$A$1").area).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
    expect(parseReferences("A1,'a,b'!B2")).toHaveLength(2);
    expect(referenceOfFormula("=数据!$A$1:$B$2")?.sheet).toBe("数据");
    expect(referenceOfFormula("=SUM(A1)")).toBeNull();
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "1A", "=A1", "甲1"])(
    "refuses %j",
    (text) => {
      expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    },
  );
});
