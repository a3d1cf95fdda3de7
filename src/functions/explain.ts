import type { Cell } from "../domain/cell";
import { explainRule } from "../domain/rule/explain";
import { scoreRule } from "../domain/rule/score";
import { explanationLine } from "../texts/criteria/explanation-line";
import { BLANK, outcomeOf } from "./answer";
import type { Outcome } from "./answer";
import { optional, required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import { readItem } from "./item";
import { languageOf } from "../domain/language-of";
import { perItem } from "./per-item";

/**
 * `KPI.EXPLAIN(criteria, actual, [max], [target])`: how the score that KPI.SCORE gives for the same arguments came about, in one
 * line: what was judged, which words applied, and the arithmetic. In English where the criterion is, else in Chinese,
 * whoever looks. Spills, is blank and fails as KPI.SCORE does.
 *
 * @example =KPI.EXPLAIN("每延误一次扣2分,扣完为止", 3, 10) // 实际值 3 次,每次扣 2 分:10 − 6 = 4 分
 */
export const explain: FunctionSpec<"EXPLAIN"> = {
  id: "EXPLAIN",
  parameters: [required("criteria"), required("actual"), optional("max"), optional("target")],
  result: "matrix",
  calculate: (criteria, actual, max, target) => perItem({ criteria, actual, max, target }, explainItem),
};

function explainItem(
  criterionCell: Cell,
  actualCells: readonly Cell[],
  maxCell: Cell,
  target: Cell,
): Outcome {
  const item = readItem(criterionCell, actualCells, maxCell, target);
  if (!item.ok) return item;
  if (!item.value) return BLANK;
  const { criterion, actuals, max } = item.value;
  const { rule } = criterion.reading;
  return outcomeOf(scoreRule(rule, actuals, { max, target }), (scored) =>
    scored ? explanationLine(explainRule(rule, scored), languageOf(criterion.text)) : BLANK,
  );
}
