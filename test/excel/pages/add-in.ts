import { excelActions } from "../../../src/excel/actions";
import type { Actions } from "../../../src/taskpane/actions";

/** The adapter alone, without a pane, for the tests to call. */
declare global {
  interface Window {
    actions: Actions;
    adapterReady: Promise<unknown>;
    changes: unknown[];
    unwatch: () => void;
  }
}

window.changes = [];
window.actions = excelActions();
window.adapterReady = Office.onReady();
