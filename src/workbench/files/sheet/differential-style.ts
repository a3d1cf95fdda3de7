import type { BooleanNumber, IStyleBase } from "@univerjs/core";
import type { FileColor, Palette } from "../style/colors";
import { argbOf } from "../style/colors";
import type { XmlElement } from "../xml/elements";
import { child, element } from "../xml/elements";

/** What a conditional format changes of a cell's look, as far as the grid shows it. */
export function readDifferential(dxf: XmlElement | undefined, palette: Palette): IStyleBase {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  // In these styles a plain fill stands in the background colour.
  const background =
    palette(colorOf(child(pattern, "bgColor"))) ??
    (pattern?.attributes["patternType"] === "solid"
      ? palette(colorOf(child(pattern, "fgColor")))
      : undefined);
  const color = palette(colorOf(child(font, "color")));
  const [bold, italic] = [toggled(child(font, "b")), toggled(child(font, "i"))];
  const [strike, underline] = [toggled(child(font, "strike")), child(font, "u")];
  return {
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(bold !== undefined && { bl: bold }),
    ...(italic !== undefined && { it: italic }),
    ...(strike !== undefined && { st: { s: strike } }),
    ...(underline && { ul: { s: (underline.attributes["val"] === "none" ? 0 : 1) as BooleanNumber } }),
  };
}

/** A colour as it stands in XML. */
export function colorOf(of: XmlElement | undefined): FileColor | undefined {
  if (!of) return undefined;
  const { rgb, theme, indexed, tint } = of.attributes;
  return {
    ...(rgb !== undefined && { argb: rgb }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
    ...(tint !== undefined && { tint: Number(tint) }),
  };
}

function toggled(of: XmlElement | undefined): BooleanNumber | undefined {
  if (!of) return undefined;
  return (/^(?:0|false)$/.test(of.attributes["val"] ?? "") ? 0 : 1) as BooleanNumber;
}

export function writeDifferential(style: IStyleBase): string {
  const toggle = (name: string, value: BooleanNumber | undefined) =>
    value === undefined ? "" : element(name, value === 1 ? {} : { val: 0 });
  const [color, background] = [argbOf(style.cl?.rgb), argbOf(style.bg?.rgb)];
  const font = [
    toggle("b", style.bl),
    toggle("i", style.it),
    toggle("strike", style.st?.s),
    style.ul ? element("u", style.ul.s === 1 ? {} : { val: "none" }) : "",
    color ? element("color", { rgb: color.argb }) : "",
  ].join("");
  const fill = background
    ? element(
        "fill",
        {},
        element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: background.argb })),
      )
    : "";
  return element("dxf", {}, (font && element("font", {}, font)) + fill);
}
