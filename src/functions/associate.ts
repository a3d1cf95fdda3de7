import type { KpiFunction } from "./function-spec";
import { hostFunction } from "./host-function";

/**
 * Makes KPI functions known to the host. Formulas wait for this, so it runs before anything else of the page: after
 * `office.js`, before the pane's code is even fetched.
 */
export function associateFunctions(functions: readonly KpiFunction[]): void {
  for (const spec of functions) CustomFunctions.associate(spec.id, hostFunction(spec));
}
