import { compare, ONE, ZERO } from "../numbers/decimal";
import { formatPercent } from "../numbers/format";
import { sumShares } from "../weights/sum-weights";
import { readCard } from "./card";
import type { Card } from "./card";
import type { AuditOptions, ColumnRole, Finding, FoundCard, SheetReport } from "./finding";
import type { Grid } from "../sheet/grid";
import { viewSheet } from "../sheet/sheet-view";
import { blankFindings } from "./blank-findings";
import { cardFindings } from "./card-findings";
import { headersOf } from "./corrections";
import { criteriaReader } from "./criteria-reader";
import { stopRows } from "./stop-rows";
import { uncalculated } from "../formula/uncalculated";

/**
 * Every scorecard on a sheet and what is wrong with it; a sheet without one gives an empty list of cards. Never throws,
 * whatever stands in the cells; takes time linear in their number. `corrections` say what the columns of a card mean where they
 * were taken otherwise.
 *
 * @example auditSheet(grid).cards[0]?.weightSum // "95%"
 */
export function auditSheet(grid: Grid, { corrections = [] }: AuditOptions = {}): SheetReport {
  const view = viewSheet(grid);
  const headers = headersOf(view, corrections);
  const cards: FoundCard[] = [];
  const findings: Finding[] = [];
  const read = criteriaReader();
  const stops = stopRows(headers, view.endRow);
  for (const [index, header] of headers.entries()) {
    const stop = stops[index] ?? view.endRow;
    const card = readCard(view, header, stop);
    if (!card) continue;
    cards.push(describe(card));
    for (const finding of cardFindings(view, card, read, stop)) findings.push(finding);
  }
  for (const finding of blankFindings(view)) findings.push(finding);
  const waiting = uncalculated(grid);
  return {
    sheet: grid.sheet,
    cards,
    findings: inReadingOrder(findings),
    ...(waiting ? { uncalculated: waiting } : {}),
  };
}

function describe(card: Card): FoundCard {
  const { header, columns, items, rows } = card;
  const roles = Object.entries(columns) as [ColumnRole, { column: number }][];
  return {
    headerRow: header.firstRow,
    headerLastRow: header.lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
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
  if (!sound || compare(card.sum, ONE) !== 0) return false;
  if (card.structure === "flat") return true;
  return compare(sumShares(card.sections.map(({ stated }) => stated?.weight ?? ZERO)), ONE) === 0;
}

function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
