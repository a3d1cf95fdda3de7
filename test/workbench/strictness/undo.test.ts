import { hasUndo, mayBeGrouped } from "../../../src/workbench/strictness/undo";

it.each([
  ["Worksheet.Copy", false, false],
  ["Worksheet.Delete", false, false],
  ["WorksheetProtection.Protect", false, false],
  ["WorksheetProtection.Unprotect", false, false],
  ["Worksheet.Name", false, true],
  ["Worksheet.Position", false, true],
  ["Worksheet.Visibility", false, true],
  ["NamedItem.Comment", true, false],
  ["Range.Values", true, true],
  ["WorksheetCollection.Add", true, true],
])("%s can be taken back on the desktop: %s, on the web: %s", (member, desktop, web) => {
  expect([hasUndo(member, "desktop"), hasUndo(member, "web")]).toEqual([desktop, web]);
  expect([mayBeGrouped(member, "desktop"), mayBeGrouped(member, "web")]).toEqual([desktop, web]);
});

it("keeps long arrays out of groups", () => {
  expect(hasUndo("Range._ValidateArraySize", "desktop")).toBe(true);
  expect(mayBeGrouped("Range._ValidateArraySize", "desktop")).toBe(false);
});
