import type { Place } from "../sheet/cell-address";
import type { AuditedCard } from "./audited-card";
import { decimal, HUNDRED, multiply } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { divide } from "../numbers/ratio";
import { roundHalfUp } from "../numbers/round";
import { isNear } from "../numbers/near";
import { numberIn } from "../sheet/numbers-in";
import { anchorRow } from "../sheet/sheet-view";

interface Line {
  readonly row: number;
  readonly shown: Decimal;
  /** Points of the weight × score. */
  readonly product: Decimal;
}

/** What the product is divided by: scores of 100 give points of 100 by 100; scores of 5 by 100 (as the score is) or by 5 (as points of 100). */
const DIVISORS = [HUNDRED, decimal(5), decimal(10)];

/** A weighted score that was typed, and what it would have to be. */
export interface WrongWeightedScore {
  readonly at: Place;
  readonly shown: Decimal;
  readonly due: Decimal;
}

/** Weighted scores that were typed and are not weight × score, as those of most items are. */
export function wrongWeightedScores({ view, card, items }: AuditedCard): WrongWeightedScore[] {
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
      .map(({ row, shown, product }) => ({
        at: { row, column: weightedScore.column },
        shown,
        due: roundHalfUp(divide(product, divisor)),
      }));
  }
  return [];
}
