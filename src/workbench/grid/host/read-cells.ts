import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { ERROR_TYPE_SET, FormulaDataModel } from "@univerjs/engine-formula";
import type { Area, CellValue, RangeContent, ReadParts, ValueType } from "../../richapi/host";
import { cellAt } from "../cell-at";
import type { HostContext } from "./context";
import { gridOver } from "./context";

/** Reads what is asked for of an area; cells beyond the grid's own size are blank. */
export function readCells(context: HostContext, sheet: string, area: Area, parts: ReadParts): RangeContent {
  context.cells.flush();
  const worksheet = context.worksheet(sheet);
  const place = { unitId: context.unit(), subUnitId: sheet };
  const cells = gridOver(area, (row, col) => cellAt(context.injector, { ...place, row, col }));
  const over = <T>(get: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] =>
    cells.map((line, r) => line.map((cell, c) => get(cell, area.row + r, area.column + c)));

  return {
    ...(parts.values && { values: over(valueOf) }),
    ...(parts.formulas && {
      formulas: over((cell, row, column) => formulaAt(context, sheet, row, column) ?? valueOf(cell)),
    }),
    ...(parts.numberFormats && {
      numberFormats: over((_, row, column) => numberFormatAt(worksheet, row, column)),
    }),
    ...(parts.text && { text: over((cell, row, column) => shownText(worksheet, cell, row, column)) }),
    ...(parts.valueTypes && { valueTypes: over((cell) => valueTypeOf(valueOf(cell), cell)) }),
  };
}

/** A cell's value as Excel hands it out. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  if (cell.v === undefined || cell.v === null) return cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell.t === CellValueType.BOOLEAN || typeof cell.v === "boolean") return Boolean(cell.v);
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}

export function valueTypeOf(value: CellValue, cell: Nullable<ICellData>): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return cell?.f || cell?.si ? "String" : "Empty";
  return isError(value) && cell?.t !== CellValueType.FORCE_STRING ? "Error" : "String";
}

export function isError(value: CellValue): boolean {
  return typeof value === "string" && (ERROR_TYPE_SET as ReadonlySet<string>).has(value);
}

/** The formula with `=`, or undefined. */
export function formulaAt(
  context: HostContext,
  sheet: string,
  row: number,
  column: number,
): string | undefined {
  const model = context.injector.get(FormulaDataModel);
  return model.getFormulaStringByCell(row, column, sheet, context.unit()) ?? undefined;
}

export function numberFormatAt(sheet: Worksheet, row: number, column: number): string {
  if (row >= sheet.getRowCount() || column >= sheet.getColumnCount()) return "General";
  return sheet.getComposedCellStyle(row, column).n?.pattern || "General";
}

/** What the cell shows, number format and all. */
export function shownText(sheet: Worksheet, cell: Nullable<ICellData>, row: number, column: number): string {
  const value = valueOf(cell);
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const shown = sheet.getCell(row, column);
  return String(shown?.v ?? value);
}
