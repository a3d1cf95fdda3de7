import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { Style, Worksheet } from "exceljs";
import { MAX_COLUMNS, MAX_ROWS } from "../../richapi/host";
import { withFormatExtras } from "../../grid/host/cell-extras";
import { clippedTo, readArea } from "../areas";
import type { Relation } from "../package/relations";
import type { Palette } from "../style/colors";
import { showsDate } from "../style/number-formats";
import { readStyle } from "../style/read-style";
import type { CellLook } from "../style/read-style";
import { parseXml } from "../xml/elements";
import { differentialStyles, readConditionalFormats } from "./conditional-formats";
import { readLinks } from "./links";
import type { FileCell, SharedFormulas } from "./read-cell";
import { customOf, flag, isNothing, readContent } from "./read-cell";
import { defaultHeight, defaultWidth, heightPixels, widthPixels } from "./sizes";
import type { SplitSheet } from "./split-sheet";
import { readValidations } from "./validation";
import { viewOf } from "./view";
import type { KeptRule } from "./conditional-formats";

/** What all sheets of a file share. */
export interface ReadContext {
  readonly palette: Palette;
  patternOf(standIn: string | undefined): string | undefined;
  readonly stylesXml: string;
  /** Days between a number of the file and the same day here. */
  readonly dayShift: number;
  /** Gives the style's id in the workbook; undefined for a style that says nothing. */
  keepStyle(style: IStyleData): string | undefined;
}

export interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly validations: ISheetDataValidationRule[];
  readonly formats: IConditionFormattingRule[];
  readonly rules: KeptRule[];
  /** Formulas that the file holds as arrays. */
  readonly arrays: string[];
}

interface FileRow {
  readonly number: number;
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: Partial<Style>;
  readonly cells?: readonly FileCell[];
}

interface FileColumn {
  readonly min: number;
  readonly max: number;
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: Partial<Style>;
}

/** A sheet is at least this large, so that there is room to write. */
const leastRows = 1000;
const leastColumns = 26;

/** Reads a sheet into the grid's terms. */
export function readSheet(
  id: string,
  name: string,
  sheet: Worksheet,
  split: SplitSheet,
  relations: readonly Relation[],
  context: ReadContext,
): ReadSheet {
  const model = sheet.model as unknown as { rows?: readonly FileRow[]; cols?: readonly FileColumn[] };
  const rows = (model.rows ?? []).filter((row) => row.number <= MAX_ROWS);
  const look = looks(context);
  const cells = readCells(rows, look, context, readLinks(split, relations));
  const columns = (model.cols ?? []).filter((column) => column.min <= MAX_COLUMNS);

  const merges = split
    .apart("mergeCells")
    .flatMap(parseXml)
    .flatMap(({ children }) => children)
    .flatMap(({ attributes }) => readArea(attributes["ref"]) ?? [])
    .filter((range) => range.startRow !== range.endRow || range.startColumn !== range.endColumn);
  const rowCount = roomFor(
    Math.max(cells.lastRow, ...bounded(merges, "endRow", cells.lastRow)),
    leastRows,
    MAX_ROWS,
  );
  const columnCount = roomFor(
    Math.max(
      cells.lastColumn,
      ...bounded(merges, "endColumn", cells.lastColumn),
      ...columns.filter(({ max }) => max < 1000).map(({ max }) => max - 1),
    ),
    leastColumns,
    MAX_COLUMNS,
  );
  const clip = (range: IRange) => clippedTo(range, rowCount, columnCount);
  const formats = readConditionalFormats(
    split.apart("conditionalFormatting"),
    differentialStyles(context.stylesXml),
    context.palette,
    clip,
  );
  return {
    data: {
      id,
      name,
      rowCount,
      columnCount,
      ...readView(sheet),
      cellData: cells.data,
      rowData: readRows(rows, look, rowCount),
      columnData: readColumns(columns, look, columnCount),
      mergeData: apartFromEachOther(merges.flatMap((range) => clip(range) ?? [])),
      tabColor: context.palette(sheet.properties.tabColor) ?? "",
      defaultColumnWidth: sheet.properties.defaultColWidth
        ? widthPixels(sheet.properties.defaultColWidth)
        : defaultWidth,
      defaultRowHeight: sheet.properties.defaultRowHeight
        ? heightPixels(sheet.properties.defaultRowHeight)
        : defaultHeight,
    },
    validations: readValidations(split.apart("dataValidations").flatMap(parseXml), clip),
    formats: formats.rules,
    rules: formats.kept,
    arrays: cells.arrays,
  };
}

type Look = CellLook & { readonly id: string | undefined; readonly date: boolean };

/** Styles as exceljs gives them are shared objects: each is read once. */
function looks(context: ReadContext): (style: Partial<Style> | undefined) => Look | undefined {
  const known = new Map<Partial<Style>, Look>();
  return (style) => {
    if (!style) return undefined;
    let look = known.get(style);
    if (!look) {
      const pattern = context.patternOf(style.numFmt);
      const read = readStyle(style, pattern, context.palette);
      look = { ...read, id: context.keepStyle(read.style), date: showsDate(pattern) };
      known.set(style, look);
    }
    return look;
  };
}

function readCells(
  rows: readonly FileRow[],
  look: (style: Partial<Style> | undefined) => Look | undefined,
  context: ReadContext,
  links: ReadonlyMap<string, unknown>,
) {
  const data: Record<number, Record<number, ICellData>> = {};
  const arrays: string[] = [];
  const masters = sharedFormulas(rows);
  const spilled = new Set<string>();
  let [lastRow, lastColumn] = [-1, -1];
  for (const { cells = [] } of rows)
    for (const cell of cells) {
      const at = readArea(cell.address);
      if (!at) continue;
      const { startRow: row, startColumn: column } = at;
      const of = look(cell.style);
      const isSpilled = spilled.delete(`${row},${column}`) && cell.formula === undefined;
      const content = isSpilled
        ? {}
        : readContent(cell, row, column, masters, of?.date ? context.dayShift : 0);
      if (content.f && cell.shareType === "array") {
        arrays.push(content.f);
        noteSpill(cell.ref, row, column, spilled);
      }
      const custom = customOf({
        ...withFormatExtras(undefined, of?.extras ?? {}),
        fill: of?.fill,
        link: links.get(cell.address),
      });
      const read: ICellData = { ...content, ...(of?.id && { s: of.id }), ...(custom && { custom }) };
      if (isNothing(read)) continue;
      (data[row] ??= {})[column] = read;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  return { data, arrays, lastRow, lastColumn };
}

/** An array's other cells are filled by its formula. Larger areas than this are no spill of a scorecard. */
function noteSpill(ref: string | undefined, row: number, column: number, spilled: Set<string>): void {
  const area = readArea(ref);
  if (!area || (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1) > 1_000_000)
    return;
  for (let r = area.startRow; r <= area.endRow; r++)
    for (let c = area.startColumn; c <= area.endColumn; c++)
      if (r !== row || c !== column) spilled.add(`${r},${c}`);
}

function sharedFormulas(rows: readonly FileRow[]): SharedFormulas {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  for (const { cells = [] } of rows)
    for (const { address, formula, shareType } of cells) {
      const at = shareType === "shared" && formula !== undefined ? readArea(address) : undefined;
      if (at && formula !== undefined)
        masters.set(address, { formula, row: at.startRow, column: at.startColumn });
    }
  return { at: (address) => masters.get(address) };
}

function readRows(
  rows: readonly FileRow[],
  look: (style: Partial<Style> | undefined) => Look | undefined,
  rowCount: number,
): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const row of rows) {
    const style = look(row.style)?.id;
    const read = {
      ...(row.height && { h: heightPixels(row.height), ia: flag(false) }),
      ...(row.hidden && { hd: flag(true) }),
      ...(style !== undefined && { s: style }),
    };
    if (row.number <= rowCount && Object.keys(read).length > 0) data[row.number - 1] = read;
  }
  return data;
}

function readColumns(
  columns: readonly FileColumn[],
  look: (style: Partial<Style> | undefined) => Look | undefined,
  columnCount: number,
): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { min, max, width, hidden, style } of columns) {
    const id = look(style)?.id;
    for (let column = min; column <= Math.min(max, columnCount); column++)
      data[column - 1] = {
        ...(width && { w: widthPixels(width) }),
        ...(hidden && { hd: flag(true) }),
        ...(id !== undefined && { s: id }),
      };
  }
  return data;
}

function readView(sheet: Worksheet): Partial<IWorksheetData> {
  const view = viewOf(sheet);
  const frozen = view.state === "frozen";
  const [x, y] = frozen ? [view.xSplit ?? 0, view.ySplit ?? 0] : [0, 0];
  return {
    freeze: { xSplit: x, ySplit: y, startColumn: x > 0 ? x : -1, startRow: y > 0 ? y : -1 },
    showGridlines: flag(view.showGridLines !== false),
    zoomRatio: Math.min(4, Math.max(0.1, (view.zoomScale || 100) / 100)),
    rightToLeft: flag(view.rightToLeft === true),
  };
}

function roomFor(last: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, last + 1 + Math.round(least / 10)));
}

/** Merged areas that reach far beyond the used cells do not make the sheet larger. */
function bounded(ranges: readonly IRange[], side: "endRow" | "endColumn", last: number): number[] {
  return ranges.map((range) => range[side]).filter((end) => end <= last + 1000);
}

/** Merged areas must not overlap; of those that do the first one counts. */
function apartFromEachOther(ranges: readonly IRange[]): IRange[] {
  if (ranges.length > 20_000) return [...ranges];
  const kept: IRange[] = [];
  for (const range of ranges)
    if (
      !kept.some(
        (other) =>
          other.startRow <= range.endRow &&
          range.startRow <= other.endRow &&
          other.startColumn <= range.endColumn &&
          range.startColumn <= other.endColumn,
      )
    )
      kept.push(range);
  return kept;
}
