import { foundCard } from "./layout/found-card";
import { readCard } from "./layout/card";
import type { AuditOptions, Finding, SheetReport } from "./finding";
import type { FoundCard } from "./layout/found-card";
import type { Grid } from "../sheet/grid";
import { viewSheet } from "../sheet/sheet-view";
import { auditedCard } from "./audited-card";
import { cardFindings, sheetFindings } from "./run-checks";
import { headersOf } from "./layout/corrections";
import { criteriaReader } from "./criteria-reader";
import { stopRows } from "./layout/stop-rows";
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
    cards.push(foundCard(card));
    for (const finding of cardFindings(auditedCard(view, card, stop, read))) findings.push(finding);
  }
  for (const finding of sheetFindings(view)) findings.push(finding);
  const waiting = uncalculated(grid);
  return {
    sheet: grid.sheet,
    cards,
    findings: inReadingOrder(findings),
    ...(waiting ? { uncalculated: waiting } : {}),
  };
}

function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
