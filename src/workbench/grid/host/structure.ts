import { Direction } from "@univerjs/core";
import type { Area } from "../../richapi/host";
import type { HostContext } from "./context";
import { areaOf, eachCell, rangeOf, touches } from "./context";
import { growTo } from "./grow";
import type { CellPatches } from "./cell-buffer";
import { emptied, hasContent, put } from "./write-cells";

/** All merged areas that touch the area, whole. */
export function mergedAreas(context: HostContext, sheet: string, area: Area): Area[] {
  return context
    .worksheet(sheet)
    .getMergeData()
    .map(areaOf)
    .filter((merged) => touches(merged, area));
}

/** Merges the area; only the content of its first cell stays, as in Excel. */
export function merge(context: HostContext, sheet: string, area: Area): void {
  growTo(context, sheet, area);
  unmerge(context, sheet, area);
  if (area.rows === 1 && area.columns === 1) return;
  const matrix = context.worksheet(sheet).getCellMatrix();
  const cleared: CellPatches = {};
  eachCell(area, (row, column) => {
    if (row === area.row && column === area.column) return;
    const cell = { ...matrix.getValue(row, column), ...context.cells.waiting(sheet, row, column) };
    if (hasContent(cell)) put(cleared, row, column, { ...emptied });
  });
  context.cells.patch(sheet, cleared);
  const params = () => ({ unitId: context.unit(), subUnitId: sheet, ranges: [rangeOf(area)] });
  context.mutate(
    { id: "sheet.mutation.add-worksheet-merge", params: params() },
    { id: "sheet.mutation.remove-worksheet-merge", params: params() },
  );
}

/** Splits every merged area that touches the area. */
export function unmerge(context: HostContext, sheet: string, area: Area): void {
  const merged = mergedAreas(context, sheet, area);
  if (merged.length === 0) return;
  const params = () => ({ unitId: context.unit(), subUnitId: sheet, ranges: merged.map(rangeOf) });
  context.mutate(
    { id: "sheet.mutation.remove-worksheet-merge", params: params() },
    { id: "sheet.mutation.add-worksheet-merge", params: params() },
  );
}

export function insertRows(context: HostContext, sheet: string, row: number, rows: number): void {
  growTo(context, sheet, { row, rows: 1, column: 0, columns: 1 });
  const columns = context.worksheet(sheet).getColumnCount();
  context.run("sheet.command.insert-row-by-range", {
    unitId: context.unit(),
    subUnitId: sheet,
    direction: Direction.UP,
    range: rangeOf({ row, rows, column: 0, columns }),
  });
}

export function insertColumns(context: HostContext, sheet: string, column: number, columns: number): void {
  growTo(context, sheet, { row: 0, rows: 1, column, columns: 1 });
  const rows = context.worksheet(sheet).getRowCount();
  context.run("sheet.command.insert-col-by-range", {
    unitId: context.unit(),
    subUnitId: sheet,
    direction: Direction.LEFT,
    range: rangeOf({ row: 0, rows, column, columns }),
  });
}

export function deleteRows(context: HostContext, sheet: string, row: number, rows: number): void {
  const worksheet = context.worksheet(sheet);
  const last = Math.min(row + rows, worksheet.getRowCount());
  if (last <= row) return;
  // The grid keeps at least one row: what is left below is beyond what anybody can tell.
  if (last - row >= worksheet.getRowCount())
    growTo(context, sheet, { row, rows: last - row + 1, column: 0, columns: 1 });
  context.run("sheet.command.remove-row-by-range", {
    unitId: context.unit(),
    subUnitId: sheet,
    range: rangeOf({ row, rows: last - row, column: 0, columns: worksheet.getColumnCount() }),
  });
}

export function deleteColumns(context: HostContext, sheet: string, column: number, columns: number): void {
  const worksheet = context.worksheet(sheet);
  const last = Math.min(column + columns, worksheet.getColumnCount());
  if (last <= column) return;
  if (last - column >= worksheet.getColumnCount())
    growTo(context, sheet, { row: 0, rows: 1, column, columns: last - column + 1 });
  context.run("sheet.command.remove-col-by-range", {
    unitId: context.unit(),
    subUnitId: sheet,
    range: rangeOf({ row: 0, rows: worksheet.getRowCount(), column, columns: last - column }),
  });
}
