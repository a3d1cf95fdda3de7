import type { AuditedCard } from "./audited-card";
import type { Card } from "./layout/card";
import type { ColumnWeight } from "./layout/weight-column";
import { oncePer } from "./once-per";

/** A weight that its item has, and the item's name. */
export interface ItemWeight {
  readonly at: ColumnWeight;
  readonly indicator: string;
}

/** The weights of a card's items. */
export function itemWeights({ card }: AuditedCard): ItemWeight[] {
  const names = itemNames(card);
  return card.weights.weights.map((at) => ({ at, indicator: names.get(at.row) ?? "" }));
}

/** The names of a card's items by their rows. */
export const itemNames = oncePer(
  ({ items }: Card): ReadonlyMap<number, string> => new Map(items.map(({ row, name }) => [row, name])),
);

/** What the cell of a weight shows. */
export function shownText({ cell }: ColumnWeight): string {
  return cell.text || String(cell.value ?? "");
}
