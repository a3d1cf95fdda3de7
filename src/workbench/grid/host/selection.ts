import { RANGE_TYPE } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Area, Selection } from "../../richapi/host";
import { MAX_COLUMNS, MAX_ROWS } from "../../richapi/host";
import type { HostContext } from "./context";
import { clipped, rangeOf } from "./context";
import { growTo } from "./grow";

/** What is selected on the active sheet; the first cell where the grid tells nothing yet. */
export function readSelection(context: HostContext, sheet: string): Selection {
  const selections = context.injector.get(SheetsSelectionsService).getCurrentSelections();
  const areas = selections.map(({ range }) => selectedArea(range));
  const primary = selections.at(-1)?.primary;
  const first = areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    sheet,
    areas: areas.length > 0 ? areas : [first],
    active: primary
      ? { row: primary.actualRow, column: primary.actualColumn }
      : { row: first.row, column: first.column },
  };
}

/** A selection of the grid as an area: whole rows and columns reach to Excel's last ones. */
export function selectedArea(range: {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
  rangeType?: RANGE_TYPE;
}): Area {
  const { rangeType } = range;
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const row = wholeColumns ? 0 : range.startRow;
  const column = wholeRows ? 0 : range.startColumn;
  return {
    row,
    column,
    rows: wholeColumns ? MAX_ROWS : range.endRow - range.startRow + 1,
    columns: wholeRows ? MAX_COLUMNS : range.endColumn - range.startColumn + 1,
  };
}

/** Selects the area on the active sheet and brings it into view. */
export function selectArea(context: HostContext, sheet: string, area: Area): void {
  const wholeColumns = area.rows === MAX_ROWS;
  const wholeRows = area.columns === MAX_COLUMNS;
  if (!wholeColumns && !wholeRows) growTo(context, sheet, area);
  const worksheet = context.worksheet(sheet);
  const real = clipped(worksheet, area) ?? area;
  const { row, column } = real;
  const rangeType = wholeColumns
    ? wholeRows
      ? RANGE_TYPE.ALL
      : RANGE_TYPE.COLUMN
    : wholeRows
      ? RANGE_TYPE.ROW
      : RANGE_TYPE.NORMAL;
  const merged = worksheet.getMergedCell(row, column);
  context.run("sheet.operation.set-selections", {
    unitId: context.unit(),
    subUnitId: sheet,
    selections: [
      {
        range: { ...rangeOf(real), rangeType },
        primary: {
          actualRow: row,
          actualColumn: column,
          startRow: merged?.startRow ?? row,
          endRow: merged?.endRow ?? row,
          startColumn: merged?.startColumn ?? column,
          endColumn: merged?.endColumn ?? column,
          isMerged: Boolean(merged),
          isMergedMainCell: Boolean(merged),
        },
        style: null,
      },
    ],
  });
  // Out of view it is of no use; a grid that is not drawn yet cannot scroll.
  context.commands.syncExecuteCommand("sheet.command.scroll-to-cell", { range: rangeOf(real) });
}

/** The grid's own commands select what they insert or leave behind; an add-in's change leaves the user's selection alone. */
export function keepingSelection(context: HostContext, work: () => void): void {
  const sheet = context.workbook().getActiveSheet()?.getSheetId();
  const selections = context.injector
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map((selection) => structuredClone(selection));
  work();
  if (sheet === undefined || selections.length === 0) return;
  context.run("sheet.operation.set-selections", { unitId: context.unit(), subUnitId: sheet, selections });
}

/** Whether a cell is being edited right now. */
export function isEditing(context: HostContext): boolean {
  return context.injector.get(IEditorBridgeService).isVisible().visible;
}
