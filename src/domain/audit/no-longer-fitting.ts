import { applyChanges } from "../sheet/apply-changes";
import type { CellAddress, Place } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";
import type { Grid } from "../sheet/grid";
import { covers, referencesOf } from "../sheet/references";
import { viewSheet } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { auditedCard } from "./audited-card";
import type { AuditedCard } from "./audited-card";
import { combineRepairs } from "./combine-repairs";
import type { AuditOptions, Finding } from "./finding";
import type { FindingCode } from "./finding-code";
import type { Card } from "./layout/card";
import { cardsOf } from "./layout/cards";
import { cardFindings } from "./run-checks";

/** Cells that go with the weight of their item as it is now, and would not with what a repair makes of it; in reading order. */
export interface NoLongerFitting {
  readonly criteria: readonly CellAddress[];
  readonly scores: readonly CellAddress[];
}

const OF_CRITERIA: readonly FindingCode[] = ["CRITERIA_MAX_MISMATCH"];
const OF_SCORES: readonly FindingCode[] = ["SCORE_OUT_OF_RANGE", "SCORE_MISMATCH"];
const CODES = [...OF_CRITERIA, ...OF_SCORES];

/** How far a formula is followed through others. */
const MOST_STEPS = 4;

/**
 * What the repair of a finding, as it is chosen, brings about beside what it mends. Out of how many points items are scored stays as it is
 * now: where all weights change, no criterion would tell any more that it speaks of the weight.
 */
export function noLongerFitting(
  grid: Grid,
  finding: Finding,
  { corrections = [] }: AuditOptions = {},
): NoLongerFitting {
  const changes = combineRepairs([finding]);
  const before = viewSheet(grid);
  const now = cardsOf(before, corrections).cards.map(({ card, stopRow }) =>
    auditedCard(before, card, stopRow),
  );
  const scales = new Map(now.map(({ card, scale }) => [keyOf(card), scale]));
  const after = viewSheet(applyChanges(grid, changes));
  const then = cardsOf(after, corrections).cards.map(({ card, stopRow }) =>
    auditedCard(after, card, stopRow, scales.get(keyOf(card))),
  );
  const known = new Set(placesOf(now, CODES).map(nameOf));
  const follows = followers(before, changes);
  // What is not known of a score is not known of what it is weighted to either.
  const isSure = ({ card: { columns } }: AuditedCard, cell: CellAddress) =>
    !follows(cell) &&
    !(
      columns.score &&
      cell.column === columns.weightedScore?.column &&
      follows({ row: cell.row, column: columns.score.column })
    );
  const fresh = (codes: readonly FindingCode[]) =>
    placesOf(then, codes, isSure).filter((cell) => !known.has(nameOf(cell)));
  return { criteria: fresh(OF_CRITERIA), scores: fresh(OF_SCORES) };
}

function keyOf({ header }: Card): string {
  return `${header.firstRow},${header.firstColumn},${header.part?.firstRow ?? ""}`;
}

function nameOf({ row, column }: Place): string {
  return `${row},${column}`;
}

/** Each cell once. */
function placesOf(
  cards: readonly AuditedCard[],
  codes: readonly FindingCode[],
  counts: (audited: AuditedCard, cell: CellAddress) => boolean = () => true,
): CellAddress[] {
  const cells = cards.flatMap((audited) =>
    cardFindings(audited, codes)
      .map(({ cell }) => cell)
      .filter((cell) => counts(audited, cell)),
  );
  return [...new Map(cells.map((cell) => [nameOf(cell), cell])).values()].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

/** Tells which cells are calculated from what changes: what they will show is not known before the workbook has calculated. */
function followers(view: SheetView, changes: readonly CellChange[]): (cell: Place) => boolean {
  const changed = changes.map(({ cell }) => cell);
  const known = new Map<string, boolean>();
  const follows = (cell: Place, steps: number): boolean => {
    const { formula } = view.cell(cell.row, cell.column);
    if (formula === null) return false;
    const name = nameOf(cell);
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, false);
    const areas = referencesOf(formula);
    const found =
      areas === null ||
      changed.some(({ row, column }) => covers(areas, row, column)) ||
      areas.some(({ row, column, rows, columns }) =>
        rows * columns === 1 ? steps > 0 && follows({ row, column }, steps - 1) : false,
      );
    known.set(name, found);
    return found;
  };
  return (cell) => follows(cell, MOST_STEPS);
}
