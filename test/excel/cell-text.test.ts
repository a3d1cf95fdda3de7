import { literalText } from "../../src/excel/cell-text";

describe("literalText", () => {
  it.each([
    "=cmd|' /C calc'!A0",
    "+1",
    "-2",
    "@SUM(A1)",
    "007",
    "1-2",
    "30%",
    "３０％",
    "'quoted",
    "TRUE",
    "May 5",
    "2025年6月",
    " x",
  ])("keeps %s from being read as anything but text", (text) =>
    expect(literalText(text, "General")).toBe(`'${text}`),
  );

  it.each(["网络推广", "Weight total", "合计", ""])("leaves %s as it is", (text) => {
    expect(literalText(text, "General")).toBe(text);
  });

  it("needs nothing in a cell that holds text anyway", () => {
    expect(literalText("=1+1", "@")).toBe("=1+1");
  });
});
