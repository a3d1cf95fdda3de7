import { cellName } from "../../domain/sheet/a1";
import type { SheetReport } from "../../domain/audit/finding";
import type { Language } from "../../domain/localized";
import { findingSentence } from "../../texts/pane/finding-texts";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import { cellAt } from "./area";
import { formula, text } from "./content";
import { linkFormula } from "./link-formula";
import { FONT_SIZE, GRID, LABEL, LINK, plain } from "./palette";
import { partOf } from "./part";
import type { Field } from "./part";
import { printSetup } from "./print-setup";
import type { SheetLook } from "./sheet-plan";
import { textHeight } from "./text-height";

/** In points: sheet, cell, severity, what is wrong, what can be done. */
const WIDTHS = [120, 48, 52, 400, 120];
const CELL = 1;
const SENTENCE = 3;
/** More rows than anybody works through at once; with them the sheet is still written in one request. */
export const MOST_FINDINGS = 1000;

/** A sheet's findings; nobody can be led to the cells of a hidden one. */
export type ReportToList = SheetReport & { readonly hidden?: boolean };

/**
 * Findings as a sheet to work through or to hand on: a row each, all of it text, with a link to the cell. Of more than `MOST_FINDINGS` the last row says how many are
 * not listed.
 */
export function layoutFindings(
  reports: readonly ReportToList[],
  language: Language,
  { findings: sentences, check: words }: PaneTexts,
): SheetLook {
  const { exported } = words;
  const all = reports.flatMap(({ findings, hidden = false }) =>
    findings.map((finding) => ({ ...finding, hidden })),
  );
  const rows = all
    .slice(0, MOST_FINDINGS)
    .map((finding) => [
      finding.cell.sheet,
      cellName(finding.cell.row, finding.cell.column),
      words.severity[finding.severity],
      findingSentence(finding, sentences),
      finding.repair ? exported.repairable : exported.byHand,
    ]);
  if (all.length === 0) rows.push(["", "", "", exported.nothing, ""]);
  if (all.length > MOST_FINDINGS) rows.push(["", "", "", exported.more(all.length - MOST_FINDINGS), ""]);
  const fields = [exported.columns, ...rows].flatMap((row, index) =>
    row.map((cell, column): Field => {
      const finding = column === CELL && index > 0 ? all[index - 1] : undefined;
      const isLink = finding !== undefined && !finding.hidden && cell !== "";
      return {
        area: cellAt(index, column),
        content: isLink ? formula(linkFormula(finding.cell)) : text(cell),
        ...(index === 0 ? { style: LABEL } : isLink ? { style: LINK } : {}),
      };
    }),
  );
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: WIDTHS.length };
  const { cells = [], styles = [] } = partOf(fields, []);
  return {
    name: exported.sheetName,
    language,
    area,
    cells,
    styles: [{ area, style: { ...plain(language), borders: GRID } }, ...styles],
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: [
      26,
      ...rows.map((row) =>
        Math.max(
          ...[0, SENTENCE].map((column) => textHeight(row[column] ?? "", WIDTHS[column] ?? 0, FONT_SIZE)),
        ),
      ),
    ],
    unlocked: [],
    validations: [],
    conditionalFormats: [],
    frozenRows: 1,
    showGridlines: false,
    print: printSetup("landscape", area, { row: 0, rows: 1 }),
    select: cellAt(0, 0),
  };
}
