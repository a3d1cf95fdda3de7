import { toNumber } from "../domain/numbers/decimal";
import { roundHalfUp } from "../domain/numbers/round";
import type { Cell } from "../domain/cell";
import { failed, ok } from "../domain/result";
import type { Result } from "../domain/result";
import { diagnoseWeights } from "../domain/weights/diagnose-weights";
import { readWeights } from "../domain/weights/read-weights";
import { weightedTotal } from "../domain/weights/weighted-total";
import type { Weights } from "../domain/weights/weights";
import { BLANK } from "./answer";
import type { Outcome } from "./answer";
import type { FunctionFault } from "./fault";
import { required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import { sameShape, shapeOf } from "./grid";
import type { Grid } from "./grid";
import { lineOf } from "./line";
import { readScore } from "./quantity";

/**
 * `KPI.TOTAL(weights, scores)`: Σ weight × score in points, rounded once to 2 decimals; both one column or one row, of
 * one length. Blank while an item with a weight has no score, and where there are no weights yet. `#VALUE!` where the weights
 * are not 100% (its message says their sum), and for a score without a weight or what is no weight or score, with its place.
 *
 * @example =KPI.TOTAL({0.6;0.4}, {80;95}) // 86
 */
export const total: FunctionSpec<"TOTAL"> = {
  id: "TOTAL",
  parameters: [required("weights"), required("scores")],
  result: "scalar",
  calculate: totalOf,
};

const NO_WEIGHTS: Weights = { unit: "share", rows: [] };

function totalOf(weightGrid: Grid, scoreGrid: Grid): Outcome {
  const [first, second] = [shapeOf(weightGrid), shapeOf(scoreGrid)];
  if (!sameShape(first, second)) return failed({ code: "SHAPES_DIFFER", first, second });
  const weightCells = lineOf(weightGrid);
  if (!weightCells.ok) return weightCells;
  const scoreCells = lineOf(scoreGrid);
  if (!scoreCells.ok) return scoreCells;

  const read = readWeights(weightCells.value);
  if (!read.ok && read.fault.code !== "WEIGHTS_EMPTY") return read;
  const scores = readScores(scoreCells.value);
  if (!scores.ok) return scores;

  const weights = read.ok ? read.value : NO_WEIGHTS;
  const { complete, sum } = diagnoseWeights(weights);
  if (read.ok && !complete) return failed({ code: "WEIGHTS_NOT_100", sum });
  const stray = scores.value.findIndex((score, item) => score !== null && !hasWeight(weights, item));
  if (stray >= 0) return failed({ code: "SCORE_WITHOUT_WEIGHT", row: stray + 1 });
  if (!read.ok) return BLANK;

  const points = weightedTotal(weights, scores.value);
  return points === null ? BLANK : toNumber(roundHalfUp(points));
}

function hasWeight(weights: Weights, item: number): boolean {
  return (weights.rows[item]?.share ?? null) !== null;
}

/** The scores of a list, null for a blank one; the first that is none is refused with its place. */
function readScores(cells: readonly Cell[]): Result<readonly (number | null)[], FunctionFault> {
  const scores: (number | null)[] = [];
  for (const [index, cell] of cells.entries()) {
    const score = cell === null ? ok(null) : readScore(cell);
    if (!score.ok) return failed({ code: "SCORE_AT", row: index + 1, fault: score.fault });
    scores.push(score.value);
  }
  return ok(scores);
}
