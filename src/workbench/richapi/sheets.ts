import { isSheetName, LONGEST_SHEET_NAME } from "../strictness/sheet-name";
import { failure } from "./failure";
import type { Host, SheetInfo } from "./host";

/** The sheet of that id, or `ItemNotFound` where it is gone. */
export function sheetInfo(host: Host, id: string): SheetInfo {
  const sheet = host.sheets().find((one) => one.id === id);
  if (!sheet) throw failure("ItemNotFound");
  return sheet;
}

/** The sheet of that name, whatever its case, or undefined. */
export function sheetNamed(host: Host, name: string): SheetInfo | undefined {
  return host.sheets().find((one) => sameName(one.name, name));
}

/** Excel's rules for a name; `InvalidArgument` or `ItemAlreadyExists` where it is not to be had. */
export function assertFreeName(host: Host, name: string, except?: string): void {
  if (!isSheetName(name)) throw failure("InvalidArgument");
  const taken = sheetNamed(host, name);
  if (taken && taken.id !== except) throw failure("ItemAlreadyExists");
}

/** `Sheet1`, or the next number that is free. */
export function defaultSheetName(host: Host): string {
  for (let number = 1; ; number++) {
    const name = `Sheet${number}`;
    if (!sheetNamed(host, name)) return name;
  }
}

/** `Name (2)`, or the next number that is free, cut to Excel's longest name. */
export function copyName(host: Host, original: string): string {
  const stem = original.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const name = stem.slice(0, LONGEST_SHEET_NAME - tail.length) + tail;
    if (!sheetNamed(host, name)) return name;
  }
}

function sameName(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}
