import type { Area } from "../../domain/sheet/grid";
import type { Language } from "../../domain/localized";
import type { CardToInsert, SchemeToInsert } from "../../domain/paste/card-to-insert";
import { sheetName } from "../../domain/sheet/sheet-name";
import { scorecardTexts } from "../../texts/scorecard/scorecard-texts";
import type { ScorecardTexts } from "../../texts/scorecard/zh-CN";
import { across, cellAt } from "./area";
import type { LayoutOptions } from "./layout-options";
import { notesPart } from "./notes-part";
import { LABEL_FILL, plain } from "./palette";
import { gap, joinParts } from "./part";
import { pastedColumns } from "./pasted-columns";
import { plannedRows } from "./pasted-rows";
import type { PlannedRow } from "./pasted-rows";
import { pastedTablePart } from "./pasted-table-part";
import { printSetup } from "./print-setup";
import { resultPart } from "./result-part";
import { schemeRows } from "./scheme-rows";
import type { SchemeRow } from "./scheme-rows";
import type { SheetLook } from "./sheet-plan";
import { signOffPart } from "./sign-off-part";
import { TITLE_ROWS, titlePart } from "./title-part";
import { totalPart } from "./total-part";
import { value, text } from "./content";

/** Who signs where the text does not say: as on most templates. */
const SIGN_OFF = { signOff: ["assessed", "assessor", "hr"] } as const;
/** Points out of each item's weight, which are added up. */
const SCORING = { scoring: "points", outOf: "100" } as const;
/** Wider tables are printed across. */
const WIDEST_UPRIGHT = 700;

/**
 * A pasted scorecard as a sheet of the templates' layout: title, who is assessed, the table with its total, the result and what it pays where bands are
 * chosen, notes, sign-off. Throws a RangeError where `options.basePay` is no amount of 0 or more.
 */
export function layoutPasted(card: CardToInsert, language: Language, options: LayoutOptions = {}): SheetLook {
  const words = scorecardTexts(language);
  const rows = plannedRows(card.rows);
  const columns = pastedColumns(card.rows, Math.max(1, ...rows.map(({ slots }) => slots?.length ?? 1)));
  const headerRow = TITLE_ROWS + 1;
  const first = headerRow + 1;
  const standard = rows.filter(({ row }) => row.kind === "standard").length;
  const items = {
    first,
    // A card of bonus rows alone has no sums of its own to keep them out of.
    lastStandard: first + (standard || rows.length) - 1,
    last: first + rows.length - 1,
  };
  const totalRow = items.last + 1;
  const weighed = rows.map(({ row, weight }) =>
    row.kind === "standard" ? { kind: row.kind, weight } : { kind: row.kind },
  );
  const totalled = { ...SCORING, items: weighed as Parameters<typeof totalPart>[0]["items"] };

  const title = titlePart(card.title || words.pasted.title, undefined, columns, words, options);
  const table = pastedTablePart(rows, columns, words, headerRow);
  const total = totalPart(totalled, columns, words, items, totalRow);
  const bands = bandsOf(card.scheme, language, words);
  const resultRow = totalRow + 2;
  const scoreTotal = cellAt(totalRow, columns.at.score);
  const result = bands && resultPart(totalled, bands, columns, words, scoreTotal, options.basePay, resultRow);
  const resultParts = result ? [result.part, gap(10)] : [];
  const notesRow = resultRow + (result ? result.part.rowHeights.length + 1 : 0);
  const notes = notesPart(noteLines(card, rows, words), columns, words, notesRow);
  const signOff = signOffPart(SIGN_OFF, columns, words, notesRow + notes.rowHeights.length + 1);

  const joined = joinParts([title, gap(8), table, total, gap(10), ...resultParts, notes, gap(6), signOff]);
  const area: Area = { row: 0, column: 0, rows: joined.rowHeights.length, columns: columns.last + 1 };
  const width = columns.widths.reduce((sum, each) => sum + each, 0);
  const name = sheetName(card.title, words.pasted.sheetName);
  const unread = rows.findIndex(({ slots }) => slots === null);
  const beyond = across(totalRow, { first: columns.at.score + 1, last: columns.last });
  return {
    name: sheetName(options.sheetName ?? name, name),
    language,
    area,
    ...joined,
    styles: [
      { area, style: plain(language) },
      ...joined.styles,
      ...(beyond.columns > 0 ? [{ area: beyond, style: { fill: LABEL_FILL } }] : []),
    ],
    columnWidths: columns.widths,
    frozenRows: headerRow + 1,
    showGridlines: false,
    print: printSetup(width > WIDEST_UPRIGHT ? "landscape" : "portrait", area, { row: headerRow, rows: 1 }),
    ...(options.protect ? { protect: true } : {}),
    // What is still to be done: the first criterion to write anew, else the first actual.
    select: unread >= 0 ? cellAt(first + unread, columns.at.criteria) : cellAt(first, columns.at.actual),
  };
}

function bandsOf(
  scheme: SchemeToInsert,
  language: Language,
  words: ScorecardTexts,
): readonly SchemeRow[] | null {
  if (scheme === null) return null;
  if (scheme.kind === "built-in")
    return schemeRows(
      { scheme: { kind: "built-in", names: BUILT_IN[scheme.name], provenance: PROPOSED } },
      language,
      words,
    );
  return scheme.bands.map(({ lower, label, coefficient }) => ({
    lower: value(Number(lower)),
    label,
    coefficient: coefficient === "score" ? text(words.scheme.byScore) : value(Number(coefficient)),
  }));
}

const BUILT_IN = {
  "hundred-point": { "zh-CN": "百分制", "en-US": "100-point" },
  "by-score": { "zh-CN": "按分发放", "en-US": "by-score" },
} as const;
const PROPOSED = { origin: "proposed", note: null } as const;

function noteLines({ notes }: CardToInsert, rows: readonly PlannedRow[], words: ScorecardTexts): string[] {
  const unread = rows.flatMap(({ slots }, index) => (slots === null ? [index + 1] : []));
  return [
    ...notes,
    ...rows.flatMap(({ row, slots }) =>
      slots !== null && slots.length > 1
        ? [
            words.notes.several(
              row.indicator,
              slots.map(({ subject, role }) =>
                role === "points" ? words.pasted.pointsOf(subject) : subject,
              ),
            ),
          ]
        : [],
    ),
    ...(unread.length > 0 ? [words.pasted.unread(unread)] : []),
    words.notes.fill,
  ];
}
