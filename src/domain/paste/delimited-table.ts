import { isNoteLabel, isOutsideLabel, isSubtotalLabel, isTotalLabel } from "../audit/layout/row-words";
import { emptyDraft } from "./draft";
import type { DraftRow } from "./draft";
import { isTableHeader, pasteRole } from "./labels";
import type { PasteRole } from "./labels";
import { cut } from "./piece";
import type { Piece } from "./piece";
import type { ReadRows } from "./read-rows";

type Separator = "\t" | "|" | "gap" | ",";

/** How many cells a row has, and which one takes what is too much: a criterion has commas of its own. */
interface Fit {
  readonly count: number;
  readonly wide: number;
}

/**
 * Rows of a table whose cells are separated by tabs (Excel, Word), by | (Markdown), by two blanks and more (PDF) or by commas (CSV). The header may
 * follow other lines. A quoted cell may go on over several lines, as Excel copies it. Null where no header is found.
 */
export function readDelimitedTable(lines: readonly Piece[]): ReadRows | null {
  for (const separator of ["\t", "|", "gap", ","] as const) {
    const found = readWith(lines, separator);
    if (found && found.drafts.length > 0) return found;
  }
  return null;
}

function readWith(lines: readonly Piece[], separator: Separator): ReadRows | null {
  const table = joinQuoted(lines, separator);
  const drafts: DraftRow[] = [];
  const unplaced: Piece[] = [];
  let columns: readonly (PasteRole | null)[] | null = null;
  let dimension: Piece[] = [];
  let outside = false;
  for (const line of table) {
    const cells = cellsOf(line, separator, columns && separator === "," ? fitOf(columns) : null);
    if (separator === "|" && cells.every(({ text }) => /^:?-{2,}:?$/.test(text) || text === "")) continue;
    const roles = cells.map(({ text }) => pasteRole(text));
    if (roles.filter((role) => role !== null).length >= 2 && isTableHeader(roles) && cells.length >= 3) {
      columns = oneOfEach(roles, cells);
      dimension = [];
      continue;
    }
    const filled = cells.filter(({ text }) => text !== "");
    if (!columns || filled.length === 0 || (filled.length === 1 && cells.length < 2)) {
      const [only] = filled;
      if (columns && only && isOutsideLabel(only.text)) {
        outside = true;
        dimension = [only];
      } else unplaced.push(...filled);
      continue;
    }
    const label = filled[0]?.text ?? "";
    if (isTotalLabel(label) || isSubtotalLabel(label) || isNoteLabel(label)) {
      unplaced.push(cut(line, 0));
      continue;
    }
    const draft = emptyDraft("certain");
    const extra: Piece[] = [];
    for (const [index, cell] of cells.entries()) {
      if (cell.text === "") continue;
      const role = columns[index] ?? null;
      if (role === "empty") extra.push(cell);
      else if (role === null) draft.remark.push(cell);
      else draft[role].push(cell);
    }
    if (draft.dimension.length > 0) {
      dimension = draft.dimension;
      outside = isOutsideLabel(dimension[0]?.text ?? "");
    } else draft.dimension = dimension;
    const only = filled.length === 1 ? filled[0] : undefined;
    if (only && (draft.indicator.length === 0 || filled.length === 1)) {
      // A row with one cell is a heading, or the rest of the row above.
      if (isOutsideLabel(only.text) || draft.indicator.length > 0 || draft.sequence.length > 0) {
        dimension = [only];
        outside = isOutsideLabel(only.text);
        continue;
      }
    }
    if (draft.indicator.length === 0) {
      const above = drafts[drafts.length - 1];
      if (above && draft.weight.length === 0 && draft.sequence.length === 0) {
        for (const role of ["criteria", "definition", "target", "dataSource", "remark"] as const)
          above[role].push(...draft[role]);
      } else if (draft.definition.length > 0 || draft.criteria.length > 0) {
        // No column names the items: their description does.
        const from = draft.definition.length > 0 ? "definition" : "criteria";
        draft.indicator = draft[from];
        draft[from] = [];
        drafts.push({ ...draft, ...(outside ? { isBonus: true } : {}) });
      } else unplaced.push(...filled);
      continue;
    }
    drafts.push({ ...draft, ...(outside ? { isBonus: true } : {}) });
    unplaced.push(...extra);
  }
  return columns ? { layout: "table", drafts, unplaced, remarks: [] } : null;
}

/** The first column of each role counts; a second one of names groups or describes. */
function oneOfEach(roles: readonly (PasteRole | null)[], cells: readonly Piece[]): (PasteRole | null)[] {
  const taken = new Set<PasteRole>();
  const names = roles.filter((role) => role === "indicator").length;
  return roles.map((role, index) => {
    if (role === null || role === "empty") return role;
    if (role === "indicator" && names === 2 && !roles.includes("dimension") && !taken.has("dimension")) {
      // 考核项目 | 考核指标: the first one groups; 考核指标 | 考核内容: the second one describes.
      const second = roles.indexOf("indicator", index + 1);
      if (second > index && /指标|KPI/i.test(cells[second]?.text ?? "")) {
        taken.add("dimension");
        return "dimension";
      }
    }
    if (!taken.has(role)) {
      taken.add(role);
      return role;
    }
    return role === "indicator" && !roles.includes("definition") ? "definition" : null;
  });
}

function fitOf(columns: readonly (PasteRole | null)[]): Fit {
  const wide = columns.findIndex((role) => role === "criteria" || role === "definition");
  return { count: columns.length, wide: wide < 0 ? columns.length - 1 : wide };
}

function cellsOf(line: Piece, separator: Separator, fit: Fit | null = null): Piece[] {
  const edges: number[] = [];
  const ends: number[] = [];
  if (separator === "\t" || separator === ",") {
    let quoted = false;
    for (let at = 0; at < line.text.length; at++) {
      const sign = line.text[at] ?? "";
      if (sign === '"' && (quoted || isCellStart(line.text, at))) quoted = !quoted;
      if (!(separator === "\t" ? sign === "\t" : /[,，]/.test(sign)) || quoted) continue;
      ends.push(at);
      edges.push(at + 1);
    }
  } else {
    for (const found of line.text.matchAll(separator === "|" ? /\|/g : /\s{2,}|\t/g)) {
      ends.push(found.index);
      edges.push(found.index + found[0].length);
    }
  }
  ends.push(line.text.length);
  if (fit && ends.length > fit.count) {
    edges.splice(fit.wide, ends.length - fit.count);
    ends.splice(fit.wide, ends.length - fit.count);
  }
  const cells = [0, ...edges].map((start, index) => unquoted(cut(line, start, ends[index] ?? start)));
  if (separator !== "|") return cells;
  // | a | b | and a | b are the same row.
  const isFramed = line.text.trimStart().startsWith("|");
  const isClosed = line.text.trimEnd().endsWith("|");
  return cells.slice(isFramed ? 1 : 0, isClosed ? -1 : undefined);
}

function isCellStart(text: string, at: number): boolean {
  return at === 0 || /[\t,，]/.test(text[at - 1] ?? "");
}

function unquoted(cell: Piece): Piece {
  if (!/^"[\s\S]*"$/.test(cell.text) || cell.text.length < 2) return cell;
  return cut(cell, 1, cell.text.length - 1);
}

// A quoted cell of more than so many signs is a quotation mark that was never closed.
const LONGEST_CELL = 4000;

/** Lines that a quoted cell holds together, as one. */
function joinQuoted(lines: readonly Piece[], separator: Separator): Piece[] {
  if (separator !== "\t") return [...lines];
  const joined: Piece[] = [];
  const open: Piece[] = [];
  for (const line of lines) {
    const isOpen = open.length > 0;
    open.push(line);
    if (isOpen ? !closesQuote(line.text) : !opensQuote(line.text)) {
      if (isOpen && line.end - (open[0]?.start ?? 0) > LONGEST_CELL) joined.push(...open.splice(0));
      if (!isOpen) joined.push(...open.splice(0));
      continue;
    }
    if (isOpen) joined.push(open.splice(0).reduce(join));
  }
  return [...joined, ...open];
}

function join(a: Piece, b: Piece): Piece {
  const gap = "\n".repeat(Math.max(0, b.start - a.end));
  return {
    text: a.text + gap + b.text,
    raw: a.raw + gap + b.raw,
    start: a.start,
    end: b.end,
    first: a.first,
  };
}

function opensQuote(text: string): boolean {
  return /(?:^|\t)"[^"\t]*(?:""[^"\t]*)*$/.test(text);
}

function closesQuote(text: string): boolean {
  return /^(?:[^"]|"")*"(?:\t|\s*$)/.test(text) && !opensQuote(text);
}
