import { isSheetName } from "../../../src/workbench/strictness/sheet-name";

it.each([..."\\/?*[]:：＼／？＊［］＇￥’"])("refuses %s anywhere", (character) => {
  for (const name of [character, `${character}x`, `x${character}`, `x${character}x`])
    expect([name, isSheetName(name)]).toEqual([name, false]);
});

it.each(["", "  ", "'x", "x'", "History", "HISTORY", "x".repeat(32), "😀".repeat(16), "a\tb"])(
  "refuses %j",
  (name) => expect(isSheetName(name)).toBe(false),
);

it.each([
  "网络推广",
  "网络推广 (2)",
  "O'Brien",
  "x".repeat(31),
  "😀".repeat(15),
  "History 2",
  "（一）",
  "50%｜甲",
])("takes %j", (name) => expect(isSheetName(name)).toBe(true));
