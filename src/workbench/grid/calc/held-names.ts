import type { CustomData, ICellData, Injector, IWorkbookData, Nullable } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Workbook } from "@univerjs/core";
import { keepsNameError, NAME_ERROR } from "../../strictness/name-errors";

/** Marks a formula's cell, in its custom data, that keeps `#NAME?` until the formula is entered again. */
const key = "keepsNameError";

export function isHeld(cell: Nullable<ICellData>): boolean {
  return cell?.custom?.[key] === true;
}

/** The custom data of a cell that goes on keeping its `#NAME?`. */
export const HELD: CustomData = { [key]: true };

/** Marks the cells of a file that keep `#NAME?`; `known`: the add-in's functions are there already. */
export function holdNameErrors(workbook: IWorkbookData, namespace: string, known: boolean): void {
  for (const sheet of Object.values(workbook.sheets))
    for (const row of Object.values(sheet.cellData ?? {}))
      for (const cell of Object.values(row ?? {}) as Nullable<ICellData>[]) {
        if (!cell?.f || !keepsNameError({ formula: cell.f, saved: cell.v }, namespace, known)) continue;
        cell.v = NAME_ERROR;
        cell.custom = { ...cell.custom, ...HELD };
      }
}

interface WrittenCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;
}

/** Lets go of a cell as soon as anybody enters something into it. */
export function releaseWhenEntered(injector: Injector): void {
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id !== "sheet.mutation.set-range-values" || options?.["fromFormula"]) return;
    const { unitId, subUnitId, cellValue } = command.params as WrittenCells;
    const matrix = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId)
      ?.getCellMatrix();
    for (const [row, line] of Object.entries(cellValue ?? {}))
      for (const [column, written] of Object.entries(line)) {
        // Undoing brings the mark back with the formula.
        if (!written || !entersContent(written) || isHeld(written)) continue;
        const cell = matrix?.getValue(Number(row), Number(column));
        if (cell?.custom && isHeld(cell)) {
          const { [key]: _, ...rest } = cell.custom;
          cell.custom = rest;
        }
      }
  });
}

function entersContent(written: ICellData): boolean {
  return "f" in written || "si" in written || "v" in written || "p" in written;
}
