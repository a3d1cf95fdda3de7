import { createAddInSession } from "../../../../src/workbench/richapi/session";
import { excelKindOf } from "../../../../src/workbench/strictness/excel-kind";
import type { AddInSession } from "../../../../src/workbench/richapi/session";
import { startAddress } from "../../../../src/workbench/richapi/start-address";
import { createMemoryHost } from "../memory-host";
import type { MemoryHost } from "../memory-host";

/** The page around the add-in in the tests: a workbook in memory, and a frame. */
declare global {
  interface Window {
    host: MemoryHost;
    session: AddInSession;
    shown: boolean[];
    reload(): void;
  }
}

window.host = createMemoryHost(["Sheet1", "数据"]);
window.shown = [];
const query = new URLSearchParams(location.search);
window.session = createAddInSession({
  host: window.host,
  excel: excelKindOf(location.search),
  delayForCellEdit: query.has("delayForCellEdit"),
  editing: query.has("editing"),
  language: "zh-CN",
  theme: () => ({
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#202020",
    controlBackgroundColor: "#F0F0F0",
    controlForegroundColor: "#0000FF",
  }),
  visible: false,
  onVisibility: (visible) => window.shown.push(visible),
  settings: { kept: '"yes"' },
  commandTimeoutMs: 500,
});

const frame = document.createElement("iframe");
window.session.attach(frame);
window.reload = () => frame.contentWindow?.location.reload();
frame.src = startAddress("add-in.html", "zh-CN");
document.body.append(frame);
