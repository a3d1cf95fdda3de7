import type { Area, Grid, GridCell } from "../domain/audit/grid";
import { cellFormula, cellValue } from "./cell-content";
import { officeCode } from "./host-fault";

/** A sheet as it is checked, with the id by which the host's events name it. */
export interface ReadSheet {
  readonly id: string;
  readonly grid: Grid;
  /** The row of the active cell, from 0. */
  readonly activeRow: number;
}

/** Excel on the web refuses answers beyond 5 MB; so many cells of ordinary length stay well below. */
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
    if (isTooLarge(error)) return readInParts();
    const blank = await Excel.run(readIfBlank).catch(() => null);
    if (blank) return blank;
    throw error;
  }
}

async function readWhole(context: Excel.RequestContext): Promise<ReadSheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const active = askActive(context);
  const asked = askFor(sheet.getUsedRange(true));
  await context.sync();
  return joined(sheet, active, [partOf(asked)]);
}

/** A used range of nothing is an error in some hosts. */
async function readIfBlank(context: Excel.RequestContext): Promise<ReadSheet | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const active = askActive(context);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  return used.isNullObject ? joined(sheet, active, []) : null;
}

async function readInParts(): Promise<ReadSheet> {
  const { sheet, active, whole } = await Excel.run(async (context) => {
    const shown = context.workbook.worksheets.getActiveWorksheet();
    shown.load("id,name");
    const cell = askActive(context);
    const used = shown.getUsedRange(true);
    used.load(PLACE);
    await context.sync();
    return {
      sheet: { id: shown.id, name: shown.name },
      active: { rowIndex: cell.rowIndex },
      whole: placeOf(used),
    };
  });
  const rows = Math.max(1, Math.floor(CELLS_A_REQUEST / whole.columns));
  const parts: Part[] = [];
  for (let row = whole.row; row < whole.row + whole.rows; row += rows) {
    const area = { ...whole, row, rows: Math.min(rows, whole.row + whole.rows - row) };
    for (const part of await readArea(sheet.id, area)) parts.push(part);
  }
  return joined(sheet, active, parts);
}

/** Long texts can make even a few rows too large: then each half is read by itself. */
async function readArea(sheetId: string, area: Area): Promise<Part[]> {
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

function isTooLarge(error: unknown): boolean {
  return officeCode(error).endsWith("PayloadSizeLimitExceeded");
}

function askActive(context: Excel.RequestContext): Excel.Range {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex");
  return cell;
}

/** A range and what was asked of it; filled by the next request. */
interface Asked {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function askFor(range: Excel.Range): Asked {
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
type Part = Omit<Grid, "sheet">;

function partOf({ range, merged, rows, columns }: Asked): Part {
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

function joined(
  { id, name }: { id: string; name: string },
  active: { rowIndex: number },
  parts: readonly Part[],
): ReadSheet {
  // A merged area that reaches over two parts is told by both.
  const merges = new Map(
    parts.flatMap((part) => part.merges).map((area) => [`${area.row},${area.column}`, area]),
  );
  const [first] = parts;
  return {
    id,
    activeRow: active.rowIndex,
    grid: {
      sheet: name,
      top: first?.top ?? 0,
      left: first?.left ?? 0,
      cells: parts.flatMap((part) => part.cells),
      merges: [...merges.values()],
      hiddenRows: new Set(parts.flatMap((part) => [...part.hiddenRows])),
      hiddenColumns: first?.hiddenColumns ?? new Set(),
    },
  };
}

function placeOf(range: Excel.Range): Area {
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
