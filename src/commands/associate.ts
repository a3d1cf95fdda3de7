import { checkThisSheet } from "./check-this-sheet";

/** Binds the ribbon's buttons to what they do, under the names that the manifest gives them. */
export function associateCommands(): void {
  Office.actions.associate("checkThisSheet", checkThisSheet);
}
