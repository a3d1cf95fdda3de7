import type { SheetReport } from "../../../src/domain/audit/finding";
import type { FoundCard } from "../../../src/domain/audit/layout/found-card";
import { columnOf, nameOf } from "./sheet-case";
import type { ExpectedCard, ExpectedFinding, SheetCase } from "./sheet-case";

/** `WEIGHT_SUM D12`. */
export const placeName = ({ code, cell }: { code: string; cell: string }) => `${code} ${cell}`;

/** The place where a finding stands, and those that are as good. */
export function placesOf({ code, cell, alt = [] }: ExpectedFinding): string[] {
  return [cell, ...alt].map((each) => placeName({ code, cell: each }));
}

export function foundPlaces({ findings }: SheetReport): string[] {
  return findings.map(({ code, cell }) => placeName({ code, cell: nameOf(cell.row, cell.column) }));
}

export function wantedCards({ expect }: SheetCase) {
  const cards = expect.cards === 0 ? [] : [expect as ExpectedCard, ...(expect.others ?? [])];
  return cards.map(wanted);
}

/** What was recognised, as far as the case says something of it. */
export function recognised({ cards }: SheetReport, sheet: SheetCase) {
  const expected =
    sheet.expect.cards === 0 ? [] : [sheet.expect as ExpectedCard, ...(sheet.expect.others ?? [])];
  return cards.map((card, index) => summary(card, expected[index]));
}

/** The table of people of the case and the one that was recognised, as far as the case says something of it. */
export function peopleOf({ people }: SheetReport, { expect }: SheetCase) {
  const wanted = expect.people;
  const [found] = people;
  if (!wanted || !found) return { wanted: wanted ?? null, found: found ? "a table of people" : null };
  const letters = (column: number | null) => (column === null ? null : nameOf(0, column).slice(0, -1));
  const seen = {
    header_row: found.headerRow + 1,
    header_rows: Array.from(
      { length: found.headerLastRow - found.headerRow + 1 },
      (_, index) => found.headerRow + 1 + index,
    ),
    name_column: letters(found.nameColumn),
    rows: [found.firstRow + 1, found.lastRow + 1],
    total_column: letters(found.totalColumn),
    rank_column: letters(found.rankColumn),
    weight_row: found.weightRow === null ? undefined : found.weightRow + 1,
    grade_column: letters(found.gradeColumn),
  };
  const said = Object.entries(seen).filter(([key]) => key in wanted);
  return { wanted, found: Object.fromEntries(said) };
}

function wanted(card: ExpectedCard) {
  return {
    header: card.header_rows,
    weight: columnOf(card.weight_column),
    sectionWeight: card.section_weight_column ? columnOf(card.section_weight_column) : undefined,
    criteria: card.criteria_column ? columnOf(card.criteria_column) : undefined,
    score: card.score_column ? columnOf(card.score_column) : undefined,
    indicators: card.indicator_rows,
    count: card.indicator_count,
    total: card.total_row,
    bonus: card.bonus_rows ?? [],
    sum: `${Number((card.weight_sum * 100).toFixed(6))}%`,
  };
}

function summary(card: FoundCard, expected: ExpectedCard | undefined): ReturnType<typeof wanted> {
  const first = card.headerRow + 1;
  const last = card.headerLastRow + 1;
  return {
    header: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    weight: card.columns.weight ?? -1,
    sectionWeight: expected?.section_weight_column ? card.columns.sectionWeight : undefined,
    criteria: card.columns.criteria,
    score: card.columns.score,
    indicators: [card.firstRow + 1, card.lastRow + 1],
    count: card.indicatorCount,
    total: card.totalRow === null ? null : card.totalRow + 1,
    bonus: card.bonusRows.map((row) => row + 1),
    sum: card.weightSum,
  };
}
