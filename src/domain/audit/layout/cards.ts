import type { SheetView } from "../../sheet/sheet-view";
import { readCard } from "./card";
import type { Card } from "./card";
import { partsOf } from "./card-parts";
import { headersOf } from "./corrections";
import type { CardCorrection } from "./corrections";
import type { Header } from "./card-header";
import { stopRows } from "./stop-rows";

/** A card where it stands on its sheet. */
export interface PlacedCard {
  readonly card: Card;
  /** The row where what follows it begins at the latest. */
  readonly stopRow: number;
}

/** All headers of a sheet, and the cards that stand under them: one each, or several in one table. */
export function cardsOf(
  view: SheetView,
  corrections: readonly CardCorrection[],
): { readonly headers: readonly Header[]; readonly cards: readonly PlacedCard[] } {
  const headers = headersOf(view, corrections);
  const stops = stopRows(headers, view.endRow);
  const cards = headers.flatMap((header, index): PlacedCard[] => {
    const stopRow = stops[index] ?? view.endRow;
    const card = readCard(view, header, stopRow);
    if (!card) return [];
    const parts = partsOf(view, card);
    if (parts.length === 0) return [{ card, stopRow }];
    return parts.flatMap((part): PlacedCard[] => {
      const own = readCard(view, { ...header, part }, part.lastRow + 1);
      return own ? [{ card: own, stopRow: part.lastRow + 1 }] : [];
    });
  });
  return { headers, cards };
}
