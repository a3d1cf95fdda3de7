import type { Injector } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import { messageOf } from "./calc/cell-messages";
import { cellAt } from "./cell-at";

const formulaAlert = "SHEET_FORMULA_ALERT";

/** Has the grid's own tooltip over an error show the add-in's words instead of general ones. */
export function showMessagesOnHover(injector: Injector): void {
  const service = injector.get(CellAlertManagerService);
  const original = service.showAlert.bind(service);
  service.showAlert = (alert) => {
    const found = alert.key === formulaAlert ? messageOf(cellAt(injector, alert.location)) : undefined;
    original(found ? { ...alert, title: found.error, message: found.message } : alert);
  };
}
