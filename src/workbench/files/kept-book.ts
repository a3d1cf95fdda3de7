import type { SettingsBySheet } from "../grid/host/sheet-settings";
import type { SystemName } from "./book/names";
import type { KeptParts } from "./package/kept-parts";

/** The key beside the sheets' ids under which the settings hold what belongs to the whole file. */
export const keptBook = "workbook-file";

/** What a file holds of the whole workbook and the grid has no place for. */
export interface KeptBook {
  readonly system: readonly SystemName[];
  /** Links to other workbooks. */
  readonly links: KeptParts | undefined;
  /** The relations of these links in the order in which formulas count them. */
  readonly linkOrder: readonly string[];
  /** The sheets' names in the file by their ids. */
  readonly sheetNames: Readonly<Record<string, string>>;
}

export function keptBookIn(settings: SettingsBySheet): KeptBook | undefined {
  return (settings[keptBook] as { kept?: KeptBook } | undefined)?.kept;
}
