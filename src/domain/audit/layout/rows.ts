import type { Columns } from "./columns";
import type { Header } from "./card-header";
import { isEmptySection, isPassedOver } from "./passed-over";
import { isHeading, isNoteLabel, isOutsideLabel, isSubtotalLabel, isTotalLabel } from "./row-words";
import { continuesAbove } from "./tier-columns";
import { isBlank, isCoveredFromLeft, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

/** A row that holds one indicator. */
export interface ItemRow {
  readonly row: number;
  readonly name: string;
  /** The heading row above that opened its section, or null. */
  readonly heading: number | null;
  /** The rows below it that go on with it: further tiers, further lines of its criterion. */
  readonly more: readonly number[];
}

/** What the rows below a header are. */
export interface CardRows {
  readonly items: readonly ItemRow[];
  /** Items whose points stand outside the 100. */
  readonly outside: readonly ItemRow[];
  /** Rows that name a section and its weight, with no item under it. */
  readonly emptySections: readonly number[];
  /** Rows that add up the items above them: 小计. */
  readonly subtotals: readonly number[];
  readonly totalRow: number | null;
  /** One past the last row that belongs to the card. */
  readonly endRow: number;
}

/** Blank rows that a card may have between its header and its first item, or before its total. */
const MOST_BLANK_ROWS = 2;

/** Reads the rows of a card from its header down to its total, to a note, or to `stopRow`. */
export function readRows(view: SheetView, header: Header, columns: Columns, stopRow: number): CardRows {
  const items: ItemRow[] = [];
  const outside: ItemRow[] = [];
  let open: number[] = [];
  const subtotals: number[] = [];
  const emptySections: number[] = [];
  let heading: number | null = null;
  let isHeadingOutside = false;
  let blanks = 0;
  let row = header.part?.firstRow ?? header.lastRow + 1;
  for (; row < stopRow; row++) {
    if (isPassedOver(view, header, columns, row)) continue;
    if (isEmptySection(view, columns, row)) {
      emptySections.push(row);
      continue;
    }
    const kind = kindOf(view, header, columns, row);
    if (kind === "blank") {
      if (++blanks > MOST_BLANK_ROWS) break;
      continue;
    }
    if (kind === "total") {
      const below = outsideBelow(view, header, columns, row + 1, stopRow);
      const endRow = (below[below.length - 1]?.row ?? row) + 1;
      return { items, outside: [...outside, ...below], emptySections, subtotals, totalRow: row, endRow };
    }
    const begun = items.length > 0 || outside.length > 0;
    // Text after the items belongs to the card only where items follow it at once.
    if (
      begun &&
      (kind === "note" || (kind === "heading" && !isFollowedByItem(view, header, columns, row, stopRow)))
    )
      break;
    if (begun && blanks > 0 && kind !== "item" && kind !== "heading" && kind !== "subtotal") break;
    blanks = 0;
    if (kind === "more") open.push(row);
    else open = [];
    if (kind === "subtotal") subtotals.push(row);
    else if (kind === "heading") {
      heading = row;
      isHeadingOutside = isOutsideLabel(headingText(view, header, row));
    } else if (kind === "item") {
      const item = { row, name: nameOf(view, header, columns, row), heading, more: open };
      (isHeadingOutside || isOutside(view, header, columns, row) ? outside : items).push(item);
    }
  }
  const endRow = Math.min(row, stopRow);
  // Of a card among several 小计 is the total.
  const last = Math.max(...items.map((item) => item.row));
  const [own, another] = header.part ? subtotals.filter((each) => each > last) : [];
  const found = { items, outside, emptySections, endRow };
  return own !== undefined && another === undefined
    ? { ...found, subtotals: subtotals.filter((each) => each !== own), totalRow: own }
    : { ...found, subtotals, totalRow: null };
}

/** Bonus and deduction rows at once below the total, before the final score. */
function outsideBelow(
  view: SheetView,
  header: Header,
  columns: Columns,
  from: number,
  stopRow: number,
): ItemRow[] {
  const rows: ItemRow[] = [];
  for (let row = from; row < stopRow && isOutside(view, header, columns, row); row++) {
    const name = nameOf(view, header, columns, row);
    if (name !== "") rows.push({ row, name, heading: null, more: [] });
  }
  return rows;
}

type RowKind = "blank" | "total" | "subtotal" | "note" | "heading" | "item" | "more";

function kindOf(view: SheetView, header: Header, columns: Columns, row: number): RowKind {
  const labels: string[] = [];
  let filled = 0;
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    const { value, formula } = view.cell(row, column);
    if (isBlank(value) && formula === null) continue;
    filled++;
    if (typeof value === "string" && labels.length < 3) labels.push(value);
  }
  if (filled === 0) return isCovered(view, columns, row) ? "more" : "blank";
  const { tierPoints } = columns;
  if (
    tierPoints &&
    !isBlank(view.cell(row, tierPoints.column).value) &&
    continuesAbove(view, row, nameColumn(columns))
  )
    return "more";

  const label = labels[0] ?? "";
  const ownName = view.cell(row, nameColumn(columns));
  const isNamed = !isBlank(ownName.value) && !isCoveredFromLeft(view, row, nameColumn(columns));
  if (labels.slice(0, 2).some(isTotalLabel) && (!isNamed || isTotalLabel(textOf(ownName)))) return "total";
  if (isSubtotalLabel(label) || (isNamed && isSubtotalLabel(textOf(ownName)))) return "subtotal";

  const weight = columns.weight.column;
  const weightMerge = view.mergeAt(row, weight);
  const ownWeight = view.cell(row, weight);
  const hasWeight = !isBlank(ownWeight.value) || ownWeight.formula !== null;
  if (isNoteLabel(label) && !hasWeight) return "note";
  const spread = view.mergeAt(row, header.firstColumn);
  if (
    spread &&
    !hasWeight &&
    spread.row === row &&
    spread.column + spread.columns > weight &&
    weight > header.firstColumn
  ) {
    return "heading";
  }
  const describing = [columns.criteria, columns.target, columns.definition].filter(
    (column) => column !== undefined,
  );
  const isDescribed = describing.some(({ column }) => !isBlank(view.cell(row, column).value));
  if (hasWeight) return isHeading(label) && !isDescribed ? "heading" : "item";
  if (weightMerge && weightMerge.row < row) return isNamed ? "item" : "more";
  // A name alone is a heading, unless nothing but a weight could stand beside it.
  if (isNamed) return filled === 1 && (describing.length > 0 || isHeading(label)) ? "heading" : "item";
  if (isDescribed && isCovered(view, columns, row)) return "more";
  // 加分项 in the first column and what earns it, without a name of its own.
  if (isDescribed && isOutsideLabel(label)) return "item";
  return isDescribed && labels.length === 1 ? "more" : "heading";
}

/** The column that names the items: the indicators', or the criteria's where there is none. */
export function nameColumn(columns: Columns): number {
  return (columns.indicator ?? columns.criteria ?? columns.definition ?? columns.weight).column;
}

/** The item's name, also where one merged cell names several rows. */
function nameOf(view: SheetView, header: Header, columns: Columns, row: number): string {
  const cell = shownCell(view, row, nameColumn(columns));
  return (textOf(cell) || cell.text).trim() || headingText(view, header, row);
}

function headingText(view: SheetView, header: Header, row: number): string {
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    const text = textOf(view.cell(row, column));
    if (text) return text;
  }
  return "";
}

/** Whether the row continues an item above it: its name stands in a cell that is merged downwards. */
function isCovered(view: SheetView, columns: Columns, row: number): boolean {
  const merge = view.mergeAt(row, nameColumn(columns)) ?? view.mergeAt(row, columns.weight.column);
  return merge !== null && merge.row < row;
}

function isOutside(view: SheetView, header: Header, columns: Columns, row: number): boolean {
  const last = Math.min(
    nameColumn(columns),
    columns.weight.column === header.firstColumn ? Infinity : columns.weight.column - 1,
  );
  for (let column = header.firstColumn; column <= last; column++) {
    if (isOutsideLabel(textOf(shownCell(view, row, column)))) return true;
  }
  return false;
}

function isFollowedByItem(
  view: SheetView,
  header: Header,
  columns: Columns,
  row: number,
  stopRow: number,
): boolean {
  const next = row + 1;
  return (
    next < stopRow &&
    kindOf(view, header, columns, next) === "item" &&
    !isBlank(shownCell(view, next, columns.weight.column).value)
  );
}
