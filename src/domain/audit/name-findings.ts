import { cellName } from "../sheet/a1";
import type { Card } from "./layout/card";
import type { Finding } from "./finding";
import { nameColumn } from "./layout/rows";
import type { ItemRow } from "./layout/rows";
import { anchorRow, shownCell, textOf } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

/** Words that name a kind of measure: each section may have its own. */
const LONGEST_COMMON = 4;

/** Indicators that stand twice in one card. */
export function nameFindings(view: SheetView, card: Card): Finding[] {
  const { indicator, criteria } = card.columns;
  if (!indicator) return [];
  const column = nameColumn(card.columns);
  const sections = new Map(
    card.sections.flatMap((section) => section.items.map((item) => [item.row, section] as const)),
  );
  const first = new Map<string, ItemRow>();
  return card.items.flatMap((item): Finding[] => {
    const { row } = item;
    if (anchorRow(view, row, column) !== row) return [];
    const plain = item.name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
    const earlier = first.get(plain);
    if (plain === "" || !earlier) {
      first.set(plain, item);
      return [];
    }
    const apart = sections.get(row) !== sections.get(earlier.row);
    if (apart && plain.length <= LONGEST_COMMON && !hasSameWords(view, criteria?.column, row, earlier.row))
      return [];
    const facts = { indicator: item.name, first: cellName(earlier.row, column) };
    const cell = { sheet: view.grid.sheet, row, column };
    return [{ code: "DUPLICATE_INDICATOR", cell, severity: "warning", facts }];
  });
}

function hasSameWords(view: SheetView, column: number | undefined, row: number, earlier: number): boolean {
  if (column === undefined) return false;
  const words = textOf(shownCell(view, row, column));
  return words !== "" && words === textOf(shownCell(view, earlier, column));
}
