import { keepsNameError } from "../../../src/workbench/strictness/name-errors";

it.each([
  ["=KPI.BAND(A1)", "#NAME?", true, true],
  ["=kpi.band(A1)", "#NAME?", true, true],
  ["=KPI.BAND(A1)", "优秀", true, false],
  ["=KPI.BAND(A1)", "优秀", false, true],
  ['=IF(A1="","",KPI.BAND(A1))', undefined, false, true],
  ["=_xldudf_KPI_BAND(A1)", "优秀", true, true],
  ["=SUM(A1)", "#NAME?", false, false],
  ['="KPI.BAND("&A1', "#NAME?", false, false],
])("%s, saved as %s, functions known %s: %s", (formula, saved, known, keeps) => {
  expect(keepsNameError({ formula, saved }, "KPI", known)).toBe(keeps);
});
