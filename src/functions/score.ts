import type { Cell } from "../domain/cell";
import { failed } from "../domain/result";
import { BLANK } from "./answer";
import type { Outcome } from "./answer";
import { optional, required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import { readItem } from "./item";
import { perItem } from "./per-item";

/**
 * `KPI.SCORE(criteria, actual, [max], [target])`: the points that a criterion's own words award, rounded once to 2 decimals.
 * Rows are items and spill; a criterion with several clauses takes one column of `actual` a clause, in the order of its words.
 * `max` is the item's full mark in points, `target` what the words leave out. Blank while an actual is blank. `#VALUE!` for words that
 * can be read in two ways (naming them, with a proposal), for an actual that does not fit them, and for a missing full mark or target.
 *
 * @example =KPI.SCORE("每延误一次扣2分,扣完为止", 3, 10) // 4
 */
export const score: FunctionSpec<"SCORE"> = {
  id: "SCORE",
  parameters: [required("criteria"), required("actual"), optional("max"), optional("target")],
  result: "matrix",
  calculate: (criteria, actual, max, target) => perItem({ criteria, actual, max, target }, scoreItem),
};

function scoreItem(criterionCell: Cell, actualCells: readonly Cell[], maxCell: Cell, target: Cell): Outcome {
  const item = readItem(criterionCell, actualCells, maxCell, target);
  if (!item.ok) return item;
  if (!item.value) return BLANK;
  const { criterion, actuals } = item.value;
  const points = criterion.scorerFor(target)(actuals);
  if (points === null) return BLANK;
  return typeof points === "number" ? points : failed(points);
}
