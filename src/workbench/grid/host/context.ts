import type { Injector, IRange, Workbook, Worksheet } from "@univerjs/core";
import {
  ICommandService,
  IUniverInstanceService,
  IUndoRedoService,
  UniverInstanceType,
} from "@univerjs/core";
import type { Area } from "../../richapi/host";
import { HostError } from "../../richapi/host";
import type { CellBuffer } from "./cell-buffer";
import { createCellBuffer } from "./cell-buffer";

/** What every part of the host works with. */
export interface HostContext {
  readonly injector: Injector;
  readonly commands: ICommandService;
  workbook(): Workbook;
  unit(): string;
  /** Throws ItemNotFound where there is no such sheet. */
  worksheet(sheet: string): Worksheet;
  readonly cells: CellBuffer;
  /** Runs a command of the grid; throws GeneralException where the grid refuses. */
  run(id: string, params: object): void;
  /** Runs a mutation that no command offers, undoable by `undo`. */
  mutate(redo: Mutation, undo: Mutation): void;
}

/** What neither depends on cells nor moves them: need not wait for changes of cells that wait themselves. */
const besideCells = new Set([
  "sheet.command.set-row-height",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-frozen",
  "sheet.command.cancel-frozen",
  "sheet.command.set-tab-color",
  "sheet.command.toggle-gridlines",
  "sheet.command.addDataValidation",
  "sheets.command.clear-range-data-validation",
  "sheet.mutation.add-worksheet-merge",
  "sheet.mutation.remove-worksheet-merge",
  "sheet.mutation.add-conditional-rule",
  "sheet.mutation.set-conditional-rule",
  "sheet.mutation.set-worksheet-row-count",
  "sheet.mutation.set-worksheet-column-count",
  "formula.mutation.set-defined-name",
  "workbench.mutation.set-sheet-settings",
]);

export interface Mutation {
  readonly id: string;
  readonly params: object;
}

export function createHostContext(injector: Injector): HostContext {
  const commands = injector.get(ICommandService);
  const workbook = () => {
    const open = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!open) throw new HostError("GeneralException", "No workbook is open.");
    return open;
  };
  const unit = () => workbook().getUnitId();
  const cells = createCellBuffer({ unit, commands });
  const run = (id: string, params: object) => {
    if (!besideCells.has(id)) cells.flush();
    if (commands.syncExecuteCommand(id, params) === false)
      throw new HostError("GeneralException", `The grid refused ${id}.`);
  };
  return {
    injector,
    commands,
    workbook,
    run,
    unit,
    cells,
    worksheet(sheet) {
      const found = workbook().getSheetBySheetId(sheet);
      if (!found) throw new HostError("ItemNotFound", "The sheet does not exist.");
      return found;
    },
    mutate(redo, undo) {
      run(redo.id, redo.params);
      injector.get(IUndoRedoService).pushUndoRedo({
        unitID: workbook().getUnitId(),
        undoMutations: [undo],
        redoMutations: [redo],
      });
    },
  };
}

/** The area as the grid's own range. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** The part of the area that the sheet really has, or null. */
export function clipped(sheet: Worksheet, area: Area): Area | null {
  const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
  const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
}

export function touches(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Calls `visit` for every cell of the area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
}

/** A grid of the area's size, filled by `fill` with the cell's place. */
export function gridOver<T>(area: Area, fill: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => fill(area.row + r, area.column + c)),
  );
}

export const pixelsPerPoint = 4 / 3;
