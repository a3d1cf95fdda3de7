import { compare, multiply, decimal, ZERO } from "../../numbers/decimal";
import { numberIn } from "../../sheet/numbers-in";
import { isBlank, shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { isPeriodLabel } from "./column-role";
import type { HeaderColumn } from "./card-header";

/** Rows below a header that are enough to see what its columns hold. */
const ROWS_SEEN = 40;
const FEWEST = 2;

/**
 * The columns of a header that has none for scores, where what is judged stands side by side under names of its own and is scored in points of
 * the full mark: 满分 | 1号作品 | 2号作品.
 */
export function withScoredEntries(
  view: SheetView,
  columns: readonly HeaderColumn[],
  lastRow: number,
  lastColumn: number,
): readonly HeaderColumn[] {
  const weight = columns.find(({ role }) => role === "weight" || role === "fullMark");
  const others = columns.some(
    ({ role }) => role === "score" || role === "weightedScore" || role === "actual",
  );
  if (!weight || others || !columns.some(({ role }) => role === "criteria")) return columns;
  const taken = new Set(columns.map(({ column }) => column));
  const entries: HeaderColumn[] = [];
  for (let column = weight.column + 1; column <= lastColumn; column++) {
    const label = textOf(shownCell(view, lastRow, column));
    if (taken.has(column) || label === "" || isPeriodLabel(label)) continue;
    if (holdsPoints(view, column, weight.column, lastRow))
      entries.push({ column, role: "score", label, row: lastRow });
  }
  return entries.length === 0 ? columns : [...columns, ...entries].sort((a, b) => a.column - b.column);
}

const MOST = decimal("1.5");

/** Numbers, most of them within the full mark beside them and none far beyond it. */
function holdsPoints(view: SheetView, column: number, weight: number, lastRow: number): boolean {
  let within = 0;
  let beyond = 0;
  for (let row = lastRow + 1; row < Math.min(view.endRow, lastRow + 1 + ROWS_SEEN); row++) {
    const cell = view.cell(row, column);
    const mark = numberIn(view.cell(row, weight));
    // Totals are no entries.
    if (isBlank(cell.value) || cell.formula !== null || !mark) continue;
    const points = numberIn(cell);
    if (!points || compare(points, ZERO) < 0 || compare(points, multiply(mark, MOST)) > 0) return false;
    if (compare(points, mark) <= 0) within++;
    else beyond++;
  }
  return within >= FEWEST && beyond * 3 <= within;
}
