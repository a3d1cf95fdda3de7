import type { Failed, Result } from "../domain/result";
import type { FunctionFault } from "./fault";

/** What one cell of an answer shows: a value, "" for blank, or the fault that becomes its error. */
export type Outcome = number | string | boolean | Failed<FunctionFault>;

/** What a function gives: one outcome, or rows of outcomes that spill. */
export type Answer = Outcome | readonly (readonly Outcome[])[];

/** The outcome of a blank input. Excel would show null as 0. */
export const BLANK = "";

/** The outcome of a result, its value shown in a cell as `show` gives it. */
export function outcomeOf<T>(result: Result<T, FunctionFault>, show: (value: T) => Outcome): Outcome {
  return result.ok ? show(result.value) : result;
}
