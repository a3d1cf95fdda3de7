import { toNumber } from "../../numbers/decimal";
import { amountIn } from "../../sheet/numbers-in";
import { textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import type { Card } from "./card";
import { isBandLabel } from "./band-words";
import { isLevelPoints } from "./passed-over";

/** A column that says what earns one level: 优秀（5分）. */
export interface Level {
  readonly column: number;
  /** In its title's words, without its points. */
  readonly name: string;
  /** The points of the level, as its title or a row of points states them; null where nothing does. */
  readonly points: number | null;
}

const FEWEST = 3;
const LONGEST_TITLE = 16;
const POINTS = /(?<![\d.])(\d{1,3})\s*(?:分|points?|pts)/i;
const POINTS_IN_BRACKETS = /[(（]\s*\d{1,3}\s*(?:分|points?|pts)?\s*[)）]/i;
/** 甲级, 一档, 第二等, Level 3. */
const NUMBERED = /^第?[一二三四五六甲乙丙丁戊1-6][级級等档檔]$|^(?:level|tier|grade|band)\s*[1-6A-F]$/i;

/**
 * The levels that stand side by side under titles of their own, the best first: 优秀（100分）, 良好（80分）, 合格（60分）; empty where there are
 * fewer than three, or where their order does not tell which is better.
 */
export function levelColumns(view: SheetView, card: Pick<Card, "header" | "columns" | "rows">): Level[] {
  const { header } = card;
  const taken = new Set(header.columns.map(({ column }) => column));
  const pointsRow = rowOfPoints(view, card);
  const levels: Level[] = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    const title = taken.has(column) ? "" : textOf(view.cell(header.lastRow, column));
    if (title === "" || title.length > LONGEST_TITLE) continue;
    const name = title.replace(POINTS_IN_BRACKETS, "").trim();
    const below = pointsRow === null ? null : amountIn(view.cell(pointsRow, column));
    const found = POINTS.exec(title);
    if (below) levels.push({ column, name, points: toNumber(below) });
    else if (found) levels.push({ column, name, points: Number(found[1]) });
    else if (isBandLabel(name) || NUMBERED.test(name.normalize("NFKC")))
      levels.push({ column, name, points: null });
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

/** 等级得分 | | 100 | 85 | 70 | 50, right under the header or below the items. */
function rowOfPoints(
  view: SheetView,
  { header, columns, rows: { endRow } }: Pick<Card, "header" | "columns" | "rows">,
): number | null {
  for (let row = header.lastRow + 1; row < endRow; row++) {
    if (isLevelPoints(view, header, columns, row)) return row;
  }
  return null;
}
