import { textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

/** Rows above and below a table in which its notes may stand. */
const ABOVE = 8;
const BELOW = 36;
/** Columns beside it, for a small table of bands or a note at the side. */
const BESIDE = 8;

/** A table with what follows it at the latest. */
export interface TablePlace {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly stopRow: number;
}

/** The texts above, beside and below a table: notes, and what small tables say, a row of theirs as one text. */
export function textsAround(view: SheetView, place: TablePlace): string[] {
  const lastColumn = Math.min(view.endColumn - 1, place.lastColumn + BESIDE);
  const texts: string[] = [];
  const take = (row: number, from: number, to: number) => {
    const words: string[] = [];
    for (let column = from; column <= to; column++) {
      const cell = view.cell(row, column);
      const text = textOf(cell);
      if (text !== "") words.push(text);
      else if (typeof cell.value === "number") words.push(cell.text || String(cell.value));
    }
    if (words.length > 0) texts.push(words.join(" "));
  };
  for (let row = Math.max(view.grid.top, place.firstRow - ABOVE); row < place.firstRow; row++)
    take(row, place.firstColumn, lastColumn);
  for (let row = place.firstRow; row < Math.min(place.endRow, place.firstRow + BELOW); row++)
    take(row, place.lastColumn + 1, lastColumn);
  for (let row = place.endRow; row < Math.min(place.stopRow, place.endRow + BELOW); row++)
    take(row, place.firstColumn, lastColumn);
  return texts;
}
