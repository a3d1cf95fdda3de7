import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auditSheet } from "../../../src/domain/audit/audit-sheet";
import type { CellChange } from "../../../src/domain/sheet/cell-change";
import type { SheetReport } from "../../../src/domain/audit/finding";
import type { Grid } from "../../../src/domain/sheet/grid";
import { lintSheet } from "../../../src/domain/formula/lint-sheet";
import { planLive } from "../../../src/domain/live/plan-live";
import { LANGUAGES } from "../../../src/domain/localized";
import { readPastedCard } from "../../../src/domain/paste/read-pasted-card";
import { layoutFindings } from "../../../src/excel/layout/layout-findings";
import type { LayoutOptions } from "../../../src/excel/layout/layout-options";
import { layoutPasted } from "../../../src/excel/layout/layout-pasted";
import { layoutScorecard } from "../../../src/excel/layout/layout-scorecard";
import type { SheetLook } from "../../../src/excel/layout/sheet-plan";
import { writtenSheet } from "../../../src/excel/layout/written-sheet";
import { cardToInsert, editedCard } from "../../../src/taskpane/paste/edited-card";
import { ALL_TEMPLATES } from "../../../src/templates/all";
import { enUS } from "../../../src/texts/pane/en-US";
import { zhCN } from "../../../src/texts/pane/zh-CN";
import { gridOf, sheetCases } from "../../domain/audit/sheet-case";
import { sampleCard } from "../../domain/scorecard/sample-card";

/** Everything that the add-in writes, held to what Excel takes. A new kind of sheet gets its line here. */

const TEXTS = { "zh-CN": zhCN, "en-US": enUS };
const OPTIONS: LayoutOptions[] = [
  {},
  {
    basePay: "3000",
    period: "2026-12",
    employeeName: "=1+1",
    department: "研发／一部",
    assessor: "O’Brien",
    sheetName: "研发／一部：O’Brien [甲]",
    protect: true,
  },
];
const CARDS = [...ALL_TEMPLATES, sampleCard, { ...sampleCard, scoring: "weighted" as const }];

const expectClean = (plan: SheetLook) => expect(lintSheet(writtenSheet(plan))).toEqual([]);

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(CARDS.map((card) => [`${card.id} ${card.scoring}`, card] as const))(
    "the scorecard %s",
    (_, card) => {
      for (const options of OPTIONS) expectClean(layoutScorecard(card, language, options));
    },
  );

  const folder = join(__dirname, "../../cases/paste");
  const pasted = readdirSync(folder).filter((name) => name !== "seed.json");
  it.each(pasted)("the pasted card %s", (file) => {
    const { text } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { text: string };
    const read = readPastedCard(text);
    for (const card of read.ok ? read.value : [])
      for (const options of OPTIONS)
        expectClean(layoutPasted(cardToInsert(editedCard(card)), language, options));
  });

  it("pasted cards with a bonus, a target, several actuals and no full mark", () => {
    const rows = [
      { kind: "standard" as const, weight: "50%", target: "1000", criteria: "每低于目标值1%扣2分" },
      { kind: "standard" as const, weight: "50%", target: "", criteria: "延误一次扣5分;投诉一次扣3分" },
      { kind: "standard" as const, weight: "", target: "80", criteria: "得分=实际/目标×10" },
      { kind: "bonus" as const, weight: "5分", target: "", criteria: "每项加1分，最多5分" },
    ].map((row) => ({
      ...row,
      dimension: "业绩",
      indicator: "指标",
      definition: "如何统计",
      dataSource: "财务部",
      remark: "=备注",
    }));
    const plan = layoutPasted({ title: "＼二部／", rows, notes: ["=1+1"], scheme: null }, language);
    expect(plan.cells.filter(({ content }) => JSON.stringify(content).includes("KPI."))).not.toEqual([]);
    expectClean(plan);
  });

  it("lists of findings, none, one and many", () => {
    const reports = sheetCases("sheets").map((sheet) => auditSheet(gridOf(sheet)));
    const one = reports.find(({ findings }) => findings.length > 0);
    for (const listed of [[], one ? [one] : [], reports])
      expectClean(layoutFindings(listed, language, TEXTS[language]));
  });
});

/** The sheet as it would be with its used part made an Excel table. */
const asTable = (grid: Grid): Grid => {
  const columns = Math.max(...grid.cells.map((row) => row.length));
  return { ...grid, tables: [{ row: grid.top, column: grid.left, rows: grid.cells.length, columns }] };
};

const written = (grid: Grid, changes: readonly CellChange[]) =>
  lintSheet({
    name: null,
    merges: grid.merges,
    tables: grid.tables,
    formulas: changes.flatMap(({ cell: { row, column }, after: { formula } }) =>
      formula === null ? [] : [{ row, column, formula }],
    ),
  });

const repairsOf = ({ findings }: SheetReport): CellChange[] =>
  findings.flatMap(({ repair, choices = [] }) => [
    ...(repair?.changes ?? []),
    ...choices.flatMap((choice) => choice.repair.changes),
  ]);

const SHEETS = ["sheets", "audit"].flatMap((folder) =>
  sheetCases(folder).map((sheet) => [`${folder} ${sheet.id}`, gridOf(sheet)] as const),
);

describe.each(SHEETS)("the sheet %s", (_, grid) => {
  const report = auditSheet(grid);

  it("made live", () => {
    for (const card of report.cards)
      for (const place of ["in-place", "beside"] as const)
        for (const language of LANGUAGES) {
          const titles = { actual: () => "实际完成", score: "自动得分" };
          for (const at of [grid, asTable(grid)])
            expect(written(at, planLive(at, card, { place, language, titles }).changes)).toEqual([]);
        }
  });

  it("repaired", () => {
    expect(written(grid, repairsOf(report))).toEqual([]);
    const table = asTable(grid);
    expect(written(table, repairsOf(auditSheet(table)))).toEqual([]);
  });
});

it("looks at KPI formulas of every kind", () => {
  const kinds = SHEETS.map(([, grid]) => {
    const report = auditSheet(grid);
    const live = report.cards.flatMap(
      (card) =>
        planLive(grid, card, {
          place: "in-place",
          language: "zh-CN",
          titles: { actual: () => "实际完成", score: "自动得分" },
        }).changes,
    );
    return [...live, ...repairsOf(report)].map(({ after }) => after.formula ?? "");
  }).flat();
  for (const call of ["KPI.SCORE(", "KPI.TOTAL(", "KPI.BAND(", "KPI.COEFFICIENT(", "KPI.PAYOUT("])
    expect([call, kinds.some((formula) => formula.includes(call))]).toEqual([call, true]);
});
