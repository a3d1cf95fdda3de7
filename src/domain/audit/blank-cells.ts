import { nodesOf, parseFormula } from "../formula/expression";
import { kpiNames, withKpiNames } from "../formula/kpi-names";
import { placeOf } from "../formula/places";
import type { Place as Reference } from "../formula/places";
import type { Area } from "../sheet/grid";
import { isBlank } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

/** Which of the cells that a formula refers to are blank, or can be. */
export interface BlankCells {
  canBeBlank(reference: Reference): boolean;
  /** The cells of this sheet that are blank now. */
  blankIn(this: void, reference: Reference): readonly (readonly [row: number, column: number])[];
}

/** A range that reaches beyond the used part of the sheet is looked at no further than this, in cells. */
const MOST_LOOKED_AT = 20_000;
/** As a whole, a check looks at so many cells. */
const MOST_IN_ALL = 1_000_000;

/** Looks at the cells of one sheet; each place is looked at once. */
export function blankCells(view: SheetView): BlankCells {
  const own = view.grid.sheet.toLowerCase();
  const known = new Map<string, readonly (readonly [number, number])[] | null>();
  let looked = 0;

  /** The cells in which nothing is calculated; null where they are too many. */
  const typed = (area: Area): readonly (readonly [number, number])[] | null => {
    const endRow = area.row + area.rows;
    const endColumn = area.column + area.columns;
    looked += area.rows * area.columns;
    if (area.rows * area.columns > MOST_LOOKED_AT || looked > MOST_IN_ALL) return null;
    const found: (readonly [number, number])[] = [];
    for (let row = area.row; row < endRow; row++) {
      for (let column = area.column; column < endColumn; column++) {
        if (view.cell(row, column).formula !== null || isCovered(view, row, column)) continue;
        if (!isSpilledInto(view, row, column)) found.push([row, column]);
      }
    }
    return found;
  };
  const typedIn = (reference: Reference): readonly (readonly [number, number])[] => {
    const area = reference.area ?? usedPart(view, reference);
    if (!area) return [];
    let found = known.get(reference.name);
    if (found === undefined) {
      found = typed(area);
      known.set(reference.name, found);
    }
    return found ?? [];
  };
  const isOwn = ({ sheet }: Reference) =>
    sheet === "" || sheet.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase() === own;

  return {
    canBeBlank(reference) {
      // What a formula spills has no blank cells, and what a name stands for is not told here.
      if (reference.name.endsWith("#")) return false;
      if (reference.area === null && !reference.isWhole) return reference.name.includes("[");
      if (!isOwn(reference)) return true;
      const cells = typedIn(reference);
      // A title above whole columns is no score that somebody could empty.
      return cells.some(([row, column]) => {
        const { value } = view.cell(row, column);
        return !(reference.isWhole && typeof value === "string" && !isBlank(value));
      });
    },
    blankIn: (reference) =>
      isOwn(reference) && !reference.name.includes("[")
        ? typedIn(reference).filter(([row, column]) => isBlank(view.cell(row, column).value))
        : [],
  };
}

/** The functions cut whole columns at the last used row. */
function usedPart(view: SheetView, { isWhole, name }: Reference): Area | null {
  const columns = isWhole ? /^([A-Z]+):([A-Z]+)$/.exec(name) : null;
  if (!columns) return null;
  const { area: first } = placeOf(`${columns[1] ?? ""}1:${columns[2] ?? ""}1`);
  if (!first) return null;
  let endRow = view.endRow;
  const isUsed = (row: number) =>
    Array.from({ length: first.columns }, (_, c) => view.cell(row, first.column + c)).some(
      ({ value, formula }) => !isBlank(value) || formula !== null,
    );
  while (endRow > view.grid.top && !isUsed(endRow - 1)) endRow--;
  return { ...first, row: view.grid.top, rows: endRow - view.grid.top };
}

/** Whether the cell lies in a merged area and is not its first: nothing is ever typed there. */
function isCovered(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== null && (merge.row !== row || merge.column !== column);
}

/** Formulas that can spill what a range gives, cell by cell. */
const CELL_BY_CELL = /^(?:IF|AND|OR|NOT|ISNUMBER|ISBLANK|ROUND|IFERROR|ABS|INT|N|VALUE|LEN|TRIM)$/;
const ONE_RESULT: readonly string[] = ["TOTAL", "WEIGHTCHECK"];

/** Whether a formula above fills the cell: one of ranges that reach as far down. */
function isSpilledInto(view: SheetView, row: number, column: number): boolean {
  if (isBlank(view.cell(row, column).value)) return false;
  let from = row - 1;
  while (from >= view.grid.top && view.cell(from, column).formula === null) {
    if (isBlank(view.cell(from, column).value)) return false;
    from--;
  }
  const { formula } = view.cell(from, column);
  if (formula === null) return false;
  if (kpiNames(formula).some(({ id }) => ONE_RESULT.includes(id))) return false;
  const tree = parseFormula(withKpiNames(formula));
  if (!tree) return false;
  let reaches = false;
  for (const node of nodesOf(tree)) {
    if (node.kind === "call" && !CELL_BY_CELL.test(node.name) && !node.name.startsWith("KPI.")) return false;
    if (node.kind === "reference") reaches ||= (placeOf(node.text).area?.rows ?? 1) > row - from;
  }
  return reaches;
}
