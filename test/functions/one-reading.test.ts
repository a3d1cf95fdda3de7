import { auditSheet } from "../../src/domain/audit/audit-sheet";
import type { FoundCard } from "../../src/domain/audit/layout/found-card";
import type { Cell } from "../../src/domain/cell";
import { readingOf } from "../../src/domain/criteria/reading-of";
import { planLive } from "../../src/domain/live/plan-live";
import { actualSlots } from "../../src/domain/rule/actual-slots";
import { scoreRule } from "../../src/domain/rule/score";
import { rowItem } from "../../src/domain/scorecard/row-item";
import { applyChanges } from "../../src/domain/sheet/apply-changes";
import type { Grid, GridCell } from "../../src/domain/sheet/grid";
import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import { understand } from "../../src/taskpane/row/understand";
import type { Understanding } from "../../src/taskpane/row/understand";
import { gridOf, sheetCases } from "../domain/audit/sheet-case";
import { readLines } from "../domain/criteria/measure-cases";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { call } from "./support/custom-functions";

/** One reading everywhere: whoever looks at a row of a sheet, whichever part of the program answers. */

associateFunctions(FUNCTIONS);

const TITLES = { actual: () => "实际完成", score: "自动得分" };
const BLANK: GridCell = { value: null, text: "", formula: null, format: "General" };
const SAMPLES: readonly Cell[] = [0, 3, 0.97, 95, "A", "是"];

/** What differs between the finding, the live formula, the row screen before and after, and the functions; nothing where all agree. */
function differences(whole: Grid): string[] {
  const width = Math.max(...whole.cells.map((row) => row.length)) + 6;
  const cells = whole.cells.map((row) => [...row, ...Array<GridCell>(width - row.length).fill(BLANK)]);
  const grid = { ...whole, cells };
  return auditSheet(grid).cards.flatMap((card) => ofCard(grid, card));
}

function ofCard(grid: Grid, card: FoundCard): string[] {
  const { criteria } = card.columns;
  if (criteria === undefined) return [];
  const found: string[] = [];
  const report = auditSheet(grid);
  const plan = planLive(grid, card, { place: "in-place", language: "zh-CN", titles: TITLES });
  const live = applyChanges(grid, plan.changes);
  const liveReport = auditSheet(live);
  const unreadable = report.findings.flatMap(({ code, cell }) =>
    code === "CRITERIA_UNREADABLE" && cell.column === criteria ? [cell.row] : [],
  );

  for (const { row } of plan.rows) {
    const say = (what: string) => found.push(`row ${row + 1}: ${what}`);
    if (unreadable.includes(row)) say("found unreadable, yet it gets a formula");
    const before = rowItem(grid, report, row, criteria);
    const after = rowItem(live, liveReport, row, criteria);
    if (!before || !after) {
      say("is no row to the row screen");
      continue;
    }
    const shown = understand(before.criterion, before, readingOf);
    const shownLive = understand(after.criterion, after, readingOf);
    if (shown.kind !== "read" || shownLive.kind !== "read") {
      say(`gets a formula, yet the row screen says ${shown.kind}, and ${shownLive.kind} after it`);
      continue;
    }
    const slots = actualSlots(shownLive.rule).length;
    for (const sample of SAMPLES) {
      const actuals = Array<Cell>(slots).fill(sample);
      const given = scoreOf(shownLive, actuals);
      if (scoreOf(shown, actuals) !== given)
        say(`${String(sample)} scores ${scoreOf(shown, actuals)}, with the formula ${given}`);
      const own = ask("SCORE", [[after.criterion]], [actuals], [[after.max]], [[after.target.value]]);
      if (textOf(own) !== given) say(`${String(sample)} scores ${given}, KPI.SCORE gives ${textOf(own)}`);
    }
  }
  for (const { row, why } of plan.left) {
    if (why.code !== "CRITERIA_DOUBTFUL") continue;
    const item = rowItem(grid, report, row, criteria);
    if (!item) continue;
    const shown = understand(item.criterion, item, readingOf);
    if (shown.kind !== "doubtful") found.push(`row ${row + 1}: left for doubt, the row screen reads it`);
    const target = item.target.value;
    const own = ask("SCORE", [[item.criterion]], [[1]], [[item.max]], [[target]]);
    if (typeof own === "number" && target === null)
      found.push(`row ${row + 1}: left for doubt, KPI.SCORE gives ${own}`);
    // What only the target settles is right for KPI.CHECK, which does not know of it.
    const alone = readingOf(item.criterion, { max: item.max });
    if (!alone.ok && ask("CHECK", [[item.criterion]], [[item.max]]) === true)
      found.push(`row ${row + 1}: left for doubt, KPI.CHECK finds nothing`);
  }
  for (const row of unreadable) {
    const why = plan.left.find((left) => left.row === row)?.why.code;
    if (why !== undefined && why !== "CRITERIA_DOUBTFUL")
      found.push(`row ${row + 1}: found unreadable, left for ${why}`);
  }
  return found;
}

function scoreOf(
  { rule, context }: Extract<Understanding, { kind: "read" }>,
  actuals: readonly Cell[],
): string {
  const scored = scoreRule(rule, actuals, context);
  if (!scored.ok) return "fault";
  return scored.value === null ? "blank" : String(Number(scored.value.score));
}

/** What the function gives for one item. */
function ask(id: string, ...args: unknown[]): unknown {
  const answer = call(id, ...args);
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
}

function textOf(answer: unknown): string {
  if (typeof answer === "object") return "fault";
  return answer === "" ? "blank" : String(answer);
}

/** The line as the only criterion that matters on a sheet of its own. */
function sheetOf({ text, max, target }: ReturnType<typeof readLines>[number]): Grid {
  const weight = max !== null && max > 0 && max < 100 ? max / 100 : 0.1;
  const rows: readonly (readonly (Cell | { readonly formula: string })[])[] = [
    ["考核指标", "权重", "目标值", "评分标准", "实际完成", "得分"],
    ["甲", weight, target, text, null, null],
    ["乙", 1 - weight, null, "优秀、良好、一般由主管评定", null, null],
    ["合计", 1, null, null, null, { formula: "=SUM(F2:F3)" }],
  ];
  return {
    sheet: "Sheet1",
    top: 0,
    left: 0,
    cells: rows.map((row) =>
      row.map((cell): GridCell =>
        typeof cell === "object" && cell !== null && "formula" in cell
          ? { ...BLANK, formula: cell.formula }
          : { ...BLANK, value: cell, text: typeof cell === "object" ? "" : String(cell ?? "") },
      ),
    ),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Every line takes some minutes: `ALL_LINES=1` asks for it; without, one in four. */
function isAsked(_: unknown, index: number): boolean {
  return process.env["ALL_LINES"] === "1" || index % 12 === 0;
}

describe("the finding, the live formula, the row screen and the functions", () => {
  it("say the same of every row of the sheets", () => {
    const all = sheetCases("sheets").flatMap((sheet) =>
      differences(gridOf(sheet)).map((what) => `${sheet.id} ${what}`),
    );
    expect(all).toEqual([]);
  });

  const folder = join(__dirname, "..", "cases", "criteria");
  it.each(readdirSync(folder).filter((name) => name.endsWith(".jsonl")))(
    "say the same of every line of %s",
    (file) => {
      const all = readLines(file)
        .filter(isAsked)
        .flatMap((line) => differences(sheetOf(line)).map((what) => `${line.id} ${line.text} ${what}`));
      expect(all).toEqual([]);
    },
  );
});
