import type { Card } from "../layout/card";
import { withValue } from "../../sheet/content-change";
import type { CellChange } from "../../sheet/cell-change";
import type { CardCheck, Found } from "../check";
import { anchorRow, isBlank } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

interface Numbered {
  readonly row: number;
  /** Null where the cell is blank. */
  readonly number: number | null;
}

const WHOLE = /^\s*(\d{1,4})\s*[.、．]?\s*$/;

export interface SequenceGapFacts {
  readonly before: number;
  /** "" where the cell is blank. */
  readonly shown: number | "";
  readonly due: number;
}

interface Gap extends Found<SequenceGapFacts> {
  /** The numbers from here on. */
  readonly rest: () => readonly Numbered[];
}

/** Numbers of the items that jump; a new section may begin at 1 again. */
export const sequenceGap: CardCheck<"SEQUENCE_GAP", SequenceGapFacts, Gap> = {
  code: "SEQUENCE_GAP",
  severity: "warning",
  of: "card",
  find: ({ view, card }) => gapsIn(view, card),
  repair: ({ view }, { at, rest, facts }) => renumber(view, at.column, rest(), facts.due),
};

function gapsIn(view: SheetView, card: Card): Gap[] {
  const { sequence } = card.columns;
  if (!sequence) return [];
  const { column } = sequence;
  const cells = numbersIn(view, card, column);
  if (!cells) return [];
  const gaps: Gap[] = [];
  let before: number | null = null;
  for (const [index, { row, number }] of cells.entries()) {
    const due: number | null = before === null ? null : before + 1;
    const next = cells[index + 1]?.number ?? null;
    // A blank is a fault only where its number is left out too.
    const isGap: boolean =
      due !== null && (number === null ? next === due + 1 : number !== due && number !== 1);
    if (isGap && due !== null) {
      const facts = { before: due - 1, shown: number ?? ("" as const), due };
      gaps.push({ at: { row, column }, facts, rest: () => cells.slice(index) });
    }
    before = number ?? (isGap ? due : before);
  }
  return gaps;
}

/** The items' numbers; null where the column is numbered otherwise (1.1, A1, 一) or hardly at all. */
function numbersIn(view: SheetView, card: Card, column: number): Numbered[] | null {
  // Hidden rows keep their numbers, so that a filter makes no gap.
  const rows = [...card.rows.items, ...card.rows.outside]
    .map(({ row }) => row)
    .filter((row) => anchorRow(view, row, column) === row)
    .sort((a, b) => a - b);
  const cells: Numbered[] = [];
  let filled = 0;
  for (const row of rows) {
    const { value } = view.cell(row, column);
    if (isBlank(value)) {
      cells.push({ row, number: null });
      continue;
    }
    const digits = typeof value === "string" ? WHOLE.exec(value.normalize("NFKC"))?.[1] : undefined;
    const number = typeof value === "number" ? value : digits === undefined ? NaN : Number(digits);
    if (!Number.isInteger(number) || number < 0) return null;
    filled++;
    cells.push({ row, number });
  }
  return filled >= 2 ? cells : null;
}

/** The numbers from here to the end of their run, one after another. */
function renumber(
  view: SheetView,
  column: number,
  cells: readonly Numbered[],
  from: number,
): CellChange[] | null {
  const changes: CellChange[] = [];
  let due = from;
  let last: number | null = null;
  for (const { row, number } of cells) {
    if (changes.length > 0 && (number === 1 || (number === null && last !== null))) break;
    const { value, formula } = view.cell(row, column);
    if (formula !== null) return null;
    if (number !== due) {
      const written =
        typeof value === "string" && number !== null ? value.replace(/[\d０-９]+/, String(due)) : due;
      changes.push(withValue(view, { row, column }, written));
    } else if (changes.length > 0) break;
    last = number;
    due++;
  }
  return changes;
}
