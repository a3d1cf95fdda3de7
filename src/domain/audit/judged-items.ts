import { HUNDRED, multiply, ONE } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { Reading } from "../criteria/reading";
import type { Card } from "./layout/card";
import { readingOf } from "../criteria/reading-of";
import { readingBeside } from "../formula/score-formula";
import type { ValuesBeside } from "../formula/score-formula";
import type { ItemRow } from "./layout/rows";
import { tierReader } from "./layout/tier-cells";
import type { CellTiers } from "./layout/tier-cells";
import { anchorRow, shownCell, textOf } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

/** An item with its criterion and its weight in points of 100. */
export interface JudgedItem {
  readonly item: ItemRow;
  /** Where its criterion stands; null where it has none of its own. */
  readonly criterion: { readonly row: number; readonly column: number; readonly text: string } | null;
  /** Its tiers, where each stands in a cell of its own. */
  readonly tiers: CellTiers | null;
  readonly reading: Reading | null;
  /** 20 for a weight of 20%, over the whole card; null where it is not known. */
  readonly points: Decimal | null;
  /** The same within its section, where sections are of 100% each. */
  readonly within: Decimal | null;
}

/** The card's items, each criterion read. */
export function judgedItems(view: SheetView, card: Card): JudgedItem[] {
  const weights = new Map(card.weights.weights.map(({ row, weight }) => [row, weight]));
  const shares = sharesOf(card);
  const shared = new Set(
    card.isSharedBySection
      ? card.sections.flatMap(({ items }) => (items.length > 1 ? items.map(({ row }) => row) : []))
      : [],
  );
  const column = card.columns.criteria?.column;
  const tiersOf = tierReader(view, card);
  const inRows = card.columns.tierPoints !== undefined;
  return card.items.map((item): JudgedItem => {
    // A weight that the items of a section share is no one's full mark.
    const weight = shared.has(item.row)
      ? null
      : (weights.get(anchorRow(view, item.row, card.columns.weight.column)) ?? null);
    const share = shares.get(item.row);
    const points = weight && multiply(share === undefined ? weight : multiply(weight, share), HUNDRED);
    const within = weight && multiply(weight, HUNDRED);
    const tiers = tiersOf(item);
    if (tiers) return { item, criterion: null, tiers, reading: readingOf(tiers.text), points, within };
    const isOwn = column !== undefined && anchorRow(view, item.row, column) === item.row;
    const text = isOwn && !inRows ? textOf(shownCell(view, item.row, column)) : "";
    const criterion = text === "" || column === undefined ? null : { row: item.row, column, text };
    const reading = criterion && readingOf(criterion.text);
    return { item, criterion, tiers: null, reading, points, within };
  });
}

/** What the items' weights are parts of, where that is less than the whole card: 30% for 60% within a section of 30%. */
function sharesOf(card: Card): ReadonlyMap<number, Decimal> {
  const shares = new Map<number, Decimal>();
  const levels = [
    { sections: card.sections, isNested: card.structure === "nested" },
    { sections: card.subsections, isNested: card.subsectionStructure === "nested" },
  ];
  for (const { sections, isNested } of levels) {
    for (const { items, stated } of isNested ? sections : []) {
      for (const { row } of items) {
        if (stated) shares.set(row, multiply(shares.get(row) ?? ONE, stated.weight));
      }
    }
  }
  return shares;
}

/** The item with its words read beside what stands on its row. */
export function readBeside(item: JudgedItem, beside: ValuesBeside): JudgedItem {
  const words = item.criterion ?? item.tiers;
  return words ? { ...item, reading: readingBeside(words.text, beside) } : item;
}
