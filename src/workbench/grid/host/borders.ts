import type { IBorderStyleData, Nullable, Worksheet } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import type { Area, Border, BorderEdge, BorderStyle, BorderWeight } from "../../richapi/host";
import type { HostContext } from "./context";
import { clipped, eachCell } from "./context";
import { hex } from "./formats";
import { growTo } from "./grow";
import type { CellPatches } from "./cell-buffer";

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** Where a side is drawn too: the neighbour's side that lies on the same line. */
const across: Partial<Record<Side, { side: Side; down: number; right: number }>> = {
  t: { side: "b", down: -1, right: 0 },
  b: { side: "t", down: 1, right: 0 },
  l: { side: "r", down: 0, right: -1 },
  r: { side: "l", down: 0, right: 1 },
};

const lines: readonly (readonly [BorderStyleTypes, BorderStyle, BorderWeight])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
];

const none: Border = { style: "None", weight: "Thin", color: "#000000" };

/** The border of that edge, or null where it differs along the edge. */
export function readBorder(context: HostContext, sheet: string, area: Area, edge: BorderEdge): Border | null {
  const worksheet = context.worksheet(sheet);
  const real = clipped(worksheet, area);
  if (!real) return none;
  const sideOf = sides(context, sheet, worksheet);
  let found: Border | undefined;
  for (const [row, column, side] of alongEdge(real, edge)) {
    const twin = across[side];
    const border = borderOf(
      sideOf(row, column, side) ?? (twin && sideOf(row + twin.down, column + twin.right, twin.side)),
    );
    if (found && JSON.stringify(found) !== JSON.stringify(border)) return null;
    found = border;
  }
  return found ?? none;
}

export function writeBorder(
  context: HostContext,
  sheet: string,
  area: Area,
  edge: BorderEdge,
  border: Border,
): void {
  const worksheet = context.worksheet(sheet);
  const bounded = area.rows > 100_000 || area.columns > 10_000 ? clipped(worksheet, area) : area;
  if (!bounded) return;
  growTo(context, sheet, bounded);
  const patches: CellPatches = {};
  const draw = (row: number, column: number, side: Side, line: IBorderStyleData | null) => {
    const cell = ((patches[row] ??= {})[column] ??= {});
    const style = (cell.s ??= {}) as { bd?: Record<string, unknown> };
    (style.bd ??= {})[side] = line;
  };
  const sideOf = sides(context, sheet, worksheet);
  for (const [row, column, side] of alongEdge(bounded, edge)) {
    draw(row, column, side, lineOf(border));
    const twin = across[side];
    if (!twin) continue;
    const [r, c] = [row + twin.down, column + twin.right];
    // The same line drawn from the other side would show through.
    if (r < 0 || c < 0) continue;
    if (sideOf(r, c, twin.side)) draw(r, c, twin.side, null);
  }
  context.cells.patch(sheet, patches);
}

/** Looks up how a side of a cell is drawn, by what waits to be applied too. */
function sides(context: HostContext, sheet: string, worksheet: Worksheet) {
  const styles = context.workbook().getStyles();
  const matrix = worksheet.getCellMatrix();
  return (row: number, column: number, side: Side): Nullable<IBorderStyleData> => {
    const waiting = context.cells.waiting(sheet, row, column)?.s;
    if (waiting === null) return undefined;
    if (typeof waiting === "object" && waiting.bd && side in waiting.bd) return waiting.bd[side];
    return styles.getStyleByCell(matrix.getValue(row, column))?.bd?.[side];
  };
}

function* alongEdge(area: Area, edge: BorderEdge): Generator<readonly [number, number, Side]> {
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const cells: (readonly [number, number, Side])[] = [];
  eachCell(area, (row, column) => {
    if (edge === "EdgeTop" && row === area.row) cells.push([row, column, "t"]);
    if (edge === "EdgeBottom" && row === lastRow) cells.push([row, column, "b"]);
    if (edge === "EdgeLeft" && column === area.column) cells.push([row, column, "l"]);
    if (edge === "EdgeRight" && column === lastColumn) cells.push([row, column, "r"]);
    if (edge === "InsideHorizontal" && row < lastRow) cells.push([row, column, "b"]);
    if (edge === "InsideVertical" && column < lastColumn) cells.push([row, column, "r"]);
    if (edge === "DiagonalDown") cells.push([row, column, "tl_br"]);
    if (edge === "DiagonalUp") cells.push([row, column, "bl_tr"]);
  });
  yield* cells;
}

function borderOf(line: Nullable<IBorderStyleData>): Border {
  const known = lines.find(([type]) => type === line?.s);
  return line && known ? { style: known[1], weight: known[2], color: hex(line.cl, "#000000") } : none;
}

function lineOf({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === "None") return null;
  const sameStyle = lines.filter(([, name]) => name === style);
  const type =
    (sameStyle.find(([, , w]) => w === weight) ?? sameStyle[0] ?? lines[0])?.[0] ?? BorderStyleTypes.THIN;
  return { s: type, cl: { rgb: color || "#000000" } };
}
