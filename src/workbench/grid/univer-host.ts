import type { Injector } from "@univerjs/core";
import type { Host } from "../richapi/host";
import type { ExcelKind } from "../strictness/excel-kind";
import { readBorder, writeBorder } from "./host/borders";
import { createConditionalFormats } from "./host/conditional-formats";
import { createHostContext } from "./host/context";
import { createEvents } from "./host/events";
import { anyLocked, cellFormats, setFormat } from "./host/formats";
import { keepFormatExtras } from "./host/keep-format-extras";
import { deleteName, readNames, setName } from "./host/names";
import { guardProtectedSheets } from "./host/protection-guard";
import { readCells } from "./host/read-cells";
import { isEditing, keepingSelection, readSelection, selectArea } from "./host/selection";
import type { SettingsBySheet } from "./host/sheet-settings";
import { createSheetSettings } from "./host/sheet-settings";
import { createSheets } from "./host/sheets";
import * as sizes from "./host/sizes";
import * as structure from "./host/structure";
import { addTable, readTables } from "./host/tables";
import { createTransactions } from "./host/transaction";
import { usedArea } from "./host/used-area";
import { readValidation, setValidation } from "./host/validation";
import { clearCells, copyCells, writeCells, writeNumberFormats } from "./host/write-cells";

export interface UniverHostOptions {
  /** The Excel that the workbench stands for. */
  excel: ExcelKind;
  workbookName(): string;
  recalculate(): void;
  /** The user tried to change a protected sheet. */
  refused(): void;
}

export interface UniverHost extends Host {
  /** What the file holds and the grid does not. */
  settings(): SettingsBySheet;
  loadSettings(settings: SettingsBySheet): void;
  /** One undo step that counts as the user's own doing. */
  asUser<T>(work: () => T): T;
}

/** The spreadsheet as the rich API sees it. Made once, after a first workbook is open; it follows the workbook that is open. */
export function createUniverHost(injector: Injector, options: UniverHostOptions): UniverHost {
  const context = createHostContext(injector);
  const settings = createSheetSettings(context);
  const sheets = createSheets(context, settings);
  const transactions = createTransactions(injector, context.unit, context.cells, () => ({
    id: "sheet.operation.set-worksheet-active",
    params: { unitId: context.unit(), subUnitId: sheets.active() },
  }));
  const formats = createConditionalFormats(context);
  const subscribe = createEvents(context, transactions.byAddIn);
  keepFormatExtras(context);
  guardProtectedSheets(context, settings, transactions.byAddIn, options.refused);

  return {
    workbookName: options.workbookName,
    settings: settings.all,
    loadSettings: settings.load,
    asUser: transactions.runAsUser,

    sheets: sheets.list,
    addSheet: sheets.add,
    updateSheet: sheets.update,
    moveSheet: sheets.move,
    deleteSheet: sheets.remove,
    copySheet: sheets.copy,
    activeSheet: sheets.active,
    activateSheet: sheets.activate,

    usedArea: (sheet, valuesOnly) => usedArea(context, sheet, context.worksheet(sheet), valuesOnly),
    read: (sheet, area, parts) => readCells(context, sheet, area, parts),
    write: (sheet, area, cells) => writeCells(context, sheet, area, cells),
    writeNumberFormats: (sheet, area, given) => writeNumberFormats(context, sheet, area, given),
    clear: (sheet, area, what) => clearCells(context, sheet, area, what),
    copyRange: (from, to, what) => copyCells(context, from, to, what),

    cellFormats: (sheet, area) => cellFormats(context, sheet, area),
    setFormat: (sheet, area, patch) => setFormat(context, sheet, area, patch),
    border: (sheet, area, edge) => readBorder(context, sheet, area, edge),
    setBorder: (sheet, area, edge, border) => writeBorder(context, sheet, area, edge, border),
    rowHeights: (sheet, row, rows) => sizes.rowHeights(context, sheet, row, rows),
    setRowHeight: (sheet, row, rows, points) => sizes.setRowHeight(context, sheet, row, rows, points),
    columnWidths: (sheet, column, columns) => sizes.columnWidths(context, sheet, column, columns),
    setColumnWidth: (sheet, column, columns, points) =>
      sizes.setColumnWidth(context, sheet, column, columns, points),
    autofitRows: (sheet, row, rows) => sizes.autofitRows(context, sheet, row, rows),
    autofitColumns: (sheet, column, columns) => sizes.autofitColumns(context, sheet, column, columns),
    hiddenRows: (sheet, row, rows) => sizes.hiddenRows(context, sheet, row, rows),
    setRowsHidden: (sheet, row, rows, hidden) => sizes.setRowsHidden(context, sheet, row, rows, hidden),
    hiddenColumns: (sheet, column, columns) => sizes.hiddenColumns(context, sheet, column, columns),
    setColumnsHidden: (sheet, column, columns, hidden) =>
      sizes.setColumnsHidden(context, sheet, column, columns, hidden),

    mergedAreas: (sheet, area) => structure.mergedAreas(context, sheet, area),
    merge: (sheet, area) => structure.merge(context, sheet, area),
    unmerge: (sheet, area) => structure.unmerge(context, sheet, area),
    tables: (sheet) => readTables(context, sheet),
    addTable: (sheet, area) => addTable(context, sheet, area),
    insertRows: (sheet, row, rows) =>
      keepingSelection(context, () => structure.insertRows(context, sheet, row, rows)),
    deleteRows: (sheet, row, rows) =>
      keepingSelection(context, () =>
        onSheet(sheets, sheet, () => structure.deleteRows(context, sheet, row, rows)),
      ),
    insertColumns: (sheet, column, columns) =>
      keepingSelection(context, () => structure.insertColumns(context, sheet, column, columns)),
    deleteColumns: (sheet, column, columns) =>
      keepingSelection(context, () =>
        onSheet(sheets, sheet, () => structure.deleteColumns(context, sheet, column, columns)),
      ),

    validation: (sheet, area) => readValidation(context, sheet, area),
    setValidation: (sheet, area, validation) => setValidation(context, sheet, area, validation),
    conditionalFormats: formats.read,
    addConditionalFormat: formats.add,
    updateConditionalFormat: formats.update,
    deleteConditionalFormat: formats.delete,

    names: () => readNames(context),
    setName: (name) => setName(context, name),
    deleteName: (name, sheet) => deleteName(context, name, sheet),

    frozen(sheet) {
      const { xSplit, ySplit } = context.worksheet(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    freeze(sheet, rows, columns) {
      const shared = { unitId: context.unit(), subUnitId: sheet };
      if (rows === 0 && columns === 0) return context.run("sheet.command.cancel-frozen", shared);
      context.run("sheet.command.set-frozen", {
        ...shared,
        startRow: rows === 0 ? -1 : rows,
        startColumn: columns === 0 ? -1 : columns,
        ySplit: rows,
        xSplit: columns,
      });
    },
    pageLayout: settings.layout,
    setPageLayout: settings.setLayout,
    protection: settings.protection,
    protect: settings.protect,
    unprotect: settings.unprotect,
    anyLocked: (sheet, area) => anyLocked(context, sheet, area),

    selection: () => readSelection(context, sheets.active()),
    select(sheet, area) {
      sheets.activate(sheet);
      selectArea(context, sheet, area);
    },
    editing: () => isEditing(context),
    recalculate: options.recalculate,
    subscribe,
    transaction: transactions.run,
    clearUndo: transactions.clearUndo,
  };
}

/** Deleting from a sheet that is not active damages the grid's formulas. */
function onSheet(
  sheets: { active(): string; activate(sheet: string): void },
  sheet: string,
  work: () => void,
): void {
  const before = sheets.active();
  sheets.activate(sheet);
  try {
    work();
  } finally {
    sheets.activate(before);
  }
}
