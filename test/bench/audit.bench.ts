import { auditSheet } from "../../src/domain/audit/audit-sheet";
import type { Grid, GridCell } from "../../src/domain/sheet/grid";
import type { Cell } from "../../src/domain/cell";
import { measure } from "./measure";

const SIZES = [1_000, 10_000, 100_000];
const CRITERIA = [
  "≥98%得20分，95%≤及时率<98%得14分，90%≤及时率<95%得8分，<90%得0分",
  "每发生1起扣5分，扣完为止",
  "90分及以上得20分，80分及以上不足90分得12分，不足80分得0分",
  "95%及以上得20分，每低1个百分点扣2分，扣完为止",
];
/** An actual of each, and what it earns. */
const FILLED = [
  [0.96, 14],
  [1, 15],
  [88, 12],
  [0.96, 20],
] as const;
/** Items of one card where a sheet holds many. */
const CARD = 10;

/** Checking sheets of scorecards: time a row, which shall not grow with the rows. */
export function run(): void {
  const shapes: readonly (readonly [string, (rows: number) => Grid])[] = [
    ["one card", (rows) => sheet(rows, rows)],
    ["cards of ten items", (rows) => sheet(rows, CARD)],
    ["every criterion another", (rows) => sheet(rows, CARD, true)],
  ];
  for (const [shape, make] of shapes) {
    for (const rows of SIZES) {
      const grid = make(rows);
      measure(`check of ${shape}, ${rows} rows`, rows, () => auditSheet(grid).findings.length);
    }
  }
}

function sheet(rows: number, items: number, distinct = false): Grid {
  const cells: GridCell[][] = [];
  const add = (...values: (Cell | `=${string}`)[]) => cells.push(values.map(cell));
  while (cells.length < rows) {
    add("序号", "考核指标", "目标值", "权重", "评分标准", "实际完成", "得分");
    const first = cells.length + 1;
    for (let item = 1; item <= items && cells.length < rows; item++) {
      const criterion = `${distinct ? `第${cells.length}组：` : ""}${CRITERIA[item % CRITERIA.length] ?? ""}`;
      const [actual, score] = FILLED[item % FILLED.length] ?? [null, null];
      add(item, `指标${item}组${cells.length}`, 0.9, 1 / items, criterion, actual, score);
    }
    add(
      "合计",
      null,
      null,
      `=SUM(D${first}:D${cells.length})`,
      null,
      null,
      `=SUM(G${first}:G${cells.length})`,
    );
  }
  return {
    sheet: "Sheet1",
    top: 0,
    left: 0,
    cells,
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function cell(value: Cell): GridCell {
  const formula = typeof value === "string" && value.startsWith("=") ? value : null;
  return { value: formula ? 1 : value, text: String(value ?? ""), formula, format: "General" };
}
