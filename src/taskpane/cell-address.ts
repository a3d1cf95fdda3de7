import { cellName } from "../domain/sheet/a1";
import type { CellAddress } from "../domain/sheet/cell-address";

/** `Sheet1!E7`, with the sheet's name in quotes only where a formula needs them: `'Sales 2025'!E7`. */
export function cellReference(cell: CellAddress): string {
  return `${quotedSheet(cell.sheet)}!${cellName(cell.row, cell.column)}`;
}

function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Names that a formula would read as a cell (`AB12`, `R1C1`, `R`) or as a logical value. */
function looksLikeReference(name: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(name) || /^(r\d*)?(c\d*)?$/i.test(name) || /^(true|false)$/i.test(name);
}
