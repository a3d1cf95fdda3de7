import type { SheetView } from "../sheet/sheet-view";
import type { CriteriaReader } from "./criteria-reader";
import { judgedItems } from "./judged-items";
import type { JudgedItem } from "./judged-items";
import type { Card } from "./layout/card";
import { scoreScale } from "./score-scale";
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

export function auditedCard(view: SheetView, card: Card, stopRow: number, read: CriteriaReader): AuditedCard {
  const items = judgedItems(view, card, read);
  return { view, card, stopRow, items, scale: scoreScale(view, card, items) };
}
