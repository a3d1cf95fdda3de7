import type { FunctionFault } from "./fault";
import { messageOf } from "./message";

/** Faults that mean "there is none" rather than "this is wrong". */
const NOT_AVAILABLE: ReadonlySet<FunctionFault["code"]> = new Set([
  "NO_BAND",
  "UNKNOWN_TEMPLATE",
  "NO_TEMPLATE_FOUND",
  "TEMPLATES_NOT_FETCHED",
]);

/** Whether a fault shows as `#N/A` rather than `#VALUE!`. */
export function isNotAvailable(fault: FunctionFault): boolean {
  return NOT_AVAILABLE.has(fault.code);
}

/**
 * The error that a cell shows for a fault. Excel shows the message of `#VALUE!` and `#N/A` only, so there are no others.
 */
export function hostError(fault: FunctionFault): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(isNotAvailable(fault) ? notAvailable : invalidValue, messageOf(fault));
}
