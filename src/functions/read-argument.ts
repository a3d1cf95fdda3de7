import type { Cell, CellError } from "../domain/cell";
import { halfWidth } from "../domain/numbers/half-width";
import type { Grid } from "./grid";

const OMITTED: Grid = [[null]];

const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BLOCKED!|BUSY!|FIELD!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/**
 * An argument as the host hands it over, read into cells: a value, rows of values, or null or undefined for an optional one
 * that was left out (a single blank cell). Never throws, whatever it is given.
 */
export function readArgument(raw: unknown): Grid {
  if (!Array.isArray(raw)) return isInvocation(raw) ? OMITTED : [[readCell(raw)]];
  if (isOneCell(raw)) return raw as Grid;
  const rows: unknown[][] = raw.every(Array.isArray) ? raw : [raw];
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  if (width === 0) return OMITTED;
  // A whole column is a million rows, blank but for the first few: these share one.
  const blank = new Array<Cell>(width).fill(null);
  return rows.map((row) => (isRead(row, width) ? row : row.every(isNothing) ? blank : readRow(row, width)));
}

/** A single cell that is read as it stands: what most formulas of a sheet hand over. */
function isOneCell(raw: readonly unknown[]): boolean {
  const row = raw[0];
  return raw.length === 1 && Array.isArray(row) && row.length === 1 && isReadCell(row[0]);
}

/** Whether every value of a row is the cell that it would be read into: then the row serves as it is, uncopied. */
function isRead(row: readonly unknown[], width: number): row is Cell[] {
  if (row.length !== width) return false;
  for (const raw of row) {
    if (!isReadCell(raw)) return false;
  }
  return true;
}

function isReadCell(raw: unknown): raw is Cell {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw);
    case "string":
      return beginsPlainly(raw);
    case "boolean":
      return true;
    default:
      return raw === null;
  }
}

/**
 * Whether a text's first character alone tells that it is neither blank nor an error: it is no # and none of the kinds of space, which
 * stand below 0x21, from 0x7f to 0xa0, among the general punctuation and at three places of their own.
 */
function beginsPlainly(text: string): boolean {
  // NaN for an empty text: it is in no range.
  const first = text.charCodeAt(0);
  if (first < 0x7f) return first > 0x20 && first !== 0x23;
  const special =
    (first >= 0x2000 && first <= 0x206f) || first === 0x1680 || first === 0x3000 || first === 0xfeff;
  return first > 0xa0 && !special;
}

function isNothing(raw: unknown): boolean {
  return raw === null || raw === "";
}

function readRow(row: readonly unknown[], width: number): Cell[] {
  const cells = row.map(readCell);
  while (cells.length < width) cells.push(null);
  return cells;
}

/**
 * A value as the host hands it over, read into a cell. A cell that looks blank is blank: null, an empty text, and a text of
 * nothing but spaces. Values with more to them (a formatted number, an error) come as objects.
 */
function readCell(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw) ? raw : { error: "#NUM!" };
    case "boolean":
      return raw;
    case "string":
      return readText(raw);
    case "object":
      return raw === null ? null : readObject(raw);
    case "bigint":
      return String(raw);
    default:
      return null;
  }
}

function readText(raw: string): Cell {
  if (beginsPlainly(raw)) return raw;
  if (raw.startsWith("#") && ERROR_VALUE.test(raw)) return { error: raw };
  return halfWidth(raw).trim() === "" ? null : raw;
}

function readObject(raw: object): Cell {
  const { type, code, basicValue } = raw as { type?: unknown; code?: unknown; basicValue?: unknown };
  if (type === "Empty") return null;
  if (type === "Error" || code !== undefined) return errorOf([code, basicValue]);
  // A data type (a formatted number, an entity …): its basic value is what formulas see of it.
  return basicValue === undefined || typeof basicValue === "object" ? errorOf([]) : readCell(basicValue);
}

function errorOf(candidates: readonly unknown[]): CellError {
  const error = candidates.find((text) => typeof text === "string" && text.startsWith("#"));
  return { error: typeof error === "string" ? error : "#VALUE!" };
}

/** The object that the runtime passes after the arguments lands in the place of an optional one that was left out. */
function isInvocation(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && ("functionName" in raw || "setResult" in raw);
}
