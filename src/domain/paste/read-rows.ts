import type { DraftRow } from "./draft";
import type { PastedLayout, PastedRemark } from "./pasted-card";
import type { Piece } from "./piece";

/** What a reader of one layout found in the lines of a card. */
export interface ReadRows {
  readonly layout: PastedLayout;
  readonly drafts: readonly DraftRow[];
  readonly unplaced: readonly Piece[];
  readonly remarks: readonly PastedRemark[];
}
