import { foundCard } from "./layout/found-card";
import { cardsOf } from "./layout/cards";
import type { AuditOptions, Finding, SheetReport } from "./finding";
import { findPeopleTables } from "./layout/people-table";
import { foundPeople } from "./layout/found-people";
import type { Grid } from "../sheet/grid";
import { viewSheet } from "../sheet/sheet-view";
import { auditedCard } from "./audited-card";
import type { AuditedCard } from "./audited-card";
import { cardFindings, peopleFindings, sheetFindings } from "./run-checks";
import { uncalculated } from "../formula/uncalculated";

/**
 * Every scorecard and every table of people on a sheet and what is wrong with them; a sheet without one gives empty lists. Never throws,
 * whatever stands in the cells; takes time linear in their number. `corrections` say what the columns of a card mean where they
 * were taken otherwise.
 *
 * @example auditSheet(grid).cards[0]?.weightSum // "95%"
 */
export function auditSheet(grid: Grid, { corrections = [] }: AuditOptions = {}): SheetReport {
  const view = viewSheet(grid);
  const cards: AuditedCard[] = [];
  const findings: Finding[] = [];
  for (const { card, stopRow } of cardsOf(view, corrections).cards) {
    const audited = auditedCard(view, card, stopRow);
    cards.push(audited);
    for (const finding of cardFindings(audited)) findings.push(finding);
  }
  const tables = findPeopleTables(
    view,
    cards.map(({ card }) => card),
  );
  for (const table of tables) {
    for (const finding of peopleFindings({ view, table, cards })) findings.push(finding);
  }
  for (const finding of sheetFindings({ view, cards, tables })) findings.push(finding);
  const waiting = uncalculated(grid);
  return {
    sheet: grid.sheet,
    cards: cards.map(({ card }) => foundCard(card)),
    people: tables.map(foundPeople),
    findings: inReadingOrder(findings),
    ...(waiting ? { uncalculated: waiting } : {}),
  };
}

function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
