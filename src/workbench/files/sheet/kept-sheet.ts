import type { SheetSettings } from "../../grid/host/sheet-settings";
import type { KeptParts } from "../package/kept-parts";
import type { ProtectionOptions } from "../../richapi/host";
import type { KeptRule } from "./conditional-formats";

/** What a file holds of a sheet and neither the grid nor the sheet's settings have a place for. */
export interface KeptSheet {
  /** The sheet that it belongs to: a copy of the sheet takes no drawings or tables along. */
  readonly sheet: string;
  readonly rules: readonly KeptRule[];
  /** Formulas that the file holds as array formulas. */
  readonly arrays: readonly string[];
  readonly autoFilter: string | undefined;
  /** Extensions that stand on their own: newer conditional formats and validations, sparklines. */
  readonly extensions: readonly string[];
  readonly protection:
    { readonly options: ProtectionOptions; readonly hash: Readonly<Record<string, string>> } | undefined;
  readonly parts: KeptParts | undefined;
  /** `<drawing>`, `<picture>`, `<tableParts>`. */
  readonly anchors: {
    readonly drawing: string;
    readonly picture: string;
    readonly tables: readonly string[];
  };
}

export interface FileSettings extends SheetSettings {
  readonly kept?: KeptSheet;
}
