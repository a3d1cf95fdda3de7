import type { Area, Grid, GridCell } from "../domain/audit/grid";
import { cellFormula, cellValue } from "./cell-content";
import { officeCode } from "./host-fault";

/** Excel on the web refuses answers beyond 5 MB; so many cells of ordinary length stay well below. */
export const CELLS_A_REQUEST = 20_000;

const CONTENT = "values,formulas,text,numberFormat,valueTypes";
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** A range and what was asked of it; filled by the next request. */
export interface Asked {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

export function askFor(range: Excel.Range): Asked {
  range.load(`${CONTENT},${PLACE}`);
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
  return {
    range,
    merged,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** Some rows of a sheet, as plain data. */
export type Part = Omit<Grid, "sheet">;

export function partOf({ range, merged, rows, columns }: Asked): Part {
  const { row, column } = placeOf(range);
  return {
    top: row,
    left: column,
    cells: cellsOf(range),
    merges: merged.isNullObject ? [] : merged.areas.items.map(placeOf),
    hiddenRows: hidden(rows.value, row, ({ rowHidden }) => rowHidden),
    hiddenColumns: hidden(columns.value, column, ({ columnHidden }) => columnHidden),
  };
}

/** The parts of one sheet, from above to below, as one grid. */
export function gridOf(sheet: string, parts: readonly Part[]): Grid {
  // A merged area that reaches over two parts is told by both.
  const merges = new Map(
    parts.flatMap((part) => part.merges).map((area) => [`${area.row},${area.column}`, area]),
  );
  const [first] = parts;
  return {
    sheet,
    top: first?.top ?? 0,
    left: first?.left ?? 0,
    cells: parts.flatMap((part) => part.cells),
    merges: [...merges.values()],
    hiddenRows: new Set(parts.flatMap((part) => [...part.hiddenRows])),
    hiddenColumns: first?.hiddenColumns ?? new Set(),
  };
}

/** A place cut into parts that one answer each can hold, from above to below. */
export function partsOf(whole: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_A_REQUEST / whole.columns));
  const parts: Area[] = [];
  for (let row = whole.row; row < whole.row + whole.rows; row += rows) {
    parts.push({ ...whole, row, rows: Math.min(rows, whole.row + whole.rows - row) });
  }
  return parts;
}

/** Long texts can make even a few rows too large: then each half is read by itself. */
export async function readArea(sheetId: string, area: Area): Promise<Part[]> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const asked = askFor(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
      await context.sync();
      return [partOf(asked)];
    });
  } catch (error) {
    if (!isTooLarge(error) || area.rows < 2) throw error;
    const half = Math.floor(area.rows / 2);
    const upper = await readArea(sheetId, { ...area, rows: half });
    const lower = await readArea(sheetId, { ...area, row: area.row + half, rows: area.rows - half });
    return [...upper, ...lower];
  }
}

export function isTooLarge(error: unknown): boolean {
  return officeCode(error).endsWith("PayloadSizeLimitExceeded");
}

export function placeOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function hidden<T>(
  lines: readonly T[],
  first: number,
  isHidden: (line: T) => boolean | undefined,
): ReadonlySet<number> {
  return new Set(lines.flatMap((line, index) => (isHidden(line) ? [first + index] : [])));
}

function cellsOf({ values, formulas, text, numberFormat, valueTypes }: Excel.Range): GridCell[][] {
  return values.map((row, r) =>
    row.map((value: unknown, c): GridCell => {
      const raw = { value, formula: formulas[r]?.[c] as unknown, type: valueTypes[r]?.[c] };
      return {
        value: cellValue(raw),
        text: text[r]?.[c] ?? "",
        formula: cellFormula(raw),
        format: String(numberFormat[r]?.[c] ?? "General"),
      };
    }),
  );
}
