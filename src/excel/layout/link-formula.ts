import { cellName } from "../../domain/sheet/a1";
import type { CellAddress } from "../../domain/sheet/cell-address";

/**
 * A formula, without its equals sign, that shows a cell's name and leads to it. A formula rather than a link of the sheet's own: all of a list are
 * written at once, and every Excel follows it.
 *
 * @example linkFormula({ sheet: "Tom's", row: 6, column: 3 }) // HYPERLINK("#'Tom''s'!D7","D7")
 */
export function linkFormula({ sheet, row, column }: CellAddress): string {
  const name = cellName(row, column);
  const place = `#'${sheet.replaceAll("'", "''")}'!${name}`;
  return `HYPERLINK("${place.replaceAll('"', '""')}","${name}")`;
}
