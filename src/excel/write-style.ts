import type { BorderEdge, CellStyle } from "./layout/sheet-plan";

const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const satisfies Record<BorderEdge, string>;

const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Gives cells the look that the style states; what it leaves out stays. */
export function writeStyle({ format }: Excel.Range, style: CellStyle): void {
  const { font, fill, borders, horizontal, vertical, wrap, indent } = style;
  if (font?.name !== undefined) format.font.name = font.name;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.bold !== undefined) format.font.bold = font.bold;
  if (font?.italic !== undefined) format.font.italic = font.italic;
  if (font?.underline !== undefined) format.font.underline = font.underline ? "Single" : "None";
  if (font?.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
  for (const [edge, { weight, color }] of Object.entries(borders ?? {})) {
    const border = format.borders.getItem(EDGES[edge as BorderEdge]);
    border.style = "Continuous";
    border.weight = WEIGHTS[weight];
    border.color = color;
  }
}
