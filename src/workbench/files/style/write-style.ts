import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { Alignment, Border, Borders, Font, Style } from "exceljs";
import type { FormatExtras } from "../../grid/host/cell-extras";
import { argbOf } from "./colors";
import { lineName } from "./lines";
import type { KeptFill } from "./read-style";
import { indentPixels } from "./read-style";

/** The font of cells that name none. */
export interface BaseFont {
  readonly name: string;
  readonly size: number;
}

/** A cell's look as exceljs writes it. Every style names its font: a file's first font is nobody's own. */
export function writeStyle(
  style: IStyleData,
  extras: FormatExtras,
  kept: KeptFill | undefined,
  base: BaseFont,
): Partial<Style> {
  const alignment = writeAlignment(style, extras);
  const border = writeBorders(style);
  const background = argbOf(style.bg?.rgb);
  const pattern = style.n?.pattern;
  return {
    font: writeFont(style, extras, base),
    ...(kept && kept.shown === (style.bg?.rgb ?? undefined)
      ? { fill: kept.fill }
      : background && { fill: { type: "pattern", pattern: "solid", fgColor: background } }),
    ...(border && { border }),
    ...(pattern && pattern !== "General" && { numFmt: pattern }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...((extras.locked === false || extras.formulaHidden) && {
      protection: { locked: extras.locked !== false, hidden: extras.formulaHidden === true },
    }),
  };
}

function writeFont(style: IStyleData, extras: FormatExtras, base: BaseFont): Partial<Font> {
  const color = argbOf(style.cl?.rgb);
  const underline =
    style.ul?.s !== 1
      ? undefined
      : extras.underline === "SingleAccountant"
        ? "singleAccounting"
        : extras.underline === "DoubleAccountant"
          ? "doubleAccounting"
          : style.ul.t === 10
            ? "double"
            : true;
  return {
    name: style.ff || base.name,
    size: style.fs || base.size,
    color: color ?? ({ theme: 1 } as Font["color"]),
    ...(style.bl === 1 && { bold: true }),
    ...(style.it === 1 && { italic: true }),
    ...(style.st?.s === 1 && { strike: true }),
    ...(underline && { underline }),
    ...(style.va === 2 && { vertAlign: "subscript" as const }),
    ...(style.va === 3 && { vertAlign: "superscript" as const }),
  };
}

const horizontal: readonly (Alignment["horizontal"] | undefined)[] = [
  undefined,
  "left",
  "center",
  "right",
  "justify",
  "justify",
  "distributed",
];
const vertical: readonly (Alignment["vertical"] | undefined)[] = [undefined, "top", "middle", "bottom"];

function writeAlignment(style: IStyleData, extras: FormatExtras): Partial<Alignment> {
  const exact = extras.horizontalAlignment;
  const across =
    exact === "Fill"
      ? "fill"
      : exact === "CenterAcrossSelection"
        ? "centerContinuous"
        : horizontal[style.ht ?? 0];
  const upright = vertical[style.vt ?? 0];
  const indent = extras.indentLevel ?? (style.pd?.l ? Math.round(style.pd.l / indentPixels) : 0);
  return {
    ...(across && { horizontal: across }),
    ...(upright && { vertical: upright }),
    ...(style.tb === 3 && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(extras.shrinkToFit && { shrinkToFit: true }),
    ...(style.tr?.v === 1
      ? { textRotation: "vertical" as const }
      : style.tr?.a && { textRotation: Math.max(-90, Math.min(90, -style.tr.a)) }),
  };
}

function writeBorders({ bd }: IStyleData): Partial<Borders> | undefined {
  if (!bd) return undefined;
  const borders: Partial<Borders> = {};
  const sides = { top: bd.t, left: bd.l, bottom: bd.b, right: bd.r } as const;
  for (const name of ["top", "left", "bottom", "right"] as const) {
    const line = writeLine(sides[name]);
    if (line) borders[name] = line;
  }
  const diagonal = writeLine(bd.tl_br ?? bd.bl_tr);
  if (diagonal) borders.diagonal = { ...diagonal, up: Boolean(bd.bl_tr), down: Boolean(bd.tl_br) };
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function writeLine(line: Nullable<IBorderStyleData>): Border | undefined {
  if (!line) return undefined;
  const style = lineName(line.s);
  return style && { style, color: argbOf(line.cl.rgb) ?? { argb: "FF000000" } };
}
