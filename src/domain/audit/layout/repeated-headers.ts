import { plainLabel } from "../../sheet/label";
import { isBlank, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import type { Header } from "./card-header";
import { isTotalLabel } from "./row-words";

/**
 * The headers without those that only say the same again further down within one card, as sheets do that were made for paper: no blank row, no
 * total and no title stands before them. The card's header lists their rows.
 */
export function withoutRepeats(view: SheetView, headers: readonly Header[]): Header[] {
  const kept: Header[] = [];
  for (const header of headers) {
    const index = kept.findLastIndex((earlier) => isSamePlace(earlier, header));
    const earlier = kept[index];
    if (earlier && saysTheSame(earlier, header) && goesOnAbove(view, header)) {
      const rows = Array.from(
        { length: header.lastRow - header.firstRow + 1 },
        (_, i) => header.firstRow + i,
      );
      kept[index] = { ...earlier, repeatedRows: [...(earlier.repeatedRows ?? []), ...rows] };
    } else kept.push(header);
  }
  return kept;
}

function isSamePlace(a: Header, b: Header): boolean {
  return a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

/** The further header says nothing that the first does not; a column that was added later has no title in it. */
function saysTheSame(first: Header, further: Header): boolean {
  const labels = new Map(first.columns.map(({ column, label }) => [column, plainLabel(label)]));
  const least = Math.max(2, first.columns.length - 2);
  return (
    further.columns.length >= least &&
    further.columns.every(({ column, label }) => labels.get(column) === plainLabel(label))
  );
}

/** Whether the row above holds more than one entry, and is no total: the table goes on over the header. */
function goesOnAbove(view: SheetView, { firstRow, firstColumn, lastColumn }: Header): boolean {
  const row = firstRow - 1;
  let filled = 0;
  let isTotal = false;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const cell = view.cell(row, column);
    if (isBlank(cell.value) && cell.formula === null) continue;
    filled++;
    if (isTotalLabel(textOf(cell))) isTotal = true;
  }
  return filled > 1 && !isTotal;
}
