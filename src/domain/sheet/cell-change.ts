import type { Cell } from "../cell";
import type { CellAddress } from "./cell-address";

/** The content of a cell: a formula (with its `=`) or a value, and the number format where it changes too. */
export interface CellContent {
  readonly value: Cell;
  readonly formula: string | null;
  readonly format?: string;
}

export interface CellChange {
  readonly cell: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
  /** What `after` says where it is a weight: the exact fraction of the whole, and whether the cell writes it as 0.3 or as 30. */
  readonly weight?: { readonly fraction: string; readonly scale: "fraction" | "hundred" };
}
