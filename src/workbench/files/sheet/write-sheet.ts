import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import type { Cell, Style, Worksheet } from "exceljs";
import type { SheetSpills } from "../../grid/spills";
import { formatExtras } from "../../grid/host/cell-extras";
import { cellAddress, writeAreas } from "../areas";
import { shiftFormula } from "../formula/shift";
import type { BaseFont } from "../style/write-style";
import { writeStyle } from "../style/write-style";
import type { KeptFill } from "../style/read-style";
import type { FileSettings } from "./kept-sheet";
import type { CellLink } from "./links";
import type { SheetNotes } from "./notes";
import { writeLayout } from "./page-layout";
import { fileHeight, fileWidth } from "./sizes";
import { writeFormula, writeValue } from "./write-cell";

type Matrix<T> = IObjectMatrixPrimitiveType<T>;

export interface WriteContext {
  styleOf(style: Nullable<IStyleData | string>): IStyleData;
  readonly baseFont: BaseFont;
}

/** Fills an exceljs sheet; what exceljs cannot write is added to the file afterwards. Gives the links of the cells. */
export function writeSheet(
  sheet: Worksheet,
  data: Partial<IWorksheetData>,
  settings: FileSettings,
  spills: SheetSpills | undefined,
  notes: SheetNotes | undefined,
  context: WriteContext,
): ReadonlyMap<string, CellLink> {
  writeView(sheet, data, settings);
  const styles = styleWriter(data, context);
  for (const [key, column] of Object.entries(data.columnData ?? {})) {
    const target = sheet.getColumn(Number(key) + 1);
    if (column.w !== undefined) target.width = fileWidth(column.w);
    if (column.hd === 1) target.hidden = true;
    if (column.s) target.style = styles.of(Number(key), undefined, undefined);
  }
  for (const [key, row] of Object.entries(data.rowData ?? {})) {
    const target = sheet.getRow(Number(key) + 1);
    // A height that the grid fitted to the text is Excel's to fit anew.
    if (row.h !== undefined && row.ia !== 1) target.height = fileHeight(row.h);
    if (row.hd === 1) target.hidden = true;
  }
  const links = writeCells(sheet, data, settings, spills, styles);
  for (const line of Object.values(notes ?? {}))
    for (const { row, col, note } of Object.values(line))
      sheet.getCell(row + 1, col + 1).note = { texts: [{ text: note }] };
  if (settings.layout) writeLayout(sheet, settings.layout);
  return links;
}

function writeView(sheet: Worksheet, data: Partial<IWorksheetData>, settings: FileSettings): void {
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const frozen = xSplit > 0 || ySplit > 0;
  sheet.views = [
    {
      ...(frozen && { state: "frozen", xSplit, ySplit, topLeftCell: cellAddress(ySplit, xSplit) }),
      showGridLines: data.showGridlines !== 0,
      showRowColHeaders: !settings.headingsHidden,
      rightToLeft: data.rightToLeft === 1,
      zoomScale: Math.round((data.zoomRatio ?? 1) * 100),
    } as Worksheet["views"][number],
  ];
  if (data.defaultColumnWidth) sheet.properties.defaultColWidth = fileWidth(data.defaultColumnWidth);
  if (data.defaultRowHeight) sheet.properties.defaultRowHeight = fileHeight(data.defaultRowHeight);
}

interface StyleWriter {
  of(column: number, row: number | undefined, cell: ICellData | undefined): Partial<Style>;
}

/** Equal looks share one object: exceljs then looks each up once. */
function styleWriter(data: Partial<IWorksheetData>, { styleOf, baseFont }: WriteContext): StyleWriter {
  const written = new Map<string, Partial<Style>>();
  return {
    of(column, row, cell) {
      const style = {
        ...styleOf(data.columnData?.[column]?.s),
        ...(row !== undefined && styleOf(data.rowData?.[row]?.s)),
        ...styleOf(cell?.s),
      };
      const extras = formatExtras(cell);
      const fill = cell?.custom?.["fill"] as KeptFill | undefined;
      const key = JSON.stringify([style, extras, fill]);
      let result = written.get(key);
      if (!result) {
        const plain = Object.keys(style).length === 0 && Object.keys(extras).length === 0 && !fill;
        result = plain ? {} : writeStyle(style, extras, fill, baseFont);
        written.set(key, result);
      }
      return result;
    },
  };
}

function writeCells(
  sheet: Worksheet,
  data: Partial<IWorksheetData>,
  settings: FileSettings,
  spills: SheetSpills | undefined,
  styles: StyleWriter,
): ReadonlyMap<string, CellLink> {
  const links = new Map<string, CellLink>();
  const arrays = new Set(settings.kept?.arrays);
  const formulas = formulasOf(data);
  const written = (row: number, column: number): Cell => sheet.getRow(row + 1).getCell(column + 1);

  eachIn(data.cellData, (cell, row, column) => {
    const formula = formulas(cell, row, column);
    const target = written(row, column);
    target.style = styles.of(column, row, cell);
    const range = formula === undefined ? undefined : spills?.ranges[row]?.[column];
    const spill = range
      ? writeAreas([range])
      : formula !== undefined && arrays.has(formula)
        ? cellAddress(row, column)
        : undefined;
    target.value = formula === undefined ? writeValue(cell) : writeFormula(formula, cell, spill);
    const link = cell.custom?.["link"] as CellLink | undefined;
    if (link && target.value !== null) links.set(cellAddress(row, column), link);
  });
  eachIn(spills?.cells, (cell, row, column) => {
    const own = data.cellData?.[row]?.[column];
    const holds = own && (own.f || own.si || (own.v !== undefined && own.v !== null));
    if (holds || spills?.ranges[row]?.[column]) return;
    const target = written(row, column);
    target.style = styles.of(column, row, own);
    target.value = writeValue(cell);
  });
  return links;
}

/** Gives a cell's formula; cells that share one hold only the place of it. */
function formulasOf(data: Partial<IWorksheetData>) {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  eachIn(data.cellData, ({ f, si }, row, column) => {
    if (f && si) masters.set(si, { formula: f, row, column });
  });
  return ({ f, si }: ICellData, row: number, column: number): string | undefined => {
    if (f) return f;
    const master = si ? masters.get(si) : undefined;
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  };
}

function eachIn(
  matrix: Nullable<Matrix<Nullable<ICellData>>>,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const [row, line] of Object.entries(matrix ?? {}))
    for (const [column, cell] of Object.entries(line ?? {}) as [string, Nullable<ICellData>][])
      if (cell) visit(cell, Number(row), Number(column));
}
