import type { Area } from "../domain/audit/grid";
import { literalText, TEXT_FORMAT } from "./cell-text";
import { reference } from "./layout/a1";
import type { CellPlan, SheetLook } from "./layout/sheet-plan";
import { writeConditionalFormat } from "./write-conditional-format";
import { writePageLayout } from "./write-page-layout";
import { writeStyle } from "./write-style";
import { writeValidation } from "./write-validation";

/** Puts everything of a plan on an empty sheet and shows it; the caller sends the request. */
export function writePlan(sheet: Excel.Worksheet, plan: SheetLook): void {
  const at = (area: Area) => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  // While the sheet is blank, no row has to be fitted to a column's new width.
  writeSizes(sheet, plan);
  for (const { area, style } of plan.styles) writeStyle(at(area), style);
  for (const area of plan.merges) at(area).merge(false);
  writeCells(at(plan.area), plan);
  for (const area of plan.unlocked) at(area).format.protection.locked = false;
  for (const validation of plan.validations) writeValidation(at(validation.area), validation);
  // Each one goes before those that are there already.
  for (const format of [...plan.conditionalFormats].reverse())
    writeConditionalFormat(at(format.area), format);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = plan.showGridlines;
  writePageLayout(sheet, plan.print);
  if (plan.protect) {
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
  }
  sheet.activate();
  sheet.getRange(reference(plan.select)).select();
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

function writeSizes(sheet: Excel.Worksheet, plan: SheetLook): void {
  const { row, column } = plan.area;
  for (const [index, width] of plan.columnWidths.entries()) {
    sheet.getRangeByIndexes(0, column + index, 1, 1).format.columnWidth = width;
  }
  for (const [index, height] of plan.rowHeights.entries()) {
    sheet.getRangeByIndexes(row + index, 0, 1, 1).format.rowHeight = height;
  }
}
