import type { Area } from "../../domain/sheet/grid";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { across, cellAt } from "./area";
import type { Span } from "./area";
import { widthOf } from "./columns";
import type { Columns } from "./columns";
import { text } from "./content";
import type { LayoutOptions } from "./layout-options";
import { ACCENT, ACCENT_RULE, ENTRY, FONT_SIZE, LABEL, TITLE_SIZE } from "./palette";
import { partOf } from "./part";
import type { Field, Part } from "./part";
import type { Validation } from "./sheet-plan";
import { textHeight } from "./text-height";

export const TITLE_ROWS = 3;
const LONGEST_ENTRY = 60;
const LEAST_ROW = 26;
/** The room that one step of indentation takes. */
const INDENT = 9;

/** Where the name of whoever is assessed stands. */
export function employeeNameCell({ at }: Columns): Area {
  return cellAt(1, at.indicator);
}

/** The title, and under it who is assessed, for which time and by whom; the post stays blank where it is not known. */
export function titlePart(
  title: string,
  post: string | undefined,
  columns: Columns,
  words: ScorecardTexts,
  options: LayoutOptions,
): Part {
  const whole = { first: 0, last: columns.last };
  const { head } = words;
  const rows: readonly (readonly [label: string, entry: string | undefined][])[] = [
    [
      [head.name, options.employeeName],
      [head.department, options.department],
      [head.post, post],
    ],
    [
      [head.assessor, options.assessor],
      [head.period, options.period],
      [head.date, undefined],
    ],
  ];
  const entries = rows.flatMap((row, line) =>
    row.map((_, index) => across(1 + line, entrySpan(columns, index))),
  );
  const fields: Field[] = rows.flatMap((row, line) =>
    row.flatMap(([label, entry], index): Field[] => [
      {
        area: across(1 + line, labelSpan(columns, index)),
        content: text(label),
        style: { ...LABEL, horizontal: "center" },
      },
      {
        area: across(1 + line, entrySpan(columns, index)),
        ...(entry ? { content: text(entry) } : {}),
        style: { ...ENTRY, indent: 1 },
        unlocked: true,
      },
    ]),
  );
  return partOf(
    [
      {
        area: across(0, whole),
        content: text(title),
        style: {
          font: { size: TITLE_SIZE, bold: true, color: ACCENT },
          horizontal: "center",
          borders: { bottom: ACCENT_RULE },
        },
      },
      ...fields,
    ],
    [
      40,
      ...rows.map((row) =>
        Math.max(
          LEAST_ROW,
          ...row.map(([, entry], index) =>
            textHeight(entry ?? "", widthOf(columns, entrySpan(columns, index)) - INDENT, FONT_SIZE),
          ),
        ),
      ),
    ],
    { validations: entries.map((area) => entryValidation(area, words)) },
  );
}

// Label and entry three times a row, on the columns of the table below: narrow ones for labels, wide ones for entries.
function labelSpan({ at, middle }: Columns, index: number): Span {
  if (index === 0) return { first: at.number, last: at.dimension };
  return index === 1
    ? { first: at.weight, last: at.weight }
    : { first: middle.last + 1, last: middle.last + 1 };
}

function entrySpan({ at, middle, last }: Columns, index: number): Span {
  if (index === 0) return { first: at.indicator, last: at.indicator };
  return index === 1 ? middle : { first: middle.last + 2, last };
}

function entryValidation(area: Area, { entry }: ScorecardTexts): Validation {
  return {
    area: cellAt(area.row, area.column),
    rule: { kind: "textLength", maximum: LONGEST_ENTRY },
    alert: { title: entry.title, message: entry.text(LONGEST_ENTRY) },
  };
}
