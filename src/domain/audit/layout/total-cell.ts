import { isBlank, isCoveredFromLeft } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import type { Card } from "./card";

/** The row of the column's total: the card's, or the one subtotal of all items where the card's says nothing; null where it has none. */
export function totalCellRow(view: SheetView, card: Card, column: number): number | null {
  const { totalRow, subtotals, items } = card.rows;
  const lastItem = items[items.length - 1]?.row ?? Infinity;
  const ofAll = subtotals.length === 1 ? subtotals.filter((row) => row > lastItem) : [];
  const isShown = (row: number) =>
    !isCoveredFromLeft(view, row, column) && !isBlank(view.cell(row, column).value);
  return [totalRow, ...ofAll].find((row) => row !== null && isShown(row)) ?? null;
}
