import type { Area } from "../../domain/sheet/grid";
import { compare, ZERO, toNumber } from "../../domain/numbers/decimal";
import { parseNumberText } from "../../domain/numbers/parse-number-text";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { fixedReference, reference } from "./a1";
import { across, cellAt } from "./area";
import type { Span } from "./area";
import { widthOf } from "./columns";
import type { Columns } from "./columns";
import { formula, text, value } from "./content";
import { formulaText } from "../../domain/formula/formula-text";
import { kpiCall, whereNumbers } from "../../domain/formula/kpi-call";
import { COEFFICIENT, MONEY } from "./number-formats";
import { ACCENT, BAND_LOOKS, ENTRY, FONT_SIZE, GRID, LABEL, MUTED, SMALL_SIZE } from "./palette";
import { partOf } from "./part";
import type { Field, Part } from "./part";
import { paysByScore } from "./scheme-rows";
import type { SchemeRow } from "./scheme-rows";
import type { CellPlan, CellStyle, ConditionalFormat, Validation } from "./sheet-plan";
import { textHeight } from "./text-height";

const HEADING_ROW = 26;
const LEAST_ROW = 24;
const LONGEST_BAND = 20;
/** The room that one step of indentation takes. */
const INDENT = 9;

/** Where the results and what they are reckoned from stand. */
export interface ResultPlaces {
  readonly score: Area;
  readonly band: Area;
  readonly coefficient: Area;
  readonly basePay: Area;
  readonly payout: Area;
  readonly next: Area;
  /** Without its header row. */
  readonly scheme: Area;
}

/** What the explanation speaks of. */
export type ResultCard = Pick<Scorecard, "scoring" | "outOf" | "raters"> & {
  readonly items: readonly Pick<Scorecard["items"][number], "kind">[];
};

interface ResultBlock {
  readonly part: Part;
  readonly places: ResultPlaces;
}

/**
 * What came out and what it pays, beside how that is reckoned and the scheme that it is reckoned from. Begins at `row`; the total
 * score is taken from its cell under the table. Throws a RangeError where the base pay given is no amount of 0 or more.
 */
export function resultPart(
  card: ResultCard,
  bands: readonly SchemeRow[],
  columns: Columns,
  words: ScorecardTexts,
  scoreTotal: Area,
  basePay: string | undefined,
  row: number,
): ResultBlock {
  const explanation = explain(card, words);
  const first = row + 1;
  const places: ResultPlaces = {
    score: cellAt(first, columns.at.indicator),
    band: cellAt(first + 1, columns.at.indicator),
    coefficient: cellAt(first + 2, columns.at.indicator),
    basePay: cellAt(first + 3, columns.at.indicator),
    payout: cellAt(first + 4, columns.at.indicator),
    next: cellAt(first + 5, columns.at.indicator),
    scheme: { row: first + 1, column: columns.right.first, rows: bands.length, columns: 3 },
  };
  // A header row and a closing remark stand around the bands.
  const rows = Math.max(6, bands.length + 2);
  const right = schemeFields(bands, columns, words, first, rows);
  const middle = { first: columns.left.last + 1, last: columns.middle.last };
  const needed = textHeight(explanation, widthOf(columns, middle), SMALL_SIZE);
  const least = Math.max(LEAST_ROW, Math.ceil(needed / rows));
  const part = partOf(
    [
      heading(row, columns.left, words.result.heading),
      heading(row, middle, words.explanation.heading),
      heading(row, columns.right, words.scheme.heading),
      ...resultFields(places, columns, words, scoreTotal, basePay),
      {
        area: across(first, middle, rows),
        content: text(explanation),
        style: { borders: GRID, font: { size: SMALL_SIZE, color: MUTED } },
      },
      ...right,
    ],
    [
      HEADING_ROW,
      ...Array.from({ length: rows }, (_, index) => {
        const label = bands[index - 1]?.label ?? "";
        const reached = first + index === places.band.row ? bands.map((band) => band.label) : [];
        const result = (columns.widths[columns.left.last] ?? 0) - INDENT;
        return Math.max(
          least,
          textHeight(label, columns.widths[columns.right.first + 1] ?? 0, FONT_SIZE, true),
          ...reached.map((each) => textHeight(each, result, FONT_SIZE, true)),
        );
      }),
    ],
    {
      validations: validations(places, words),
      conditionalFormats: bandLooks(places, bands.length),
    },
  );
  return { part, places };
}

function heading(row: number, span: Span, words: string): Field {
  return { area: across(row, span), content: text(words), style: { ...LABEL, horizontal: "center" } };
}

function explain(card: ResultCard, { explanation }: ScorecardTexts): string {
  const hasBonus = card.items.some(({ kind }) => kind === "bonus");
  return [
    explanation.scoring[card.scoring](card.outOf),
    ...(card.raters ? [explanation.raters] : []),
    ...(hasBonus ? [explanation.bonus] : []),
    explanation.when,
    explanation.pay,
    explanation.next,
  ].join("\n");
}

function resultFields(
  places: ResultPlaces,
  columns: Columns,
  { result }: ScorecardTexts,
  scoreTotal: Area,
  basePay: string | undefined,
): Field[] {
  const scheme = fixedReference(places.scheme);
  const score = reference(places.score);
  const base = reference(places.basePay);
  const once = (name: "BAND" | "COEFFICIENT" | "NEXT") =>
    formula(whereNumbers([score], kpiCall(name, score, scheme)));
  const plainResult: CellStyle = { borders: GRID, horizontal: "right", indent: 1, font: { bold: true } };

  const line = (
    label: string,
    place: Area,
    content: CellPlan | undefined,
    look: CellStyle,
    numberFormat?: string,
  ): Field[] => [
    {
      area: across(place.row, { first: columns.left.first, last: place.column - 1 }),
      content: text(label),
      style: LABEL,
    },
    {
      area: place,
      ...(content ? { content } : {}),
      ...(numberFormat ? { numberFormat } : {}),
      style: look,
      unlocked: place === places.basePay,
    },
  ];
  return [
    ...line(result.score, places.score, formula(reference(scoreTotal)), plainResult),
    ...line(result.band, places.band, once("BAND"), plainResult),
    ...line(result.coefficient, places.coefficient, once("COEFFICIENT"), plainResult, COEFFICIENT),
    ...line(
      result.basePay,
      places.basePay,
      basePay === undefined ? undefined : value(amountOf(basePay)),
      { ...ENTRY, horizontal: "right", indent: 1 },
      MONEY,
    ),
    ...line(
      result.payout,
      places.payout,
      formula(whereNumbers([score, base], kpiCall("PAYOUT", score, base, scheme))),
      { ...plainResult, font: { bold: true, size: 11, color: ACCENT } },
      MONEY,
    ),
    // Words by the number's format: no second call, and the cell stays a number.
    ...line(result.next, places.next, once("NEXT"), plainResult, `[=0]${formulaText(result.best)};General`),
  ];
}

function amountOf(basePay: string): number {
  const read = parseNumberText(basePay);
  if (
    !read.ok ||
    compare(read.value.value, ZERO) < 0 ||
    read.value.unit === "percent" ||
    read.value.unit === "points"
  ) {
    throw new RangeError(`"${basePay}" is no base pay`);
  }
  return toNumber(read.value.value);
}

function schemeFields(
  bands: readonly SchemeRow[],
  { right }: Columns,
  words: ScorecardTexts,
  first: number,
  rows: number,
): Field[] {
  const { scheme } = words;
  const remark = paysByScore(bands, words)
    ? `${scheme.byScoreMeans("100")}\n${scheme.anyScore}`
    : scheme.anyScore;
  const header: CellStyle = { borders: GRID, horizontal: "center", font: { size: SMALL_SIZE, color: MUTED } };
  return [
    ...[scheme.lower, scheme.band, scheme.coefficient].map((title, index): Field => ({
      area: cellAt(first, right.first + index),
      content: text(title),
      style: header,
    })),
    ...bands.flatMap(({ lower, label, coefficient }, index): Field[] => {
      const row = first + 1 + index;
      const { fill } = bandLook(index, bands.length);
      const look: CellStyle = { borders: GRID, horizontal: "center" };
      return [
        { area: cellAt(row, right.first), content: lower, style: look },
        { area: cellAt(row, right.first + 1), content: text(label), style: { ...look, fill } },
        {
          area: cellAt(row, right.first + 2),
          content: coefficient,
          numberFormat: coefficient.kind === "value" ? COEFFICIENT : "General",
          style: look,
        },
      ];
    }),
    {
      area: across(first + 1 + bands.length, right, rows - 1 - bands.length),
      content: text(remark),
      style: { borders: GRID, horizontal: "center", font: { size: 8, color: MUTED } },
    },
  ];
}

function bandLook(
  index: number,
  count: number,
): { readonly fill: string; readonly bold: boolean; readonly italic?: boolean } {
  if (index === 0) return BAND_LOOKS.best;
  if (index === count - 1) return BAND_LOOKS.worst;
  return index === 1 ? BAND_LOOKS.good : BAND_LOOKS.fair;
}

/** The band that was reached looks as it does in the scheme table, whatever it is called there. */
function bandLooks({ band, scheme }: ResultPlaces, count: number): ConditionalFormat[] {
  const cell = fixedReference(band);
  return Array.from({ length: count }, (_, index) => ({
    area: band,
    formula: `=AND(${cell}<>"",${cell}=${fixedReference(cellAt(scheme.row + index, scheme.column + 1))})`,
    style: bandLook(index, count),
  }));
}

function validations({ basePay, scheme }: ResultPlaces, { entry }: ScorecardTexts): Validation[] {
  const column = (index: number): Area => ({ ...scheme, column: scheme.column + index, columns: 1 });
  const coefficient = reference(cellAt(scheme.row, scheme.column + 2));
  const alert = (message: string) => ({ title: entry.title, message });
  return [
    {
      area: basePay,
      rule: { kind: "decimalAtLeast", minimum: 0 },
      alert: alert(entry.basePay),
      prompt: { title: entry.basePayPromptTitle, message: entry.basePayPrompt },
    },
    { area: column(0), rule: { kind: "decimalAtLeast", minimum: 0 }, alert: alert(entry.lower) },
    {
      area: column(1),
      rule: { kind: "textLength", maximum: LONGEST_BAND },
      alert: alert(entry.band(LONGEST_BAND)),
    },
    {
      area: column(2),
      rule: {
        kind: "custom",
        // Both words in every language, as the functions read both; with a divisor for scores out of another full mark.
        formula: `=IF(ISNUMBER(${coefficient}),${coefficient}>=0,OR(LEFT(${coefficient},2)="得分",LEFT(${coefficient},5)="score"))`,
      },
      alert: alert(entry.coefficient),
    },
  ];
}
