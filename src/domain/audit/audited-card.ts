import type { CellsBeside } from "../formula/score-formula";
import { anchorName } from "../sheet/anchor-name";
import { isBlank, shownCell } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { fullMarks } from "./full-marks";
import type { Marks } from "./full-marks";
import { judgedItems, readBeside } from "./judged-items";
import type { JudgedItem } from "./judged-items";
import type { Card } from "./layout/card";
import { scoreScale } from "./score-scale";
import type { ScoreScale } from "./score-scale";
import type { FullMark } from "./weight-mark";

/** A scorecard with what its checks draw on. */
export interface AuditedCard {
  readonly view: SheetView;
  readonly card: Card;
  /** Where the next card in its columns begins. */
  readonly stopRow: number;
  readonly items: readonly JudgedItem[];
  readonly scale: ScoreScale;
  readonly marks: Marks;
}

/** `known`: out of how many points its items are scored, where that is not to be told by the sheet as it stands. */
export function auditedCard(view: SheetView, card: Card, stopRow: number, known?: ScoreScale): AuditedCard {
  // Out of how many points an item is scored is told by what its words say alone; what they leave open, by that.
  const alone = judgedItems(view, card);
  const scale = known === undefined ? scoreScale(view, card, alone) : known;
  const marks = fullMarks(view, card, alone, scale);
  const items = alone.map((item) =>
    readBeside(item, besideRow(view, card, item.item.row, marks.byRow.get(item.item.row))),
  );
  return { view, card, stopRow, items, scale, marks };
}

/** What stands beside a row's criterion. */
export function besideRow(
  view: SheetView,
  { columns: { target } }: Pick<Card, "columns">,
  row: number,
  mark: FullMark | undefined,
): CellsBeside {
  const value = target ? shownCell(view, row, target.column).value : null;
  return {
    mark: mark ?? null,
    target: target && !isBlank(value) ? { cell: anchorName(view, row, target.column), value } : null,
  };
}
