import type { IRange } from "@univerjs/core";
import type { HostContext } from "./context";
import { pixelsPerPoint } from "./context";
import { growTo } from "./grow";

function rowsRange(context: HostContext, sheet: string, row: number, rows: number): IRange {
  const worksheet = context.worksheet(sheet);
  const end = Math.min(row + rows, worksheet.getRowCount()) - 1;
  return { startRow: row, endRow: end, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 };
}

function columnsRange(context: HostContext, sheet: string, column: number, columns: number): IRange {
  const worksheet = context.worksheet(sheet);
  const end = Math.min(column + columns, worksheet.getColumnCount()) - 1;
  return { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: column, endColumn: end };
}

function points(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 100) / 100;
}

export function rowHeights(context: HostContext, sheet: string, row: number, rows: number): number[] {
  const worksheet = context.worksheet(sheet);
  return Array.from({ length: rows }, (_, index) => points(worksheet.getRowHeight(row + index)));
}

export function setRowHeight(
  context: HostContext,
  sheet: string,
  row: number,
  rows: number,
  height: number,
): void {
  if (rows < 100_000) growTo(context, sheet, { row, rows, column: 0, columns: 1 });
  context.run("sheet.command.set-row-height", {
    unitId: context.unit(),
    subUnitId: sheet,
    ranges: [rowsRange(context, sheet, row, rows)],
    value: height * pixelsPerPoint,
  });
}

export function columnWidths(context: HostContext, sheet: string, column: number, columns: number): number[] {
  const worksheet = context.worksheet(sheet);
  return Array.from({ length: columns }, (_, index) => points(worksheet.getColumnWidth(column + index)));
}

export function setColumnWidth(
  context: HostContext,
  sheet: string,
  column: number,
  columns: number,
  width: number,
): void {
  if (columns < 10_000) growTo(context, sheet, { row: 0, rows: 1, column, columns });
  context.run("sheet.command.set-worksheet-col-width", {
    unitId: context.unit(),
    subUnitId: sheet,
    ranges: [columnsRange(context, sheet, column, columns)],
    value: width * pixelsPerPoint,
  });
}

export function autofitRows(context: HostContext, sheet: string, row: number, rows: number): void {
  context.run("sheet.command.set-row-is-auto-height", {
    unitId: context.unit(),
    subUnitId: sheet,
    ranges: [rowsRange(context, sheet, row, rows)],
  });
}

export function autofitColumns(context: HostContext, sheet: string, column: number, columns: number): void {
  context.run("sheet.command.set-col-is-auto-width", {
    unitId: context.unit(),
    subUnitId: sheet,
    ranges: [columnsRange(context, sheet, column, columns)],
  });
}

export function hiddenRows(context: HostContext, sheet: string, row: number, rows: number): boolean[] {
  const worksheet = context.worksheet(sheet);
  return Array.from({ length: rows }, (_, index) => !worksheet.getRowVisible(row + index));
}

export function setRowsHidden(
  context: HostContext,
  sheet: string,
  row: number,
  rows: number,
  hidden: boolean,
): void {
  if (
    hiddenRows(context, sheet, row, Math.min(rows, context.worksheet(sheet).getRowCount() - row)).every(
      (is) => is === hidden,
    )
  )
    return;
  context.run(hidden ? "sheet.command.set-rows-hidden" : "sheet.command.set-specific-rows-visible", {
    unitId: context.unit(),
    subUnitId: sheet,
    ranges: [rowsRange(context, sheet, row, rows)],
  });
}

export function hiddenColumns(
  context: HostContext,
  sheet: string,
  column: number,
  columns: number,
): boolean[] {
  const worksheet = context.worksheet(sheet);
  return Array.from({ length: columns }, (_, index) => !worksheet.getColVisible(column + index));
}

export function setColumnsHidden(
  context: HostContext,
  sheet: string,
  column: number,
  columns: number,
  hidden: boolean,
): void {
  if (
    hiddenColumns(
      context,
      sheet,
      column,
      Math.min(columns, context.worksheet(sheet).getColumnCount() - column),
    ).every((is) => is === hidden)
  )
    return;
  context.run(hidden ? "sheet.command.set-col-hidden" : "sheet.command.set-specific-cols-visible", {
    unitId: context.unit(),
    subUnitId: sheet,
    ranges: [columnsRange(context, sheet, column, columns)],
  });
}
