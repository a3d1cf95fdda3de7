import { cellName } from "../sheet/a1";
import type { CellChange } from "../sheet/cell-change";
import type { ResultKind as AuditKind } from "../audit/layout/result-cells";
import { isBlank } from "../sheet/sheet-view";
import { withFormula } from "../sheet/content-change";
import { kpiCall, whereNumbers } from "../formula/kpi-call";
import type { Language } from "../localized";
import type { LiveCard } from "./live-card";
import type { LiveResult, ResultKind, ResultObstacle } from "./live-plan";
import { labelledCells } from "./labelled-cells";
import type { LabelledCell } from "./labelled-cells";
import { schemeArguments } from "./scheme-argument";
import type { SchemeArgument } from "./scheme-argument";
import { isOwnCell } from "./row-formula";
import { totalFormula } from "./total-formula";
import type { Scores } from "./total-formula";

/** A formula without its `=`, or why there is none. */
type Planned = { readonly formula: string } | ResultObstacle;

export interface PlannedResults {
  readonly changes: readonly CellChange[];
  readonly results: readonly LiveResult[];
}

/** The total of the scores, and the band, the coefficient and the pay where the sheet has labelled cells for them. */
export function planResults(live: LiveCard, scores: Scores, language: Language): PlannedResults {
  const { view, card } = live;
  const changes: CellChange[] = [];
  const results: LiveResult[] = [];
  const labelled = labelledCells(live);
  const weighted = weightedColumn(live, scores);
  const totalColumn = weighted ?? scores.column;
  const total = card.totalRow === null ? null : { row: card.totalRow, column: totalColumn };
  const hundredfold = isHundredfold(live, scores);

  const put = (kind: ResultKind, cell: LabelledCell, planned: Planned) => {
    const at = { sheet: view.grid.sheet, ...cell };
    const { value, formula } = view.cell(cell.row, cell.column);
    const isTaken = changes.some(
      (change) => change.cell.row === cell.row && change.cell.column === cell.column,
    );
    const state: LiveResult["state"] =
      isTaken || (scores.beside && !(isBlank(value) && formula === null))
        ? "OCCUPIED"
        : formula !== null
          ? "kept"
          : !isOwnCell(live, cell.row, cell.column)
            ? "MERGED"
            : typeof planned === "string"
              ? planned
              : "written";
    results.push({ kind, cell: at, state });
    if (state === "written" && typeof planned !== "string")
      changes.push(withFormula(view, cell, `=${planned.formula}`));
  };

  if (weighted !== null) changes.push(...weightedScores(live, scores, weighted, hundredfold));
  // A sheet that has a cell for the score with the bonus adds up without it in its total.
  const placed = (kind: AuditKind): LabelledCell | undefined => {
    const cell = labelled.get(kind);
    return cell && scores.beside ? { row: cell.row, column: scores.column } : cell;
  };
  const final = placed("final");
  const summed =
    weighted === null ? scores : { ...scores, column: weighted, marks: { ...scores.marks, outOf: null } };
  const totalOf = (withBonus: boolean): Planned => {
    const formula = totalFormula(live, summed, { hundredfold: hundredfold && weighted === null, withBonus });
    return formula === null ? "TOTAL_SCATTERED" : { formula };
  };
  if (total === null) results.push({ kind: "total", cell: null, state: "TOTAL_ROW_MISSING" });
  else put("total", total, totalOf(final === undefined));
  if (final) put("final", final, totalOf(true));

  const known = (kind: ResultKind) =>
    results.some((result) => result.kind === kind && ["written", "kept"].includes(result.state as string));
  const score = final && known("final") ? final : total && known("total") ? total : null;
  const name = score && cellName(score.row, score.column);
  const outOf = hundredfold ? 100 : (scores.marks.outOf ?? 100);
  const scheme = schemeArguments(live, outOf, language, labelled.get("band"));
  const base = labelled.get("base");
  const from = (argument: SchemeArgument, call: (score: string, scheme: string | null) => string): Planned =>
    name === null
      ? "NOTHING_TO_RECKON_FROM"
      : argument === "none"
        ? "OWN_BANDS"
        : { formula: call(name, argument.written) };

  const band = placed("band");
  if (band)
    put(
      "band",
      band,
      from(scheme.band, (at, of) => whereNumbers([at], kpiCall("BAND", at, of))),
    );
  const coefficient = placed("coefficient");
  if (coefficient) {
    put(
      "coefficient",
      coefficient,
      from(scheme.pay, (at, of) => whereNumbers([at], kpiCall("COEFFICIENT", at, of))),
    );
  }
  const payout = placed("payout");
  if (payout) {
    const pay = base && cellName(base.row, base.column);
    put(
      "payout",
      payout,
      pay === undefined
        ? "NOTHING_TO_RECKON_FROM"
        : from(scheme.pay, (at, of) => whereNumbers([at, pay], kpiCall("PAYOUT", at, pay, of))),
    );
  }
  return { changes, results };
}

/** The column of weighted scores where there is one beside the scores. */
function weightedColumn({ card }: LiveCard, { column, beside, marks }: Scores): number | null {
  const { weightedScore } = card.columns;
  return beside || weightedScore === undefined || weightedScore === column || marks.outOf === null
    ? null
    : weightedScore;
}

function weightedScores(
  live: LiveCard,
  { column, marks }: Scores,
  weighted: number,
  hundredfold: boolean,
): CellChange[] {
  return live.items.flatMap(({ row }) => {
    const share = marks.weights.get(row)?.share;
    if (share === undefined || live.view.cell(row, weighted).formula !== null) return [];
    if (!isOwnCell(live, row, weighted)) return [];
    const score = cellName(row, column);
    const scaled = hundredfold && marks.outOf !== null ? `/${marks.outOf}*100` : "";
    return [
      withFormula(live.view, { row, column: weighted }, `=IF(${score}="","",${share}*${score}${scaled})`),
    ];
  });
}

/** Whether the sheet's own total says that scores out of 5 come to a total out of 100. */
function isHundredfold({ view, card }: LiveCard, { marks }: Scores): boolean {
  const column = card.columns.weightedScore ?? card.columns.score;
  if (marks.outOf === null || marks.outOf === 100 || column === undefined || card.totalRow === null)
    return false;
  const { value } = view.cell(card.totalRow, column);
  return typeof value === "number" && value > marks.outOf;
}
