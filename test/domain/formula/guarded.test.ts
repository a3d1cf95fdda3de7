import { parseFormula } from "../../../src/domain/formula/expression";
import { guarded } from "../../../src/domain/formula/guarded";
import { unguardedCalls } from "../../../src/domain/formula/unguarded";

describe("a call that blanks can reach", () => {
  it.each([
    ["=KPI.SCORE(E6,G6,D6*100)", '=IF(G6="","",KPI.SCORE(E6,G6,D6*100))'],
    ["=kpi.score(E6,$G6)", '=IF($G6="","",kpi.score(E6,$G6))'],
    ["=KPI.BAND(B8)", '=IF(B8="","",KPI.BAND(B8))'],
    ['=KPI.PAYOUT(B8,B9,"五分制")', '=IF(OR(B8="",B9=""),"",KPI.PAYOUT(B8,B9,"五分制"))'],
    ["=KPI.PAYOUT(B8,3000)", '=IF(B8="","",KPI.PAYOUT(B8,3000))'],
    ["=KPI.BAND(B2:B6)", '=KPI.BAND(B2:B6&"")'],
    ["=KPI.TOTAL(A2:A6,B2:B6)", '=KPI.TOTAL(A2:A6&"",B2:B6&"")'],
    ["=KPI.TOTAL({0.6;0.4},B2:B3)", '=KPI.TOTAL({0.6;0.4},B2:B3&"")'],
    ["=KPI.SCORE(E6:E9,G6:H9,D6:D9*100)", '=KPI.SCORE(E6:E9,G6:H9&"",D6:D9*100)'],
    ["=KPI.PAYOUT(B2:B6,$C$1)", '=IF($C$1="","",KPI.PAYOUT(B2:B6&"",$C$1))'],
    ["=ROUND(KPI.SCORE(E6,G6,20),1)", '=IF(G6="","",ROUND(KPI.SCORE(E6,G6,20),1))'],
    ['=IF(A6="n/a",0,KPI.SCORE(E6,G6))', '=IF(A6="n/a",0,IF(G6="","",KPI.SCORE(E6,G6)))'],
    ['=IFERROR(KPI.SCORE(E6,G6)+1,"?")', '=IFERROR(IF(G6="","",KPI.SCORE(E6,G6)+1),"?")'],
    ["=KPI.SCORE(E6,G6/H6)", '=IF(OR(G6="",H6=""),"",KPI.SCORE(E6,G6/H6))'],
    ["=KPI.BAND(SUM(B2:B6))", '=IF(COUNT(B2:B6)=0,"",KPI.BAND(SUM(B2:B6)))'],
    ["=KPI.BAND('Q1 ''26'!B8)", `=IF('Q1 ''26'!B8="","",KPI.BAND('Q1 ''26'!B8))`],
    ["=KPI.SCORE([@标准],[@实际])", '=IF([@实际]="","",KPI.SCORE([@标准],[@实际]))'],
    ["=@KPI.BAND(B8)", '=IF(B8="","",@KPI.BAND(B8))'],
    ["=LET(a,G6,KPI.SCORE(E6,a))", '=LET(a,G6,KPI.SCORE(E6,a&""))'],
    ["=KPI.RANK(Scores[Total])", '=KPI.RANK(Scores[Total]&"")'],
    ["=KPI.SCORE(E6,G6)+KPI.SCORE(E7,G7)", '=IF(G6="","",IF(G7="","",KPI.SCORE(E6,G6)+KPI.SCORE(E7,G7)))'],
    ["=KPI.BAND(KPI.TOTAL(A2:A6,B2:B6))", '=KPI.BAND(KPI.TOTAL(A2:A6&"",B2:B6&""))'],
  ])("%s is guarded", (formula, expected) => {
    expect(unguardedCalls(formula)).not.toEqual([]);
    expect(guarded(formula)).toBe(expected);
    expect(unguardedCalls(expected)).toEqual([]);
  });

  it.each([
    // Half a guard, or one of another cell.
    ['=IF(OR(G6="",E6=""),"",KPI.SCORE(E6,H6))', ["H6"]],
    ['=IF(AND(G6="",E6=""),"",KPI.SCORE(E6,G6))', ["G6"]],
    ['=IF(G6<>"","",KPI.SCORE(E6,G6))', ["G6"]],
    ['=IF(Other!G6="","",KPI.SCORE(E6,G6))', ["G6"]],
    ['=IF(COUNT(G6:H6)<1,"",KPI.SCORE(E6,G6:H6))', ["G6:H6"]],
    ['=IF(COUNT(B2:B6)=4,KPI.TOTAL(A2:A6,B2:B6),"")', ["B2:B6"]],
    ['=IF(COUNT(B2:B6)=COUNTA(C2:C6),KPI.TOTAL(A2:A6,B2:B6),"")', ["B2:B6"]],
    ['=IF(B8="","",KPI.PAYOUT(B8,B9))', ["B9"]],
    ['=KPI.SCORE(E6,IF(G6="",0,G6))', ["G6"]],
    ['=KPI.SCORE(E6,"G6"&1,G6)+KPI.NEXT(C1)', ["C1"]],
  ])("%s is found", (formula, cells) => {
    expect(unguardedCalls(formula).flatMap((call) => call.cells)).toEqual(cells);
  });
});

describe("a call that no blank can reach", () => {
  it.each([
    '=IF(G6="","",KPI.SCORE(E6,G6,D6*100))',
    '=IF(G6<>"",KPI.SCORE(E6,G6),"")',
    '=IF(ISBLANK($G$6),"",KPI.SCORE(E6,G6))',
    '=IF(LEN(TRIM(G6))=0,"",KPI.SCORE(E6,G6))',
    '=IF(NOT(ISNUMBER(G6)),"",KPI.SCORE(E6,G6))',
    '=IF(OR(G6="",NOT(ISNUMBER(F6))),"",KPI.SCORE(E6,G6,,F6))',
    '=IF(COUNT(G6:H6)<2,"",KPI.SCORE(E6,G6:H6))',
    '=IF(COUNTBLANK(G6:H6)>0,"",KPI.SCORE(E6,G6:H6))',
    '=IF(COUNT($G$4:$I$4,G8:I8)<6,"",KPI.SCORE(F8,SUMPRODUCT($G$4:$I$4,G8:I8)))',
    '=IF(COUNT(B2:B6)=ROWS(B2:B6),KPI.TOTAL(A2:A6,B2:B6),"")',
    '=IF(AND(ISNUMBER(B8),ISNUMBER(B9)),KPI.PAYOUT(B8,B9),"")',
    '=IF((G6<>"")*(H6>0),KPI.SCORE(E6,G6),"")',
    '=IFS(G6="","",TRUE,KPI.SCORE(E6,G6))',
    '=KPI.TOTAL(A2:A6,B2:B6&"")',
    '=KPI.BAND(G6&"")',
    '=KPI.SCORE(E6,IF(G6="","",G6))',
    '=IF(Actual="","",KPI.SCORE(E6,Actual))',
    "=KPI.SCORE(E6,3,20)",
    "=KPI.WEIGHTCHECK(D6:D11)",
    "=SUM(G6:G9)",
    '="KPI.SCORE(E6,G6)"',
  ])("%s stays", (formula) => {
    expect(unguardedCalls(formula)).toEqual([]);
    expect(guarded(formula)).toBe(formula);
  });
});

describe("a formula that no guard can be written for", () => {
  it.each([
    "=KPI.BAND(B:B)",
    "=KPI.TOTAL(A:A,B2:B6)",
    "=LET(a,G6,KPI.SCORE(E6,a*2))",
    "=KPI.SCORE(E6 E7,G6)",
    "=KPI.SCORE(E6,",
    `=KPI.SCORE(${"(".repeat(500)}G6`,
  ])("%s is left to its owner", (formula) => {
    expect(guarded(formula)).toBeNull();
  });
});

it("reads what Excel writes", () => {
  for (const formula of [
    "=1+2%*-3^2",
    '={1,"a,}b";2,"c"}',
    "=Sheet1!A1:B2",
    "=Table1[[#This Row],[实际 值]]",
    "=SUM((A1,B2))",
    "=LOG10(A1)&_xlfn.CONCAT(A1,B1)",
    "=A1#",
    "=IF(A1,,2)",
    "=INDEX(A1:A9,1):INDEX(A1:A9,3)",
    "=#REF!+1",
    "=1.5e3+.5",
    "=TODAY()",
    "=汇总!A1+考核得分",
  ])
    expect([formula, parseFormula(formula) !== null]).toEqual([formula, true]);
});
