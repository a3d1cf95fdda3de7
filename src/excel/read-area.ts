import type { Area, Grid, GridCell } from "../domain/sheet/grid";
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
  readonly tables: Excel.TableScopedCollection;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

export function askFor(range: Excel.Range): Asked {
  range.load(`${CONTENT},${PLACE}`);
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
  const tables = range.getTables(false);
  tables.load("items/id");
  return {
    range,
    merged,
    tables,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** Some rows of a sheet, as plain data. */
export type Part = Omit<Grid, "sheet">;

/** What was asked and is answered, as plain data. Only where tables stand a second request tells their places. */
export async function partsFrom(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly Part[]> {
  const tables = asked.map(({ tables: { items } }) =>
    items.map((table) => {
      const range = table.getRange();
      range.load(PLACE);
      return range;
    }),
  );
  if (tables.some((ranges) => ranges.length > 0)) await context.sync();
  return asked.map((one, index) => partOf(one, (tables[index] ?? []).map(placeOf)));
}

function partOf({ range, merged, rows, columns }: Asked, tables: readonly Area[]): Part {
  const { row, column } = placeOf(range);
  return {
    top: row,
    left: column,
    cells: cellsOf(range),
    merges: merged.isNullObject ? [] : merged.areas.items.map(placeOf),
    tables,
    hiddenRows: hidden(rows.value, row, ({ rowHidden }) => rowHidden),
    hiddenColumns: hidden(columns.value, column, ({ columnHidden }) => columnHidden),
  };
}

/** The parts of one sheet, from above to below, as one grid. */
export function gridOf(sheet: string, parts: readonly Part[]): Grid {
  const [first] = parts;
  return {
    sheet,
    top: first?.top ?? 0,
    left: first?.left ?? 0,
    cells: parts.flatMap((part) => part.cells),
    merges: once(parts.flatMap(({ merges }) => merges)),
    tables: once(parts.flatMap(({ tables }) => tables)),
    hiddenRows: new Set(parts.flatMap((part) => [...part.hiddenRows])),
    hiddenColumns: first?.hiddenColumns ?? new Set(),
  };
}

/** What reaches over two parts is told by both. */
function once(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [`${area.row},${area.column}`, area])).values()];
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
      return [...(await partsFrom(context, [asked]))];
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
