import { compare, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import type { GridCell } from "../../sheet/grid";
import { numberIn } from "../../sheet/numbers-in";
import { anchorRow, isBlank, isCoveredFromLeft, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { WEIGHS } from "./column-role";
import type { ColumnRole } from "./column-role";
import type { Header } from "./card-header";

/** Two columns that hold the tiers of an item one below the other: what is reached, and the points for it. */
export interface TierColumns {
  readonly words: number;
  readonly points: number;
  /** Whether these are the weights too: an item weighs what its best tier earns. */
  readonly areWeights: boolean;
}

/** Rows below a header that are enough to see whether items have tiers of their own rows. */
const SAMPLE_ROWS = 60;
/** Longer words are a criterion that stands by itself. */
const LONGEST_BOUND = 30;
const AWARDS = /[得扣加减減评評记計给給]\s*\d|[；;。]/;
/** What these columns hold belongs to the item, not to a tier of it. */
const OF_THE_ITEM: readonly (ColumnRole | undefined)[] = [
  "sequence",
  "dimension",
  "sectionWeight",
  "subdimension",
  "subsectionWeight",
  "actual",
  "selfScore",
  "remark",
];

/**
 * The columns of tiers in rows (≥97% | 100, 94%-97% | 85, below each other beside one name and one weight); null where the items stand in one row
 * each, or where the points do not rise or fall from row to row in each of them.
 */
export function tierColumns(view: SheetView, header: Header, name: number): TierColumns | null {
  const blocks = blocksBelow(view, header, name);
  const [first] = blocks;
  if (!first || (blocks.length === 1 && first.length < 3)) return null;
  const roles = new Map(header.columns.map(({ column, role }) => [column, role]));
  const free: number[] = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (column !== name && !OF_THE_ITEM.includes(roles.get(column))) free.push(column);
  }
  const points = free.find((column) => blocks.every((rows) => isInOrder(view, rows, column)));
  if (points === undefined || !isJudgedOnce(view, header, blocks)) return null;
  const areWeights = isOnlyWeight(view, header, blocks, points);
  if (!areWeights && !hasOneWeight(view, header, blocks, points)) return null;
  const words = free.filter(
    (column) => column !== points && blocks.every((rows) => isOfBounds(view, rows, column)),
  );
  const [nearest] = words.sort((a, b) => Math.abs(a - points) - Math.abs(b - points));
  return nearest === undefined ? null : { words: nearest, points, areWeights };
}

/** The rows of each item that has several: from its name to the row before the next. */
function blocksBelow(view: SheetView, { lastRow }: Header, name: number): number[][] {
  const blocks: number[][] = [];
  for (let row = lastRow + 1; row < Math.min(view.endRow, lastRow + 1 + SAMPLE_ROWS); row++) {
    if (continuesAbove(view, row, name)) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks.filter((rows) => rows.length > 1);
}

/** Whether the row has no name of its own and is not empty beside it. */
export function continuesAbove(view: SheetView, row: number, name: number): boolean {
  if (anchorRow(view, row, name) < row) return true;
  if (!isBlank(view.cell(row, name).value) || isCoveredFromLeft(view, row, name)) return false;
  for (let column = view.grid.left; column < view.endColumn; column++) {
    if (!isBlank(view.cell(row, column).value)) return column > name;
  }
  return false;
}

function isInOrder(view: SheetView, rows: readonly number[], column: number): boolean {
  const points = rows.map((row) => (isOwn(view, row, column) ? numberIn(view.cell(row, column)) : null));
  const known = points.filter((each): each is Decimal => each !== null);
  if (known.length < rows.length) return false;
  const steps = known.slice(1).map((each, index) => compare(each, known[index] ?? each));
  return steps.every((step) => step < 0) || steps.every((step) => step > 0);
}

/** Whether a weight stands beside the first row of each item and beside no other: what stands in each row weighs no tier. */
function hasOneWeight(view: SheetView, header: Header, blocks: readonly number[][], points: number): boolean {
  return header.columns.some(
    ({ column, role }) =>
      WEIGHS.includes(role) &&
      column !== points &&
      blocks.every((rows) => rows.every((row, index) => isBlank(view.cell(row, column).value) === index > 0)),
  );
}

/** Whether the points are the only weights, the best first: that of an item is what its first tier earns. */
function isOnlyWeight(view: SheetView, header: Header, blocks: readonly number[][], points: number): boolean {
  const [weight, ...others] = header.columns.filter(({ role }) => WEIGHS.includes(role));
  if (weight?.column !== points || others.length > 0 || blocks.length < 2) return false;
  const at = (row: number | undefined) => numberIn(view.cell(row ?? -1, points)) ?? ZERO;
  return blocks.every((rows) => compare(at(rows[0]), at(rows[rows.length - 1])) > 0);
}

/** Whether what was reached, and what is scored, stands in the first row of each item only. */
function isJudgedOnce(view: SheetView, header: Header, blocks: readonly number[][]): boolean {
  const judged = header.columns.filter(({ role }) => role === "actual" || role === "score");
  return judged.every(({ column }) =>
    blocks.every((rows) => rows.slice(1).every((row) => isBlank(view.cell(row, column).value))),
  );
}

function isOfBounds(view: SheetView, rows: readonly number[], column: number): boolean {
  const texts = rows.map((row) => (isOwn(view, row, column) ? wordsIn(view.cell(row, column)) : ""));
  return (
    texts.every((text) => text !== "" && text.length <= LONGEST_BOUND && !AWARDS.test(text)) &&
    texts.some((text) => /\d/.test(text))
  );
}

/** What a cell of tiers says; a bare number is the result itself. */
export function wordsIn(cell: GridCell): string {
  return typeof cell.value === "number" ? cell.text : textOf(cell);
}

function isOwn(view: SheetView, row: number, column: number): boolean {
  return anchorRow(view, row, column) === row && !isCoveredFromLeft(view, row, column);
}
