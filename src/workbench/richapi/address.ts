import { area, bounding, isEntireColumn, isEntireRow } from "./areas";
import { MAX_COLUMNS, MAX_ROWS } from "./host";
import type { Area } from "./host";
import { failure } from "./failure";

/** An address as it was written, with the name of its sheet where one stands before it. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** `A`, `Z`, `AA` … for columns counted from 0. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The address of an area without its sheet: `B2`, `A1:C3`, `A:C`, `2:5`. */
export function localAddress(of: Area): string {
  const first = columnName(of.column);
  const last = columnName(of.column + of.columns - 1);
  if (isEntireRow(of)) return `${of.row + 1}:${of.row + of.rows}`;
  if (isEntireColumn(of)) return `${first}:${last}`;
  const start = `${first}${of.row + 1}`;
  return of.rows === 1 && of.columns === 1 ? start : `${start}:${last}${of.row + of.rows}`;
}

/** A sheet's name as it stands before `!`, in quotes where it needs them. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RCrc]$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:B2` */
export function fullAddress(sheetName: string, of: Area): string {
  return `${quotedSheet(sheetName)}!${localAddress(of)}`;
}

/** Reads one address, absolute or not, with or without a sheet; `InvalidArgument` where it is none. */
export function parseReference(text: string): Reference {
  const { sheet, rest } = splitSheet(text.trim());
  const [first, second, ...more] = rest.replaceAll("$", "").split(":");
  if (first === undefined || more.length > 0) throw failure("InvalidArgument");
  const start = parseEnd(first);
  const end = second === undefined ? start : parseEnd(second);
  if (second === undefined && (start.row === null || start.column === null)) throw failure("InvalidArgument");
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) {
    throw failure("InvalidArgument");
  }
  return { sheet, area: bounding(spread(start), spread(end)) };
}

/** Reads a list of addresses parted by commas. */
export function parseReferences(text: string): Reference[] {
  return splitList(text).map(parseReference);
}

/** Whether a formula such as `=Sheet1!$A$1:$B$2` is nothing but one address; gives it. */
export function referenceOfFormula(formula: string): Reference | null {
  if (!formula.startsWith("=")) return null;
  try {
    return parseReference(formula.slice(1));
  } catch {
    return null;
  }
}

interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(text);
  if (quoted?.[1] && quoted[2]) return { sheet: quoted[1].replaceAll("''", "'"), rest: quoted[2] };
  const bang = text.lastIndexOf("!");
  return bang > 0 ? { sheet: text.slice(0, bang), rest: text.slice(bang + 1) } : { sheet: null, rest: text };
}

function splitList(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let part = "";
  for (const character of text) {
    if (character === "'") quoted = !quoted;
    if (character === "," && !quoted) {
      parts.push(part);
      part = "";
    } else {
      part += character;
    }
  }
  return [...parts, part];
}

function parseEnd(text: string): End {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) throw failure("InvalidArgument");
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((column !== null && column >= MAX_COLUMNS) || (row !== null && (row < 0 || row >= MAX_ROWS))) {
    throw failure("InvalidArgument");
  }
  return { row, column };
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function spread(end: End): Area {
  return area(
    end.row ?? 0,
    end.column ?? 0,
    end.row === null ? MAX_ROWS : 1,
    end.column === null ? MAX_COLUMNS : 1,
  );
}
