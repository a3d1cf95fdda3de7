import type { Area } from "../domain/sheet/grid";
import type {
  BorderEdge,
  BorderStyle,
  CellStyle,
  FontStyle,
  SheetLook,
  StyledArea,
} from "./layout/sheet-plan";

/** What one cell's look states once all styles over it are laid on each other; what nothing states is absent. */
export interface CellLook extends Omit<CellStyle, "borders" | "font"> {
  readonly font?: FontStyle;
  readonly borders?: Readonly<Partial<Record<Side, BorderStyle>>>;
  readonly locked?: false;
}

export type Side = "top" | "bottom" | "left" | "right";

export interface CellLooks {
  /** The smallest area that holds every cell whose look states anything; null where none does. */
  readonly area: Area | null;
  /** One look a cell of the area, row by row. */
  readonly looks: readonly (readonly CellLook[])[];
}

type Working = { -readonly [Key in keyof CellLook]: CellLook[Key] };

/**
 * The looks of single cells that styles over areas and unlocked areas come to. Of a line that two neighbours share, the one that was stated
 * last is kept, on its own side: a host has one line there and would let the neighbour that it paints later win.
 */
export function cellLooks(
  { area: whole, unlocked }: Pick<SheetLook, "area" | "unlocked">,
  styles: readonly StyledArea[],
): CellLooks {
  const grid = Array.from({ length: whole.rows }, () =>
    Array.from({ length: whole.columns }, (): Working => ({})),
  );
  const at = (row: number, column: number): Working | undefined =>
    grid[row - whole.row]?.[column - whole.column];

  const draw = (row: number, column: number, side: Side, line: BorderStyle) => {
    const cell = at(row, column);
    if (!cell) return;
    cell.borders = { ...cell.borders, [side]: line };
    const [down, right, opposite] = NEIGHBOUR[side];
    const neighbour = at(row + down, column + right);
    if (!neighbour?.borders?.[opposite]) return;
    const { [opposite]: _, ...others } = neighbour.borders;
    neighbour.borders = others;
  };

  for (const { area, style } of styles) {
    const { borders = {}, font, ...plain } = style;
    eachCell(area, (row, column) => {
      const cell = at(row, column);
      if (!cell) throw new RangeError("A style of the plan lies outside of its sheet");
      Object.assign(cell, plain, font ? { font: { ...cell.font, ...font } } : {});
    });
    for (const [edge, line] of Object.entries(borders)) {
      for (const [row, column, side] of sidesOf(area, edge as BorderEdge)) draw(row, column, side, line);
    }
  }
  for (const area of unlocked) {
    eachCell(area, (row, column) => {
      const cell = at(row, column);
      if (cell) cell.locked = false;
    });
  }
  return cropped(whole, grid);
}

/** By how many rows and columns the neighbour over a side is away, and its side of the same line. */
const NEIGHBOUR: Readonly<Record<Side, readonly [number, number, Side]>> = {
  top: [-1, 0, "bottom"],
  bottom: [1, 0, "top"],
  left: [0, -1, "right"],
  right: [0, 1, "left"],
};

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
}

/** The cells that carry an edge of an area, each with the side that it is on. */
function sidesOf(area: Area, edge: BorderEdge): (readonly [number, number, Side])[] {
  const { row: top, column: left } = area;
  const bottom = top + area.rows - 1;
  const right = left + area.columns - 1;
  const carrying: Readonly<Record<BorderEdge, readonly [Side, (row: number, column: number) => boolean]>> = {
    top: ["top", (row) => row === top],
    bottom: ["bottom", (row) => row === bottom],
    left: ["left", (_, column) => column === left],
    right: ["right", (_, column) => column === right],
    insideHorizontal: ["bottom", (row) => row !== bottom],
    insideVertical: ["right", (_, column) => column !== right],
  };
  const [side, carries] = carrying[edge];
  const found: (readonly [number, number, Side])[] = [];
  eachCell(area, (row, column) => {
    if (carries(row, column)) found.push([row, column, side]);
  });
  return found;
}

function cropped(whole: Area, grid: readonly (readonly Working[])[]): CellLooks {
  const filled = grid.flatMap((line, row) =>
    line.flatMap((look, column) => (isEmpty(look) ? [] : [{ row, column }])),
  );
  if (filled.length === 0) return { area: null, looks: [] };
  const rows = filled.map(({ row }) => row);
  const columns = filled.map(({ column }) => column);
  // Not by spreading: a long sheet has more cells than a call takes arguments.
  const least = (of: readonly number[]) => of.reduce((a, b) => Math.min(a, b));
  const most = (of: readonly number[]) => of.reduce((a, b) => Math.max(a, b));
  const [top, bottom, left, right] = [least(rows), most(rows), least(columns), most(columns)];
  return {
    area: {
      row: whole.row + top,
      column: whole.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    },
    looks: grid.slice(top, bottom + 1).map((line) => line.slice(left, right + 1)),
  };
}

function isEmpty(look: CellLook): boolean {
  return Object.keys(look).length === 0;
}
