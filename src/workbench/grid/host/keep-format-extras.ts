import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { formatExtras, withFormatExtras } from "./cell-extras";
import type { HostContext } from "./context";

/** A calculated result replaces a cell's custom data: brings back what belongs to the cell's format. */
export function keepFormatExtras(context: HostContext): void {
  context.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== "sheet.mutation.set-range-values" || !options?.["fromFormula"]) return;
    const { subUnitId, unitId, cellValue } = command.params as {
      unitId: string;
      subUnitId: string;
      cellValue: Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;
    };
    if (unitId !== context.unit()) return;
    const matrix = context.workbook().getSheetBySheetId(subUnitId)?.getCellMatrix();
    for (const [row, line] of Object.entries(cellValue ?? {}))
      for (const [column, cell] of Object.entries(line ?? {}) as [string, Nullable<ICellData>][]) {
        const extras = formatExtras(matrix?.getValue(Number(row), Number(column)));
        if (cell && Object.keys(extras).length > 0) {
          const custom = withFormatExtras(cell, extras);
          if (custom) cell.custom = custom;
        }
      }
  });
}
