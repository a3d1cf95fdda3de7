import { maySpill } from "../../../src/workbench/strictness/spill-places";

const SPILLING = new Set(["KPI.BAND", "KPI.SCORE"]);

it.each([
  ["=KPI.BAND(A1)", true],
  ['=IF(A1="","",kpi.band(A1))', true],
  ["=@KPI.BAND(A1)", false],
  ["=@KPI.BAND(A1)&KPI.BAND(A2)", true],
  ["=@IF(A1>1,KPI.BAND(A1),(1))", false],
  ["=@SUM(1)+KPI.SCORE(A1,1)", true],
  ["=KPI.TOTAL(A1:A2,B1:B2)", false],
  ['="KPI.BAND("&A1&")"', false],
  ["='KPI.BAND'!A1", false],
])("%s: %s", (formula, spills) => {
  expect(maySpill(formula, SPILLING)).toBe(spills);
});
