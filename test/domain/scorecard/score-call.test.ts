import fc from "fast-check";
import { cellName } from "../../../src/domain/sheet/a1";
import { readArgument, scoreCall } from "../../../src/domain/scorecard/score-call";

describe("scoreCall", () => {
  it.each([
    ['=IF(G6="","",KPI.SCORE(E6,G6,D6*100))', ["E6", "G6", "D6*100"]],
    ["=kpi.score ( E6 , G6 )", ["E6", "G6"]],
    ['=KPI.SCORE("每次扣1分,最多(3分)",G6,10)', ['"每次扣1分,最多(3分)"', "G6", "10"]],
    [
      "=KPI.SCORE(E6,IF(A1,B1,{1,2}),ROUND(D6*100,6),F6)+1",
      ["E6", "IF(A1,B1,{1,2})", "ROUND(D6*100,6)", "F6"],
    ],
    ["=KPI.SCORE(E6,,10)", ["E6", "", "10"]],
    ['="KPI.SCORE(A1)"&KPI.SCORE(E6,G6)', ["E6", "G6"]],
    ["=SUM(D6:D11)", null],
    ['="KPI.SCORE(A1)"', null],
    ["=MYKPI.SCORE(A1)", null],
    ["=KPI.SCORES(A1)", null],
    ["=KPI.SCORE(E6,G6", null],
    ["", null],
  ])("%s", (formula, parts) => {
    expect(scoreCall(formula)).toEqual(parts);
  });

  it("never throws, whatever stands in a cell", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void scoreCall(`=KPI.SCORE(${text}`)));
  });
});

describe("readArgument", () => {
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  it.each([
    ["D6", { kind: "cells", area: cell(5, 3), times: 1 }],
    ["$d$6 * 100", { kind: "cells", area: cell(5, 3), times: 100 }],
    ["F6:H6", { kind: "cells", area: { ...cell(5, 5), columns: 3 }, times: 1 }],
    ["100", { kind: "number", value: 100 }],
    ["12.5", { kind: "number", value: 12.5 }],
    ["Sheet2!D6", null],
    ["D6+1", null],
    ["H6:F6", null],
    ["D0", null],
    ['"text"', null],
    ["", null],
  ])("%s", (written, argument) => {
    expect(readArgument(written)).toEqual(argument);
  });

  it("reads back every cell that is named", () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(readArgument(cellName(row, column))).toEqual({
          kind: "cells",
          area: cell(row, column),
          times: 1,
        });
      }),
    );
  });
});
