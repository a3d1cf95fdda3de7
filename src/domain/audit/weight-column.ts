import { ZERO, compare, sum } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { HeaderColumn } from "./header";
import { bracketsOf } from "./label";
import type { GridCell } from "./grid";
import type { SheetView } from "./sheet-view";
import { asFraction, exceedsFraction, readWeightEntry } from "./weight-cell";
import type { Scale, WeightEntry } from "./weight-cell";

/** One weight of a column, read in the light of the others. */
export interface ColumnWeight {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  readonly entry: WeightEntry;
  /** The cell's own scale; that of the column where it tells none. */
  readonly scale: Scale;
  /** As a fraction of the whole; null where the cell states no weight. */
  readonly weight: Decimal | null;
  /** Whether its unit is another than the column's. */
  readonly differs: boolean;
}

export interface WeightColumn {
  readonly column: number;
  /** The scale of most of its cells. */
  readonly scale: Scale;
  readonly weights: readonly ColumnWeight[];
  /** How many of them are blank or unreadable. */
  readonly unknown: number;
}

/** Reads the weights that stand in these rows of a column. A weight in a merged cell is asked for once, in its first row. */
export function readWeightColumn(
  view: SheetView,
  header: HeaderColumn,
  rows: readonly number[],
): WeightColumn {
  const { column } = header;
  const read = rows.map((row) => {
    const cell = view.cell(row, column);
    return { row, cell, entry: readWeightEntry(cell) };
  });
  const scale = scaleOf(read.map(({ entry }) => entry));
  // Under 权重（%） a plain 30 says 30%, and so does the text 30%.
  const isPercentHeader = scale === "hundred" && bracketsOf(header.label).includes("%");
  const weights = read.map(({ row, cell, entry }): ColumnWeight => {
    if (entry.kind !== "weight") return { row, column, cell, entry, scale, weight: null, differs: false };
    const own = entry.scale ?? bareScale(entry.number, scale);
    const differs = own !== scale && !(isPercentHeader && entry.stored === "text" && own === "fraction");
    return { row, column, cell, entry, scale: own, weight: asFraction(entry.number, own), differs };
  });
  return { column, scale, weights, unknown: weights.filter(({ weight }) => weight === null).length };
}

/** The exact sum of the weights that can be read. */
export function sumOf(weights: readonly ColumnWeight[]): Decimal {
  return sum(weights.map(({ weight }) => weight ?? ZERO));
}

/** A bare number follows its column, except one that cannot be a fraction of the whole. */
function bareScale(number: Decimal, column: Scale): Scale {
  return column === "fraction" && exceedsFraction(number) ? "hundred" : column;
}

function scaleOf(entries: readonly WeightEntry[]): Scale {
  let fractions = 0;
  let hundreds = 0;
  for (const entry of entries) {
    if (entry.kind !== "weight" || compare(entry.number, ZERO) === 0) continue;
    const scale = entry.scale ?? (exceedsFraction(entry.number) ? "hundred" : "fraction");
    if (scale === "hundred") hundreds++;
    else fractions++;
  }
  return hundreds > fractions ? "hundred" : "fraction";
}
