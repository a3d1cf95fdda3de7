import { compare, ONE, ZERO } from "../../numbers/decimal";
import { formatPercent } from "../../numbers/format";
import type { Card, WeighedSection } from "./card";
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
  /** On three levels, what it is made of. */
  readonly subsections?: readonly FoundSection[];
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
  const last = rows.items[rows.items.length - 1];
  const roles = Object.entries(columns) as [ColumnRole, { column: number }][];
  return {
    headerRow: header.firstRow,
    headerLastRow: header.lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    ...(header.part ? { name: header.part.name, nameColumn: header.part.column } : {}),
    columns: Object.fromEntries(roles.map(([role, { column }]) => [role, column])),
    firstRow: rows.items[0]?.row ?? header.lastRow + 1,
    lastRow: last?.more.at(-1) ?? last?.row ?? header.lastRow + 1,
    indicatorCount: items.length,
    bonusRows: rows.outside.map(({ row }) => row),
    totalRow: rows.totalRow,
    sections: card.sections.map((section) => {
      const rows = new Set(section.items.map(({ row }) => row));
      const parts = card.subsections.filter(({ items: [first] }) => first && rows.has(first.row));
      return {
        ...foundSection(section),
        ...(parts.length > 0 ? { subsections: parts.map(foundSection) } : {}),
      };
    }),
    weightSum: formatPercent(card.sum),
    weightsComplete: isComplete(card),
    corrected: header.isCorrected ?? false,
  };
}

function foundSection({ name, items, sum, stated }: WeighedSection): FoundSection {
  return {
    name,
    firstRow: items[0]?.row ?? 0,
    lastRow: items[items.length - 1]?.row ?? 0,
    weightSum: formatPercent(sum),
    statedWeight: stated ? formatPercent(stated.weight) : null,
  };
}

/** 100% in all and in every section, of weights that are there, readable and not negative. */
function isComplete(card: Card): boolean {
  const sound = card.weights.weights.every(({ weight }) => weight !== null && compare(weight, ZERO) >= 0);
  if (!sound || compare(card.sum, ONE) !== 0 || card.emptySections.length > 0) return false;
  return card.structure === "flat" || card.sections.every(({ sum }) => compare(sum, ONE) === 0);
}
