import { resultKind } from "../audit/layout/result-cells";
import type { ResultKind } from "../audit/layout/result-cells";
import { textOf } from "../sheet/sheet-view";
import type { LiveCard } from "./live-card";
import { isOwnCell } from "./row-formula";

/** A labelled cell under the table. */
export interface LabelledCell {
  readonly row: number;
  readonly column: number;
}

/** Rows under the table in which its results are looked for. */
const MOST_ROWS = 14;

/** The cells beside the labels 等级, 系数, 基数, 应发绩效 … under the table; the first of each kind. */
export function labelledCells(live: LiveCard): ReadonlyMap<ResultKind, LabelledCell> {
  const { view, header } = live;
  const found = new Map<ResultKind, LabelledCell>();
  const first = firstRowUnder(live);
  const end = Math.min(live.stopRow, first + MOST_ROWS);
  for (let row = first; row < end; row++) {
    for (let column = header.firstColumn; column < header.lastColumn; column++) {
      const kind = resultKind(textOf(view.cell(row, column)));
      if (!kind || found.has(kind)) continue;
      const merge = view.mergeAt(row, column);
      const beside = merge ? merge.column + merge.columns : column + 1;
      const value = view.cell(row, beside);
      // A row of titles has its values elsewhere.
      if (beside > header.lastColumn || !isOwnCell(live, row, beside) || resultKind(textOf(value))) continue;
      found.set(kind, { row, column: beside });
    }
  }
  return found;
}

function firstRowUnder({ card }: LiveCard): number {
  return Math.max(card.totalRow ?? 0, card.lastRow, ...card.bonusRows) + 1;
}
