import { compare, HUNDRED, ONE, sum, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { divide } from "../../numbers/ratio";
import { compareSums, sumShares } from "../../weights/sum-weights";
import type { GridCell } from "../../sheet/grid";
import type { HeaderColumn } from "./card-header";
import { bracketsOf } from "../../sheet/label";
import type { SheetView } from "../../sheet/sheet-view";
import {
  asFraction,
  exceedsFraction,
  isPercentFormat,
  readWeightEntry,
  readWeightInName,
} from "./weight-cell";
import type { Scale, WeightEntry } from "./weight-cell";

/** One weight of a column, read in the light of the others. */
export interface ColumnWeight {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
  readonly entry: WeightEntry;
  /** The scale in which another weight is put into the cell, its kind and format kept. */
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
  /** The number format that its numbers have in its scale. */
  readonly look: string;
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
    return { row, cell, entry: header.inName ? readWeightInName(cell) : readWeightEntry(cell) };
  });
  const scale = scaleOf(read.map(({ entry }) => entry));
  // Under 权重（%） a plain 30 says 30%, and so does the text 30%.
  const isPercentHeader = scale === "hundred" && bracketsOf(header.label).includes("%");
  const weights = read.map(({ row, cell, entry }): ColumnWeight => {
    if (entry.kind !== "weight") return { row, column, cell, entry, scale, weight: null, differs: false };
    const own = entry.scale ?? bareScale(entry.number, scale);
    const sameInWords = isPercentHeader && entry.stored === "text" && own === "fraction";
    return {
      row,
      column,
      cell,
      entry,
      scale: entry.misshown ? "fraction" : (entry.scale ?? scale),
      weight: asFraction(entry.number, own),
      differs: entry.misshown || (own !== scale && !sameInWords),
    };
  });
  return withWeights({ column, scale }, weights);
}

/** The column with these of its weights. */
export function withWeights(
  { column, scale }: Pick<WeightColumn, "column" | "scale">,
  weights: readonly ColumnWeight[],
): WeightColumn {
  const unknown = weights.filter(({ weight }) => weight === null).length;
  return { column, scale, weights, unknown, look: lookOf(scale, weights) };
}

/** The sum of the weights that can be read. */
export function sumOf(weights: readonly ColumnWeight[]): Decimal {
  return sumShares(weights.map(({ weight }) => weight ?? ZERO));
}

/** A bare number follows its column, except one that cannot be a fraction of the whole. */
function bareScale(number: Decimal, column: Scale): Scale {
  return column === "fraction" && exceedsFraction(number) ? "hundred" : column;
}

/**
 * The scale of a column is that of most of its cells. 0 says nothing, and neither does 1 among others: one point beside 20, or all of it.
 * Bare numbers that come to exactly 100 or 1 leave no doubt.
 */
function scaleOf(entries: readonly WeightEntry[]): Scale {
  const weights = entries.filter((entry) => entry.kind === "weight");
  if (weights.every(({ scale }) => scale === null)) {
    const total = sum(weights.map(({ number }) => number));
    if (compareSums(divide(total, HUNDRED), ONE) === 0) return "hundred";
    if (compareSums(total, ONE) === 0) return "fraction";
  }
  let fractions = 0;
  let hundreds = 0;
  for (const { number, scale, misshown } of weights) {
    if (compare(number, ZERO) === 0 || (scale === null && compare(number, ONE) === 0)) continue;
    const own = misshown ? "fraction" : (scale ?? (exceedsFraction(number) ? "hundred" : "fraction"));
    if (own === "hundred") hundreds++;
    else fractions++;
  }
  return hundreds > fractions ? "hundred" : "fraction";
}

function lookOf(scale: Scale, weights: readonly ColumnWeight[]): string {
  const shown = weights.find(({ entry, cell }) => {
    if (entry.kind !== "weight" || entry.stored !== "number" || cell.format === "@") return false;
    return isPercentFormat(cell.format) === (scale === "fraction");
  });
  return shown?.cell.format ?? (scale === "fraction" ? "0%" : "General");
}
