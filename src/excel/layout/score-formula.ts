import { entriesOf } from "../../domain/scorecard/entries";
import type { Scorecard, ScorecardItem } from "../../domain/scorecard/scorecard";
import { fixedReference, reference } from "./a1";
import { across, cellAt } from "./area";
import type { Columns } from "./columns";
import { kpiCall, unless } from "../../domain/formula/kpi-call";
import { formula } from "./content";
import type { CellPlan } from "./sheet-plan";
import { sharesOf, sharesWrong } from "./shares-part";

/**
 * The score that the row's own criteria award for its actuals, blank while one of them is, and while a target is still to be
 * filled. Desktop Excel can hand a blank cell to a function as 0, hence the question before the call. What raters give is blended by
 * their shares, natively, since no KPI function stands within another; while the shares are not 100% there is no score.
 */
export function scoreFormula(card: Scorecard, item: ScorecardItem, columns: Columns, row: number): CellPlan {
  const { at } = columns;
  const cell = (column: number) => reference(cellAt(row, column));
  const shares = sharesOf(card, columns);
  const count = shares ? shares.columns : entriesOf(item.input);
  const actuals = reference(across(row, { first: at.actual, last: at.actual + count - 1 }));
  const target = at.target !== null && item.target !== null ? cell(at.target) : null;
  const most = fullMarkExpression(card, item, cell(at.weight));
  const judged = shares ? `SUMPRODUCT(${fixedReference(shares)},${actuals})` : actuals;
  const open = [
    ...(shares
      ? [`COUNT(${fixedReference(shares)},${actuals})<${2 * count}`, sharesWrong(shares)]
      : [count > 1 ? `COUNT(${actuals})<${count}` : `${actuals}=""`]),
    ...(target === null ? [] : [`NOT(ISNUMBER(${target}))`]),
  ];
  return formula(unless(open, kpiCall("SCORE", cell(at.criteria), judged, most, target)));
}

/** The functions read numbers at 15 digits, so that 0.29 × 100 is 29 for them. */
function fullMarkExpression({ scoring, outOf }: Scorecard, item: ScorecardItem, weight: string): string {
  if (item.kind === "bonus") return item.mostPoints;
  return scoring === "points" ? `${weight}*100` : outOf;
}
