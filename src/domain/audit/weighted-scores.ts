import type { Place } from "../sheet/cell-address";
import type { AuditedCard } from "./audited-card";
import { decimal, HUNDRED, multiply } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { divide } from "../numbers/ratio";
import { roundHalfUp } from "../numbers/round";
import { isNear } from "../numbers/near";
import { numberIn } from "../sheet/numbers-in";
import { anchorRow } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { parseFormula } from "../formula/expression";
import { relativeFormula } from "../formula/relative-formula";

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
    const usual = usualFormula(view, weightedScore.column, lines);
    return wrong
      .filter(({ row }) => !isUsual(view, row, weightedScore.column, usual))
      .map(({ row, shown, product }) => ({
        at: { row, column: weightedScore.column },
        shown,
        due: roundHalfUp(divide(product, divisor)),
      }));
  }
  return [];
}

/** The formula that most items share, in the spelling of copies; null where no two of them share one. */
function usualFormula(view: SheetView, column: number, lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  for (const { row } of lines) {
    const formula = spelling(view, row, column);
    if (formula !== null) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= 2 ? most[0] : null;
}

/** Whether the item's weighted score is calculated as those of most are: then its weight or score is in question, not it. */
function isUsual(view: SheetView, row: number, column: number, usual: string | null): boolean {
  const own = spelling(view, row, column);
  return own !== null && (usual === null || own === usual);
}

function spelling(view: SheetView, row: number, column: number): string | null {
  const { formula } = view.cell(row, column);
  const tree = formula === null ? null : parseFormula(formula);
  return tree && formula !== null ? relativeFormula(formula, tree, { row, column }) : null;
}
