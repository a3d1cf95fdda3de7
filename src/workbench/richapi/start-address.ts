/** Flags of the last field: the page is a shared runtime, and it has custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 1 | 2;

/**
 * The page's address with what office.js has to find in it to take the page for an add-in of Excel, with its
 * telemetry switched off.
 *
 * @example startAddress("taskpane.html", "zh-CN") // "taskpane.html?_host_Info=Excel$Mac$16.00$zh-CN$…"
 */
export function startAddress(page: string, language: string): string {
  const fields = [
    "Excel",
    "Mac",
    "16.00",
    language,
    "workbench",
    "",
    "disableLogging",
    SHARED_RUNTIME_WITH_FUNCTIONS,
  ];
  const joint = page.includes("?") ? "&" : "?";
  return `${page}${joint}_host_Info=${fields.map(String).map(encodeURIComponent).join("$")}`;
}
