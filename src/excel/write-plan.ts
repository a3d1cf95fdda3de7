import type { Area } from "../domain/sheet/grid";
import { literalText, TEXT_FORMAT } from "./cell-text";
import { reference } from "./layout/a1";
import type { CellPlan, SheetLook } from "./layout/sheet-plan";
import { mergeRuns } from "./merge-runs";
import { writeConditionalFormat } from "./write-conditional-format";
import { writeLooks } from "./write-looks";
import { writePageLayout } from "./write-page-layout";
import { writeValidation } from "./write-validation";

/** Puts everything of a plan on an empty sheet; the caller sends the request. */
export function writePlan(sheet: Excel.Worksheet, plan: SheetLook): void {
  // Nothing needs to be told to later requests: a range that is not kept costs fewer actions.
  const at = (area: Area) =>
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
  // While the sheet is blank, no row has to be fitted to a column's new width.
  writeSizes(at, plan);
  writeLooks(at, plan);
  for (const { area, across } of mergeRuns(plan.merges)) at(area).merge(across);
  for (const validation of plan.validations) writeValidation(at(validation.area), validation);
  // Each one goes before those that are there already.
  for (const format of [...plan.conditionalFormats].reverse())
    writeConditionalFormat(at(format.area), format);
  // Excel may not paint a new conditional format before its cells are touched (office-js issue 5299): contents come after.
  writeCells(at(plan.area), plan);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = plan.showGridlines;
  writePageLayout(sheet, plan.print);
  if (plan.protect) {
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
  }
}

/** Shows a sheet that was written, at the cell where the user begins. */
export function showSheet(sheet: Excel.Worksheet, { select }: SheetLook): void {
  sheet.activate();
  sheet.getRange(reference(select)).untrack().select();
}

/** All cells at once; formats first, since they decide how an assigned text is read. */
function writeCells(range: Excel.Range, plan: SheetLook): void {
  const { rows, columns } = plan.area;
  const grid = <T>(blank: T) => Array.from({ length: rows }, () => new Array<T>(columns).fill(blank));
  const formats = grid("General");
  const contents = grid<string | number | boolean>("");
  for (const { row, column, content, numberFormat = "General" } of plan.cells) {
    const formatRow = formats[row];
    const contentRow = contents[row];
    if (!formatRow || !contentRow || column >= columns)
      throw new RangeError("A planned cell lies outside of its sheet");
    formatRow[column] = numberFormat;
    contentRow[column] = assignable(content, numberFormat);
  }
  range.numberFormat = formats;
  range.formulas = contents;
}

function assignable(content: CellPlan, format: string): string | number | boolean {
  switch (content.kind) {
    case "value":
      return content.value;
    case "text":
      return literalText(content.text, format);
    case "formula":
      if (format === TEXT_FORMAT) throw new RangeError("A formula in a text cell would not calculate");
      return content.formula;
    case "blank":
      return "";
  }
}

function writeSizes(at: (area: Area) => Excel.Range, { area, columnWidths, rowHeights }: SheetLook): void {
  at({ ...area, row: 0, rows: 1 }).setColumnProperties(
    columnWidths.map((columnWidth) => ({ format: { columnWidth } })),
  );
  at({ ...area, column: 0, columns: 1 }).setRowProperties(
    rowHeights.map((rowHeight) => ({ format: { rowHeight } })),
  );
}
