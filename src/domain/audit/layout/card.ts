import { compare, decimal, multiply, ONE, sum, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { atSumDecimals, compareSums, sumShares } from "../../weights/sum-weights";
import { settleColumns } from "./columns";
import type { Columns } from "./columns";
import type { Header } from "./card-header";
import { readRows } from "./rows";
import type { CardRows, ItemRow } from "./rows";
import { readSections, readSubsections } from "./sections";
import type { Section } from "./sections";
import { anchorRow, isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { bandRange } from "./band-range";
import { readWeightColumn, sumOf, withWeights } from "./weight-column";
import type { ColumnWeight, WeightColumn } from "./weight-column";

/**
 * `flat`: the items' weights come to 100% over the whole card. `nested`: they come to 100% within each section, and the
 * sections' weights do over the card.
 */
export type Structure = "flat" | "nested";

export interface WeighedSection extends Section {
  /** What adds up to it: its items', or on three levels those of its subsections. */
  readonly weights: readonly ColumnWeight[];
  readonly sum: Decimal;
}

/** A section that states a weight and has no items. */
export interface EmptySection {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly weight: Decimal;
}

/** A scorecard with everything that its findings are drawn from. */
export interface Card {
  readonly header: Header;
  readonly columns: Columns;
  readonly rows: CardRows;
  /** The items that count: those in hidden rows only where the card needs them. */
  readonly items: readonly ItemRow[];
  readonly weights: WeightColumn;
  /** Whether the first item of each section holds the weight of all its items. */
  readonly isSharedBySection: boolean;
  readonly sections: readonly WeighedSection[];
  readonly structure: Structure;
  /** Sections that are weighed and have no items. */
  readonly emptySections: readonly EmptySection[];
  /** On three levels, the level between sections and items: within each of them, or over the section. */
  readonly subsections: readonly WeighedSection[];
  readonly subsectionStructure: Structure;
  /** What the card comes to, over all. */
  readonly sum: Decimal;
}

/** Reads the card under a header; null where no indicator stands under it. */
export function readCard(view: SheetView, header: Header, stopRow: number): Card | null {
  const columns = settleColumns(view, header);
  if (!columns) return null;
  const rows = readRows(view, header, columns, stopRow);
  if (rows.items.length === 0 || areSharesOfAmounts(view, columns, rows.items)) return null;
  if (areBands(view, columns, rows.items)) return null;

  const weighed = (items: readonly ItemRow[]): Weighed => weigh(view, columns, items, rows.emptySections);
  const all = weighed(rows.items);
  const shown = rows.items.filter(({ row }) => !view.grid.hiddenRows.has(row));
  // A filter hides rows that belong to the card; what only the hidden rows push off 100% does not.
  const counted =
    shown.length > 0 && shown.length < rows.items.length && compare(all.sum, ONE) !== 0
      ? weighed(shown)
      : all;
  const best = counted !== all && compare(counted.sum, ONE) === 0 ? counted : all;
  return { header, columns, rows, ...best };
}

/** 占比 =B3/$B$7: what each amount is of their sum, in a table that scores nothing. */
function areSharesOfAmounts(view: SheetView, columns: Columns, items: readonly ItemRow[]): boolean {
  const { criteria, score, weightedScore, selfScore, target, actual, weight } = columns;
  const isCard = [criteria, score, weightedScore, selfScore, target, actual].some(
    (column) => column !== undefined,
  );
  if (isCard || /权|權|weight/i.test(weight.label)) return false;
  return items.every(({ row }) =>
    /^=\s*\$?[A-Z]+\$?\d+\s*\//i.test(view.cell(row, weight.column).formula ?? ""),
  );
}

/** Rating | Points: 95-100, 85-94: what a total is called, in a table that names no indicator and no criterion. */
function areBands(view: SheetView, columns: Columns, items: readonly ItemRow[]): boolean {
  if (columns.indicator || columns.criteria) return false;
  return items.every(({ row }) => {
    const range = bandRange(textOf(shownCell(view, row, columns.weight.column)));
    return range !== null && range.lower !== null && range.upper !== null;
  });
}

type Weighed = Omit<Card, "header" | "columns" | "rows">;

function emptySections(view: SheetView, columns: Columns, rows: readonly number[]): EmptySection[] {
  const { dimension, sectionWeight } = columns;
  if (!dimension || !sectionWeight) return [];
  const { weights } = readWeightColumn(view, sectionWeight, rows);
  return weights.flatMap(({ row, column, weight }) =>
    weight && compare(weight, ZERO) > 0
      ? [{ name: textOf(shownCell(view, row, dimension.column)), row, column, weight }]
      : [],
  );
}

function weigh(
  view: SheetView,
  columns: Columns,
  items: readonly ItemRow[],
  emptyRows: readonly number[],
): Weighed {
  const { column } = columns.weight;
  // A merged weight belongs to all its rows together and counts once.
  const own = items.filter(({ row }) => anchorRow(view, row, column) === row);
  const weights = readWeightColumn(
    view,
    columns.weight,
    own.map(({ row }) => row),
  );
  const byRow = new Map(weights.weights.map((weight) => [weight.row, weight]));
  const byItems = (section: Section): WeighedSection => {
    const members = section.items.flatMap(({ row }) => byRow.get(row) ?? []);
    return { ...section, weights: members, sum: sumOf(members) };
  };
  const subsections = readSubsections(view, columns, items).map(byItems);
  const subsectionStructure = structureOf(subsections);
  const sections = readSections(view, columns, items).map(
    (section) => bySubsections(section, subsections) ?? byItems(section),
  );
  const total =
    subsections.length > 0
      ? sumShares(sections.map((section) => section.sum))
      : (sharedTotal(view, column, items, weights) ?? sumOf(weights.weights));
  const structure = structureOf(sections);
  const alone = withoutShared(weights, sections, total);
  const empty = emptySections(view, columns, emptyRows);
  const ofEmpty = empty.map(({ weight }) => weight);
  return {
    items,
    weights: alone,
    isSharedBySection: alone !== weights,
    sections,
    emptySections: empty,
    structure,
    subsections,
    subsectionStructure,
    // Within sections of 100% each, it is what these come to.
    sum: sumShares([
      ...(isByItems(sections, subsections, structure)
        ? [total]
        : sections.map(({ stated }) => stated?.weight ?? ZERO)),
      ...ofEmpty,
    ]),
  };
}

/**
 * Whether the items' weights add up to the card: not within sections of 100% each, and not on three levels where each section states its own: then
 * these do.
 */
function isByItems(
  sections: readonly WeighedSection[],
  subsections: readonly WeighedSection[],
  structure: Structure,
): boolean {
  return structure === "flat" && (subsections.length === 0 || sections.some(({ stated }) => !stated));
}

/** The section as its subsections add up to it; null where not all of them state a weight in a cell. */
function bySubsections(section: Section, subsections: readonly WeighedSection[]): WeighedSection | null {
  const rows = new Set(section.items.map(({ row }) => row));
  const members = subsections
    .filter(({ items }) => items.some(({ row }) => rows.has(row)))
    .map(({ stated }) => (stated?.from === "cell" ? stated.cell : null));
  const cells = members.filter((cell) => cell !== null);
  if (cells.length === 0 || cells.length < members.length) return null;
  return { ...section, weights: cells, sum: sumOf(cells) };
}

/** One weight in one merged cell beside all items is each one's where that makes 100%: 20% beside five; null where it does not. */
function sharedTotal(
  view: SheetView,
  column: number,
  items: readonly ItemRow[],
  { weights }: WeightColumn,
): Decimal | null {
  const [only] = weights;
  if (weights.length !== 1 || !only?.weight || items.length < 2) return null;
  if (!items.every(({ row }) => anchorRow(view, row, column) === only.row)) return null;
  const total = atSumDecimals(multiply(only.weight, decimal(items.length)));
  return compare(total, ONE) === 0 ? total : null;
}

function structureOf(sections: readonly WeighedSection[]): Structure {
  const stated = sections.filter((section) => section.stated);
  if (stated.length < 2 || stated.length < sections.length) return "flat";
  const whole = stated.filter((section) => compare(section.sum, ONE) === 0).length;
  const asStated = stated.filter(
    (section) => section.stated && compareSums(section.sum, section.stated.weight) === 0,
  ).length;
  if (whole !== asStated) return whole > asStated ? "nested" : "flat";
  const total = sum(stated.map((section) => section.sum));
  return compare(total, HALFWAY) > 0 && asStated === 0 ? "nested" : "flat";
}

// Between 100% over the card and 100% in each of two sections; beyond it the items were weighed section by section.
const HALFWAY = decimal("1.5");

/**
 * Where only the first row of each section has a weight, the blank rows share it: the weights come to 100%, or, where they do not, several sections
 * of more than one row are all weighed so.
 */
function withoutShared(
  column: WeightColumn,
  sections: readonly WeighedSection[],
  total: Decimal,
): WeightColumn {
  const isEmpty = (weight: ColumnWeight) => isBlank(weight.cell.value);
  if (!column.weights.some(isEmpty) || sections.length === 0) return column;
  const isShared = sections.every(
    ({ weights }) =>
      weights.every((weight) => !isEmpty(weight)) ||
      weights.every((weight, index) => isEmpty(weight) === index > 0),
  );
  const several = sections.filter(({ weights }) => weights.length > 1);
  const isUniform = several.length > 1 && several.every(({ weights }) => weights.some(isEmpty));
  if (!isShared || (compare(total, ONE) !== 0 && !isUniform)) return column;
  const weights = column.weights.filter((weight) => !isEmpty(weight));
  return withWeights(column, weights);
}
