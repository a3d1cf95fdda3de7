import type {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  IBorderData,
  IStyleData,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import type { FormatExtras } from "../../grid/host/cell-extras";
import type { FileColor, Palette } from "./colors";
import { lineCode } from "./lines";

/** A cell's look: what the grid holds of it, and what goes with the cell beside. */
export interface CellLook {
  readonly style: IStyleData;
  readonly extras: FormatExtras;
  /** A fill that is more than one colour, and the one colour that the grid shows of it. */
  readonly fill?: KeptFill;
}

export interface KeptFill {
  readonly fill: Fill;
  readonly shown: string | undefined;
}

export const on = 1 as BooleanNumber.TRUE;
const off = 0 as BooleanNumber.FALSE;

type HorizontalName = NonNullable<Alignment["horizontal"]>;

const horizontal: Readonly<Record<HorizontalName, number>> = {
  left: 1,
  center: 2,
  right: 3,
  fill: 1,
  justify: 4,
  centerContinuous: 2,
  distributed: 6,
};
const exactHorizontal: Partial<Record<HorizontalName, string>> = {
  fill: "Fill",
  centerContinuous: "CenterAcrossSelection",
};
const vertical: Readonly<Record<NonNullable<Alignment["vertical"]>, number>> = {
  top: 1,
  middle: 2,
  bottom: 3,
  justify: 1,
  distributed: 2,
};

/** Pixels that one level of indent takes. */
export const indentPixels = 12;

/** Reads a style as exceljs gives it; `pattern` is its number format. */
export function readStyle(style: Partial<Style>, pattern: string | undefined, palette: Palette): CellLook {
  const { alignment = {}, protection } = style;
  const background = fillColor(style.fill, palette);
  const plain =
    style.fill?.type === "pattern" && (style.fill.pattern === "solid" || style.fill.pattern === "none");
  const exact = alignment.horizontal && exactHorizontal[alignment.horizontal];
  const underline = style.font?.underline;
  return {
    style: {
      ...readFont(style.font, palette),
      ...(background !== undefined && { bg: { rgb: background } }),
      ...(style.border && readBorders(style.border, palette)),
      ...(pattern !== undefined && pattern !== "General" && { n: { pattern } }),
      ...readAlignment(alignment),
    },
    extras: {
      ...(protection?.locked === false && { locked: false }),
      ...(protection?.hidden === true && { formulaHidden: true }),
      ...(alignment.shrinkToFit === true && { shrinkToFit: true }),
      ...(alignment.indent && { indentLevel: alignment.indent }),
      ...(exact && { horizontalAlignment: exact }),
      ...(typeof underline === "string" &&
        underline.endsWith("Accounting") && {
          underline: underline.startsWith("double") ? "DoubleAccountant" : "SingleAccountant",
        }),
    },
    ...(style.fill && !plain && { fill: { fill: style.fill, shown: background } }),
  };
}

function readAlignment(alignment: Partial<Alignment>): IStyleData {
  const { textRotation: rotation } = alignment;
  return {
    ...(alignment.horizontal && { ht: horizontal[alignment.horizontal] as HorizontalAlign }),
    ...(alignment.vertical && { vt: vertical[alignment.vertical] as VerticalAlign }),
    ...(alignment.wrapText && { tb: 3 as WrapStrategy.WRAP }),
    ...(alignment.indent && { pd: { l: alignment.indent * indentPixels } }),
    ...(rotation === "vertical" && { tr: { a: 0, v: on } }),
    // The grid turns clockwise, Excel the other way.
    ...(typeof rotation === "number" && rotation !== 0 && { tr: { a: -rotation, v: off } }),
  };
}

/** A font, of a cell or of the whole workbook. */
export function readFont(font: Partial<Font> | undefined, palette: Palette): IStyleData {
  if (!font) return {};
  const color = palette(font.color as FileColor | undefined);
  const double = typeof font.underline === "string" && font.underline.startsWith("double");
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold && { bl: on }),
    ...(font.italic && { it: on }),
    ...(font.strike && { st: { s: on } }),
    ...(font.underline &&
      font.underline !== "none" && {
        ul: { s: on, t: (double ? 10 : 12) as TextDecoration.DOUBLE | TextDecoration.SINGLE },
      }),
    ...(font.vertAlign && { va: (font.vertAlign === "subscript" ? 2 : 3) as BaselineOffset }),
    ...(color !== undefined && { cl: { rgb: color } }),
  };
}

function fillColor(fill: Fill | undefined, palette: Palette): string | undefined {
  if (!fill) return undefined;
  if (fill.type === "gradient") return palette(fill.stops[0]?.color as FileColor | undefined);
  if (fill.pattern === "none") return undefined;
  const front = palette(fill.fgColor as FileColor | undefined);
  // The background is what shows most of a hatched fill.
  return fill.pattern === "solid" ? front : (palette(fill.bgColor as FileColor | undefined) ?? front);
}

function readBorders(borders: Partial<Borders>, palette: Palette): { bd?: IBorderData } {
  const bd: IBorderData = {};
  const side = (border: Partial<Borders>["top"]) => {
    const code = lineCode(border?.style);
    return code && { s: code, cl: { rgb: palette(border?.color as FileColor | undefined) ?? "#000000" } };
  };
  const sides = { t: borders.top, b: borders.bottom, l: borders.left, r: borders.right } as const;
  for (const name of ["t", "b", "l", "r"] as const) {
    const line = side(sides[name]);
    if (line) bd[name] = line;
  }
  const slanted = side(borders.diagonal as Partial<Borders>["top"]);
  if (slanted && borders.diagonal?.down) bd.tl_br = slanted;
  if (slanted && borders.diagonal?.up) bd.bl_tr = slanted;
  return Object.keys(bd).length > 0 ? { bd } : {};
}
