import { isTooLarge, takesWholeColumns } from "../../../src/workbench/strictness/call-limits";

const MB = 1024 * 1024;

it.each([
  ["web", "x".repeat(5 * MB), true],
  ["web", "x".repeat(5 * MB - 4), false],
  // Three bytes a character.
  ["web", "分".repeat(1.8 * MB), true],
  ["web", "分".repeat(1.6 * MB), false],
  ["desktop", "x".repeat(6 * MB), false],
] as const)("on the %s, by bytes", (profile, text, tooLarge) => {
  expect(isTooLarge(profile, [text])).toBe(tooLarge);
});

it("only the web refuses whole columns", () => {
  expect([takesWholeColumns("desktop"), takesWholeColumns("web")]).toEqual([true, false]);
});
