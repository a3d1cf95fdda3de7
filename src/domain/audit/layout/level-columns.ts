import type { Header } from "./card-header";
import { isBandLabel } from "./band-words";
import { shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

/** A column that says what earns one level: 优秀（5分）. */
export interface Level {
  readonly column: number;
  /** The points of the level as its title states them; null where it states none. */
  readonly points: number | null;
}

const FEWEST = 3;
const POINTS = /(?<![\d.])(\d{1,3})\s*(?:分|points?|pts)/i;
const POINTS_IN_BRACKETS = /[(（]\s*\d{1,3}\s*(?:分|points?|pts)?\s*[)）]/i;

/**
 * The levels that stand side by side under titles of their own, the best first: 优秀（100分）, 良好（80分）, 合格（60分）; empty where there are
 * fewer than three, or where their order does not tell which is better.
 */
export function levelColumns(
  view: SheetView,
  { columns, firstColumn, lastColumn, lastRow }: Header,
): Level[] {
  const taken = new Set(columns.map(({ column }) => column));
  const levels: Level[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const title = taken.has(column) ? "" : textOf(view.cell(lastRow, column));
    if (title === "" || title.length > 16) continue;
    const found = POINTS.exec(title);
    if (found) levels.push({ column, points: Number(found[1]) });
    else if (isBandLabel(title.replace(POINTS_IN_BRACKETS, "").trim())) levels.push({ column, points: null });
  }
  const [first, last] = [levels[0], levels[levels.length - 1]];
  if (levels.length < FEWEST || !first || !last) return [];
  const stated = levels.flatMap(({ points }) => points ?? []);
  if (stated.length === 0) return levels;
  const falls = stated.every((points, index) => index === 0 || points < (stated[index - 1] ?? 0));
  const rises = stated.every((points, index) => index === 0 || points > (stated[index - 1] ?? 0));
  if (stated.length < levels.length || !(falls || rises)) return [];
  return falls ? levels : levels.reverse();
}

/**
 * What the levels of a row say together, in the words of a criterion: ≥98%得5分；95%≤及时率<98%得4分. Levels without points get those of their
 * rank. Null where a level says nothing, or awards points by words of its own.
 */
export function levelsAsCriterion(view: SheetView, levels: readonly Level[], row: number): string | null {
  const words = levels.map(({ column }) => textOf(shownCell(view, row, column)));
  if (words.some((word) => word === "" || word.length > 60 || /[；;]|[得扣加]\s*\d|\d\s*分/.test(word)))
    return null;
  return words.map((word, at) => `${word}得${levels[at]?.points ?? levels.length - at}分`).join("；");
}
