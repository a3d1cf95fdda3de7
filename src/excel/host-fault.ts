import type { HostFault, HostFaultCode } from "../taskpane/actions";

/** What the codes of Office.js mean to the person in front of the sheet. */
const CODES: ReadonlyMap<string, HostFaultCode> = new Map([
  ["InvalidOperationInCellEditMode", "CELL_EDIT_MODE"],
  ["AccessDenied", "SHEET_PROTECTED"],
  ["ItemNotFound", "SHEET_GONE"],
  ["ItemAlreadyExists", "NAME_TAKEN"],
  ["RequestPayloadSizeLimitExceeded", "TOO_LARGE"],
  ["ResponsePayloadSizeLimitExceeded", "TOO_LARGE"],
  ["ApiNotFound", "NOT_SUPPORTED"],
  ["ApiNotAvailable", "NOT_SUPPORTED"],
]);

/** The code that Office.js gave an error, or "" for any other error. */
export function officeCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** An error of Office.js, or of anything under it, as a fault that the pane can put into words. */
export function hostFault(error: unknown, sheet?: string): HostFault {
  const code = CODES.get(officeCode(error)) ?? "REFUSED";
  const detail = error instanceof Error ? error.message : String(error);
  return { code, ...(sheet === undefined ? {} : { sheet }), ...(detail ? { detail } : {}) };
}
