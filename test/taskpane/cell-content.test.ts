import type { CellChange, CellContent } from "../../src/domain/sheet/cell-change";
import { changeText, contentText } from "../../src/taskpane/cell-content";
import { enUS } from "../../src/texts/pane/en-US";

const words = enUS.check;
const content = (value: CellContent["value"], format = "General"): CellContent => ({
  value,
  formula: null,
  format,
});
const change = (before: CellContent, after: CellContent): CellChange => ({
  cell: { sheet: "S", row: 0, column: 0 },
  before,
  after,
});

describe("what a cell shows", () => {
  it("writes numbers by their format, exactly", () => {
    expect(contentText(content(0.1 + 0.2, "0%"), words)).toBe("30%");
    expect(contentText(content(0.125, "0.0%"), words)).toBe("12.5%");
    expect(contentText(content(20), words)).toBe("20");
  });

  it("shows formulas, errors, logical values and blanks", () => {
    expect(contentText({ value: 1, formula: "=SUM(D2:D9)" }, words)).toBe("=SUM(D2:D9)");
    expect(contentText(content({ error: "#REF!" }), words)).toBe("#REF!");
    expect(contentText(content(true), words)).toBe("yes");
    expect(contentText(content(null), words)).toBe("blank");
    expect(contentText(content(""), words)).toBe("blank");
  });
});

describe("a change", () => {
  it("keeps the format that the cell has", () => {
    expect(changeText(change(content(0.25, "0%"), { value: 0.2, formula: null }), words)).toEqual({
      before: "25%",
      after: "20%",
    });
  });

  it("shows weights as percentages where the sheet writes them as fractions", () => {
    const weight = { fraction: "0.26", scale: "fraction" } as const;
    const fractions = change({ value: 0.25, formula: null }, { value: 0.26, formula: null });
    expect(changeText({ ...fractions, weight }, words)).toEqual({ before: "25%", after: "26%" });
    const points = change({ value: 25, formula: null }, { value: 26, formula: null });
    expect(changeText({ ...points, weight: { ...weight, scale: "hundred" } }, words)).toEqual({
      before: "25",
      after: "26",
    });
  });

  it("says what each is where both look alike", () => {
    expect(changeText(change(content("20%", "@"), content(0.2, "0%")), words)).toEqual({
      before: "text 20%",
      after: "number 20%",
    });
  });
});
