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
    ["people", (rows) => peopleSheet(rows)],
    ["rows of months", (rows) => monthsSheet(rows)],
    ["tiers in rows", (rows) => tiersSheet(rows)],
  ];
  for (const [shape, make] of shapes) {
    const rates = SIZES.map((rows) => {
      const grid = make(rows);
      return measure(`check of ${shape}, ${rows} rows`, rows, () => auditSheet(grid).findings.length);
    });
    console.log(`growth exponent of ${shape}: ${growth(rates).toFixed(3)}`);
  }
}

/** Between the smallest and the largest sheet: 1 where time grows as the rows do. */
function growth(rates: readonly number[]): number {
  const [first = 1, last = 1] = [rates[0], rates[rates.length - 1]];
  const [least = 1, most = 1] = [SIZES[0], SIZES[SIZES.length - 1]];
  return 1 + Math.log(first / last) / Math.log(most / least);
}

/** One row a person, with faults here and there: a typed total, a wrong rank, a blank mark. */
function peopleSheet(rows: number): Grid {
  const cells: GridCell[][] = [
    ["姓名", "业绩（50%）", "服务（30%）", "考勤（20%）", "总分", "名次", "等级"].map(cell),
  ];
  for (let index = 1; index < rows; index++) {
    const row = index + 1;
    const [a, b, c] = [
      60 + (index % 40),
      60 + ((index * 7) % 40),
      index % 50 === 0 ? null : 60 + ((index * 3) % 40),
    ];
    const total = (a * 5 + b * 3 + (c ?? 0) * 2) / 10;
    const isTyped = index % 90 === 0;
    const shown = (value: Cell, formula: string) => ({ ...cell(formula), value, formula });
    cells.push([
      cell(`员工${index}`),
      cell(a),
      cell(b),
      cell(c),
      isTyped ? cell(total) : shown(total, `=B${row}*50%+C${row}*30%+D${row}*20%`),
      shown(index % 100, `=RANK(E${row},E${row}:E${row + rows})`),
      shown(total > 80 ? "良" : "中", `=IF(E${row}>80,"良","中")`),
    ]);
  }
  cells.push(["80分以上为良，不足80分为中"].map(cell));
  return { ...sheet(0, CARD), cells };
}

/** Targets and actuals month by month with quarters and a year, with faults here and there: a slip, a quarter left out. */
function monthsSheet(rows: number): Grid {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const titles = months.flatMap((month) =>
    month % 3 === 0 ? [`${month}月`, `${month / 3}季度`] : [`${month}月`],
  );
  const cells: GridCell[][] = [["指标", "项目", ...titles, "全年"].map(cell)];
  const quarters = ["F", "J", "N", "R"];
  for (let index = 1; index < rows; index++) {
    const row = index + 1;
    const line = months.flatMap((month): GridCell[] => {
      const value = index % 90 === 0 && month === 5 ? 1200 : 100 + ((index * month) % 40);
      const start = String.fromCharCode(67 + Math.floor((month - 1) / 3) * 4);
      const end = String.fromCharCode(start.charCodeAt(0) + 2);
      return month % 3 === 0
        ? [cell(value), { ...cell(`=SUM(${start}${row}:${end}${row})`), value: 330 }]
        : [cell(value)];
    });
    const taken = index % 70 === 0 ? quarters.slice(1) : quarters;
    const year = {
      ...cell(`=${taken.map((letter) => letter + String(row)).join("+")}`),
      value: taken.length * 330,
    };
    cells.push([cell(index % 2 ? `指标${index}` : null), cell(index % 2 ? "目标" : "实际"), ...line, year]);
  }
  return { ...sheet(0, CARD), cells };
}

/** One item in four rows, each a tier with its points. */
function tiersSheet(rows: number): Grid {
  const cells: GridCell[][] = [["指标", "权重", "档次", "档次分", "实际", "得分"].map(cell)];
  const tiers = ["≥97%", "94%≤/<97%", "90%≤/<94%", "<90%"];
  for (let index = 0; index + 1 < rows; index++) {
    const at = index % tiers.length;
    const first = at === 0 ? [`指标${index}`, 4 / rows] : [null, null];
    const judged = at === 0 ? [0.95, 85] : [null, null];
    cells.push([...first, tiers[at] ?? null, [100, 85, 60, 0][at] ?? null, ...judged].map(cell));
  }
  return { ...sheet(0, CARD), cells };
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
