import { excelKindOf } from "../../../src/workbench/strictness/excel-kind";

it.each([
  ["", "desktop", "1.13"],
  ["?profile=web", "web", "1.13"],
  ["?lang=zh-CN&profile=desktop&api=1.14", "desktop", "1.14"],
  ["?api=1.15", "desktop", "1.15"],
  ["?profile=WEB&api=1.16", "desktop", "1.13"],
])("%j stands for %s with ExcelApi %s", (search, profile, api) => {
  expect(excelKindOf(search)).toEqual({ profile, api });
});
