import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType, numfmt } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area, CellInput, ClearWhat, CopyWhat, Grid } from "../../richapi/host";
import { withFormatExtras } from "./cell-extras";
import type { CellPatch, CellPatches } from "./cell-buffer";
import type { HostContext } from "./context";
import { clipped, eachCell } from "./context";
import { formulaAt, numberFormatAt } from "./read-cells";
import { growTo } from "./grow";

/** A patch that takes a cell's content away and leaves its format. */
export const emptied: CellPatch = { v: null, f: null, si: null, p: null, t: null };

/** Writes cells as a user would type them, or as text where that is asked for. */
export function writeCells(context: HostContext, sheet: string, area: Area, cells: Grid<CellInput>): void {
  const worksheet = context.worksheet(sheet);
  growTo(context, sheet, area);
  // How typed text is read depends on the formats.
  context.cells.flush();
  const patches: CellPatches = {};
  eachCell(area, (row, column) => {
    const input = cells[row - area.row]?.[column - area.column];
    if (input === null || input === undefined) return;
    put(patches, row, column, typedCell(input, numberFormatAt(worksheet, row, column)));
  });
  context.cells.patch(sheet, patches);
}

export function put(patches: CellPatches, row: number, column: number, patch: CellPatch): void {
  (patches[row] ??= {})[column] = patch;
}

/** What a typed value makes of a cell with that number format. */
export function typedCell(input: CellInput, format: string): CellPatch {
  if (typeof input === "number") return { ...emptied, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") return { ...emptied, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === "object") return textCell(input.text);
  if (input === "") return { ...emptied };
  if (format === "@") return textCell(input);
  if (input.startsWith("'")) return textCell(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { ...emptied, f: input };
  const upper = input.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE")
    return { ...emptied, v: upper === "TRUE" ? 1 : 0, t: CellValueType.BOOLEAN };
  const parsed = numfmt.parseValue(input.trim());
  if (parsed && typeof parsed.v === "number") {
    const brings = format === "General" && parsed.z ? { s: { n: { pattern: String(parsed.z) } } } : {};
    return { ...emptied, v: parsed.v, t: CellValueType.NUMBER, ...brings };
  }
  return { ...emptied, v: input, t: CellValueType.STRING };
}

/** Text that would be read as something else is marked as text, as an apostrophe does in Excel. */
function textCell(text: string): CellPatch {
  if (text === "") return { ...emptied };
  const misread =
    text.startsWith("=") || numfmt.parseValue(text.trim()) || /^(true|false)$/i.test(text.trim());
  return { ...emptied, v: text, t: misread ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

export function writeNumberFormats(
  context: HostContext,
  sheet: string,
  area: Area,
  formats: Grid<string>,
): void {
  growTo(context, sheet, area);
  const patches: CellPatches = {};
  eachCell(area, (row, column) => {
    const format = formats[row - area.row]?.[column - area.column];
    if (format === null || format === undefined) return;
    put(patches, row, column, {
      s: { n: format === "General" || format === "" ? null : { pattern: format } },
    });
  });
  context.cells.patch(sheet, patches);
}

export function clearCells(context: HostContext, sheet: string, area: Area, what: ClearWhat): void {
  const worksheet = context.worksheet(sheet);
  const real = clipped(worksheet, area);
  if (!real) return;
  context.cells.flush();
  const matrix = worksheet.getCellMatrix();
  const patches: CellPatches = {};
  eachCell(real, (row, column) => {
    const cell: Nullable<ICellData> = matrix.getValue(row, column);
    if (!cell) return;
    const contents = what === "All" || what === "Contents" ? emptied : {};
    const formats =
      what === "All" || what === "Formats" ? { s: null, custom: withFormatExtras(cell, {}) } : {};
    if (what === "All" || what === "Contents" || what === "Formats")
      put(patches, row, column, { ...contents, ...formats });
  });
  context.cells.patch(sheet, patches);
}

/** Copies cells as a paste does: references move by the distance. */
export function copyCells(
  context: HostContext,
  from: { sheet: string; area: Area },
  to: { sheet: string; area: Area },
  what: CopyWhat,
): void {
  context.cells.flush();
  const source = context.worksheet(from.sheet);
  const styles = context.workbook().getStyles();
  const matrix = source.getCellMatrix();
  const lexer = context.injector.get(LexerTreeBuilder);
  const [down, right] = [to.area.row - from.area.row, to.area.column - from.area.column];
  growTo(context, to.sheet, to.area);
  const patches: CellPatches = {};
  eachCell(from.area, (row, column) => {
    const cell: Nullable<ICellData> = matrix.getValue(row, column);
    const formula = what === "Values" ? undefined : formulaAt(context, from.sheet, row, column);
    const contents: CellPatch =
      what === "Formats"
        ? {}
        : formula !== undefined
          ? { ...emptied, f: lexer.moveFormulaRefOffset(formula, right, down) }
          : { ...emptied, v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null };
    const formats: CellPatch =
      what === "Values" || what === "Formulas"
        ? {}
        : { s: styles.getStyleByCell(cell) ?? null, custom: cell?.custom ?? null };
    put(patches, row + down, column + right, { ...contents, ...formats });
  });
  context.cells.patch(to.sheet, patches);
}

/** Whether the cell holds anything but a format. */
export function hasContent(cell: CellPatch): boolean {
  return (cell.v ?? "") !== "" || Boolean(cell.f || cell.si || cell.p);
}
