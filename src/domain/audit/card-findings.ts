import type { Card } from "./layout/card";
import { criteriaFindings } from "./criteria-findings";
import type { CriteriaReader } from "./criteria-reader";
import { errorFindings } from "./error-findings";
import type { Finding } from "./finding";
import { judgedItems } from "./judged-items";
import { nameFindings } from "./name-findings";
import { noiseFindings } from "./noise-findings";
import { RESULT_ROWS } from "./layout/result-cells";
import { resultFindings } from "./result-findings";
import { scoreFindings } from "./score-findings";
import { scoreScale } from "./score-scale";
import { scoreTotalFindings } from "./score-total-findings";
import { sequenceFindings } from "./sequence-findings";
import type { SheetView } from "../sheet/sheet-view";
import { finalScoreFindings } from "./final-score-findings";
import { weightedScoreFindings } from "./weighted-score-findings";
import { weightFindings } from "./weight-findings";
import { weightTotalFindings } from "./weight-total-findings";

/** What is wrong with one card; `stopRow` is where the next card in its columns begins. */
export function cardFindings(view: SheetView, card: Card, read: CriteriaReader, stopRow: number): Finding[] {
  const { header } = card;
  const items = judgedItems(view, card, read);
  const scale = scoreScale(view, card, items);
  const rows = { first: header.lastRow + 1, end: Math.min(stopRow, card.rows.endRow + RESULT_ROWS) };
  const columns = { first: header.firstColumn, last: header.lastColumn };
  return [
    weightFindings(view, card),
    weightTotalFindings(view, card),
    criteriaFindings(view, items, scale),
    scoreFindings(view, card, items, scale),
    weightedScoreFindings(view, card, items),
    scoreTotalFindings(view, card, items, scale),
    finalScoreFindings(view, card, stopRow),
    nameFindings(view, card),
    sequenceFindings(view, card),
    noiseFindings(view, card, items),
    resultFindings(view, card, stopRow),
    errorFindings(view, rows, columns),
  ].flat();
}
