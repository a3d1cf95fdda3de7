import type { Injector } from "@univerjs/core";
import type { WorkbenchTexts } from "../../texts/workbench/zh-CN";
import { messageOf } from "../grid/calc/cell-messages";
import { cellAt } from "../grid/cell-at";
import { currentWorkbook } from "../grid/workbook";
import type { UniverHost } from "../grid/univer-host";
import { localAddress } from "../richapi/address";

/** Shows the words of the error in the selected cell below the grid, where they can be read and heard. */
export function showCellMessage(
  injector: Injector,
  host: UniverHost,
  element: HTMLElement,
  words: () => WorkbenchTexts,
): void {
  const update = () => {
    const workbook = currentWorkbook(injector);
    if (!workbook) return;
    const { sheet, active } = host.selection();
    const place = { unitId: workbook.getUnitId(), subUnitId: sheet, row: active.row, col: active.column };
    const found = messageOf(cellAt(injector, place));
    const address = localAddress({ row: active.row, column: active.column, rows: 1, columns: 1 });
    const text = found ? words().cellMessage(address, found.error, found.message) : "";
    if (element.textContent !== text) element.textContent = text;
    element.hidden = text === "";
  };
  host.subscribe((event) => {
    if (event.type === "selection" || event.type === "activated" || event.type === "calculated")
      queueMicrotask(update);
  });
}
