import type { Beside } from "../criteria/beside";
import { toNumber } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { isBlank, shownCell } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { judgedItems, readBeside } from "./judged-items";
import type { JudgedItem } from "./judged-items";
import type { Card } from "./layout/card";
import { markOf, scoreScale } from "./score-scale";
import type { ScoreScale } from "./score-scale";

/** A scorecard with what its checks draw on. */
export interface AuditedCard {
  readonly view: SheetView;
  readonly card: Card;
  /** Where the next card in its columns begins. */
  readonly stopRow: number;
  readonly items: readonly JudgedItem[];
  readonly scale: ScoreScale;
}

/** `known`: out of how many points its items are scored, where that is not to be told by the sheet as it stands. */
export function auditedCard(view: SheetView, card: Card, stopRow: number, known?: ScoreScale): AuditedCard {
  // Out of how many points an item is scored is told by what its words say alone; what they leave open, by that.
  const alone = judgedItems(view, card);
  const scale = known === undefined ? scoreScale(view, card, alone) : known;
  const items = alone.map((item) =>
    readBeside(item, besideRow(view, card, item.item.row, markOf(scale, item.points))),
  );
  return { view, card, stopRow, items, scale };
}

function besideRow(view: SheetView, { columns }: Card, row: number, mark: Decimal | null): Beside {
  const target = columns.target && shownCell(view, row, columns.target.column).value;
  return { ...(mark ? { max: toNumber(mark) } : {}), hasTarget: target !== undefined && !isBlank(target) };
}
