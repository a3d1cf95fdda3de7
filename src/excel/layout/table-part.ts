import type { Area } from "../../domain/sheet/grid";
import type { Language } from "../../domain/localized";
import { compare, decimal, HUNDRED, multiply, ONE, toNumber } from "../../domain/numbers/decimal";
import { format } from "../../domain/numbers/format";
import { divide } from "../../domain/numbers/ratio";
import { entriesOf } from "../../domain/scorecard/entries";
import { fullMark, mostPoints } from "../../domain/scorecard/full-mark";
import type { Scorecard, ScorecardItem } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { fixedReference, rowReference } from "./a1";
import { across, cellAt } from "./area";
import type { Columns } from "./columns";
import { formula, text, value } from "./content";
import { actualEntry } from "./entry-rules";
import type { SingleInput } from "./entry-rules";
import { formulaText } from "../../domain/formula/formula-text";
import { shownAs, weightFormat } from "./number-formats";
import {
  FONT_SIZE,
  GRID,
  INPUT_FILL,
  LABEL,
  MUTED,
  SMALL_SIZE,
  THIN,
  TO_FILL,
  UNUSED_FILL,
  WRONG,
} from "./palette";
import { partOf } from "./part";
import type { Field, Part } from "./part";
import { scoreFormula } from "./score-formula";
import type { CellPlan, ConditionalFormat, Validation } from "./sheet-plan";
import { textHeight } from "./text-height";

const LEAST_ROW = 30;
/** Of a prompt in Excel. */
const LONGEST_TITLE = 32;
/** The table: its header row, then one row an item. It begins at `row`. */
export function tablePart(
  card: Scorecard,
  language: Language,
  columns: Columns,
  words: ScorecardTexts,
  row: number,
  measures: Readonly<Record<string, Area>>,
): Part {
  const first = row + 1;
  const items = card.items.map((item, index) =>
    itemFields(card, item, language, columns, words, first + index, index + 1, measures),
  );
  const rows = card.items.length;
  const body = across(first, { first: 0, last: columns.last }, rows);
  return partOf(
    [...headerFields(card, columns, words, row), ...items.flat()],
    [
      headerHeight(card, columns, words),
      ...card.items.map((item) => rowHeight(card, item, language, columns)),
    ],
    {
      styles: [{ area: body, style: { borders: GRID } }],
      validations: validations(card, language, columns, words, first),
      conditionalFormats: conditionalFormats(card, columns, words, first, rows),
    },
  );
}

/** The column titles that this scorecard shows, with their columns. */
function headings(
  card: Scorecard,
  { at }: Columns,
  words: ScorecardTexts,
): readonly (readonly [column: number, title: string])[] {
  const { columns } = words;
  return [
    [at.number, columns.number],
    [at.dimension, columns.dimension],
    [at.indicator, columns.indicator],
    [at.weight, columns.weight],
    ...(at.target === null ? [] : [[at.target, columns.target] as const]),
    [at.criteria, columns.criteria],
    [at.dataSource, columns.dataSource],
    ...actualTitles(card, { at }, words),
    [at.score, columns.score],
  ];
}

/** One title a rater, and a number where there are several actuals. */
function actualTitles(
  { raters }: Scorecard,
  { at }: Pick<Columns, "at">,
  words: ScorecardTexts,
): (readonly [column: number, title: string])[] {
  return Array.from({ length: at.lastActual - at.actual + 1 }, (_, index) => {
    const rater = raters?.shares[index];
    const title = rater ? words.raters.roles[rater.role] : words.columns.actual;
    return [
      at.actual + index,
      !rater && at.lastActual > at.actual ? `${title} ${index + 1}` : title,
    ] as const;
  });
}

function headerFields(card: Scorecard, columns: Columns, words: ScorecardTexts, row: number): Field[] {
  return headings(card, columns, words).map(([column, title]) => ({
    area: cellAt(row, column),
    content: text(title),
    style: { ...LABEL, horizontal: "center" },
  }));
}

function headerHeight(card: Scorecard, columns: Columns, words: ScorecardTexts): number {
  return Math.max(
    LEAST_ROW,
    ...headings(card, columns, words).map(([column, title]) =>
      textHeight(title, columns.widths[column] ?? 0, FONT_SIZE, true),
    ),
  );
}

function itemFields(
  card: Scorecard,
  item: ScorecardItem,
  language: Language,
  columns: Columns,
  words: ScorecardTexts,
  row: number,
  number: number,
  measures: Readonly<Record<string, Area>>,
): Field[] {
  const { at } = columns;
  return [
    {
      area: cellAt(row, at.number),
      content: value(number),
      style: { horizontal: "center", font: { color: MUTED } },
    },
    { area: cellAt(row, at.dimension), content: text(dimensionOf(card, item, language)) },
    {
      area: cellAt(row, at.indicator),
      content: text(item.indicator[language]),
      style: { font: { bold: true } },
    },
    {
      area: cellAt(row, at.weight),
      ...(item.kind === "standard" ? { content: value(weightOf(item.weight)) } : {}),
      numberFormat: weightFormat(card),
      style: { horizontal: "center" },
    },
    ...(at.target === null ? [] : [targetField(item, at.target, words, row, measures)]),
    { area: cellAt(row, at.criteria), content: text(item.criteria[language]) },
    {
      area: cellAt(row, at.dataSource),
      content: text(item.dataSource[language]),
      style: { font: { size: SMALL_SIZE, color: MUTED } },
    },
    ...actualFields(card, item, columns, row, measures),
    {
      area: cellAt(row, at.score),
      content: scoreFormula(card, item, columns, row),
      style: { horizontal: "right", indent: 1, font: { bold: true } },
    },
  ];
}

function dimensionOf({ dimensions }: Scorecard, item: ScorecardItem, language: Language): string {
  return dimensions.find(({ id }) => id === item.dimension)?.names[language] ?? "";
}

function weightOf(percent: string): number {
  return toNumber(divide(decimal(percent), HUNDRED));
}

/** The cells to fill, one a rater or a clause; those that the item does not take are greyed. */
function actualFields(
  card: Scorecard,
  { input }: ScorecardItem,
  { at }: Columns,
  row: number,
  measures: Readonly<Record<string, Area>>,
): Field[] {
  const { raters } = card;
  const used = raters ? raters.shares.length : entriesOf(input);
  return Array.from({ length: at.lastActual - at.actual + 1 }, (_, index): Field => {
    const area = cellAt(row, at.actual + index);
    if (index >= used) return { area, style: { fill: UNUSED_FILL } };
    if (input.kind === "derived") {
      return {
        area,
        content: shownMeasure(measures[input.measure]),
        numberFormat: shownAs(card.measures?.find(({ id }) => id === input.measure)?.format ?? "amount"),
        style: { horizontal: "center" },
      };
    }
    const format =
      input.kind === "several" ? input.entries[index]?.format : "format" in input ? input.format : null;
    return {
      area,
      ...(format ? { numberFormat: shownAs(format) } : {}),
      style: { fill: INPUT_FILL, horizontal: "center" },
      unlocked: true,
    };
  });
}

/** What stands in a measure's cell; blank while it is. */
function shownMeasure(place: Area | undefined): CellPlan {
  if (!place) throw new RangeError("An item names a measure that its scorecard lacks");
  const cell = fixedReference(place);
  return formula(`IF(ISNUMBER(${cell}),${cell},"")`);
}

function targetField(
  { target }: ScorecardItem,
  column: number,
  words: ScorecardTexts,
  row: number,
  measures: Readonly<Record<string, Area>>,
): Field {
  const area = cellAt(row, column);
  if (target === null) return { area };
  if (target.kind === "derived") {
    return {
      area,
      content: shownMeasure(measures[target.measure]),
      numberFormat: shownAs(target.format),
      style: { horizontal: "center" },
    };
  }
  return {
    area,
    content: target.kind === "placeholder" ? text(words.toFill) : value(Number(target.value)),
    numberFormat: shownAs(target.format),
    style: { fill: INPUT_FILL, horizontal: "center" },
    unlocked: true,
  };
}

function rowHeight(
  card: Scorecard,
  item: ScorecardItem,
  language: Language,
  { at, widths }: Columns,
): number {
  const width = (column: number) => widths[column] ?? 0;
  return Math.max(
    LEAST_ROW,
    textHeight(dimensionOf(card, item, language), width(at.dimension), FONT_SIZE),
    textHeight(item.indicator[language], width(at.indicator), FONT_SIZE, true),
    textHeight(item.criteria[language], width(at.criteria), FONT_SIZE),
    textHeight(item.dataSource[language], width(at.dataSource), SMALL_SIZE),
  );
}

function validations(
  card: Scorecard,
  language: Language,
  columns: Columns,
  words: ScorecardTexts,
  first: number,
): Validation[] {
  const { at } = columns;
  const { entry } = words;
  const standard = card.items.filter(({ kind }) => kind === "standard").length;
  const column = (index: number, rows: number): Area => ({ row: first, column: index, rows, columns: 1 });
  return [
    {
      area: column(at.weight, card.items.length),
      rule: { kind: "decimal", minimum: 0, maximum: 1 },
      alert: { title: entry.title, message: entry.weight },
    },
    ...card.items.flatMap(({ target }, index): Validation[] =>
      target === null || target.kind === "derived" || at.target === null
        ? []
        : [
            {
              area: cellAt(first + index, at.target),
              rule: { kind: "decimalAbove", bound: 0 },
              alert: { title: entry.title, message: entry.target },
              prompt: { title: entry.targetPromptTitle, message: entry.targetPrompt },
            },
          ],
    ),
    ...card.items.flatMap((item, index) =>
      actualValidations(card, item, language, columns, words, first + index),
    ),
    scoreValidation(card, column(at.score, standard), at.weight, words),
    ...card.items.flatMap((item, index): Validation[] =>
      item.kind === "bonus"
        ? [
            {
              area: cellAt(first + index, at.score),
              rule: { kind: "decimal", minimum: 0, maximum: Number(item.mostPoints) },
              alert: { title: entry.title, message: entry.bonus(item.mostPoints) },
              prompt: { title: entry.scorePromptTitle, message: entry.bonusPrompt(item.mostPoints) },
            },
          ]
        : [],
    ),
  ];
}

/** What may be entered, and for which clause or by whom. */
function actualValidations(
  { raters }: Scorecard,
  { input }: ScorecardItem,
  language: Language,
  { at }: Columns,
  { entry, raters: names }: ScorecardTexts,
  row: number,
): Validation[] {
  const validation = (index: number, single: SingleInput, title: string): Validation => {
    const { rule, alert, prompt } = actualEntry(single, entry);
    return {
      area: cellAt(row, at.actual + index),
      rule,
      alert: { title: entry.title, message: alert },
      prompt: { title: title.slice(0, LONGEST_TITLE), message: prompt },
    };
  };
  switch (input.kind) {
    case "derived":
      return [];
    case "several":
      return input.entries.map(({ label, format }, index) =>
        validation(index, { kind: "number", format }, label[language]),
      );
    default:
      return raters
        ? raters.shares.map(({ role }, index) => validation(index, input, names.roles[role]))
        : [validation(0, input, entry.actualPromptTitle)];
  }
}

function scoreValidation(
  card: Scorecard,
  area: Area,
  weightColumn: number,
  { entry }: ScorecardTexts,
): Validation {
  const points = card.scoring === "points";
  const most = mostExpression(card, cellAt(area.row, weightColumn));
  return {
    area,
    rule: {
      kind: "decimal",
      minimum: 0,
      maximum: points ? `=${most}` : Number(most),
    },
    alert: { title: entry.title, message: points ? entry.points : entry.weighted(most) },
    prompt: {
      title: entry.scorePromptTitle,
      message: points ? entry.pointsPrompt : entry.weightedPrompt(most),
    },
  };
}

/**
 * The most points that an item can earn, by the weight in its row; the same for every row of a scorecard, since rows are sorted. Rounded,
 * since 0.29 × 100 is a little less than 29 in binary.
 */
function mostExpression(card: Scorecard, weight: Area): string {
  const standard = card.items.filter(({ kind }) => kind === "standard");
  const most = standard.map((item) => decimal(mostPoints(card, item)));
  if (card.scoring === "weighted") return format(most.reduce((a, b) => (compare(a, b) < 0 ? b : a)));
  const times = standard.map((item, index) => divide(most[index] ?? ONE, decimal(fullMark(card, item))));
  const highest = times.reduce((a, b) => (compare(a, b) < 0 ? b : a), ONE);
  return `ROUND(${rowReference(weight)}*${format(multiply(highest, HUNDRED))},6)`;
}

function conditionalFormats(
  card: Scorecard,
  { at }: Columns,
  words: ScorecardTexts,
  first: number,
  rows: number,
): ConditionalFormat[] {
  const standard = card.items.filter(({ kind }) => kind === "standard").length;
  const column = (index: number, height: number): Area => ({
    row: first,
    column: index,
    rows: height,
    columns: 1,
  });
  const score = rowReference(cellAt(first, at.score));
  const most = mostExpression(card, cellAt(first, at.weight));
  const dimension = cellAt(first, at.dimension);
  return [
    // What was pasted past the entry check is marked all the same.
    {
      area: column(at.score, standard),
      formula: `=AND(ISNUMBER(${score}),OR(${score}<0,${score}>${most}))`,
      style: { ...WRONG, bold: true },
    },
    // Whoever signs can see which scores were typed over the criteria's own.
    {
      area: column(at.score, rows),
      formula: `=AND(${score}<>"",NOT(ISFORMULA(${score})))`,
      style: { ...TO_FILL, italic: true },
    },
    ...(at.target === null
      ? []
      : [
          {
            area: column(at.target, rows),
            formula: `=${rowReference(cellAt(first, at.target))}=${formulaText(words.toFill)}`,
            style: { ...TO_FILL, italic: true },
          },
        ]),
    // A dimension is named in every row, so that the table can be sorted; the eye needs it once.
    {
      area: column(at.dimension, rows),
      formula: `=${rowReference(dimension)}=${rowReference({ ...dimension, row: first - 1 })}`,
      style: { fontColor: THIN.color },
    },
  ];
}
