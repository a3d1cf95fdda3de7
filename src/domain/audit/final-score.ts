import { add, compare, subtract, sum, toNumber, ZERO } from "../numbers/decimal";
import { format } from "../numbers/format";
import { cellName } from "../sheet/a1";
import { withFormula } from "../sheet/content-change";
import type { AuditedCard } from "./audited-card";
import { NO_FAULTS } from "./total-faults";
import type { TotalFaults } from "./total-faults";
import { isNear } from "../numbers/near";
import { plainLabel } from "../sheet/label";
import { amountIn } from "../sheet/numbers-in";
import { resultCells } from "./layout/result-cells";
import { totalCellRow } from "./layout/total-cell";

const DEDUCTION = /扣|减|deduct|penal/;

/** Whether a final score below the total (最终得分) that was typed is the total, with what stands outside of it. */
export function finalScoreFaults({ view, card, stopRow }: AuditedCard): TotalFaults {
  const { final } = resultCells(view, card, stopRow);
  const header = card.columns.weightedScore ?? card.columns.score;
  const totalRow = header ? totalCellRow(view, card, header.column) : null;
  if (!final || !header || totalRow === null) return NO_FAULTS;
  const cell = view.cell(final.row, final.column);
  const amount = cell.formula === null ? amountIn(cell) : null;
  const total = amountIn(view.cell(totalRow, header.column));
  if (!amount || !total) return NO_FAULTS;

  const outside = card.rows.outside.flatMap(({ row, name }) => {
    const points = amountIn(view.cell(row, header.column));
    if (!points || compare(points, ZERO) === 0) return [];
    const isTaken = DEDUCTION.test(plainLabel(name)) && compare(points, ZERO) > 0;
    return [{ row, points: isTaken ? subtract(ZERO, points) : points, isTaken }];
  });
  const bonus = sum(outside.map(({ points }) => points));
  const items = sum(card.items.map(({ row }) => amountIn(view.cell(row, header.column)) ?? ZERO));
  // A total that has what stands outside in it already is the final score itself.
  const isIncluded = outside.length === 0 || isNear(total, add(items, bonus));
  const due = isIncluded ? total : add(total, bonus);
  const terms = isIncluded
    ? []
    : outside.map(({ row, isTaken }) => `${isTaken ? "-" : "+"}${cellName(row, header.column)}`);
  const formula = `=${cellName(totalRow, header.column)}${terms.join("")}`;
  const changes = [withFormula(view, final, formula, toNumber(due))];
  const shown = format(amount);
  const isWrong = !isNear(amount, due) && !isNear(amount, total);
  return {
    wrong: isWrong ? [{ at: final, shown, sum: format(due), changes }] : [],
    typed: [{ at: final, shown, changes }],
  };
}
