import type { ICellData, Injector, Nullable, Workbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { FunctionVariantType } from "@univerjs/engine-formula";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import { heldNameError } from "./cell-messages";
import { isHeld } from "./held-names";

/** Puts in the place of a formula's result what Excel would show in that cell whatever the formula gives. */
export function makeResultsStrict(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const instances = injector.get(IUniverInstanceService);
  const original = runtime.setRuntimeData.bind(runtime);
  const currentCell = (): Nullable<ICellData> =>
    instances
      .getUnit<Workbook>(runtime.currentUnitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(runtime.currentSubUnitId)
      ?.getCellMatrix()
      .getValue(runtime.currentRow, runtime.currentColumn);
  runtime.setRuntimeData = (result: FunctionVariantType) =>
    original(isHeld(currentCell()) ? heldNameError : result);
}
