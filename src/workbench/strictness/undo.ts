import type { Profile } from "./excel-kind";

/**
 * Calls that Excel cannot take back, and in which Excel: the user's undo stack is lost from that call on, and in an undo
 * group the call is refused. Of the members that this host has, those of the table "Unsupported APIs" in
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
const WITHOUT_UNDO: Readonly<Record<string, readonly Profile[]>> = {
  "NamedItem.Comment": ["web"],
  "Worksheet.Copy": ["desktop", "web"],
  "Worksheet.Delete": ["desktop", "web"],
  "Worksheet.Name": ["desktop"],
  "Worksheet.Position": ["desktop"],
  "Worksheet.Visibility": ["desktop"],
  "WorksheetProtection.Protect": ["desktop", "web"],
  "WorksheetProtection.Unprotect": ["desktop", "web"],
};

/**
 * Calls that have an undo but are refused in a group: the library checks with this one the size of an array that it
 * sends in parts (more than 1,500 cells), https://github.com/OfficeDev/office-js/issues/6491
 */
const NOT_IN_GROUPS: ReadonlySet<string> = new Set(["Range._ValidateArraySize"]);

/**
 * Whether Excel can take the call back.
 *
 * @example hasUndo("Worksheet.Name", "desktop") // false
 */
export function hasUndo(member: string, profile: Profile): boolean {
  return !(WITHOUT_UNDO[member] ?? []).includes(profile);
}

/** Whether Excel takes the call in an undo group. */
export function mayBeGrouped(member: string, profile: Profile): boolean {
  return hasUndo(member, profile) && !NOT_IN_GROUPS.has(member);
}
