import { decimal, HUNDRED, multiply, toNumber } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { divide } from "../numbers/ratio";
import { roundHalfUp } from "../numbers/round";
import { withValue } from "../sheet/content-change";
import type { Card } from "./layout/card";
import type { Finding } from "./finding";
import { isNear } from "../numbers/near";
import type { JudgedItem } from "./judged-items";
import { numberIn } from "../sheet/numbers-in";
import { anchorRow } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

interface Line {
  readonly row: number;
  readonly shown: Decimal;
  /** Points of the weight × score. */
  readonly product: Decimal;
}

/** What the product is divided by: scores of 100 give points of 100 by 100; scores of 5 by 100 (as the score is) or by 5 (as points of 100). */
const DIVISORS = [HUNDRED, decimal(5), decimal(10)];

/** Weighted scores that were typed and are not weight × score, as those of most items are. */
export function weightedScoreFindings(view: SheetView, card: Card, items: readonly JudgedItem[]): Finding[] {
  const { score, weightedScore } = card.columns;
  if (!score || !weightedScore) return [];
  const lines = items.flatMap(({ item: { row }, points }): Line[] => {
    const isOwn =
      anchorRow(view, row, score.column) === row && anchorRow(view, row, weightedScore.column) === row;
    const given = isOwn ? numberIn(view.cell(row, score.column)) : null;
    const shown = isOwn ? numberIn(view.cell(row, weightedScore.column)) : null;
    return given && shown && points ? [{ row, shown, product: multiply(points, given) }] : [];
  });
  for (const divisor of DIVISORS) {
    const wrong = lines.filter((line) => !isNear(line.shown, divide(line.product, divisor)));
    if (wrong.length * 3 > lines.length || lines.length - wrong.length < 2) continue;
    return wrong
      .filter(({ row }) => view.cell(row, weightedScore.column).formula === null)
      .map(({ row, shown, product }): Finding => {
        const due = roundHalfUp(divide(product, divisor));
        const at = { row, column: weightedScore.column };
        return {
          code: "SCORE_MISMATCH",
          cell: { sheet: view.grid.sheet, ...at },
          severity: "error",
          facts: { score: format(shown), due: format(due) },
          repair: { changes: [withValue(view, at, toNumber(due))] },
        };
      });
  }
  return [];
}
