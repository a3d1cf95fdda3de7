import type { Language } from "../../domain/localized";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { across, cellAt } from "./area";
import { widthOf } from "./columns";
import type { Columns } from "./columns";
import { text } from "./content";
import { ENTRY, GRID, LABEL, SMALL_SIZE } from "./palette";
import { partOf } from "./part";
import type { Part } from "./part";
import { textHeight } from "./text-height";

const COMMENT_ROW = 54;
const LONGEST_COMMENT = 500;

/** What the reader of a template's sheet must know beside the criteria. */
export function noteLines(card: Scorecard, language: Language, { notes }: ScorecardTexts): string[] {
  const hasPlaceholders = card.items.some(({ target }) => target?.kind === "placeholder");
  return [
    ...card.notes.map((note) => note[language]),
    ...card.items.flatMap(({ indicator, input }) =>
      input.kind === "several"
        ? [
            notes.several(
              indicator[language],
              input.entries.map(({ label }) => label[language]),
            ),
          ]
        : [],
    ),
    ...(hasPlaceholders ? [notes.placeholders] : []),
    notes.fill,
  ];
}

/** These lines, and the assessor's comments. Begins at `row`. */
export function notesPart(
  lines: readonly string[],
  columns: Columns,
  words: ScorecardTexts,
  row: number,
): Part {
  const label = { first: 0, last: columns.at.dimension };
  const body = { first: columns.at.indicator, last: columns.last };
  const notes = lines.map((line, index) => `${index + 1}. ${line}`).join("\n");
  const comment = across(row + 1, body);
  return partOf(
    [
      {
        area: across(row, label),
        content: text(words.notes.heading),
        style: { ...LABEL, horizontal: "center" },
      },
      { area: across(row, body), content: text(notes), style: { borders: GRID, font: { size: SMALL_SIZE } } },
      {
        area: across(row + 1, label),
        content: text(words.comment),
        style: { ...LABEL, horizontal: "center" },
      },
      { area: comment, style: { ...ENTRY, vertical: "top" }, unlocked: true },
    ],
    [textHeight(notes, widthOf(columns, body), SMALL_SIZE), COMMENT_ROW],
    {
      validations: [
        {
          area: cellAt(comment.row, comment.column),
          rule: { kind: "textLength", maximum: LONGEST_COMMENT },
          alert: { title: words.entry.title, message: words.entry.text(LONGEST_COMMENT) },
        },
      ],
    },
  );
}
