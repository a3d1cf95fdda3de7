import { assignable, cellFormula, cellValue, holds } from "../../src/excel/cell-content";

const raw = (value: unknown, formula: unknown = value, type = "String") => ({ value, formula, type });

describe("a cell as Office.js hands it out", () => {
  it("is blank, text, a number, a truth value or an error", () => {
    expect(cellValue(raw("", "", "Empty"))).toBeNull();
    expect(cellValue(raw("#N/A", "#N/A", "Error"))).toEqual({ error: "#N/A" });
    expect(cellValue(raw("#N/A"))).toBe("#N/A");
    expect(cellValue(raw(0.3, 0.3, "Double"))).toBe(0.3);
    expect(cellValue(raw(false, false, "Boolean"))).toBe(false);
  });

  it("has a formula only where one was typed", () => {
    expect(cellFormula(raw(3, "=1+2", "Double"))).toBe("=1+2");
    expect(cellFormula(raw("=1+2", "=1+2"))).toBeNull();
  });
});

describe("holds", () => {
  it("compares the value, and the format where one is named", () => {
    expect(holds(raw("30%"), "@", { value: "30%", formula: null })).toBe(true);
    expect(holds(raw("30%"), "General", { value: "30%", formula: null, format: "@" })).toBe(false);
    expect(holds(raw(0.3, 0.3, "Double"), "@", { value: "0.3", formula: null })).toBe(false);
  });

  it("compares formulas and not what they show", () => {
    expect(holds(raw(5, "=A1", "Double"), "General", { value: 4, formula: "=A1" })).toBe(true);
    expect(holds(raw(4, "=A2", "Double"), "General", { value: 4, formula: "=A1" })).toBe(false);
    expect(holds(raw(4, 4, "Double"), "General", { value: 4, formula: "=A1" })).toBe(false);
  });
});

describe("assignable", () => {
  it("keeps text text", () => {
    expect(assignable({ value: "30%", formula: null }, "General")).toBe("'30%");
    expect(assignable({ value: "30%", formula: null }, "@")).toBe("30%");
  });

  it("gives formulas, numbers and blanks as they are", () => {
    expect(assignable({ value: 1, formula: "=A1" }, "General")).toBe("=A1");
    expect(assignable({ value: 0.3, formula: null }, "0%")).toBe(0.3);
    expect(assignable({ value: null, formula: null }, "0%")).toBe("");
  });
});
