import { roleOfLabel } from "./column-role";
import type { ColumnRole } from "./column-role";
import { findHeaders } from "./header";
import type { Header, HeaderColumn } from "./card-header";
import { shownCell, textOf } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

/** What a user says that the columns of a card mean, where they were taken otherwise. */
export interface CardCorrection {
  /** The `headerRow` of the card; or the row of titles of a card that was not found. */
  readonly headerRow: number;
  /** A column of the card, to tell it from those beside it; may be left out where it stands alone. */
  readonly column?: number;
  /** The one column of each role that is corrected; null where the card has none. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number | null>>>;
  /**
   * The words of the header's first row when the correction was made, from column A on: where others stand there now, rows have moved, and
   * the correction says nothing.
   */
  readonly titles?: readonly string[];
}

/**
 * The headers of a sheet as the user says that they are, in their order. A correction for a row in which no header was found makes one
 * of it.
 */
export function headersOf(view: SheetView, corrections: readonly CardCorrection[]): readonly Header[] {
  const found = findHeaders(view);
  const current = corrections.filter((correction) => isInPlace(view, correction));
  if (current.length === 0) return found;
  const headers = [...found];
  for (const correction of current) {
    const index = headers.findIndex((header) => isMeant(header, correction));
    const header = headers[index] ?? headerOf(view, correction.headerRow);
    const corrected = withColumns(view, header, correction);
    if (corrected.columns.length === 0) continue;
    const own = { ...corrected, isCorrected: true };
    if (index >= 0) headers[index] = own;
    else headers.push(own);
  }
  return headers.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

/** The correction with the words of its header's row, by which it knows that row again. */
export function withTitles(view: SheetView, correction: CardCorrection): CardCorrection {
  return correction.titles ? correction : { ...correction, titles: titlesAt(view, correction.headerRow) };
}

/** Whether most of the words that stood in the row of titles still do. */
function isInPlace(view: SheetView, { headerRow, titles }: CardCorrection): boolean {
  if (!titles) return true;
  const now = titlesAt(view, headerRow);
  const words = titles.filter((title) => title !== "");
  const same = titles.filter((title, column) => title !== "" && title === now[column]);
  return same.length * 2 > words.length;
}

function titlesAt(view: SheetView, row: number): string[] {
  return Array.from({ length: view.endColumn }, (_, column) => textOf(view.cell(row, column)));
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
  const absent = chosen.flatMap(([role, column]) => (column === null ? [role] : []));
  return {
    ...header,
    absent: [...(header.absent ?? []), ...absent].filter(
      (role) => !placed.some((each) => each.role === role),
    ),
    firstColumn: Math.min(header.firstColumn, ...placed.map(({ column }) => column)),
    lastColumn: Math.max(header.lastColumn, ...placed.map(({ column }) => column)),
    columns: all,
  };
}
