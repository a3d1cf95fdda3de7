import { createAddInSession } from "../../../src/workbench/richapi/session";
import type { AddInSession } from "../../../src/workbench/richapi/session";
import { LINK } from "../../../src/workbench/bridge/link";
import { createMemoryHost } from "../../workbench/richapi/memory-host";

/**
 * A host for a page in a frame of another origin, where no frame element can be reached: it runs before the page's own scripts in the
 * page itself, over a workbook in memory. What goes against the page's policy is written down.
 */
declare global {
  interface Window {
    framed: { session: AddInSession; violations: string[] };
  }
}

const session = createAddInSession({
  host: createMemoryHost(["Sheet1"]),
  language: "zh-CN",
  theme: () => ({
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#202020",
    controlBackgroundColor: "#F0F0F0",
    controlForegroundColor: "#0000FF",
  }),
  visible: true,
  onVisibility: () => undefined,
  settings: {},
  commandTimeoutMs: 5000,
});
window.framed = { session, violations: [] };
Object.defineProperty(window, "frameElement", { value: { [LINK]: session.link } });
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  window.framed.violations.push(`${violatedDirective}: ${blockedURI}`),
);
