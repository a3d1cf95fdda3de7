import { isCellError } from "../domain/cell";
import type { Cell } from "../domain/cell";
import { fullMark } from "../domain/rule/rule-points";
import { failed } from "../domain/result";
import { findingSentences } from "../texts/criteria/finding-sentences";
import { BLANK } from "./answer";
import type { Outcome } from "./answer";
import { criterionOf, isRead } from "./criterion";
import { optional, required } from "./function-spec";
import type { FunctionSpec } from "./function-spec";
import type { Grid } from "./grid";
import { readMax } from "./item";
import { languageOf } from "../domain/language-of";
import { perItem } from "./per-item";
import { shown } from "./quantity";

/**
 * `KPI.CHECK(criteria, [max])`: TRUE where a criterion is read without doubt, else one line that names each problem with the words
 * and how to write them; blank for a blank cell. Also told are edges that two tiers share, gaps of one unit between
 * them and repaired characters, which are read by rule. In English where the criterion is, else in Chinese. `#VALUE!`
 * for a full mark that is none, and where a cell shows an error itself.
 *
 * @example =KPI.CHECK("每延误一次酌情扣分", 10) // “酌情”的分数由人酌定，无法计算，请写明分数，例如“每次扣2分”。
 */
export const check: FunctionSpec<"CHECK"> = {
  id: "CHECK",
  parameters: [required("criteria"), optional("max")],
  result: "matrix",
  calculate: (criteria, max) =>
    perItem({ criteria, actual: NOTHING, max, target: NOTHING }, (criterion, _, full) =>
      checkCell(criterion, full),
    ),
};

const NOTHING: Grid = [[null]];

function checkCell(cell: Cell, maxCell: Cell): Outcome {
  if (isCellError(cell)) return failed({ code: "CELL_ERROR", error: cell.error });
  if (cell === null) return BLANK;
  const max = readMax(maxCell);
  if (!max.ok) return max;
  const criterion = criterionOf(shown(cell), max.value, null);
  const { text, reading } = criterion;
  if (reading.ok && max.value !== null) {
    const mark = fullMark(reading.rule, max.value);
    // A full mark unlike the one that the words state is a finding: either may be wrong.
    if (!mark.ok && mark.fault.code !== "MAX_UNLIKE_STATED") return mark;
  }
  const findings = isRead(criterion) ? criterion.findings() : [];
  return findingSentences(reading, findings, languageOf(text)) || true;
}
