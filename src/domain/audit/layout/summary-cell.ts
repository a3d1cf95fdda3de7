import type { Place } from "../../sheet/cell-address";
import { referencesOf } from "../../sheet/references";
import { textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";
import { oncePer } from "../once-per";
import type { Card } from "./card";

/** Columns of a summary that are looked through behind a name. */
const MOST_COLUMNS = 12;

/**
 * Of a card among several in one table, the cell of a summary beside it that says what this column comes to for whose card it is: behind the name, a
 * formula that reads the column. Null where there is none.
 */
export function summaryCell(
  view: SheetView,
  { header: { part }, columns }: Card,
  column: number,
): Place | null {
  if (!part) return null;
  const own = Object.values(columns).map((each) => each.column);
  const [first, last] = [Math.min(part.column, ...own), Math.max(...own)];
  for (const { row, column: at } of placesOfTexts(view).get(part.name) ?? []) {
    if (at >= first && at <= last) continue;
    for (let c = at + 1; c <= Math.min(at + MOST_COLUMNS, view.endColumn - 1); c++) {
      const { formula } = view.cell(row, c);
      const areas = formula === null ? null : referencesOf(formula);
      if (areas?.some((area) => area.column === column && area.columns === 1 && area.rows > 1))
        return { row, column: c };
    }
  }
  return null;
}

const placesOfTexts = oncePer((view: SheetView): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>();
  for (let row = view.grid.top; row < view.endRow; row++) {
    for (let column = view.grid.left; column < view.endColumn; column++) {
      const text = textOf(view.cell(row, column));
      if (text === "") continue;
      const known = places.get(text);
      if (known) known.push({ row, column });
      else places.set(text, [{ row, column }]);
    }
  }
  return places;
});
