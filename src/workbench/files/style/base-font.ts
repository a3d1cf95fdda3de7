import { child, elementPattern, parseXml } from "../xml/elements";
import type { BaseFont } from "./write-style";

/** Excel's own where a file names none. */
export const usualFont: BaseFont = { name: "Calibri", size: 11 };

/** The font of cells without a style. */
export function readBaseFont(stylesXml: string): BaseFont {
  const fonts = parseXml(elementPattern("fonts").exec(stylesXml)?.[0] ?? "")[0];
  const first = child(fonts, "font");
  return {
    name: child(first, "name")?.attributes["val"] ?? usualFont.name,
    size: Number(child(first, "sz")?.attributes["val"] ?? usualFont.size) || usualFont.size,
  };
}
