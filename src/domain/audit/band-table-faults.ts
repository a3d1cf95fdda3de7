import { simplified } from "../criteria/characters";
import { compare, decimal, HUNDRED, ONE, subtract } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import type { Place } from "../sheet/cell-address";
import { textOf } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import type { AuditedSheet } from "./audited-sheet";
import { rangedTableAt } from "./layout/band-ranges";
import type { RangedBand, RangedTable } from "./layout/band-ranges";
import { oncePer } from "./once-per";
import { markOf } from "./score-scale";

/** Scores without a band: between two of them, below the lowest, or above the highest. */
export type BandHole =
  | {
      readonly where: "between";
      readonly lower: string;
      readonly upper: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly where: "below"; readonly upper: string; readonly to: string }
  | { readonly where: "above"; readonly lower: string; readonly from: string };

/** Scores that belong to both of two bands. */
export interface BandOverlap {
  readonly lower: string;
  readonly upper: string;
  readonly from: string;
  readonly to: string;
}

interface At<Facts> {
  readonly at: Place;
  readonly facts: Facts;
}

interface BandTableFaults {
  readonly holes: readonly At<BandHole>[];
  readonly overlaps: readonly At<BandOverlap>[];
}

/** What is wrong with the tables of grades and pay around the cards and the tables of people of a sheet. */
export const bandTableFaults = oncePer((audited: AuditedSheet): BandTableFaults => {
  const holes: At<BandHole>[] = [];
  const overlaps: At<BandOverlap>[] = [];
  for (const table of rangedTables(audited)) {
    table.bands.forEach((band, at) => {
      const next = table.bands[at + 1];
      if (!next) return;
      const hole = holeBetween(band, next);
      if (hole) holes.push({ at: band.at, facts: hole });
      const overlap = overlapOf(band, next);
      if (overlap) overlaps.push({ at: band.at, facts: overlap });
    });
    for (const end of table.isOfGrades ? missingEnds(audited, table) : []) holes.push(end);
  }
  return { holes, overlaps };
});

function rangedTables({ view, cards, tables }: AuditedSheet): RangedTable[] {
  if (cards.length === 0 && tables.length === 0) return [];
  const isTaken = takenCells([
    ...cards.map(({ card }) => ({ ...card.header, endRow: card.rows.endRow })),
    ...tables.map(({ header, rows }) => ({ ...header, endRow: rows.endRow })),
  ]);
  const found: RangedTable[] = [];
  const seen = new Set<string>();
  for (let row = view.grid.top; row < view.endRow; row++) {
    for (let column = view.grid.left; column < view.endColumn; column++) {
      if (typeof view.cell(row, column).value !== "string" || isTaken(row, column)) continue;
      const table = rangedTableAt(view, row, column);
      const key = JSON.stringify(table?.bands.map(({ at }) => at));
      if (!table || seen.has(key)) continue;
      seen.add(key);
      found.push(table);
    }
  }
  return found;
}

interface Extent {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Whether a place belongs to a card or to a table of people: the tiers of one indicator are no grades. */
function takenCells(extents: readonly Extent[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Extent[]>();
  for (const extent of extents) {
    for (let row = extent.firstRow; row < extent.endRow; row++) {
      const known = byRow.get(row);
      if (known) known.push(extent);
      else byRow.set(row, [extent]);
    }
  }
  return (row, column) =>
    (byRow.get(row) ?? []).some((each) => column >= each.firstColumn && column <= each.lastColumn);
}

/** More than one displayed unit between two bands: 79 and 80 meet, 88 and 90 do not. */
function holeBetween(band: RangedBand, next: RangedBand): BandHole | null {
  const [end, start] = [band.upper, next.lower];
  if (!end || !start) return null;
  const unit = unitOf(Math.max(end.decimals, start.decimals));
  if (compare(subtract(start.value, end.value), unit) <= 0) return null;
  return {
    where: "between",
    lower: band.label,
    upper: next.label,
    from: format(end.value),
    to: format(start.value),
  };
}

function overlapOf(band: RangedBand, next: RangedBand): BandOverlap | null {
  const [end, start] = [band.upper, next.lower];
  if (!end || !start || compare(end.value, start.value) <= 0) return null;
  return { lower: band.label, upper: next.label, from: format(start.value), to: format(end.value) };
}

function unitOf(decimals: number): Decimal {
  return decimal(`1e-${decimals}`);
}

/** Grades that say nothing of the lowest or the highest scores, where no note does either. */
function missingEnds(audited: AuditedSheet, { bands }: RangedTable): At<BandHole>[] {
  const [lowest] = bands;
  const highest = bands[bands.length - 1];
  const ends: At<BandHole>[] = [];
  if (!lowest || !highest) return ends;
  // Scales that begin at 1 have nothing below it.
  const start = lowest.lower;
  if (start && compare(subtract(start.value, ONE), unitOf(start.decimals)) > 0) {
    const to = format(start.value);
    if (!isSaid(audited.view, BELOW, to))
      ends.push({ at: lowest.at, facts: { where: "below", upper: lowest.label, to } });
  }
  const end = highest.upper;
  if (end && isOutOfHundred(audited, highest)) {
    const from = format(end.value);
    const isShort = compare(subtract(HUNDRED, end.value), unitOf(end.decimals)) > 0;
    if (isShort && !isSaid(audited.view, ABOVE, from))
      ends.push({ at: highest.at, facts: { where: "above", lower: highest.label, from } });
  }
  return ends;
}

/** Whether a score of 100 can be reached where the highest band is. */
function isOutOfHundred({ cards }: AuditedSheet, { upper }: RangedBand): boolean {
  const isHundred =
    cards.length > 0 &&
    cards.every(({ scale }) => {
      const mark = markOf(scale, HUNDRED);
      return mark !== null && compare(mark, HUNDRED) === 0;
    });
  return isHundred && upper !== null && compare(upper.value, HALF) > 0;
}

const HALF = decimal(50);
const BELOW = [
  "(?:不足|低于|小于|未达到?|未满|不到|不满|少于|<|≤|below|under|lessthan)N",
  "N(?:分|%|points?)?(?:\\(不?含[^()]*\\))?(?:及|或|和)?以下",
  "N(?:points?)?(?:or|and)(?:below|under|less)",
];
const ABOVE = [
  "(?:超过|高于|大于|多于|>|≥|above|over|morethan|exceeding)N",
  "N(?:分|%|points?)?(?:\\(不?含[^()]*\\))?(?:及|或|和)?以上",
  "N(?:points?)?(?:or|and)(?:above|over|more)",
];
/** A table that ends with 其余 says the rest. */
const REST = /其余|其他|其它|otherwise|all other/i;

function isSaid(view: SheetView, patterns: readonly string[], numeral: string): boolean {
  const number = `(?<![\\d.])${numeral.replace(".", "\\.")}(?![\\d.])`;
  const wanted = new RegExp(patterns.map((pattern) => pattern.replace("N", number)).join("|"), "i");
  return view.grid.cells.some((line) =>
    line.some((cell) => {
      const text = textOf(cell);
      if (text === "") return false;
      return (
        (text.length < 12 && REST.test(text)) ||
        wanted.test(simplified(text.normalize("NFKC")).replace(/\s+/g, ""))
      );
    }),
  );
}
