import { diagnoseWeights } from "../domain/weights/diagnose-weights";
import type { WeightDiagnosis } from "../domain/weights/diagnose-weights";
import { readWeights } from "../domain/weights/read-weights";
import { checkResult } from "../texts/functions/zh-CN";
import { BLANK } from "./answer";
import type { Outcome } from "./answer";
import { required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import type { Grid } from "./grid";
import { lineOf } from "./line";
import { chineseSentence } from "./message";

/**
 * `KPI.WEIGHTCHECK(weights)`: TRUE where one column or row of weights comes to exactly 100%, else what is wrong with them as
 * text; blank where all are blank. Blank cells among weights count for nothing. `#VALUE!` for a block, and
 * where a cell shows an error itself.
 *
 * @example =KPI.WEIGHTCHECK({0.5;0.45}) // 合计 95%,还差 5%
 */
export const weightCheck: FunctionSpec<"WEIGHTCHECK"> = {
  id: "WEIGHTCHECK",
  parameters: [required("weights")],
  result: "scalar",
  calculate: checkWeights,
};

function checkWeights(grid: Grid): Outcome {
  const cells = lineOf(grid);
  if (!cells.ok) return cells;
  const weights = readWeights(cells.value);
  if (weights.ok) return inWords(diagnoseWeights(weights.value));
  if (weights.fault.code === "WEIGHTS_EMPTY") return BLANK;
  return weights.fault.code === "WEIGHT_CELL_ERROR" ? weights : chineseSentence(weights.fault);
}

function inWords({ sum, missing, excess }: WeightDiagnosis): string | true {
  if (missing !== null) return checkResult.missing(sum, missing);
  return excess !== null ? checkResult.excess(sum, excess) : true;
}
