import { WEIGHTED_FULL_MARK } from "../../domain/scorecard/full-mark";
import type { Scorecard, ScorecardItem } from "../../domain/scorecard/scorecard";
import { reference } from "./a1";
import { cellAt } from "./area";
import type { Columns } from "./columns";
import { formula } from "./content";
import type { CellPlan } from "./sheet-plan";

/**
 * The score that the row's own criteria award for its actual, blank while the actual is, and while a target is still to be
 * filled. Desktop Excel can hand a blank cell to a function as 0, hence the question before the call.
 */
export function scoreFormula(card: Scorecard, item: ScorecardItem, { at }: Columns, row: number): CellPlan {
  const cell = (column: number) => reference(cellAt(row, column));
  const actual = cell(at.actual);
  const target = at.target !== null && item.target !== null ? cell(at.target) : null;
  const most = fullMarkExpression(card, item, cell(at.weight));
  const open = target === null ? `${actual}=""` : `OR(${actual}="",NOT(ISNUMBER(${target})))`;
  const call = [cell(at.criteria), actual, most, ...(target === null ? [] : [target])].join(",");
  return formula(`IF(${open},"",KPI.SCORE(${call}))`);
}

/** The functions read numbers at 15 digits, so that 0.29 × 100 is 29 for them. */
function fullMarkExpression({ scoring }: Scorecard, item: ScorecardItem, weight: string): string {
  if (item.kind === "bonus") return item.mostPoints;
  return scoring === "points" ? `${weight}*100` : WEIGHTED_FULL_MARK;
}
