import type { Injector } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";

export interface UnsavedWork {
  /** The workbook is as its file is. */
  settle(): void;
}

/** What the grid does of its own accord, or notes about the view: no work of the user's. */
const noWork =
  /auto-height|\.set-formula|calculation|-result$|array-formula|\.set-worksheet-(row|column)-count$/;
const ofTheWorkbook = /^(sheet|sheets|data-validation|formula|workbench|note|table)\.mutation\./;

/** Has the browser ask before the page is left while there is work that no file holds. */
export function guardUnsavedWork(injector: Injector): UnsavedWork {
  let unsaved = false;
  injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
    if (type !== CommandType.MUTATION || options?.["fromFormula"]) return;
    if (ofTheWorkbook.test(id) && !noWork.test(id)) unsaved = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  return { settle: () => void (unsaved = false) };
}
