import type { Injector } from "@univerjs/core";
import type { FunctionVariantType } from "@univerjs/engine-formula";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import type { SpillPlace } from "../../strictness/spill-places";
import { cellAt } from "../cell-at";
import { heldNameError } from "./cell-messages";
import { isHeld } from "./held-names";
import { createSpillGuard } from "./spill-place";
import { errorObject } from "./values";

export interface StrictResultsOptions {
  /** The functions that spill, with their namespace, in capitals. */
  readonly spilling: ReadonlySet<string>;
  /** Excel's words for why nothing may spill there. */
  spillWords(place: SpillPlace): string;
}

/** Puts in the place of a formula's result what Excel would show in that cell whatever the formula gives. */
export function makeResultsStrict(injector: Injector, { spilling, spillWords }: StrictResultsOptions): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const original = runtime.setRuntimeData.bind(runtime);
  const spillPlace = createSpillGuard(injector, spilling);
  runtime.setRuntimeData = (result: FunctionVariantType) => {
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
    const cell = { unitId: currentUnitId, subUnitId: currentSubUnitId, row: currentRow, col: currentColumn };
    if (isHeld(cellAt(injector, cell))) return original(heldNameError);
    const place = spillPlace(cell);
    original(place ? errorObject("#SPILL!", spillWords(place)) : result);
  };
}
