import type { IRange, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../richapi/host";
import type { HostContext } from "./context";
import { hasContent } from "./write-cells";

/** The smallest area that holds the sheet's used cells, spilled ones too. */
export function usedArea(
  context: HostContext,
  sheet: string,
  worksheet: Worksheet,
  valuesOnly: boolean,
): Area | null {
  context.cells.flush();
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number) => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    const filled = cell && hasContent(cell);
    if (filled || (!valuesOnly && cell?.s)) include(row, column);
  });
  for (const area of spillsOf(context, sheet)) {
    include(area.startRow, area.startColumn);
    include(area.endRow, area.endColumn);
  }
  if (!valuesOnly)
    for (const merged of worksheet.getMergeData()) {
      include(merged.startRow, merged.startColumn);
      include(merged.endRow, merged.endColumn);
    }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function spillsOf(context: HostContext, sheet: string): IRange[] {
  const ranges = context.injector.get(FormulaDataModel).getArrayFormulaRange()[context.unit()]?.[sheet] ?? {};
  return Object.values(ranges).flatMap((line) => Object.values((line ?? {}) as Record<number, IRange>));
}
