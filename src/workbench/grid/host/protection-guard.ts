import type { ICellData, IExecutionOptions, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { CommandType, CustomCommandExecutionError } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { formatExtras } from "./cell-extras";
import type { HostContext } from "./context";
import type { SheetSettingsStore } from "./sheet-settings";

interface Guarded {
  unitId?: string;
  subUnitId?: string;
  cellValue?: Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;
}

/** What changes nothing that protection guards. */
const harmless = new Set([
  "sheet.mutation.set-frozen",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-active",
]);

/**
 * Keeps the user from changing a protected sheet, but for its unlocked cells, as Excel does. What the add-in may do is
 * judged by the rich API before it comes here.
 */
export function guardProtectedSheets(
  context: HostContext,
  settings: SheetSettingsStore,
  byAddIn: () => boolean,
  refused: () => void,
): void {
  let undoing = 0;
  const undoCommands = new Set(["univer.command.undo", "univer.command.redo"]);
  const refuse = (): never => {
    refused();
    throw new CustomCommandExecutionError("The sheet is protected.");
  };
  const protects = (sheet: string | undefined): sheet is string =>
    sheet !== undefined && settings.all()[sheet]?.protection !== undefined;
  const locked = (sheet: string, row: number, column: number) =>
    formatExtras(context.worksheet(sheet).getCellMatrix().getValue(row, column)).locked !== false;

  context.commands.beforeCommandExecuted((command, options?: IExecutionOptions) => {
    if (undoCommands.has(command.id)) undoing++;
    if (byAddIn() || undoing > 0 || options?.["fromFormula"] || options?.onlyLocal) return;
    const params = (command.params ?? {}) as Guarded & { visible?: boolean };
    if (command.id === "sheet.operation.set-cell-edit-visible" && params.visible) {
      const sheet = context.workbook().getActiveSheet();
      const cell = sheet && currentCell(context);
      if (sheet && cell && protects(sheet.getSheetId()) && locked(sheet.getSheetId(), cell.row, cell.column))
        refuse();
      return;
    }
    if (command.type !== CommandType.MUTATION || !command.id.startsWith("sheet.mutation.")) return;
    if (harmless.has(command.id) || !protects(params.subUnitId)) return;
    const sheet = params.subUnitId;
    if (command.id !== "sheet.mutation.set-range-values") refuse();
    for (const [row, line] of Object.entries(params.cellValue ?? {}))
      for (const column of Object.keys(line ?? {})) if (locked(sheet, Number(row), Number(column))) refuse();
  });
  context.commands.onCommandExecuted((command) => {
    if (undoCommands.has(command.id)) undoing--;
  });
}

function currentCell(context: HostContext): { row: number; column: number } | undefined {
  const primary = context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  return primary ? { row: primary.actualRow, column: primary.actualColumn } : undefined;
}
