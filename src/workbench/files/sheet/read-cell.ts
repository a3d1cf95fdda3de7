import type { BooleanNumber, CellValueType, ICellData, CustomData } from "@univerjs/core";
import type { Style } from "exceljs";
import { withoutPrefixes } from "../formula/prefixes";
import { shiftFormula } from "../formula/shift";

/** A cell as exceljs reads it from a file. */
export interface FileCell {
  readonly address: string;
  readonly type: number;
  readonly value?: unknown;
  readonly style?: Partial<Style>;
  readonly formula?: string;
  readonly sharedFormula?: string;
  readonly shareType?: string;
  readonly ref?: string;
  readonly result?: unknown;
}

export const valueType = { string: 1, number: 2, boolean: 3, forcedText: 4 } as const;

type Content = Pick<ICellData, "v" | "t" | "f">;

/** Where the formulas of others are found that a cell shares. */
export interface SharedFormulas {
  /** The formula at an address and its place; undefined where there is none. */
  at(address: string): { formula: string; row: number; column: number } | undefined;
}

/** What a cell of a file holds: its value, or its formula with the result that was saved. */
export function readContent(
  cell: FileCell,
  row: number,
  column: number,
  shared: SharedFormulas,
  dayShift: number,
): Content {
  const formula = formulaOf(cell, row, column, shared);
  if (formula !== undefined)
    return { ...readValue(cell.result, dayShift), f: `=${withoutPrefixes(formula)}` };
  return readValue(cell.value ?? cell.result, dayShift);
}

function formulaOf(
  { formula, sharedFormula }: FileCell,
  row: number,
  column: number,
  shared: SharedFormulas,
): string | undefined {
  if (formula) return formula;
  const master = sharedFormula === undefined ? undefined : shared.at(sharedFormula);
  return master && shiftFormula(master.formula, row - master.row, column - master.column);
}

function readValue(value: unknown, dayShift: number): Content {
  if (typeof value === "number") return Number.isFinite(value) ? number(value + dayShift) : {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: valueType.boolean as CellValueType };
  if (typeof value === "string") return text(value);
  if (typeof value !== "object" || value === null) return {};
  if ("error" in value) return { v: String(value.error), t: valueType.string as CellValueType };
  if ("richText" in value && Array.isArray(value.richText))
    return text(value.richText.map((run: { text?: string }) => run.text ?? "").join(""));
  return {};
}

function number(value: number): Content {
  return { v: value, t: valueType.number as CellValueType };
}

function text(value: string): Content {
  if (value === "") return {};
  return { v: value, t: (misread(value) ? valueType.forcedText : valueType.string) as CellValueType };
}

/** Whether typing this text would make something else of it: a formula, a number, a date, an error. */
function misread(value: string): boolean {
  const bare = value.trim();
  return (
    value.startsWith("=") ||
    /^(?:true|false|#[\w/]+[!?]?)$/i.test(bare) ||
    (/\d/.test(bare) && /^[-+(¥￥$€£]*[\d.,][\d.,:/\-\s%％eE+)年月日时分秒APMapm]*$/.test(bare))
  );
}

/** A cell without a value that has nothing else either is none. */
export function isNothing(cell: ICellData): boolean {
  return Object.values(cell).every((part) => part === undefined || part === null);
}

/** The parts of a cell's custom data that are there; undefined where none is. */
export function customOf(parts: Record<string, unknown>): CustomData | undefined {
  const given = Object.entries(parts).filter(([, part]) => part !== undefined);
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

export function flag(value: boolean): BooleanNumber {
  return (value ? 1 : 0) as BooleanNumber;
}
