import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

export interface CellPlace {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** A cell as it stands: its own content, else what is spilled into it. */
export function cellAt(injector: Injector, { unitId, subUnitId, row, col }: CellPlace): Nullable<ICellData> {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const own = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix().getValue(row, col);
  if (own && (own.v !== undefined || own.f !== undefined || own.si !== undefined || own.p)) return own;
  return injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col] ?? own;
}
