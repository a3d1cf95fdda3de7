import type { ICellData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Area, CellFormat, HorizontalAlignment, VerticalAlignment } from "../../richapi/host";
import type { FormatExtras } from "./cell-extras";
import { formatExtras, withFormatExtras } from "./cell-extras";
import type { HostContext } from "./context";
import { clipped, eachCell, gridOver, pixelsPerPoint } from "./context";
import { growTo } from "./grow";
import type { CellPatches } from "./cell-buffer";
import { put } from "./write-cells";

const defaultFont = "Arial";
const defaultSize = 11;
/** Excel indents by about three spaces a level. */
const pointsPerIndent = 9;

const horizontal: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const exactHorizontal = new Set<HorizontalAlignment>(["Fill", "CenterAcrossSelection"]);
const vertical: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** One format a cell, row-major. */
export function cellFormats(context: HostContext, sheet: string, area: Area): CellFormat[][] {
  context.cells.flush();
  const worksheet = context.worksheet(sheet);
  const matrix = worksheet.getCellMatrix();
  const real = clipped(worksheet, area);
  return gridOver(area, (row, column) => {
    const inside = real && row < real.row + real.rows && column < real.column + real.columns;
    return formatOf(inside ? worksheet.getComposedCellStyle(row, column) : {}, matrix.getValue(row, column));
  });
}

function formatOf(style: IStyleData, cell: Nullable<ICellData>): CellFormat {
  const extras = formatExtras(cell);
  return {
    fillColor: hex(style.bg, ""),
    fontName: style.ff || defaultFont,
    fontSize: style.fs || defaultSize,
    fontColor: hex(style.cl, "#000000"),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    underline:
      style.ul?.s === BooleanNumber.TRUE
        ? ((extras.underline as CellFormat["underline"] | undefined) ??
          (style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single"))
        : "None",
    horizontalAlignment:
      (extras.horizontalAlignment as HorizontalAlignment | undefined) ??
      named(horizontal, style.ht, "General"),
    verticalAlignment: named(vertical, style.vt, "Bottom"),
    wrapText: style.tb === WrapStrategy.WRAP,
    indentLevel: extras.indentLevel ?? 0,
    shrinkToFit: extras.shrinkToFit === true,
    textOrientation: style.tr?.v === BooleanNumber.TRUE ? 180 : -(style.tr?.a ?? 0) || 0,
    locked: extras.locked !== false,
    formulaHidden: extras.formulaHidden === true,
  };
}

export function setFormat(context: HostContext, sheet: string, area: Area, patch: Partial<CellFormat>): void {
  const worksheet = context.worksheet(sheet);
  // Whole rows and columns: as far as the grid reaches.
  const bounded = area.rows > 100_000 || area.columns > 10_000 ? clipped(worksheet, area) : area;
  if (!bounded) return;
  growTo(context, sheet, bounded);
  const style = stylePatch(patch);
  const extras = extrasPatch(patch);
  const matrix = worksheet.getCellMatrix();
  const patches: CellPatches = {};
  eachCell(bounded, (row, column) => {
    const waiting = context.cells.waiting(sheet, row, column);
    const cell = waiting?.custom === undefined ? matrix.getValue(row, column) : (waiting as ICellData);
    const custom = extras && {
      custom: withFormatExtras(cell, without({ ...formatExtras(cell), ...extras })),
    };
    put(patches, row, column, { ...(style && { s: style }), ...custom });
  });
  context.cells.patch(sheet, patches);
}

type StylePatch = { [K in keyof IStyleData]: IStyleData[K] | null };

function stylePatch(patch: Partial<CellFormat>): IStyleData | undefined {
  const style: StylePatch = {};
  if (patch.fillColor !== undefined) style.bg = patch.fillColor === "" ? null : { rgb: patch.fillColor };
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.fontColor !== undefined) style.cl = patch.fontColor === "" ? null : { rgb: patch.fontColor };
  if (patch.bold !== undefined) style.bl = flag(patch.bold);
  if (patch.italic !== undefined) style.it = flag(patch.italic);
  if (patch.strikethrough !== undefined) style.st = { s: flag(patch.strikethrough) };
  if (patch.underline !== undefined)
    style.ul = {
      s: flag(patch.underline !== "None"),
      t: patch.underline.startsWith("Double") ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
    };
  if (patch.horizontalAlignment !== undefined) style.ht = horizontal[patch.horizontalAlignment];
  if (patch.verticalAlignment !== undefined) style.vt = vertical[patch.verticalAlignment];
  if (patch.wrapText !== undefined) style.tb = patch.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.indentLevel !== undefined)
    style.pd = patch.indentLevel === 0 ? null : { l: patch.indentLevel * pointsPerIndent * pixelsPerPoint };
  if (patch.textOrientation !== undefined)
    style.tr =
      patch.textOrientation === 180
        ? { a: 0, v: BooleanNumber.TRUE }
        : { a: -patch.textOrientation, v: BooleanNumber.FALSE };
  return Object.keys(style).length > 0 ? (style as IStyleData) : undefined;
}

type ExtrasPatch = { -readonly [K in keyof FormatExtras]: FormatExtras[K] | undefined };

function extrasPatch(patch: Partial<CellFormat>): ExtrasPatch | undefined {
  const extras: ExtrasPatch = {};
  if (patch.locked !== undefined) extras.locked = patch.locked ? undefined : false;
  if (patch.formulaHidden !== undefined) extras.formulaHidden = patch.formulaHidden || undefined;
  if (patch.shrinkToFit !== undefined) extras.shrinkToFit = patch.shrinkToFit || undefined;
  if (patch.indentLevel !== undefined) extras.indentLevel = patch.indentLevel || undefined;
  if (patch.horizontalAlignment !== undefined)
    extras.horizontalAlignment = exactHorizontal.has(patch.horizontalAlignment)
      ? patch.horizontalAlignment
      : undefined;
  if (patch.underline !== undefined)
    extras.underline = patch.underline.endsWith("Accountant") ? patch.underline : undefined;
  return Object.keys(extras).length > 0 ? extras : undefined;
}

function without(extras: ExtrasPatch): FormatExtras {
  return Object.fromEntries(
    Object.entries(extras).filter(([, value]) => value !== undefined),
  ) as FormatExtras;
}

/** Whether any cell of the area is locked: every cell is, unless its format says otherwise. */
export function anyLocked(context: HostContext, sheet: string, area: Area): boolean {
  context.cells.flush();
  const worksheet = context.worksheet(sheet);
  const real = clipped(worksheet, area);
  if (!real || real.rows < area.rows || real.columns < area.columns) return true;
  const matrix = worksheet.getCellMatrix();
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (formatExtras(matrix.getValue(row, column)).locked !== false) return true;
  return false;
}

/** `#RRGGBB` of a colour of the grid. */
export function hex(color: Nullable<IColorStyle>, fallback: string): string {
  const rgb = color?.rgb;
  if (!rgb) return fallback;
  if (/^#[0-9a-f]{6}$/i.test(rgb)) return rgb.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(rgb))
    return `#${[...rgb.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(rgb);
  if (!parts) return fallback;
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}

function named<K extends string>(names: Readonly<Record<K, number>>, code: Nullable<number>, fallback: K): K {
  if (!code) return fallback;
  return (Object.keys(names) as K[]).find((name) => names[name] === code) ?? fallback;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
