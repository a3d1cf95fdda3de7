import type { Nullable } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Answer, Outcome, Scalar } from "./call";

/** Excel shows it while an add-in function is being calculated. */
export const BUSY = "#BUSY!";

/** An argument as a grid of scalars, with `blank` where a cell holds nothing; errors stay what they are. */
export function gridOf(argument: FunctionVariantType, blank: 0 | null): Scalar[][] {
  if (argument.isReferenceObject())
    return gridOf((argument as BaseReferenceObject).toArrayValueObject(), blank);
  const value = argument as BaseValueObject;
  if (!value.isArray()) return [[scalarOf(value, blank)]];
  return (value as ArrayValueObject)
    .getArrayValue()
    .map((row) => Array.from(row, (cell) => scalarOf(cell, blank)));
}

function scalarOf(value: Nullable<BaseValueObject>, blank: 0 | null): Scalar {
  if (!value || value.isNull()) return blank;
  if (value.isError()) return { error: String((value as ErrorValueObject).getErrorType()) };
  const raw = value.getValue();
  if (value.isNumber()) return Number(raw);
  return raw;
}

/** What the formula engine takes for an answer. */
export function valueObjectOf(answer: Answer): BaseValueObject {
  if (!isGrid(answer)) return outcomeObject(answer);
  const width = Math.max(0, ...answer.map((row) => row.length));
  if (width === 0) return StringValueObject.create("");
  const rows = answer.map((row) =>
    Array.from({ length: width }, (_, column) => outcomeObject(row[column] ?? null)),
  );
  if (rows.length === 1 && width === 1) return rows[0]?.[0] ?? NullValueObject.create();
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: width,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function isGrid(answer: Answer): answer is readonly (readonly Outcome[])[] {
  return Array.isArray(answer);
}

function outcomeObject(outcome: Outcome): BaseValueObject {
  // Excel shows 0 where a function gives null; so does this place, lest a fault of the add-in stay unseen.
  if (outcome === null) return NumberValueObject.create(0);
  if (typeof outcome === "number") return NumberValueObject.create(outcome);
  if (typeof outcome === "boolean") return BooleanValueObject.create(outcome);
  if (typeof outcome === "string") return StringValueObject.create(outcome);
  return errorObject(outcome.error, outcome.message);
}

/** An error with its words. Not by `create`: its cache is bounded and shared. */
export function errorObject(code: string, message: string): ErrorValueObject {
  return new ErrorValueObject(code as never, message);
}

/** Whether any of the cells still waits for an add-in function. */
export function anyBusy(grid: readonly (readonly Scalar[])[]): boolean {
  return grid.some((row) =>
    row.some((cell) => typeof cell === "object" && cell !== null && cell.error === BUSY),
  );
}
