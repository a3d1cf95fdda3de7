import { nodesOf, parseFormula } from "../formula/expression";
import { placeOf } from "../formula/places";
import { format } from "../numbers/format";
import type { Place } from "../sheet/cell-address";
import { amountIn } from "../sheet/numbers-in";
import { isBlank, shownCell, textOf } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import type { BlankScore } from "./blank-scores";
import { monthGrids } from "./layout/month-rows";
import type { MonthGrid } from "./layout/month-rows";

/** Months of which one part is blank and others are not, though a formula has put them together. Later months tell that it is no month to come. */
export function blankParts(view: SheetView): BlankScore[] {
  return monthGrids(view).flatMap((grid) => {
    const found = new Map<string, BlankScore>();
    for (const column of grid.columns) {
      for (let row = grid.firstRow; row < grid.endRow; row++) {
        const blank = blankPart(view, grid, { row, column });
        if (blank) found.set(`${blank.at.row},${blank.at.column}`, blank);
      }
    }
    return [...found.values()];
  });
}

function blankPart(view: SheetView, grid: MonthGrid, at: Place): BlankScore | null {
  const cell = view.cell(at.row, at.column);
  const shown = cell.formula === null ? null : amountIn(cell);
  const parts = shown && cell.formula !== null ? partsOf(cell.formula, at.column) : [];
  if (!shown || parts.length < 2) return null;
  const isPart = (row: number) => row >= grid.firstRow && row < grid.endRow;
  const rows = parts.filter(isPart);
  const blank = rows.filter((row) => {
    const part = view.cell(row, at.column);
    return isBlank(part.value) && part.formula === null;
  });
  const [first] = blank;
  if (first === undefined || blank.length === rows.length) return null;
  if (!blank.every((row) => isFilledLater(view, grid, row, at.column))) return null;
  const place = { row: first, column: at.column };
  return { at: place, name: "", item: nameOf(view, grid, first), blanks: blank.length, shown: format(shown) };
}

/** The rows that a formula takes one by one from its own column; none where it averages what is there. */
function partsOf(formula: string, column: number): number[] {
  const tree = parseFormula(formula);
  const nodes = tree ? [...nodesOf(tree)] : [];
  if (nodes.some((node) => node.kind === "call" && /^AVERAGE/i.test(node.name))) return [];
  const rows = nodes.flatMap((node) => {
    if (node.kind !== "reference") return [];
    const { sheet, area, cells } = placeOf(node.text);
    return sheet === "" && area && cells === 1 && area.column === column ? [area.row] : [];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}

function isFilledLater(view: SheetView, { columns }: MonthGrid, row: number, column: number): boolean {
  return columns.some((each) => each > column && amountIn(view.cell(row, each)) !== null);
}

/** The first words of the row that are no number: 交付准时率. */
function nameOf(view: SheetView, { columns }: MonthGrid, row: number): string {
  for (let column = view.grid.left; column < (columns[0] ?? 0); column++) {
    const text = textOf(shownCell(view, row, column));
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return "";
}
