import type { Area } from "../../domain/sheet/grid";
import type { Language } from "../../domain/localized";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { scorecardTexts } from "../../texts/scorecard/scorecard-texts";
import { cellAt } from "./area";
import { columnsOf } from "./columns";
import type { LayoutOptions } from "./layout-options";
import { noteLines, notesPart } from "./notes-part";
import { plain } from "./palette";
import { measurePlaces, measuresPart } from "./measures-part";
import { gap, joinParts } from "./part";
import { resultPart } from "./result-part";
import { schemeRows } from "./scheme-rows";
import { sectionsPart } from "./sections-part";
import { sharesOf, sharesPart } from "./shares-part";
import { printSetup } from "./print-setup";
import { sheetName } from "../../domain/sheet/sheet-name";
import type { SheetPlan } from "./sheet-plan";
import { signOffPart } from "./sign-off-part";
import { tablePart } from "./table-part";
import { employeeNameCell, TITLE_ROWS, titlePart } from "./title-part";
import { totalPart } from "./total-part";

/**
 * A scorecard as a finished sheet in one language: title, who is assessed, the table with its totals, the result and what it
 * pays, notes, sign-off. Formulas name no sheet, and every range over the items grows and shrinks with them. Throws a
 * RangeError where `options.basePay` is no amount of 0 or more.
 *
 * @example layoutScorecard(webPromotion, "zh-CN", { basePay: "3000" }).name // "网络推广"
 */
export function layoutScorecard(card: Scorecard, language: Language, options: LayoutOptions = {}): SheetPlan {
  const words = scorecardTexts(language);
  const columns = columnsOf(card);
  const role = card.names[language];

  const headerRow = TITLE_ROWS + 1;
  const first = headerRow + 1;
  const items = {
    first,
    lastStandard: first + card.items.filter(({ kind }) => kind === "standard").length - 1,
    last: first + card.items.length - 1,
  };
  const totalRow = items.last + 1;
  const scoreTotal = cellAt(totalRow, columns.at.score);

  const title = titlePart(words.title(role), role, columns, words, options);
  const shares = sharesPart(card, columns, words);
  const sections = sectionsPart(card, language, columns, words, items, totalRow + 1);
  const measuresRow = totalRow + 1 + sections.rowHeights.length + 1;
  const measureCells = measurePlaces(card, columns, measuresRow);
  const measures = measuresPart(card, language, columns, words, measuresRow, measureCells);
  const table = tablePart(card, language, columns, words, headerRow, measureCells);
  const total = totalPart(card, columns, words, items, totalRow);
  const measuresGap = measures.rowHeights.length > 0 ? [gap(10)] : [];
  const resultRow = measuresRow + measures.rowHeights.length + measuresGap.length;
  const bands = schemeRows(card, language, words);
  const result = resultPart(card, bands, columns, words, scoreTotal, options.basePay, resultRow);
  const notesRow = resultRow + result.part.rowHeights.length + 1;
  const notes = notesPart(noteLines(card, language, words), columns, words, notesRow);
  const signOff = signOffPart(card, columns, words, notesRow + notes.rowHeights.length + 1);

  const joined = joinParts([
    title,
    shares,
    table,
    total,
    sections,
    gap(10),
    measures,
    ...measuresGap,
    result.part,
    gap(10),
    notes,
    gap(6),
    signOff,
  ]);
  const area: Area = { row: 0, column: 0, rows: joined.rowHeights.length, columns: columns.last + 1 };
  return {
    name: sheetName(options.sheetName ?? role, role),
    language,
    area,
    ...joined,
    styles: [{ area, style: plain(language) }, ...joined.styles],
    columnWidths: columns.widths,
    frozenRows: headerRow + 1,
    showGridlines: false,
    // With the criteria wrapped, a whole scorecard then fits on the one page that is signed.
    print: printSetup("portrait", area, { row: headerRow, rows: 1 }),
    ...(options.protect ? { protect: true } : {}),
    // The first actual: what the assessor came to fill.
    select: cellAt(items.first, columns.at.actual),
    places: {
      headerRow,
      firstItemRow: items.first,
      lastItemRow: items.last,
      totalRow,
      columns: columns.at,
      employeeName: employeeNameCell(columns),
      weightTotal: cellAt(totalRow, columns.at.weight),
      weightCheck: cellAt(totalRow, columns.middle.first),
      scoredCount: cellAt(totalRow, columns.at.actual),
      scoreTotal,
      band: result.places.band,
      coefficient: result.places.coefficient,
      basePay: result.places.basePay,
      payout: result.places.payout,
      next: result.places.next,
      scheme: result.places.scheme,
      measures: measureCells,
      shares: sharesOf(card, columns),
    },
  };
}
