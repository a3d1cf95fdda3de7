import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/domain/cell";
import type { Area, Grid, GridCell } from "../../../src/domain/sheet/grid";

/** Where a card is expected to stand; rows from 1, columns by letter. */
export interface ExpectedCard {
  header_row: number;
  header_rows: number[];
  weight_column: string;
  criteria_column: string | null;
  score_column: string | null;
  section_weight_column?: string;
  indicator_rows: [number, number];
  indicator_count: number;
  weight_sum: number;
  total_row: number | null;
  weights_ok: boolean;
  bonus_rows?: number[];
}

/** Where a table of people is expected to stand; null: it has no such column. */
export interface ExpectedPeople {
  header_row: number;
  name_column: string;
  rows: [number, number];
  total_column: string;
  rank_column: string | null;
  weight_row?: number;
  grade_column?: string | null;
}

export interface ExpectedFinding {
  code: string;
  cell: string;
  /** Cells that are as good a place for it. */
  alt?: string[];
}

/** A sheet as the golden cases write it. Cells are typed as in Excel: numbers, texts, `=formulas`, "" for blank. */
export interface SheetCase {
  id: string;
  title: string;
  cells: (string | number)[][];
  formats?: Record<string, string>;
  merged?: string[];
  hidden_rows?: number[];
  hidden_columns?: string[];
  /** What the formulas show. */
  values?: Record<string, string | number>;
  expect: Partial<ExpectedCard> & {
    /** 0 where the sheet holds no card. */
    cards?: number;
    others?: ExpectedCard[];
    people?: ExpectedPeople;
    findings: ExpectedFinding[];
    optional?: ExpectedFinding[];
    /** Cells after all repairs, as `value` or `value|format`. */
    repaired?: Record<string, string>;
  };
}

const CASES = join(__dirname, "..", "..", "cases");

/** All cases below one folder of test/cases. */
export function sheetCases(folder: string): SheetCase[] {
  const at = join(CASES, folder);
  return readdirSync(at, { encoding: "utf8", recursive: true })
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(at, file), "utf8")) as SheetCase);
}

/** The grid that Excel would give for the case. */
export function gridOf(sheet: SheetCase): Grid {
  const formats = formatsOf(sheet);
  const cells = sheet.cells.map((row, r) =>
    row.map((content, c): GridCell => {
      const name = nameOf(r, c);
      const format = formats.get(name) ?? "General";
      const formula = typeof content === "string" && content.startsWith("=") ? content : null;
      const value = cellOf(formula ? (sheet.values?.[name] ?? "") : content);
      return { value, text: shown(value, format), formula, format };
    }),
  );
  return {
    sheet: "Sheet1",
    top: 0,
    left: 0,
    cells,
    merges: (sheet.merged ?? []).map(areaOf),
    tables: [],
    hiddenRows: new Set((sheet.hidden_rows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((sheet.hidden_columns ?? []).map(columnOf)),
  };
}

function cellOf(content: string | number): Cell {
  if (content === "") return null;
  if (
    typeof content === "string" &&
    /^#(?:REF|DIV\/0|N\/A|VALUE|NAME\?|NUM|NULL|BUSY|CONNECT|SPILL|CALC)!?$/.test(content)
  )
    return { error: content };
  return content;
}

function shown(value: Cell, format: string): string {
  if (value === null) return "";
  if (typeof value === "number" && format.includes("%")) {
    const decimals = /\.(0+)%/.exec(format)?.[1]?.length ?? 0;
    return `${(value * 100).toFixed(decimals)}%`;
  }
  return typeof value === "object" ? value.error : String(value);
}

function formatsOf(sheet: SheetCase): Map<string, string> {
  const formats = new Map<string, string>();
  for (const [range, format] of Object.entries(sheet.formats ?? {})) {
    const area = areaOf(range);
    for (let r = area.row; r < area.row + area.rows; r++) {
      for (let c = area.column; c < area.column + area.columns; c++) formats.set(nameOf(r, c), format);
    }
  }
  return formats;
}

export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function areaOf(range: string): Area {
  const [from, to = from] = range.split(":");
  const first = placeOf(from ?? "");
  const last = placeOf(to ?? "");
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

export function placeOf(cell: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(digits) - 1, column: columnOf(letters) };
}

export function nameOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
