import { cellReference } from "../../src/taskpane/cell-address";

const at = (sheet: string) => cellReference({ sheet, row: 6, column: 4 });

describe("a cell's reference", () => {
  it("leaves plain names as they are", () => {
    expect(at("Sheet1")).toBe("Sheet1!E7");
    expect(at("网络推广")).toBe("网络推广!E7");
    expect(at("_hidden.2")).toBe("_hidden.2!E7");
  });

  it("quotes names that a formula would not take as they are", () => {
    expect(at("Sales 2025")).toBe("'Sales 2025'!E7");
    expect(at("网络推广 (2)")).toBe("'网络推广 (2)'!E7");
    expect(at("2025")).toBe("'2025'!E7");
    expect(at("a-b")).toBe("'a-b'!E7");
    expect(at("O'Hara")).toBe("'O''Hara'!E7");
  });

  it("quotes names that would be read as a cell or a logical value", () => {
    for (const name of ["AB12", "R", "c", "R1C1", "rc", "TRUE"]) expect(at(name)).toBe(`'${name}'!E7`);
  });
});
