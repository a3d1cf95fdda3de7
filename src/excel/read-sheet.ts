import type { Area, Grid, GridCell } from "../domain/audit/grid";
import { cellFormula, cellValue } from "./cell-content";
import { officeCode } from "./host-fault";

/** A sheet as it is checked, with the id by which the host's events name it. */
export interface ReadSheet {
  readonly id: string;
  readonly grid: Grid;
}

/** Excel on the web refuses answers beyond 5 MB; so many cells, with all that is asked of each, stay well below. */
const CELLS_A_REQUEST = 20_000;

const CONTENT = "values,formulas,text,numberFormat,valueTypes";
const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Reads everything that a check needs of the sheet that is shown, in one request. Only a sheet too large for one answer is read
 * again in parts, and a blank one takes a second request.
 */
export async function readActiveSheet(): Promise<ReadSheet> {
  try {
    return await Excel.run(readWhole);
  } catch (error) {
    if (officeCode(error).endsWith("PayloadSizeLimitExceeded")) return Excel.run(readInParts);
    const blank = await Excel.run(readIfBlank).catch(() => null);
    if (blank) return blank;
    throw error;
  }
}

async function readWhole(context: Excel.RequestContext): Promise<ReadSheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const used = sheet.getUsedRange(true);
  const part = requestPart(used);
  await context.sync();
  return sheetOf(sheet, partOf(part), [part]);
}

/** A used range of nothing is an error in some hosts. */
async function readIfBlank(context: Excel.RequestContext): Promise<ReadSheet | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  return used.isNullObject ? sheetOf(sheet, { row: 0, column: 0, rows: 0, columns: 0 }, []) : null;
}

async function readInParts(context: Excel.RequestContext): Promise<ReadSheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const used = sheet.getUsedRange(true);
  used.load(PLACE);
  await context.sync();
  const whole: Area = placeOf(used);
  const rows = Math.max(1, Math.floor(CELLS_A_REQUEST / whole.columns));
  const parts: Part[] = [];
  for (let row = whole.row; row < whole.row + whole.rows; row += rows) {
    const height = Math.min(rows, whole.row + whole.rows - row);
    const part = requestPart(sheet.getRangeByIndexes(row, whole.column, height, whole.columns));
    await context.sync();
    parts.push(part);
  }
  return sheetOf(sheet, whole, parts);
}

/** A range and what was asked of it; filled by the next request. */
interface Part {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function requestPart(range: Excel.Range): Part {
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

function partOf(part: Part): Area {
  return placeOf(part.range);
}

function placeOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function sheetOf(sheet: Excel.Worksheet, whole: Area, parts: readonly Part[]): ReadSheet {
  const merges = new Map<string, Area>();
  for (const { merged } of parts) {
    // A merged area that reaches over two parts is told by both.
    for (const range of merged.isNullObject ? [] : merged.areas.items) {
      const area = placeOf(range);
      merges.set(`${area.row},${area.column}`, area);
    }
  }
  return {
    id: sheet.id,
    grid: {
      sheet: sheet.name,
      top: whole.row,
      left: whole.column,
      cells: parts.flatMap(cellsOf),
      merges: [...merges.values()],
      hiddenRows: new Set(
        parts.flatMap(({ range, rows }) => hidden(rows.value, range.rowIndex, ({ rowHidden }) => rowHidden)),
      ),
      hiddenColumns: new Set(
        parts
          .slice(0, 1)
          .flatMap(({ columns }) => hidden(columns.value, whole.column, ({ columnHidden }) => columnHidden)),
      ),
    },
  };
}

function hidden<T>(
  properties: readonly T[],
  first: number,
  isHidden: (of: T) => boolean | undefined,
): number[] {
  return properties.flatMap((property, index) => (isHidden(property) ? [first + index] : []));
}

function cellsOf({ range }: Part): GridCell[][] {
  const { values, formulas, text, numberFormat, valueTypes } = range;
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
