import { roleOfLabel } from "./column-role";
import type { CardCorrection, ColumnRole } from "./finding";
import type { Header, HeaderColumn } from "./header";
import { shownCell, textOf } from "./sheet-view";
import type { SheetView } from "./sheet-view";

/**
 * The headers as the user says that they are, in the order of the sheet. A correction for a row in which no header was found makes one
 * of it.
 */
export function correctedHeaders(
  view: SheetView,
  found: readonly Header[],
  corrections: readonly CardCorrection[],
): readonly Header[] {
  const headers = [...found];
  for (const correction of corrections) {
    const index = headers.findIndex((header) => isMeant(header, correction));
    const header = headers[index] ?? headerOf(view, correction.headerRow);
    const corrected = withColumns(view, header, correction);
    if (corrected.columns.length === 0) continue;
    if (index >= 0) headers[index] = corrected;
    else headers.push(corrected);
  }
  return corrections.length === 0
    ? found
    : headers.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

function isMeant({ firstRow, firstColumn, lastColumn }: Header, correction: CardCorrection): boolean {
  if (firstRow !== correction.headerRow) return false;
  const column = correction.column ?? firstColumn;
  return column >= firstColumn && column <= lastColumn;
}

/** What the words of one row say, though they make no scorecard. */
function headerOf(view: SheetView, row: number): Header {
  const columns: HeaderColumn[] = [];
  for (let column = view.grid.left; column < view.endColumn; column++) {
    const label = textOf(view.cell(row, column));
    const role = roleOfLabel(label);
    if (role) columns.push({ column, role, label, row });
  }
  const [first] = columns;
  return {
    firstRow: row,
    lastRow: row,
    firstColumn: first?.column ?? Infinity,
    lastColumn: columns[columns.length - 1]?.column ?? -1,
    columns,
  };
}

/** The header with each named role at its one column; a column means one thing. */
function withColumns(view: SheetView, header: Header, { columns }: CardCorrection): Header {
  const chosen = Object.entries(columns) as [ColumnRole, number | null][];
  const roles = new Set(chosen.map(([role]) => role));
  const taken = new Set(chosen.map(([, column]) => column));
  const kept = header.columns.filter(({ role, column }) => !roles.has(role) && !taken.has(column));
  const placed = chosen.flatMap(([role, column]): HeaderColumn[] => {
    if (column === null || column < view.grid.left || column >= view.endColumn) return [];
    const label = textOf(shownCell(view, header.lastRow, column));
    return [{ column, role, label, row: header.lastRow }];
  });
  const all = [...kept, ...placed].sort((a, b) => a.column - b.column);
  return {
    ...header,
    firstColumn: Math.min(header.firstColumn, ...placed.map(({ column }) => column)),
    lastColumn: Math.max(header.lastColumn, ...placed.map(({ column }) => column)),
    columns: all,
  };
}
