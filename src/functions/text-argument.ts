import { isCellError } from "../domain/cell";
import { failed, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { FunctionFault } from "./fault";
import type { Grid } from "./grid";

/** A single text that was given; "" where it was left out. */
export function textArgument([[cell = null] = []]: Grid): Result<string, FunctionFault> {
  if (isCellError(cell)) return failed({ code: "CELL_ERROR", error: cell.error });
  return ok(cell === null ? "" : String(cell).trim());
}
