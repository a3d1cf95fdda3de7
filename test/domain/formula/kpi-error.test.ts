import { errorReason, kpiErrorAt } from "../../../src/domain/formula/kpi-error";
import { callFunction } from "../../../src/functions/call-function";
import { gridOf, placeOf } from "../audit/sheet-case";

type Cells = (string | number)[][];

async function reasonAt(at: string, cells: Cells, values: Record<string, string | number>) {
  const grid = gridOf({ id: "", title: "", cells, values, expect: { findings: [] } });
  const { row, column } = placeOf(at);
  const found = kpiErrorAt(grid, row, column);
  return found && errorReason(grid, found, (id, args) => callFunction(id, args, "en-US"));
}

const CRITERION = "每次扣2分，扣完为止";
const row = (formula: string, actual: string | number = "三次"): Cells => [
  ["指标", "权重", "评分标准", "实际完成", "得分"],
  ["差错", 0.3, CRITERION, actual, formula],
];

describe("what a function says about its arguments", () => {
  it.each([
    "=KPI.SCORE(C2,D2,B2*100)",
    "=kpi.score($C$2,Sheet1!D2,30)",
    '=IF(D2="","",KPI.SCORE(C2,D2,B2*100))',
    '=IF(OR(D2="",C2=""),"",ROUND(KPI.SCORE(C2,D2&"",B2*100),1))',
    '=IF(A2="投诉",KPI.SCORE(C2,1,30),KPI.SCORE(C2,D2,30))',
    '=KPI.SCORE("每次扣2分，扣完为止",D2,(B2)*100)',
  ])("%s", async (formula) => {
    const alone = await callFunction("SCORE", [[[CRITERION]], [["三次"]], [[30]]], "en-US");
    const given = alone?.[0]?.[0];
    expect(given).toMatchObject({ error: "#VALUE!" });
    expect(await reasonAt("E2", row(formula), { E2: "#VALUE!" })).toEqual({
      code: "MESSAGE",
      message: given && "message" in given ? given.message : "",
    });
  });

  it("names the sum of weights that are not 100%", async () => {
    const cells: Cells = [
      [0.5, 90],
      [0.45, 80],
      ['=KPI.TOTAL(A1:A2,B1:B2&"")', ""],
    ];
    expect(await reasonAt("A3", cells, { A3: "#VALUE!" })).toMatchObject({
      code: "MESSAGE",
      message: expect.stringContaining("95%"),
    });
  });

  it("is that of the row where a formula spills, and of no other", async () => {
    const cells: Cells = [
      ["=KPI.BAND(B1:B3)", 95],
      ["#VALUE!", "abc"],
      ["#VALUE!", "xyz"],
    ];
    const values = { A1: "优秀" };
    expect(await reasonAt("A3", cells, values)).toMatchObject({ message: expect.stringContaining("xyz") });
    expect(await reasonAt("A2", cells, values)).toMatchObject({ message: expect.stringContaining("abc") });
    expect(await reasonAt("A1", cells, values)).toBeNull();
  });

  it("is found where the host gives each cell of a spill the formula", async () => {
    const spilt = "=KPI.BAND(B1:B2)";
    const cells: Cells = [
      [spilt, 95],
      [spilt, "abc"],
    ];
    const reason = await reasonAt("A2", cells, { A1: "优秀", A2: "#VALUE!" });
    expect(reason).toMatchObject({ message: expect.stringContaining("abc") });
  });

  it("is about 0 where the host hands a blank over as 0", async () => {
    // No band of the scheme holds 0; blank would be blank.
    const cells: Cells = [["", '=KPI.BAND(A1,{60,"合格",1})']];
    expect(await reasonAt("B1", cells, { B1: "#N/A" })).toMatchObject({ code: "MESSAGE" });
  });
});

describe("what else a KPI cell shows", () => {
  it.each([
    ["=KPI.SCORE(C2,D2,30)", "#NAME?", { code: "NOT_CALCULATED" }],
    ["=_xldudf_KPI_SCORE(C2,D2,30)", "#NAME?", { code: "NOT_CALCULATED" }],
    ["=KPI.SCORE(C2,D2,30)", "#CONNECT!", { code: "NOT_CALCULATED" }],
    ["=KPI.SCROE(C2,D2,30)", "#NAME?", { code: "UNKNOWN_FUNCTION", name: "KPI.SCROE" }],
    ["=KPI.SCORE(C2,D2,30)", "#BUSY!", { code: "BUSY" }],
    ["=KPI.SCORE(C2:C9,D2:D9)", "#SPILL!", { code: "SPILL" }],
    ["=KPI.BAND(D:D)", "#CALC!", { code: "CALC" }],
    ["=KPI.SCORE(C2,#REF!,30)", "#REF!", { code: "REFERENCE" }],
    // What cannot be followed here is not guessed: another sheet, a look-up, a result that is not the one shown.
    ["=KPI.SCORE(C2,数据!D2,30)", "#VALUE!", { code: "INVOLVED" }],
    ["=KPI.SCORE(C2,VLOOKUP(A2,G1:H9,2,0),30)", "#VALUE!", { code: "INVOLVED" }],
    ["=KPI.SCORE(C2,3,30)", "#VALUE!", { code: "INVOLVED" }],
  ])("%s with %s", async (formula, shown, reason) => {
    expect(await reasonAt("E2", row(formula), { E2: shown })).toEqual(reason);
  });

  it("leads to the cell that an error comes from", async () => {
    const cells = row("=KPI.SCORE(C2,D2,30)", "=F2/G2");
    expect(await reasonAt("E2", cells, { D2: "#DIV/0!", E2: "#DIV/0!" })).toEqual({
      code: "PASSED_ON",
      from: "D2",
    });
  });

  it.each([
    ["=SUM(D2:D9)", "#VALUE!"],
    ['="KPI.SCORE(1)"&A99', "#REF!"],
    ["=KPI.SCORE(C2,3,30)", "24"],
  ])("nothing is said of %s with %s", async (formula, shown) => {
    expect(await reasonAt("E2", row(formula), { E2: shown })).toBeNull();
  });
});
