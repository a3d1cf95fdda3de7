import { EDGES, HORIZONTAL, officeBorder, VERTICAL } from "./office-style";
import type { Area } from "../domain/sheet/grid";
import type { BorderEdge, CellStyle } from "./layout/sheet-plan";

/** Gives the cells of a range the look that the style states; what it leaves out stays. */
export function writeStyle({ format }: Excel.Range, { rows, columns }: Area, style: CellStyle): void {
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
  for (const [edge, line] of Object.entries(borders ?? {})) {
    // A single row or column has no lines inside, and some hosts refuse to be asked for them.
    if (edge === "insideHorizontal" && rows < 2) continue;
    if (edge === "insideVertical" && columns < 2) continue;
    const border = format.borders.getItem(EDGES[edge as BorderEdge]);
    const { style: kind, weight, color } = officeBorder(line);
    border.style = kind;
    border.weight = weight;
    border.color = color;
  }
}
