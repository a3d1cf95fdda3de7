import { cellName } from "./a1";
import type { SheetView } from "./sheet-view";

/** A cell's name; of a merged area, its first cell's. */
export function anchorName(view: SheetView, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  return merge ? cellName(merge.row, merge.column) : cellName(row, column);
}
