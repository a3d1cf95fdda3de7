import { percentFormat } from "./number-formats";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { rowReference } from "./a1";
import { across, cellAt } from "./area";
import { formula, text, value } from "./content";
import { FONT_SIZE, GRID, INPUT_FILL, LABEL, MUTED, SMALL_SIZE, TO_FILL, UNUSED_FILL } from "./palette";
import { partOf } from "./part";
import type { Field, Part } from "./part";
import type { PastedColumns } from "./pasted-columns";
import { pastedScore, shareOf } from "./pasted-rows";
import type { PlannedRow } from "./pasted-rows";
import type { ConditionalFormat, Validation } from "./sheet-plan";
import { textHeight } from "./text-height";

const LEAST_ROW = 30;
/** The tallest row that Excel takes is 409 points. */
const TALLEST_ROW = 400;

/**
 * The table of a pasted scorecard: its header row, then one row an item. It begins at `row`. All words stay the text they are. Where the criterion
 * can be read the score follows from it; else a person gives the points, and the criterion is marked until a formula stands there.
 */
export function pastedTablePart(
  rows: readonly PlannedRow[],
  columns: PastedColumns,
  words: ScorecardTexts,
  row: number,
): Part {
  const first = row + 1;
  const titles = titlesOf(columns, words);
  const format = percentFormat(rows.flatMap(({ weight }) => (weight === null ? [] : [weight])));
  const items = rows.map((planned, index) =>
    rowFields(planned, columns, words, first + index, index + 1, format),
  );
  const body = across(first, { first: 0, last: columns.last }, rows.length);
  return partOf(
    [
      ...titles.map(([column, title]): Field => ({
        area: cellAt(row, column),
        content: text(title),
        style: { ...LABEL, horizontal: "center" },
      })),
      ...items.flat(),
    ],
    [
      Math.max(
        LEAST_ROW,
        ...titles.map(([column, title]) => textHeight(title, columns.widths[column] ?? 0, FONT_SIZE, true)),
      ),
      ...rows.map((planned) => rowHeight(planned, columns)),
    ],
    {
      styles: rows.length > 0 ? [{ area: body, style: { borders: GRID } }] : [],
      validations: rows.flatMap((planned, index) => validation(planned, columns, words, first + index)),
      conditionalFormats: rows.length > 0 ? conditionalFormats(columns, first, rows.length) : [],
    },
  );
}

function titlesOf(
  { at }: PastedColumns,
  { columns }: ScorecardTexts,
): readonly (readonly [column: number, title: string])[] {
  const optional = (column: number | null, title: string) =>
    column === null ? [] : [[column, title] as const];
  const count = at.lastActual - at.actual + 1;
  return [
    [at.number, columns.number],
    [at.dimension, columns.dimension],
    [at.indicator, columns.indicator],
    [at.weight, columns.weight],
    ...optional(at.definition, columns.definition),
    ...optional(at.target, columns.target),
    [at.criteria, columns.criteria],
    [at.dataSource, columns.dataSource],
    ...Array.from({ length: count }, (_, index) => {
      const title = count === 1 ? columns.actual : `${columns.actual} ${index + 1}`;
      return [at.actual + index, title] as const;
    }),
    [at.score, columns.score],
    ...optional(at.remark, columns.remark),
  ];
}

function rowFields(
  planned: PlannedRow,
  columns: PastedColumns,
  words: ScorecardTexts,
  row: number,
  number: number,
  weightFormat: string,
): Field[] {
  const { at } = columns;
  const { row: given, weight, target, slots } = planned;
  const score = pastedScore(planned, columns, row);
  const used = slots?.length ?? 1;
  const written = (column: number | null, said: string, style?: Field["style"]): Field[] =>
    column === null || said === ""
      ? []
      : [{ area: cellAt(row, column), content: text(said), ...(style ? { style } : {}) }];
  return [
    {
      area: cellAt(row, at.number),
      content: value(number),
      style: { horizontal: "center", font: { color: MUTED } },
    },
    ...written(at.dimension, given.dimension),
    ...written(at.indicator, given.indicator, { font: { bold: true } }),
    given.kind === "standard" && weight !== null
      ? {
          area: cellAt(row, at.weight),
          content: value(shareOf(weight)),
          numberFormat: weightFormat,
          style: { horizontal: "center" },
        }
      : {
          area: cellAt(row, at.weight),
          ...bonusOrTyped(planned, words),
          style: { horizontal: "center" },
        },
    ...written(at.definition, given.definition, { font: { size: SMALL_SIZE } }),
    ...(at.target === null || target === null
      ? []
      : [{ area: cellAt(row, at.target), ...target, style: { horizontal: "center" } as const }]),
    ...written(at.criteria, given.criteria),
    ...written(at.dataSource, given.dataSource, { font: { size: SMALL_SIZE, color: MUTED } }),
    ...Array.from({ length: at.lastActual - at.actual + 1 }, (_, index): Field => {
      const area = cellAt(row, at.actual + index);
      return index < used
        ? { area, style: { fill: INPUT_FILL, horizontal: "center" }, unlocked: true }
        : { area, style: { fill: UNUSED_FILL } };
    }),
    {
      area: cellAt(row, at.score),
      ...(score === null ? { unlocked: true } : { content: formula(score) }),
      style: {
        horizontal: "right",
        indent: 1,
        font: { bold: true },
        ...(score === null ? { fill: INPUT_FILL } : {}),
      },
    },
    ...written(at.remark, given.remark, { font: { size: SMALL_SIZE } }),
  ];
}

function bonusOrTyped({ row: { kind, weight } }: PlannedRow, words: ScorecardTexts): Pick<Field, "content"> {
  const said = weight || (kind === "bonus" ? words.pasted.bonus : "");
  return said === "" ? {} : { content: text(said) };
}

function rowHeight({ row }: PlannedRow, { at, widths }: PastedColumns): number {
  const height = (column: number | null, said: string, size = FONT_SIZE, bold = false) =>
    column === null ? 0 : textHeight(said, widths[column] ?? 0, size, bold);
  return Math.min(
    TALLEST_ROW,
    Math.max(
      LEAST_ROW,
      height(at.dimension, row.dimension),
      height(at.indicator, row.indicator, FONT_SIZE, true),
      height(at.definition, row.definition, SMALL_SIZE),
      height(at.target, row.target),
      height(at.criteria, row.criteria),
      height(at.dataSource, row.dataSource, SMALL_SIZE),
      height(at.remark, row.remark, SMALL_SIZE),
    ),
  );
}

/** A score that a person gives lies within the row's full mark. */
function validation(
  { row: { kind }, weight, slots }: PlannedRow,
  { at }: PastedColumns,
  { entry }: ScorecardTexts,
  row: number,
): Validation[] {
  if (weight === null || slots !== null) return [];
  const isBonus = kind === "bonus";
  const most = isBonus ? Number(weight) : `=ROUND(${rowReference(cellAt(row, at.weight))}*100,6)`;
  return [
    {
      area: cellAt(row, at.score),
      rule: { kind: "decimal", minimum: 0, maximum: most },
      alert: { title: entry.title, message: isBonus ? entry.bonus(weight) : entry.points },
    },
  ];
}

function conditionalFormats({ at }: PastedColumns, first: number, rows: number): ConditionalFormat[] {
  const score = rowReference(cellAt(first, at.score));
  return [
    // The criteria that no formula scores by: until they are written anew, a person does.
    {
      area: { row: first, column: at.criteria, rows, columns: 1 },
      formula: `=NOT(ISFORMULA(${score}))`,
      style: TO_FILL,
    },
    {
      area: { row: first, column: at.score, rows, columns: 1 },
      formula: `=AND(${score}<>"",NOT(ISFORMULA(${score})))`,
      style: { ...TO_FILL, italic: true },
    },
  ];
}
