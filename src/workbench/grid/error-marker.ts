import type { Injector } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import "@univerjs/sheets-ui/lib/facade";
import { createElement } from "react";
import type { Host } from "../richapi/host";
import type { Grid } from "./boot";
import { messageOf } from "./calc/cell-messages";
import { cellAt } from "./cell-at";
import { isError, valueOf } from "./host/read-cells";
import { currentWorkbook } from "./workbook";

/** The key under which the grid shows words of its own over any cell with an error. */
const gridsOwnAlert = "SHEET_FORMULA_ALERT";

/**
 * Shows an error as Excel does: a warning triangle beside the selected cell, and the words that came with the error only while the
 * mouse is over the triangle (OfficeDev/office-js #4205).
 */
export function markErrors(grid: Grid, host: Host): void {
  const injector = grid.univer.__getInjector();
  hideGridsOwnAlerts(injector);
  let shown: { key: string; remove(): void } | undefined;

  const update = () => {
    const unit = currentWorkbook(injector)?.getUnitId();
    if (unit === undefined) return;
    const { sheet, active } = host.selection();
    const cell = cellAt(injector, { unitId: unit, subUnitId: sheet, row: active.row, col: active.column });
    const value = valueOf(cell);
    const words = messageOf(cell)?.message ?? "";
    const key = isError(value) ? JSON.stringify([unit, sheet, active, value, words]) : "";
    if (key === (shown?.key ?? "")) return;
    shown?.remove();
    shown = undefined;
    if (key === "") return;
    const popup = grid.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange(active.row, active.column)
      .attachPopup({
        componentKey: () => marker(String(value), words),
        direction: "left",
        hideOnInvisible: true,
      });
    if (popup) shown = { key, remove: () => popup.dispose() };
  };
  host.subscribe((event) => {
    if (event.type === "selection" || event.type === "activated" || event.type === "calculated")
      queueMicrotask(update);
  });
}

function hideGridsOwnAlerts(injector: Injector): void {
  const service = injector.get(CellAlertManagerService);
  const original = service.showAlert.bind(service);
  service.showAlert = (alert) => {
    if (alert.key !== gridsOwnAlert) original(alert);
  };
}

function marker(error: string, words: string) {
  return createElement(
    "span",
    { className: "error-marker", "data-testid": "error-marker" },
    createElement("span", { "aria-hidden": true }, "⚠"),
    createElement(
      "span",
      { className: "error-words", role: "tooltip", "data-testid": "error-words" },
      words === "" ? error : `${error}　${words}`,
    ),
  );
}
