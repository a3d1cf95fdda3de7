import type { Card } from "../audit/layout/card";
import { cardsOf } from "../audit/layout/cards";
import type { CardCorrection } from "../audit/layout/corrections";
import type { FoundCard } from "../audit/layout/found-card";
import type { Grid } from "../sheet/grid";
import type { Header } from "../audit/layout/card-header";
import { viewSheet } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

/** An indicator's row and its name. */
export interface CardRow {
  readonly row: number;
  readonly name: string;
  /** The rows below it that go on with it. */
  readonly more: readonly number[];
}

/** A card that a check found, with its rows and the columns that its header covers. */
export interface LiveCard {
  readonly view: SheetView;
  readonly card: FoundCard;
  readonly header: Header;
  /** The same with everything that its findings are drawn from. */
  readonly read: Card;
  /** The row where what follows the card ends at the latest: the next header below it. */
  readonly stopRow: number;
  /** Those that count toward 100%, and those whose points stand outside it. */
  readonly items: readonly CardRow[];
  readonly bonus: readonly CardRow[];
  /** The first column of the next card to the right, or null. */
  readonly nextCard: number | null;
  /** How many actuals stand side by side, each under a title of its own; 0 where none does. */
  readonly actualColumns: number;
}

/** Finds the card's rows again on its sheet; null where the sheet has no such card any more. */
export function liveCard(
  grid: Grid,
  card: FoundCard,
  corrections: readonly CardCorrection[] = [],
): LiveCard | null {
  const view = viewSheet(grid);
  const own = Object.values(card.columns);
  const { headers, cards } = cardsOf(view, corrections);
  const placed = cards.filter(
    ({
      card: {
        header: { firstRow, firstColumn, lastColumn },
      },
    }) => firstRow === card.headerRow && own.every((column) => column >= firstColumn && column <= lastColumn),
  );
  // Of several cards in one table the one that begins where this one does.
  const { card: read, stopRow } =
    placed.find((each) => each.card.items[0]?.row === card.firstRow) ?? placed[0] ?? {};
  if (!read || stopRow === undefined) return null;
  const { header } = read;
  const stop = Math.max(card.lastRow, card.totalRow ?? 0, ...card.bonusRows) + 1;
  const right = headers
    .filter(({ firstColumn, firstRow }) => firstColumn > header.lastColumn && firstRow < stop)
    .map(({ firstColumn }) => firstColumn);
  return {
    view,
    card,
    header,
    read,
    stopRow,
    items: read.items,
    bonus: read.rows.outside,
    nextCard: right.length > 0 ? Math.min(...right) : null,
    actualColumns: actualColumns(card, header),
  };
}

function actualColumns({ columns: { actual } }: FoundCard, { columns }: Header): number {
  if (actual === undefined) return 0;
  let count = 1;
  while (columns.some(({ role, column }) => role === "actual" && column === actual + count)) count++;
  return count;
}
