import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { fullAddress } from "../../richapi/address";
import { BLANK_ARGUMENT } from "../../strictness/blank-argument";
import { isTooLarge, takesWholeColumns, WHOLE_COLUMNS } from "../../strictness/call-limits";
import type { Profile } from "../../strictness/excel-kind";
import type { Batches } from "./batches";
import type { Scalar } from "./call";
import type { AddInFunction } from "./function-list";
import { anyBusy, BUSY, errorObject, gridOf, valueObjectOf } from "./values";

export interface FunctionWords {
  argumentCount(name: string, least: number, most: number): string;
  busy: string;
}

export interface FunctionSurroundings {
  profile: Profile;
  batches: Batches;
  words(): FunctionWords;
  sheetName(unit: string, sheet: string): string;
}

/**
 * An add-in function in the formula engine: answers at once from what is known, else shows #BUSY! and has itself called.
 * A class because the engine asks for one.
 */
export class KpiFunction extends BaseFunction {
  constructor(
    fullName: string,
    private readonly described: AddInFunction,
    private readonly around: FunctionSurroundings,
  ) {
    super(fullName);
    // The engine's own check answers #N/A without a word.
    this.minParams = -1;
    this.maxParams = -1;
    // Whole columns can be told from what they hold only as references.
    this.needsReferenceObject = true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    // An exception here would hang the whole calculation.
    try {
      return this.answer(given);
    } catch (error) {
      return errorObject("#VALUE!", error instanceof Error ? error.message : String(error));
    }
  }

  private answer(given: readonly FunctionVariantType[]): BaseValueObject {
    const { parameters, name } = this.described;
    const words = this.around.words();
    const least = parameters.filter((parameter) => !parameter.optional).length;
    if (given.length < least || given.length > parameters.length)
      return errorObject("#VALUE!", words.argumentCount(String(this.name), least, parameters.length));

    const { profile } = this.around;
    if (!takesWholeColumns(profile) && given.some(isWhole)) return errorObject(WHOLE_COLUMNS, "");
    const values = parameters.map((parameter, index): Scalar | Scalar[][] => {
      const argument = given[index];
      const blank = BLANK_ARGUMENT[profile];
      if (argument === undefined || (blank === null && isLeftOut(argument))) return null;
      const grid = gridOf(argument, blank);
      return parameter.matrix ? grid : (grid[0]?.[0] ?? null);
    });
    if (values.some((value) => (Array.isArray(value) ? anyBusy(value) : anyBusy([[value]]))))
      return errorObject(BUSY, words.busy);
    if (isTooLarge(profile, values)) return errorObject(BUSY, words.busy);

    const unit = this.unitId ?? "";
    const sheet = this.subUnitId ?? "";
    const cell = { unit, sheet, row: this.row, column: this.column };
    const address = fullAddress(this.around.sheetName(unit, sheet), {
      row: this.row,
      column: this.column,
      rows: 1,
      columns: 1,
    });
    const known = this.around.batches.ask(cell, { name, parameters: values, address });
    return known === undefined ? errorObject(BUSY, words.busy) : valueObjectOf(known);
  }
}

function isLeftOut(argument: FunctionVariantType): boolean {
  return !argument.isReferenceObject() && (argument as BaseValueObject).isNull();
}

function isWhole(argument: FunctionVariantType): boolean {
  if (!argument.isReferenceObject()) return false;
  const reference = argument as BaseReferenceObject;
  return reference.isColumn() || reference.isRow();
}
