import { add, compare, subtract, sum, toNumber, ZERO } from "../numbers/decimal";
import { format } from "../numbers/format";
import { cellName } from "../sheet/a1";
import type { Card } from "./layout/card";
import { withFormula } from "../sheet/content-change";
import type { Finding } from "./finding";
import { isNear } from "../numbers/near";
import { plainLabel } from "../sheet/label";
import { amountIn } from "../sheet/numbers-in";
import { resultCells } from "./layout/result-cells";
import type { SheetView } from "../sheet/sheet-view";
import { totalCellRow } from "./layout/total-cell";

const DEDUCTION = /扣|减|deduct|penal/;

/** Whether a final score below the total (最终得分) that was typed is the total, with what stands outside of it. */
export function finalScoreFindings(view: SheetView, card: Card, stopRow: number): Finding[] {
  const { final } = resultCells(view, card, stopRow);
  const header = card.columns.weightedScore ?? card.columns.score;
  const totalRow = header ? totalCellRow(view, card, header.column) : null;
  if (!final || !header || totalRow === null) return [];
  const cell = view.cell(final.row, final.column);
  const shown = cell.formula === null ? amountIn(cell) : null;
  const total = amountIn(view.cell(totalRow, header.column));
  if (!shown || !total) return [];

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
  const place = { sheet: view.grid.sheet, ...final };
  const terms = isIncluded
    ? []
    : outside.map(({ row, isTaken }) => `${isTaken ? "-" : "+"}${cellName(row, header.column)}`);
  const formula = `=${cellName(totalRow, header.column)}${terms.join("")}`;
  const repair = { repair: { changes: [withFormula(view, final, formula, toNumber(due))] } };
  const facts = { shown: format(shown), sum: format(due) };
  const findings: Finding[] = [
    { code: "TOTAL_HARDCODED", cell: place, severity: "warning", facts: { shown: format(shown) }, ...repair },
  ];
  if (!isNear(shown, due) && !isNear(shown, total))
    findings.push({ code: "TOTAL_MISMATCH", cell: place, severity: "error", facts, ...repair });
  return findings;
}
