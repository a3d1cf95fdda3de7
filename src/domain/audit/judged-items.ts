import { HUNDRED, multiply, ONE } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { Beside } from "../criteria/beside";
import type { Reading } from "../criteria/reading";
import type { Card } from "./layout/card";
import { readingOf } from "../criteria/reading-of";
import { levelColumns, levelsAsCriterion } from "./layout/level-columns";
import type { Level } from "./layout/level-columns";
import type { ItemRow } from "./layout/rows";
import { anchorRow, shownCell, textOf } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

/** An item with its criterion and its weight in points of 100. */
export interface JudgedItem {
  readonly item: ItemRow;
  /** Where its criterion stands; null where it has none of its own. */
  readonly criterion: { readonly row: number; readonly column: number; readonly text: string } | null;
  /** What the columns of its levels say together, where these are its criterion. */
  readonly levels: { readonly columns: readonly Level[]; readonly text: string } | null;
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
  const columns = column === undefined ? levelColumns(view, card.header) : [];
  return card.items.map((item): JudgedItem => {
    // A weight that the items of a section share is no one's full mark.
    const weight = shared.has(item.row)
      ? null
      : (weights.get(anchorRow(view, item.row, card.columns.weight.column)) ?? null);
    const share = shares.get(item.row);
    const points = weight && multiply(share === undefined ? weight : multiply(weight, share), HUNDRED);
    const within = weight && multiply(weight, HUNDRED);
    const isOwn = column !== undefined && anchorRow(view, item.row, column) === item.row;
    const text = isOwn ? textOf(shownCell(view, item.row, column)) : "";
    if (text !== "" && column !== undefined) {
      const criterion = { row: item.row, column, text };
      return { item, criterion, levels: null, reading: readingOf(text), points, within };
    }
    const joined = columns.length > 0 ? levelsAsCriterion(view, columns, item.row) : null;
    return joined === null
      ? { item, criterion: null, levels: null, reading: null, points, within }
      : {
          item,
          criterion: null,
          levels: { columns, text: joined },
          reading: readingOf(joined),
          points,
          within,
        };
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
export function readBeside(item: JudgedItem, beside: Beside): JudgedItem {
  const { criterion, levels } = item;
  if (criterion) return { ...item, reading: readingOf(criterion.text, beside) };
  return levels ? { ...item, reading: readingOf(levels.text, beside) } : item;
}
