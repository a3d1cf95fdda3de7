import { isBlank } from "../sheet/sheet-view";
import type { LiveCard } from "./live-card";

/** Excel's last column is XFD. */
const LAST_COLUMN = 16383;

/**
 * The first of so many columns side by side right of the table that are shown and blank from its header to its last row; null
 * where another card begins before.
 */
export function freeColumns(live: LiveCard, count: number): number | null {
  const end = live.nextCard ?? LAST_COLUMN + 1;
  const lastTitled = Math.max(...live.header.columns.map(({ column }) => column));
  let free = 0;
  for (let column = lastTitled + 1; column < end; column++) {
    free = isFree(live, column) ? free + 1 : 0;
    if (free === count) return column - count + 1;
  }
  return null;
}

function isFree({ view, card, header }: LiveCard, column: number): boolean {
  if (view.grid.hiddenColumns.has(column)) return false;
  const last = Math.max(card.lastRow, card.totalRow ?? 0, ...card.bonusRows);
  for (let row = header.firstRow; row <= last; row++) {
    const { value, formula } = view.cell(row, column);
    if (!isBlank(value) || formula !== null || view.mergeAt(row, column)) return false;
  }
  return true;
}
