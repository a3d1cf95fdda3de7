import type { Area } from "../../domain/sheet/grid";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { fixedReference, reference } from "./a1";
import { across, cellAt } from "./area";
import type { Columns } from "./columns";
import { formula, text } from "./content";
import { formulaText } from "../../domain/formula/formula-text";
import { kpiCall, orBlank } from "../../domain/formula/kpi-call";
import { weightFormat } from "./number-formats";
import type { Weighed } from "./number-formats";
import { ACCENT, ACCENT_RULE, GRID, LABEL_FILL, SMALL_SIZE, WRONG } from "./palette";
import { partOf } from "./part";
import { sharesOf, sharesWrong } from "./shares-part";
import type { Part } from "./part";

/** Rows of the table, from 0: those that count toward 100%, and the bonus rows after them. */
export interface ItemRows {
  readonly first: number;
  readonly lastStandard: number;
  readonly last: number;
}

/** The row under the table: weights and scores summed, and a sentence on what is still missing. */
export function totalPart(
  card: Pick<Scorecard, "scoring" | "raters"> & Weighed,
  columns: Columns,
  words: ScorecardTexts,
  items: ItemRows,
  row: number,
): Part {
  const { at } = columns;
  const inColumn = (column: number): Area => ({
    row: items.first,
    column,
    rows: items.lastStandard - items.first + 1,
    columns: 1,
  });
  const weights = reference(inColumn(at.weight));
  const indicators = reference(inColumn(at.indicator));
  const scores = reference(inColumn(at.score));
  const targets =
    at.target === null ? null : reference({ ...inColumn(at.target), rows: items.last - items.first + 1 });
  const bonus = items.last > items.lastStandard ? bonusPoints(items, at.score) : "";

  const sum =
    card.scoring === "points" ? `SUM(${scores})` : kpiCall("TOTAL", orBlank(weights), orBlank(scores));
  const allScored = `COUNT(${scores})=COUNTA(${indicators}),COUNTA(${weights})=COUNTA(${indicators})`;
  const within = noRowApart(items, at.weight, row);
  const total = `IF(AND(${within},${kpiCall("WEIGHTCHECK", weights)}=TRUE,${allScored}),${sum}${bonus},"")`;

  const weightTotal = cellAt(row, at.weight);
  const check = across(row, { first: columns.middle.first, last: at.dataSource });
  const incomplete = `ROUND(${fixedReference(weightTotal)},8)<>1`;
  const shares = sharesOf(card, columns);
  const amiss = shares ? `OR(${incomplete},${sharesWrong(shares)})` : incomplete;
  const look = { fill: LABEL_FILL, borders: { ...GRID, top: ACCENT_RULE } };
  return partOf(
    [
      {
        area: across(row, { first: 0, last: at.indicator }),
        content: text(words.total.label),
        style: { ...look, horizontal: "center", font: { bold: true, color: ACCENT } },
      },
      {
        area: weightTotal,
        content: formula(`SUM(${weights})`),
        numberFormat: weightFormat(card),
        style: { ...look, horizontal: "center", font: { bold: true } },
      },
      {
        area: check,
        content: formula(
          `IF(${within},${checkSentence(words, weights, indicators, targets, shares)},${formulaText(words.total.rowApart)})`,
        ),
        style: { ...look, font: { size: SMALL_SIZE } },
      },
      {
        area: across(row, { first: at.actual, last: at.lastActual }),
        content: formula(`${formulaText(words.total.scored)}&COUNT(${scores})&"/"&COUNTA(${indicators})`),
        style: { ...look, horizontal: "center", font: { size: SMALL_SIZE } },
      },
      {
        area: cellAt(row, at.score),
        content: formula(total),
        style: { ...look, horizontal: "right", indent: 1, font: { bold: true, color: ACCENT, size: 12 } },
      },
    ],
    [32],
    {
      conditionalFormats: [
        { area: weightTotal, formula: `=${incomplete}`, style: { ...WRONG, bold: true } },
        { area: check, formula: `=${amiss}`, style: { ...WRONG, bold: true } },
      ],
    },
  );
}

/**
 * True while the items reach from the header to this row: a row that somebody inserts above the first or below the last item stands
 * outside of all sums, and a total without it would be wrong.
 */
function noRowApart({ first, lastStandard, last }: ItemRows, column: number, row: number): string {
  const rows = (from: number, to: number) =>
    `ROWS(${reference({ row: from, column, rows: to - from + 1, columns: 1 })})`;
  const bonus = last > lastStandard ? `+${rows(lastStandard + 1, last)}` : "";
  return `${rows(first - 1, row)}=${rows(first, lastStandard)}${bonus}+2`;
}

function bonusPoints({ lastStandard, last }: ItemRows, column: number): string {
  return `+SUM(${reference({ row: lastStandard + 1, column, rows: last - lastStandard, columns: 1 })})`;
}

/**
 * What keeps the total from being right, the first thing first; else that the weights are right, and which targets are open. By native functions
 * alone: the sentence is long, so that its cell is merged, and there a KPI function would be #SPILL!.
 */
function checkSentence(
  { total, toFill }: ScorecardTexts,
  weights: string,
  indicators: string,
  targets: string | null,
  shares: Area | null,
): string {
  const open = targets === null ? null : `COUNTIF(${targets},${formulaText(toFill)})`;
  const { before, after } = total.openTargets;
  const right =
    open === null
      ? formulaText(total.weightsRight)
      : `${formulaText(total.weightsRight)}&IF(${open}>0,${formulaText(before)}&${open}&${formulaText(after)},"")`;
  const wrong = `${formulaText(total.weightsWrong.before)}&ROUND(SUM(${weights})*100,6)&${formulaText(total.weightsWrong.after)}`;
  const cases: readonly (readonly [condition: string, sentence: string])[] = [
    [`COUNTA(${weights})<>COUNTA(${indicators})`, formulaText(total.weightMissing)],
    [`COUNT(${weights})<COUNTA(${weights})`, formulaText(total.weightsAsText)],
    [`ROUND(SUM(${weights}),8)<>1`, wrong],
    ...(shares ? [[sharesWrong(shares), formulaText(total.sharesWrong)] as const] : []),
  ];
  return cases.reduceRight((rest, [condition, sentence]) => `IF(${condition},${sentence},${rest})`, right);
}
