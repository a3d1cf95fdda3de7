import type { CustomData, ICellData, Nullable } from "@univerjs/core";
import type { FunctionVariantType } from "@univerjs/engine-formula";
import { ErrorValueObject, FormulaRuntimeService } from "@univerjs/engine-formula";
import { HELD } from "./held-names";

/** The key under which a formula's cell keeps the words of its error, so that they move and go with the cell. */
const key = "addInError";

export interface CellMessage {
  readonly error: string;
  readonly message: string;
}

/** The words of the error that a cell shows, if an add-in function gave any. */
export function messageOf(cell: Nullable<ICellData>): CellMessage | undefined {
  const kept = cell?.custom?.[key] as CellMessage | undefined;
  return kept && kept.error === cell?.v ? kept : undefined;
}

interface Patched {
  _getValueObjectOfRuntimeData(variant: Nullable<FunctionVariantType>): Nullable<ICellData>;
}

let patched = false;

/** A result of the engine that has a cell go on keeping its `#NAME?`. */
export const heldNameError = new ErrorValueObject("#NAME?" as never);

/**
 * Has the engine write an error's words beside its code: left alone it drops them. Formula cells keep no other custom
 * data, so every result clears what was there before.
 */
export function keepMessages(): void {
  if (patched) return;
  patched = true;
  const prototype = FormulaRuntimeService.prototype as unknown as Patched;
  const original = prototype._getValueObjectOfRuntimeData;
  prototype._getValueObjectOfRuntimeData = function (variant) {
    const cell = original.call(this, variant);
    if (!cell) return cell;
    const message = variant instanceof ErrorValueObject ? variant.getErrorContent() : "";
    const custom: CustomData | null = message === "" ? null : { [key]: { error: cell.v, message } };
    return { ...cell, custom: variant === heldNameError ? HELD : (custom as CustomData) };
  };
}
