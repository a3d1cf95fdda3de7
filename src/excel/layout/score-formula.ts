import { entriesOf } from "../../domain/scorecard/entries";
import type { Scorecard, ScorecardItem } from "../../domain/scorecard/scorecard";
import { fixedReference, reference } from "./a1";
import { across, cellAt } from "./area";
import type { Columns } from "./columns";
import { formula } from "./content";
import type { CellPlan } from "./sheet-plan";
import { sharesOf } from "./shares-part";

/**
 * The score that the row's own criteria award for its actuals, blank while one of them is, and while a target is still to be
 * filled. Desktop Excel can hand a blank cell to a function as 0, hence the question before the call. What raters give is blended by
 * their shares, and the criteria award the score for the blend.
 */
export function scoreFormula(card: Scorecard, item: ScorecardItem, columns: Columns, row: number): CellPlan {
  const { at } = columns;
  const cell = (column: number) => reference(cellAt(row, column));
  const shares = sharesOf(card, columns);
  const count = shares ? shares.columns : entriesOf(item.input);
  const actuals = reference(across(row, { first: at.actual, last: at.actual + count - 1 }));
  const target = at.target !== null && item.target !== null ? cell(at.target) : null;
  const most = fullMarkExpression(card, item, cell(at.weight));
  const unfilled = count > 1 ? `COUNT(${actuals})<${count}` : `${actuals}=""`;
  const open = target === null ? unfilled : `OR(${unfilled},NOT(ISNUMBER(${target})))`;
  const judged = shares ? `KPI.TOTAL(${fixedReference(shares)},${actuals})` : actuals;
  const call = [cell(at.criteria), judged, most, ...(target === null ? [] : [target])].join(",");
  return formula(`IF(${open},"",KPI.SCORE(${call}))`);
}

/** The functions read numbers at 15 digits, so that 0.29 × 100 is 29 for them. */
function fullMarkExpression({ scoring, outOf }: Scorecard, item: ScorecardItem, weight: string): string {
  if (item.kind === "bonus") return item.mostPoints;
  return scoring === "points" ? `${weight}*100` : outOf;
}
