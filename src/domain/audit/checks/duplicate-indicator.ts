import { cellName } from "../../sheet/a1";
import type { Card } from "../layout/card";
import type { CardCheck, Found } from "../check";
import { nameColumn } from "../layout/rows";
import type { ItemRow } from "../layout/rows";
import { anchorRow, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

/** Words that name a kind of measure: each section may have its own. */
const LONGEST_COMMON = 4;

export interface DuplicateIndicatorFacts {
  readonly indicator: string;
  /** The cell that has it already. */
  readonly first: string;
}

/** Indicators that stand twice in one card. */
export const duplicateIndicator: CardCheck<"DUPLICATE_INDICATOR", DuplicateIndicatorFacts> = {
  code: "DUPLICATE_INDICATOR",
  severity: "warning",
  of: "card",
  find: ({ view, card }) => duplicates(view, card),
};

function duplicates(view: SheetView, card: Card): Found<DuplicateIndicatorFacts>[] {
  const { indicator, criteria } = card.columns;
  if (!indicator) return [];
  const column = nameColumn(card.columns);
  const sections = new Map(
    card.sections.flatMap((section) => section.items.map((item) => [item.row, section] as const)),
  );
  const first = new Map<string, ItemRow>();
  const found = card.items.flatMap((item): Twice[] => {
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
    const between = apart
      ? `${sections.get(earlier.row)?.items[0]?.row ?? ""} ${sections.get(row)?.items[0]?.row ?? ""}`
      : null;
    return [{ at: { row, column }, facts, between }];
  });
  const inCommon = new Map<string | null, number>();
  for (const { between } of found) inCommon.set(between, (inCommon.get(between) ?? 0) + 1);
  // Day shift and night shift are checked for the same things: sections that have several in common are alike on purpose.
  return found.filter(({ between }) => between === null || (inCommon.get(between) ?? 0) < 2);
}

interface Twice extends Found<DuplicateIndicatorFacts> {
  /** The sections of both, where they stand in different ones. */
  readonly between: string | null;
}

function hasSameWords(view: SheetView, column: number | undefined, row: number, earlier: number): boolean {
  if (column === undefined) return false;
  const words = textOf(shownCell(view, row, column));
  return words !== "" && words === textOf(shownCell(view, earlier, column));
}
