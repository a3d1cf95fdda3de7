import { compare, subtract, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { cellName } from "../sheet/a1";
import type { Card } from "./layout/card";
import { isNear } from "../numbers/near";
import type { JudgedItem } from "./judged-items";
import { plainLabel } from "../sheet/label";
import { amountIn } from "../sheet/numbers-in";
import { anchorRow, textOf } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

const DEDUCTION =
  /^(?:本月|当月|本期|实际|累计|合计|应)?扣(?:减|除)?分(?:值|数|情况|合计)?$|^(?:points?)?(?:deduct(?:ed|ions?)?|lost)(?:points?)?$/;

/** A score that is what a deduction beside it leaves of the full mark. */
export interface DeductedScore {
  readonly due: Decimal;
  /** How many points it takes away. */
  readonly deducted: Decimal;
  /** `=D5-E5` */
  readonly formula: string;
}

/**
 * What the scores of a card with a column of deductions must be, by row; empty where the card has no such column, or where most scores
 * are not what it leaves.
 */
export function deductedScores(
  view: SheetView,
  card: Card,
  items: readonly JudgedItem[],
): ReadonlyMap<number, DeductedScore> {
  const none = new Map<number, DeductedScore>();
  const { score, weight } = card.columns;
  const column = deductionColumn(view, card);
  if (column === null || !score) return none;
  const lines = items.flatMap(({ item: { row }, points }) => {
    const isOwn = anchorRow(view, row, column) === row && anchorRow(view, row, score.column) === row;
    const deducted = isOwn ? amountIn(view.cell(row, column)) : null;
    const shown = isOwn ? amountIn(view.cell(row, score.column)) : null;
    if (!points || !deducted || !shown) return [];
    const isNegative = compare(deducted, ZERO) < 0;
    const taken = isNegative ? subtract(ZERO, deducted) : deducted;
    const due = subtract(points, taken);
    const [mark, off] = [cellName(row, weight.column), cellName(row, column)];
    const own = card.weights.scale === "hundred" ? mark : `${mark}*100`;
    return [{ row, shown, due, deducted: taken, formula: `=${own}${isNegative ? "+" : "-"}${off}` }];
  });
  const fitting = lines.filter(({ shown, due }) => isNear(shown, due));
  if (fitting.length < 2 || fitting.length * 3 < lines.length * 2) return none;
  return new Map(lines.map(({ row, due, deducted, formula }) => [row, { due, deducted, formula }]));
}

function deductionColumn(view: SheetView, { header }: Card): number | null {
  const taken = new Set(header.columns.map(({ column }) => column));
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    const label = textOf(view.cell(header.lastRow, column)) || textOf(view.cell(header.firstRow, column));
    if (!taken.has(column) && label.length <= 16 && DEDUCTION.test(plainLabel(label))) return column;
  }
  return null;
}
