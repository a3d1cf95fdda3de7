import { excelActions } from "../../../src/excel/actions";
import { changeCells } from "../../../src/excel/change-cells";
import type { Actions } from "../../../src/taskpane/actions";

/** The adapter alone, without a pane, for the tests to call. */
declare global {
  interface Window {
    actions: Actions;
    adapterReady: Promise<unknown>;
    changes: unknown[];
    unwatch: () => void;
    changeCells: typeof changeCells;
  }
}

window.changes = [];
window.changeCells = changeCells;
window.actions = excelActions();
window.adapterReady = Office.onReady();
