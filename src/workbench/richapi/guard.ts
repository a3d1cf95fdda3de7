import { failure } from "./failure";
import type { Area, ProtectionOptions } from "./host";
import type { Environment } from "./members";

type Allowance = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Refuses with `AccessDenied` what protection of the sheet does not allow. */
export function guard(env: Environment, sheet: string, allowance?: Allowance): void {
  const options = env.host.protection(sheet);
  if (options && !(allowance && options[allowance])) throw failure("AccessDenied");
}

/** Refuses to write into locked cells of a protected sheet. */
export function guardCells(env: Environment, sheet: string, area: Area): void {
  if (env.host.protection(sheet) && env.host.anyLocked(sheet, area)) throw failure("AccessDenied");
}
