import { lintSheet } from "../../../src/domain/formula/lint-sheet";
import type { SheetRule, WrittenSheet } from "../../../src/domain/formula/lint-sheet";

const CELL = { row: 1, column: 2, rows: 1, columns: 1 };
const ROW = { row: 1, column: 0, rows: 1, columns: 4 };
const with_ = (formula: string, more: Partial<WrittenSheet> = {}): WrittenSheet => ({
  name: "绩效",
  formulas: [{ row: 1, column: 2, formula }],
  merges: [],
  ...more,
});
const rulesOf = (sheet: WrittenSheet) => lintSheet(sheet).map(({ rule }) => rule);
const SAFE = '=IF(G6="","",KPI.SCORE(E6,G6,D6*100,F6))';

it("has nothing to say of a sheet that holds in Excel", () => {
  expect(
    lintSheet(
      with_(SAFE, {
        definedNames: ["绩效基数", "Base_pay"],
        merges: [{ row: 4, column: 0, rows: 1, columns: 3 }],
        borders: [
          { area: ROW, edges: ["top", "insideVertical"] },
          { area: { ...CELL, rows: 3 }, edges: ["left", "insideHorizontal"] },
        ],
        validations: [{ area: CELL, formulas: ["=C2>0"] }],
        conditionalFormats: [{ area: CELL, formula: "=$C2<0" }],
      }),
    ),
  ).toEqual([]);
});

it.each<[SheetRule, WrittenSheet]>([
  ["SPILLS_IN_MERGED", with_(SAFE, { merges: [ROW] })],
  ["SPILLS_IN_TABLE", with_(SAFE, { tables: [ROW] })],
  ["NESTED", with_('=IF(COUNT(B2:B3)<2,"",KPI.BAND(KPI.TOTAL(A2:A3,B2:B3)))')],
  ["REPEATED", with_('=IF(B8="","",IF(KPI.NEXT(B8)=0,"-",KPI.NEXT( B8 )))')],
  ["OMITTED_ARGUMENT", with_('=IF(G6="","",KPI.SCORE(E6,G6,,F6))')],
  ["BLANK_AS_ZERO", with_("=KPI.BAND(B8)")],
  ["WHOLE_COLUMN", with_('=KPI.RANK(B:B&"")')],
  ["UNREADABLE", with_("=KPI.BAND(B8 C8)")],
  ["TOO_LONG", with_(`="${"很".repeat(256)}"`)],
  ["TOO_LONG", with_(`=${"1+".repeat(4100)}1`)],
  ["TOO_LONG", with_(SAFE, { validations: [{ area: CELL, formulas: [`=${"C2+".repeat(90)}C2>0`] }] })],
  ["KPI_IN_RULE", with_(SAFE, { conditionalFormats: [{ area: CELL, formula: '=KPI.BAND(C2)="A"' }] })],
  ["KPI_IN_RULE", with_(SAFE, { validations: [{ area: CELL, formulas: ["=KPI.NEXT(C2)>0"] }] })],
  ["INSIDE_BORDER", with_(SAFE, { borders: [{ area: ROW, edges: ["insideHorizontal"] }] })],
  ["INSIDE_BORDER", with_(SAFE, { borders: [{ area: { ...CELL, rows: 2 }, edges: ["insideVertical"] }] })],
  [
    "INSIDE_BORDER",
    with_("=A1", { merges: [ROW], borders: [{ area: ROW, edges: ["top", "insideVertical"] }] }),
  ],
  ["SHEET_NAME", with_(SAFE, { name: "一季度：网络推广" })],
  ["SHEET_NAME", with_(SAFE, { name: "History" })],
  ["DEFINED_NAME", with_(SAFE, { definedNames: ["R1C1"] })],
  ["DEFINED_NAME", with_(SAFE, { definedNames: ["绩效 基数"] })],
])("finds %s", (rule, sheet) => {
  expect(rulesOf(sheet)).toEqual([rule]);
});

it("takes a KPI call in a merged cell that is one value", () => {
  expect(rulesOf(with_('=IF(G6="","",@KPI.SCORE(E6,G6))', { merges: [ROW], tables: [ROW] }))).toEqual([]);
});

it("says where", () => {
  expect(lintSheet(with_("=KPI.BAND(B8)"))).toEqual([
    { rule: "BLANK_AS_ZERO", at: "C2", detail: "=KPI.BAND(B8)" },
  ]);
});
