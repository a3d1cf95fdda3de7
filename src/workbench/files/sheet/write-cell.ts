import type { ICellData } from "@univerjs/core";
import type { CellValue } from "exceljs";
import { withPrefixes } from "../formula/prefixes";
import { valueType } from "./read-cell";

/** The errors that a file can hold; what else the grid shows is calculated anew. */
const errors = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#GETTING_DATA"]);
/** Younger errors stand in a file as the older one that all programs know. */
const olderError: Readonly<Record<string, string>> = {
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#FIELD!": "#VALUE!",
  "#CONNECT!": "#VALUE!",
  "#BLOCKED!": "#VALUE!",
  "#UNKNOWN!": "#VALUE!",
  "#ERROR!": "#VALUE!",
};

/** What a file holds of a cell's value: text stays text whatever it begins with. */
export function writeValue(cell: ICellData): CellValue {
  const { v, t } = cell;
  if (v === undefined || v === null)
    return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? null;
  if (t === valueType.boolean || typeof v === "boolean")
    return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === valueType.number || typeof v === "number") return writeNumber(Number(v), v);
  if (v === "") return null;
  if (t === valueType.forcedText) return v;
  const code = olderError[v] ?? v;
  return errors.has(code) ? ({ error: code } as CellValue) : v;
}

function writeNumber(value: number, as: string | number): CellValue {
  return Number.isFinite(value) ? value : String(as);
}

/** A formula with its result; `spill` is the area that it fills. */
export function writeFormula(formula: string, cell: ICellData, spill: string | undefined): CellValue {
  const result = cell.v === "" ? "" : (writeValue(cell) ?? undefined);
  // What is still being calculated has no result to keep.
  const kept = result === "#BUSY!" ? undefined : result;
  return {
    formula: withPrefixes(formula.replace(/^=/, "")),
    ...(kept !== undefined && { result: kept }),
    ...(spill !== undefined && { shareType: "array", ref: spill }),
  } as CellValue;
}
