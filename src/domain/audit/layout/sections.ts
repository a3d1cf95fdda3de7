import { HUNDRED } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { divide } from "../../numbers/ratio";
import { parseNumberText } from "../../numbers/parse-number-text";
import type { Columns } from "./columns";
import type { ItemRow } from "./rows";
import { anchorRow, isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { readWeightColumn } from "./weight-column";
import type { ColumnWeight } from "./weight-column";

/** The weight that a sheet states for a whole section, and where. */
export type StatedWeight =
  | {
      readonly from: "cell";
      readonly row: number;
      readonly column: number;
      readonly weight: Decimal;
      readonly cell: ColumnWeight;
    }
  /** Within the section's name: 能力（20%）. */
  | { readonly from: "name"; readonly row: number; readonly column: number; readonly weight: Decimal };

/** The items under one dimension or one heading row. */
export interface Section {
  readonly name: string;
  readonly items: readonly ItemRow[];
  readonly stated: StatedWeight | null;
}

/** Groups the items of three levels by the one in the middle; none where the card has no such level. */
export function readSubsections(view: SheetView, columns: Columns, items: readonly ItemRow[]): Section[] {
  const { dimension, sectionWeight, subdimension, subsectionWeight, ...others } = columns;
  if (!dimension || !subdimension || !subsectionWeight) return [];
  // A middle level of the same name under another dimension is another one.
  return readSections(
    view,
    { ...others, dimension, ...(sectionWeight ? { sectionWeight } : {}) },
    items,
  ).flatMap(({ items: members }) =>
    readSections(view, { ...others, dimension: subdimension, sectionWeight: subsectionWeight }, members),
  );
}

/** Groups the items by their dimension or heading; none where the card has neither. */
export function readSections(view: SheetView, columns: Columns, items: readonly ItemRow[]): Section[] {
  const groups: { title: Title; items: ItemRow[] }[] = [];
  for (const item of items) {
    const title = titleOf(view, columns, item);
    const current = groups[groups.length - 1];
    if (current && (title === null || isSame(title, current.title))) current.items.push(item);
    else groups.push({ title: title ?? UNTITLED, items: [item] });
  }
  if (groups.every(({ title }) => title === UNTITLED)) return [];
  const stated = statedInCells(view, columns, groups);
  return groups.map(({ title, items: members }, index) => ({
    name: plainName(title.text),
    items: members,
    stated: stated[index] ?? statedInName(title),
  }));
}

interface Title {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const UNTITLED: Title = { text: "", row: -1, column: -1 };

/** The title that begins at or covers the item; null where its cell is blank and the section above goes on. */
function titleOf(view: SheetView, columns: Columns, item: ItemRow): Title | null {
  const { dimension } = columns;
  if (dimension) {
    const text = textOf(shownCell(view, item.row, dimension.column));
    if (text) return { text, row: anchorRow(view, item.row, dimension.column), column: dimension.column };
  }
  if (item.heading === null) return null;
  for (let column = view.grid.left; column < columns.weight.column; column++) {
    const text = textOf(view.cell(item.heading, column));
    if (text) return { text, row: item.heading, column };
  }
  return null;
}

/** One title, written once over merged cells or again in each row. */
function isSame(title: Title, current: Title): boolean {
  return title.text === current.text && title.column === current.column;
}

/** The stated weights that stand in cells of their own: a section weight column, or the weight cell of a heading row. */
function statedInCells(
  view: SheetView,
  columns: Columns,
  groups: readonly { title: Title; items: readonly ItemRow[] }[],
): (StatedWeight | null)[] {
  const header = columns.sectionWeight ?? columns.weight;
  const rows = groups.map(({ title, items }) => {
    if (columns.sectionWeight) {
      const from = items.find(({ row }) => !isBlank(shownCell(view, row, header.column).value));
      return from ? anchorRow(view, from.row, header.column) : null;
    }
    const heading = items[0]?.heading ?? null;
    return heading !== null && heading === title.row ? heading : null;
  });
  const found = readWeightColumn(
    view,
    header,
    rows.filter((row) => row !== null),
  );
  const byRow = new Map(found.weights.map((weight) => [weight.row, weight]));
  return rows.map((row) => {
    const cell = row === null ? undefined : byRow.get(row);
    return cell?.weight
      ? { from: "cell", row: cell.row, column: cell.column, weight: cell.weight, cell }
      : null;
  });
}

const IN_NAME = /\d+(?:\.\d+)?\s*(?:%|分|points?|pts)/gi;

function statedInName(title: Title): StatedWeight | null {
  const found = title.text.normalize("NFKC").match(IN_NAME) ?? [];
  // Two numbers are not one statement.
  const parsed = found.length === 1 && found[0] ? parseNumberText(found[0]) : null;
  if (!parsed?.ok) return null;
  const { value, unit } = parsed.value;
  const weight = unit === "percent" ? value : divide(value, HUNDRED);
  return { from: "name", row: title.row, column: title.column, weight };
}

/** The name without the weight in it. */
function plainName(text: string): string {
  return text
    .replace(/[（([【]?\s*[\d０-９]+(?:[.．][\d０-９]+)?\s*(?:%|％|分|points?|pts)\s*[）)\]】]?/gi, "")
    .replace(/\s+/g, " ")
    .replace(/[\s:：\-—]+$/, "")
    .trim();
}
