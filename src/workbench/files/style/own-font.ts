import { element } from "../xml/elements";
import type { BaseFont } from "./write-style";

/** Puts the workbook's own font in the place of the one that exceljs gives to cells without a style. */
export function withOwnFont(stylesXml: string, { name, size }: BaseFont): string {
  const font = element(
    "font",
    {},
    element("sz", { val: size }) +
      element("color", { theme: 1 }) +
      element("name", { val: name }) +
      element("family", { val: 2 }),
  );
  return stylesXml.replace(/(<fonts\b[^>]*>)<font>[\s\S]*?<\/font>/, (_, list: string) => list + font);
}
