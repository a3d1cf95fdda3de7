import { hostFunction } from "./host-function";
import { FUNCTIONS } from "./registry";

/**
 * Makes the KPI functions known to the host. Formulas wait for this, so it runs before anything else of the page: after
 * `office.js`, before the pane's code is even fetched.
 */
export function associateFunctions(): void {
  for (const spec of FUNCTIONS) CustomFunctions.associate(spec.id, hostFunction(spec));
}
