import type { CustomData, ICellData, Nullable } from "@univerjs/core";

/** What Excel knows of a cell's format and the grid has no place for; it goes with the cell, in its custom data. */
export interface FormatExtras {
  readonly locked?: false;
  readonly formulaHidden?: true;
  readonly shrinkToFit?: true;
  readonly indentLevel?: number;
  /** The exact name where the grid knows only a broader one. */
  readonly horizontalAlignment?: string;
  readonly underline?: string;
}

const key = "format";

export function formatExtras(cell: Nullable<ICellData>): FormatExtras {
  return (cell?.custom?.[key] as FormatExtras | undefined) ?? {};
}

/** The cell's custom data with other format extras; null where nothing is left to keep. */
export function withFormatExtras(cell: Nullable<ICellData>, extras: FormatExtras): CustomData | null {
  const { [key]: _, ...rest } = cell?.custom ?? {};
  const kept = Object.values(extras).some((value) => value !== undefined) ? { ...rest, [key]: extras } : rest;
  return Object.keys(kept).length === 0 ? null : kept;
}
