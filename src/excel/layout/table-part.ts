import type { Area } from "../../domain/audit/grid";
import type { Language } from "../../domain/localized";
import { decimal, HUNDRED, toNumber } from "../../domain/numbers/decimal";
import { divide } from "../../domain/numbers/ratio";
import type { ItemInput, NumberFormat, Scorecard, ScorecardItem } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { rowReference } from "./a1";
import { across, cellAt } from "./area";
import type { Columns } from "./columns";
import { text, value } from "./content";
import { formulaText } from "./formula-text";
import { weightFormat } from "./number-formats";
import { FONT_SIZE, GRID, INPUT_FILL, LABEL, MUTED, SMALL_SIZE, THIN, TO_FILL, WRONG } from "./palette";
import { partOf } from "./part";
import type { Field, Part } from "./part";
import { scoreFormula } from "./score-formula";
import type { ConditionalFormat, Validation, ValidationRule } from "./sheet-plan";
import { textHeight } from "./text-height";

const LEAST_ROW = 30;
/** Excel's numbers go further; amounts of a scorecard do not. */
const GREATEST_AMOUNT = 1e12;

/** The table: its header row, then one row an item. It begins at `row`. */
export function tablePart(
  card: Scorecard,
  language: Language,
  columns: Columns,
  words: ScorecardTexts,
  row: number,
): Part {
  const first = row + 1;
  const items = card.items.map((item, index) =>
    itemFields(card, item, language, columns, words, first + index, index + 1),
  );
  const rows = card.items.length;
  const body = across(first, { first: 0, last: columns.last }, rows);
  return partOf(
    [...headerFields(columns, words, row), ...items.flat()],
    [headerHeight(columns, words), ...card.items.map((item) => rowHeight(card, item, language, columns))],
    {
      styles: [{ area: body, style: { borders: GRID } }],
      validations: validations(card, columns, words, first),
      conditionalFormats: conditionalFormats(card, columns, words, first, rows),
    },
  );
}

/** The column titles that this scorecard shows, with their columns. */
function headings(
  { at }: Columns,
  { columns }: ScorecardTexts,
): readonly (readonly [column: number, title: string])[] {
  return [
    [at.number, columns.number],
    [at.dimension, columns.dimension],
    [at.indicator, columns.indicator],
    [at.weight, columns.weight],
    ...(at.target === null ? [] : [[at.target, columns.target] as const]),
    [at.criteria, columns.criteria],
    [at.dataSource, columns.dataSource],
    [at.actual, columns.actual],
    [at.score, columns.score],
  ];
}

function headerFields(columns: Columns, words: ScorecardTexts, row: number): Field[] {
  return headings(columns, words).map(([column, title]) => ({
    area: cellAt(row, column),
    content: text(title),
    style: { ...LABEL, horizontal: "center" },
  }));
}

function headerHeight(columns: Columns, words: ScorecardTexts): number {
  return Math.max(
    LEAST_ROW,
    ...headings(columns, words).map(([column, title]) =>
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
    ...(at.target === null ? [] : [targetField(item, at.target, words, row)]),
    { area: cellAt(row, at.criteria), content: text(item.criteria[language]) },
    {
      area: cellAt(row, at.dataSource),
      content: text(item.dataSource[language]),
      style: { font: { size: SMALL_SIZE, color: MUTED } },
    },
    {
      area: cellAt(row, at.actual),
      ...(item.input.kind === "number" ? { numberFormat: shownAs(item.input.format) } : {}),
      style: { fill: INPUT_FILL, horizontal: "center" },
      unlocked: true,
    },
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

function targetField({ target }: ScorecardItem, column: number, words: ScorecardTexts, row: number): Field {
  const area = cellAt(row, column);
  if (target === null) return { area };
  return {
    area,
    content: target.kind === "placeholder" ? text(words.toFill) : value(Number(target.value)),
    numberFormat: shownAs(target.format),
    style: { fill: INPUT_FILL, horizontal: "center" },
    unlocked: true,
  };
}

function shownAs(format: NumberFormat): string {
  return { count: "General", percent: "0.0%", amount: "General" }[format];
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

function validations(card: Scorecard, { at }: Columns, words: ScorecardTexts, first: number): Validation[] {
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
      target === null || at.target === null
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
    ...card.items.map(({ input }, index) => actualValidation(input, cellAt(first + index, at.actual), words)),
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

function actualValidation(input: ItemInput, area: Area, { entry }: ScorecardTexts): Validation {
  const { rule, alert, prompt } = actualEntry(input, entry);
  return {
    area,
    rule,
    alert: { title: entry.title, message: alert },
    prompt: { title: entry.actualPromptTitle, message: prompt },
  };
}

interface ActualEntry {
  readonly rule: ValidationRule;
  readonly alert: string;
  readonly prompt: string;
}

function actualEntry(input: ItemInput, { actual }: ScorecardTexts["entry"]): ActualEntry {
  if (input.kind === "grades") {
    const message = actual.grade(input.grades.join(" / "));
    return { rule: { kind: "list", choices: input.grades }, alert: message, prompt: message };
  }
  if (input.kind === "points") {
    const { lowest, highest } = input;
    const message = actual.points(lowest, highest);
    return {
      rule: { kind: "decimal", minimum: Number(lowest), maximum: Number(highest) },
      alert: message,
      prompt: message,
    };
  }
  switch (input.format) {
    case "count":
      return {
        rule: { kind: "wholeAtLeast", minimum: 0 },
        alert: actual.count,
        prompt: actual.countPrompt,
      };
    case "percent":
      return {
        rule: { kind: "decimalAtLeast", minimum: 0 },
        alert: actual.percent,
        prompt: actual.percentPrompt,
      };
    // Growth and money can be negative, counts and rates of completion cannot.
    case "amount":
      return {
        rule: { kind: "decimal", minimum: -GREATEST_AMOUNT, maximum: GREATEST_AMOUNT },
        alert: actual.amount,
        prompt: actual.amountPrompt,
      };
  }
}

function scoreValidation(
  card: Scorecard,
  area: Area,
  weightColumn: number,
  { entry }: ScorecardTexts,
): Validation {
  const points = card.scoring === "points";
  return {
    area,
    rule: {
      kind: "decimal",
      minimum: 0,
      maximum: points ? `=${fullMark(cellAt(area.row, weightColumn))}` : 100,
    },
    alert: { title: entry.title, message: points ? entry.points : entry.weighted },
    prompt: { title: entry.scorePromptTitle, message: points ? entry.pointsPrompt : entry.weightedPrompt },
  };
}

/** Rounded, since 0.29 × 100 is a little less than 29 in binary. */
function fullMark(weight: Area): string {
  return `ROUND(${rowReference(weight)}*100,6)`;
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
  const most = card.scoring === "points" ? fullMark(cellAt(first, at.weight)) : "100";
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
