import type { Area } from "../../domain/sheet/grid";
import type { Language } from "../../domain/localized";
import { measuresIn } from "../../domain/scorecard/measures-in";
import type { Measure, Scorecard } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { fixedReference } from "./a1";
import { across, cellAt } from "./area";
import { widthOf } from "./columns";
import type { Columns } from "./columns";
import { formula, text } from "./content";
import { actualEntry } from "./entry-rules";
import { shownAs } from "./number-formats";
import { ENTRY, FONT_SIZE, GRID, LABEL, MUTED, SMALL_SIZE } from "./palette";
import { partOf } from "./part";
import type { Field, Part } from "./part";
import type { Validation } from "./sheet-plan";
import { textHeight } from "./text-height";

const HEADING_ROW = 26;
const LEAST_ROW = 24;

/** The cell of each measure, in a block that begins at `row`; none where the scorecard has no measures. */
export function measurePlaces(
  { measures = [] }: Scorecard,
  { at }: Columns,
  row: number,
): Record<string, Area> {
  return Object.fromEntries(measures.map(({ id }, index) => [id, cellAt(row + 1 + index, at.weight)]));
}

/** The figures that items and targets are reckoned from: filled in, or reckoned by a native formula that is told in words beside it. */
export function measuresPart(
  { measures = [] }: Scorecard,
  language: Language,
  columns: Columns,
  words: ScorecardTexts,
  row: number,
  places: Readonly<Record<string, Area>>,
): Part {
  if (measures.length === 0) return { rowHeights: [] };
  const label = { first: 0, last: columns.at.indicator };
  const remark = { first: columns.middle.first, last: columns.last };
  const labels = new Map(measures.map((measure) => [measure.id, measure.label[language]]));
  const lines = measures.map((measure) => {
    const told =
      measure.kind === "entry"
        ? words.measures.fill
        : `${words.measures.reckoned}${inWords(measure.formula, labels)}`;
    return { measure, told, place: places[measure.id] ?? cellAt(row, 0) };
  });
  return partOf(
    [
      {
        area: across(row, { first: 0, last: columns.last }),
        content: text(words.measures.heading),
        style: { ...LABEL, horizontal: "center" },
      },
      ...lines.flatMap(({ measure, told, place }): Field[] => [
        { area: across(place.row, label), content: text(measure.label[language]), style: LABEL },
        measureField(measure, place, places),
        {
          area: across(place.row, remark),
          content: text(told),
          style: { borders: GRID, indent: 1, font: { size: SMALL_SIZE, color: MUTED } },
        },
      ]),
    ],
    [
      HEADING_ROW,
      ...lines.map(({ measure, told }) =>
        Math.max(
          LEAST_ROW,
          textHeight(measure.label[language], widthOf(columns, label), FONT_SIZE, true),
          textHeight(told, widthOf(columns, remark), SMALL_SIZE),
        ),
      ),
    ],
    {
      validations: lines.flatMap(({ measure, place }): Validation[] => {
        if (measure.kind !== "entry") return [];
        const { rule, alert, prompt } = actualEntry({ kind: "number", format: measure.format }, words.entry);
        return [
          {
            area: place,
            rule,
            alert: { title: words.entry.title, message: alert },
            prompt: { title: words.measures.heading, message: prompt },
          },
        ];
      }),
    },
  );
}

function measureField(measure: Measure, place: Area, places: Readonly<Record<string, Area>>): Field {
  const numberFormat = shownAs(measure.format);
  if (measure.kind === "entry") {
    return { area: place, numberFormat, style: { ...ENTRY, horizontal: "center" }, unlocked: true };
  }
  return {
    area: place,
    content: formula(reckoned(measure.formula, places)),
    numberFormat,
    style: { borders: GRID, horizontal: "center", font: { bold: true } },
  };
}

/** The native formula; blank until all that it is reckoned from is filled in, and where it would divide by zero. */
function reckoned(expression: string, places: Readonly<Record<string, Area>>): string {
  const cell = (id: string) => {
    const place = places[id];
    if (!place) throw new RangeError(`There is no measure "${id}"`);
    return fixedReference(place);
  };
  const ids = measuresIn(expression);
  const native = expression.replace(/\{([^}]+)\}/g, (_, id: string) => cell(id));
  const filled = `COUNT(${ids.map(cell).join(",")})<${ids.length}`;
  return `IF(${filled},"",${expression.includes("/") ? `IFERROR(${native},"")` : native})`;
}

/** `previous + new − lost`, by the measures' labels. */
function inWords(expression: string, labels: ReadonlyMap<string, string>): string {
  return expression.replace(/\{([^}]+)\}|([-+*/])/g, (_, id: string | undefined, operator: string) =>
    id === undefined
      ? ` ${{ "+": "+", "-": "−", "*": "×", "/": "÷" }[operator] ?? operator} `
      : (labels.get(id) ?? id),
  );
}
