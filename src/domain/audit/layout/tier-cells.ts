import type { Place } from "../../sheet/cell-address";
import { numberIn } from "../../sheet/numbers-in";
import { anchorRow, isBlank, shownCell } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { format } from "../../numbers/format";
import type { Card } from "./card";
import { levelColumns } from "./level-columns";
import type { Level } from "./level-columns";
import type { ItemRow } from "./rows";
import { wordsIn } from "./tier-columns";

/** The tiers of an item that stand in cells of their own, and what they say together in the words of a criterion. */
export interface CellTiers {
  readonly cells: readonly Place[];
  readonly text: string;
}

/** Reads the tiers of a card's items: side by side under the titles of levels, or one below the other with their points beside them. */
export function tierReader(view: SheetView, card: Card): (item: ItemRow) => CellTiers | null {
  const { criteria, tierPoints } = card.columns;
  if (criteria && !tierPoints) return (item) => wordsBelow(view, card, item, criteria.column);
  if (criteria && tierPoints) return (item) => tiersBelow(view, item, criteria.column, tierPoints.column);
  const levels = levelColumns(view, card);
  return levels.length > 0 ? ({ row }) => tiersBeside(view, levels, row) : () => null;
}

/** Words that award points of their own, or several of them, are no bound of a tier. */
const AWARDS = /[；;]|[得扣加]\s*\d/;
const IN_POINTS = /\d\s*分(?!钟|鐘)/;
const LONGEST_BOUND = 60;

/** ≥98%得5分；95%≤及时率<98%得4分. Levels without points get those of their rank. Null where a level says nothing, or awards points itself. */
function tiersBeside(view: SheetView, levels: readonly Level[], row: number): CellTiers | null {
  const cells = levels.map(({ column }) => ({ row, column }));
  const points = levels.map(({ points }, index) => String(points ?? levels.length - index));
  const words = levels.map(({ column }) => wordsIn(shownCell(view, row, column)));
  return words.some((word) => IN_POINTS.test(word)) ? null : joined(cells, words, points);
}

function tiersBelow(
  view: SheetView,
  { row, more }: ItemRow,
  words: number,
  points: number,
): CellTiers | null {
  const rows = [row, ...more].filter((each) => anchorRow(view, each, words) === each);
  const amounts = rows.map((each) => numberIn(view.cell(each, points)));
  if (rows.length < 2 || amounts.some((amount) => amount === null)) return null;
  return joined(
    rows.map((each) => ({ row: each, column: words })),
    rows.map((each) => wordsIn(view.cell(each, words))),
    amounts.map((amount) => (amount ? format(amount) : "")),
  );
}

/** Words that go on in the rows below: ≥97%得100分 | 94%-97%得85分. Rows that are scored each by itself are no lines of one criterion. */
function wordsBelow(
  view: SheetView,
  { columns: { actual, score, selfScore } }: Card,
  { row, more }: ItemRow,
  column: number,
): CellTiers | null {
  const isFilled = (each: number, at: number) =>
    anchorRow(view, each, at) === each && !isBlank(view.cell(each, at).value);
  const further = more.filter((each) => isFilled(each, column));
  if (further.length === 0 || !isFilled(row, column)) return null;
  const isJudged = (each: number) => [actual, score, selfScore].some((at) => at && isFilled(each, at.column));
  if (further.some(isJudged)) return null;
  const cells = [row, ...further].map((each) => ({ row: each, column }));
  const words = cells.map((cell) => wordsIn(view.cell(cell.row, column)));
  return { cells, text: words.map((word) => word.replace(/[；;。，,\s]+$/, "")).join("；") };
}

function joined(
  cells: readonly Place[],
  words: readonly string[],
  points: readonly string[],
): CellTiers | null {
  if (words.some((word) => word === "" || word.length > LONGEST_BOUND || AWARDS.test(word))) return null;
  return { cells, text: words.map((word, index) => `${word}得${points[index] ?? ""}分`).join("；") };
}
