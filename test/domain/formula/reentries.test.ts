import { reentries } from "../../../src/domain/formula/uncalculated";
import { gridOf, nameOf } from "../audit/sheet-case";

const written = (cells: (string | number)[][], values: Record<string, string | number> = {}) =>
  reentries(gridOf({ id: "", title: "", cells, values, expect: { findings: [] } })).map(
    ({ change: { cell, after }, needed }) =>
      `${nameOf(cell.row, cell.column)} ${String(after.formula)}${needed ? "" : " (has a result)"}`,
  );

it("writes KPI formulas as they are, under the functions' own names", () => {
  expect(
    written(
      [
        ["=KPI.BAND(D1)", "=SUM(D1:D3)", '="KPI.BAND(D1)"'],
        ['=IF(D2="","",_xldudf_KPI_SCORE(C2,D2))', "=KPI.BNAD(D1)", 3],
        ['=_xldudf_KPI_BAND(D3)&"_xldudf_KPI_BAND("', "=MYKPI.BAND(D3)", ""],
      ],
      { A1: "优秀", A2: "#NAME?", A3: "#NAME?", B2: "#NAME?" },
    ),
  ).toEqual([
    "A1 =KPI.BAND(D1) (has a result)",
    'A2 =IF(D2="","",KPI.SCORE(C2,D2))',
    'A3 =KPI.BAND(D3)&"_xldudf_KPI_BAND("',
  ]);
});

it("writes what spills once, also where the host gives each cell the formula", () => {
  const spilt = "=KPI.BAND(D1:D3)";
  expect(written([[spilt], [spilt], [spilt]], { A1: "#NAME?" })).toEqual([`A1 ${spilt}`]);
  const fixed = "=KPI.BAND($D$1)";
  expect(written([[fixed], [fixed]], { A1: "#BUSY!" })).toEqual([
    `A1 ${fixed}`,
    `A2 ${fixed} (has a result)`,
  ]);
});
