import { compare, ONE, ZERO } from "../../numbers/decimal";
import { formatPercent } from "../../numbers/format";
import type { Card } from "./card";
import type { ColumnRole } from "./column-role";

/** A part of a scorecard under one dimension, with the weight that it states and that its items come to. */
export interface FoundSection {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** As shown to the user: `30%`. */
  readonly weightSum: string;
  /** The weight that the sheet states for the section, or null where it states none. */
  readonly statedWeight: string | null;
}

/** A scorecard recognised on a sheet; rows and columns in sheet coordinates from 0. */
export interface FoundCard {
  readonly headerRow: number;
  /** The last row of the header; the same as `headerRow` where the header is one row. */
  readonly headerLastRow: number;
  /** The columns that the card takes, from the first to the last. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Whose it is, and the column that says so, where several cards stand in one table. */
  readonly name?: string;
  readonly nameColumn?: number;
  /** The first and the last indicator. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Indicators between them, without those in hidden rows that do not count. */
  readonly indicatorCount: number;
  /** Bonus, deduction and veto rows: their points stand outside the 100%. */
  readonly bonusRows: readonly number[];
  readonly totalRow: number | null;
  readonly sections: readonly FoundSection[];
  /** As shown to the user: `95%`; exact. */
  readonly weightSum: string;
  readonly weightsComplete: boolean;
  /** Whether its columns are as the user says. */
  readonly corrected: boolean;
}

/** What is told of a card that was recognised. */
export function foundCard(card: Card): FoundCard {
  const { header, columns, items, rows } = card;
  const roles = Object.entries(columns) as [ColumnRole, { column: number }][];
  return {
    headerRow: header.firstRow,
    headerLastRow: header.lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    ...(header.part ? { name: header.part.name, nameColumn: header.part.column } : {}),
    columns: Object.fromEntries(roles.map(([role, { column }]) => [role, column])),
    firstRow: rows.items[0]?.row ?? header.lastRow + 1,
    lastRow: rows.items[rows.items.length - 1]?.row ?? header.lastRow + 1,
    indicatorCount: items.length,
    bonusRows: rows.outside.map(({ row }) => row),
    totalRow: rows.totalRow,
    sections: card.sections.map((section) => ({
      name: section.name,
      firstRow: section.items[0]?.row ?? 0,
      lastRow: section.items[section.items.length - 1]?.row ?? 0,
      weightSum: formatPercent(section.sum),
      statedWeight: section.stated ? formatPercent(section.stated.weight) : null,
    })),
    weightSum: formatPercent(card.sum),
    weightsComplete: isComplete(card),
    corrected: header.isCorrected ?? false,
  };
}

/** 100% in all and in every section, of weights that are there, readable and not negative. */
function isComplete(card: Card): boolean {
  const sound = card.weights.weights.every(({ weight }) => weight !== null && compare(weight, ZERO) >= 0);
  if (!sound || compare(card.sum, ONE) !== 0 || card.emptySections.length > 0) return false;
  return card.structure === "flat" || card.sections.every(({ sum }) => compare(sum, ONE) === 0);
}
