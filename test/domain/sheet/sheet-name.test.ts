import fc from "fast-check";
import { isDefinedName } from "../../../src/domain/sheet/defined-name";
import { isSheetName, sheetName } from "../../../src/domain/sheet/sheet-name";

it.each([
  ["网络推广：1/2月", "网络推广 1 2月"],
  ["＼研发／一部？＊［甲］", "研发 一部 甲"],
  ["O’Brien", "O'Brien"],
  ["＇张三＇", "张三"],
  ["￥奖金¥", "奖金"],
  ["'' x '", "x"],
  ["History", "KPI"],
  ["：：", "KPI"],
  ["长".repeat(40), "长".repeat(31)],
  [`${"a".repeat(30)} b`, "a".repeat(30)],
  [`${"a".repeat(30)}'b`, "a".repeat(30)],
  [`${"a".repeat(30)}😀`, "a".repeat(30)],
])("%s becomes %s", (wish, name) => {
  expect(sheetName(wish, "KPI")).toBe(name);
});

it("any wish becomes a name that stays as it is", () => {
  const letters = fc.constantFrom(..."ab网：＼／？＊［］＇￥¥’'\\/?*[]: \t\u0007😀");
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 50 }), (wish) => {
      const name = sheetName(wish, "KPI");
      expect(isSheetName(name)).toBe(true);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:：＼／？＊［］＇￥¥’]|^'|'$/);
    }),
  );
});

it("a name for cells is none that reads like a place", () => {
  const names = ["绩效基数", "_x", "Base.pay", "A1", "$A$1", "r1c1", "R", "c", "XFD1048576", "1a", "a b", ""];
  expect(names.filter(isDefinedName)).toEqual(["绩效基数", "_x", "Base.pay"]);
});
