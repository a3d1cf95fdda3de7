import type { Nullable } from "@univerjs/core";
import { child, parseXml } from "../xml/elements";

/** A colour as exceljs reads it. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Gives `#RRGGBB` of a colour of the file; undefined for none or an automatic one. */
export type Palette = (color: FileColor | undefined) => string | undefined;

const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const indexed =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );

/** The order in which cells count a theme's colours. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
].concat(["hlink", "folHlink"]);

/** The colours of a workbook with that theme; without one, those of Office. */
export function paletteOf(themeXml: string | undefined): Palette {
  const theme = themeXml === undefined ? officeTheme : themeColors(themeXml);
  return (color) => {
    if (!color) return undefined;
    const rgb = rgbOf(color, theme);
    return rgb === undefined ? undefined : `#${tinted(rgb, color.tint ?? 0)}`.toUpperCase();
  };
}

function rgbOf(color: FileColor, theme: readonly string[]): string | undefined {
  if (color.argb !== undefined) return /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(color.argb)?.[1];
  if (color.theme !== undefined) return theme[color.theme];
  return color.indexed === undefined ? undefined : indexed[color.indexed];
}

function themeColors(xml: string): string[] {
  const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(xml)?.[0];
  const root = scheme === undefined ? undefined : parseXml(scheme)[0];
  return themeOrder.map((name, index) => {
    const entry = child(root, `a:${name}`)?.children[0];
    const rgb = entry?.attributes["lastClr"] ?? entry?.attributes["val"] ?? "";
    return /^[\da-f]{6}$/i.test(rgb) ? rgb : (officeTheme[index] ?? "000000");
  });
}

/** A tint lightens (above 0) or darkens (below 0) a colour in its luminance. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return rgb;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (max + min) / 2;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  const hue =
    range === 0
      ? 0
      : max === r
        ? ((g - b) / range + 6) % 6
        : max === g
          ? (b - r) / range + 2
          : (r - g) / range + 4;
  return fromHsl(hue, saturation, tint < 0 ? light * (1 + tint) : light + (1 - light) * tint);
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const wheel = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  return (wheel[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) => Math.round((part + light - chroma / 2) * 255))
    .map((part) => Math.max(0, Math.min(255, part)).toString(16).padStart(2, "0"))
    .join("");
}

/** A colour of the grid as a file holds it. */
export function argbOf(rgb: Nullable<string>): { argb: string } | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(rgb ?? "");
  const hex = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")
    : /^#([\da-f]{6})$/i.exec(rgb ?? "")?.[1];
  if (hex) return { argb: `FF${hex}`.toUpperCase() };
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(rgb ?? "");
  if (!parts) return undefined;
  return {
    argb: `FF${parts
      .slice(1)
      .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase(),
  };
}
