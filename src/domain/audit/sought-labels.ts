import { nodesOf, parseFormula } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { placeOf } from "../formula/places";
import { columnIndex } from "../sheet/a1";
import type { Place } from "../sheet/cell-address";
import { isInArea } from "../sheet/grid";
import type { Area } from "../sheet/grid";
import type { SheetView } from "../sheet/sheet-view";

/** A label that a formula looks for. */
export interface SoughtLabel {
  readonly label: string;
  /** Where the label stands; null where the formula says it itself. */
  readonly from: Place | null;
  readonly formula: Place;
}

/** The labels that formulas look for in one range of cells. */
export interface SearchedRange {
  readonly area: Area;
  readonly sought: readonly SoughtLabel[];
}

const SEARCHES = /(?:IFS?|LOOKUP|MATCH)\s*\(/i;

/** What COUNTIF, SUMIFS, VLOOKUP and their like look for on the sheet, range by range: whole labels only. */
export function searchedRanges(view: SheetView): SearchedRange[] {
  const ranges = new Map<string, { area: Area; sought: SoughtLabel[] }>();
  for (const [r, line] of view.grid.cells.entries()) {
    for (const [c, { formula }] of line.entries()) {
      const tree = formula !== null && SEARCHES.test(formula) ? parseFormula(formula) : null;
      if (!tree) continue;
      const at = { row: view.grid.top + r, column: view.grid.left + c };
      for (const node of nodesOf(tree)) {
        for (const search of searchesOf(node)) {
          const area = areaOf(view, search);
          const said = area && labelOf(view, search.label, area);
          if (!said) continue;
          const key = [area.row, area.column, area.rows, area.columns].join();
          const known = ranges.get(key) ?? { area, sought: [] };
          known.sought.push({ ...said, formula: at });
          ranges.set(key, known);
        }
      }
    }
  }
  return [...ranges.values()];
}

interface Search {
  readonly range: Expression;
  readonly label: Expression;
  /** The first line of a table that is searched, where it is not all of it. */
  readonly only?: "column" | "row";
}

function searchesOf(node: Expression): Search[] {
  if (node.kind !== "call") return [];
  const { args } = node;
  const [first, second, third, fourth] = args;
  switch (node.name.toUpperCase().replace(/^_XLFN\./, "")) {
    case "COUNTIF":
    case "SUMIF":
    case "AVERAGEIF":
      return search(first, second);
    case "COUNTIFS":
      return args.flatMap((arg, at) => (at % 2 === 0 ? search(arg, args[at + 1]) : []));
    case "SUMIFS":
    case "AVERAGEIFS":
    case "MAXIFS":
    case "MINIFS":
      return args.flatMap((arg, at) => (at % 2 === 1 ? search(arg, args[at + 1]) : []));
    case "VLOOKUP":
      return isExact(fourth) ? search(second, first, "column") : [];
    case "HLOOKUP":
      return isExact(fourth) ? search(second, first, "row") : [];
    case "MATCH":
      return isExact(third) ? search(second, first) : [];
    case "XLOOKUP":
    case "XMATCH":
      return search(second, first);
    default:
      return [];
  }
}

function search(range?: Expression, label?: Expression, only?: Search["only"]): Search[] {
  return range && label ? [{ range, label, ...(only ? { only } : {}) }] : [];
}

function isExact(arg: Expression | undefined): boolean {
  return (
    (arg?.kind === "number" && arg.value === 0) ||
    (arg?.kind === "boolean" && !arg.value) ||
    arg?.kind === "omitted"
  );
}

const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;

/** The cells of the range that are used; null where it is on another sheet. */
function areaOf(view: SheetView, { range, only }: Search): Area | null {
  if (range.kind !== "reference") return null;
  const place = placeOf(range.text);
  if (place.sheet !== "") return null;
  const [, left, right] = COLUMNS.exec(place.name) ?? [];
  const whole =
    left !== undefined && right !== undefined
      ? {
          row: view.grid.top,
          column: columnIndex(left),
          rows: view.endRow - view.grid.top,
          columns: columnIndex(right) - columnIndex(left) + 1,
        }
      : place.area;
  if (!whole) return null;
  const rows = only === "row" ? 1 : Math.min(whole.rows, view.endRow - whole.row);
  const columns = only === "column" ? 1 : Math.min(whole.columns, view.endColumn - whole.column);
  return rows > 0 && columns > 0 ? { ...whole, rows, columns } : null;
}

/** A formula that looks for a cell within the range itself finds it as it is. */
function labelOf(view: SheetView, node: Expression, area: Area): Omit<SoughtLabel, "formula"> | null {
  if (node.kind === "text") return plain(node.value.replace(/^(?:<>|=)/, ""), null);
  if (node.kind !== "reference") return null;
  const place = placeOf(node.text);
  if (place.sheet !== "" || !place.area || place.cells !== 1) return null;
  const { row, column } = place.area;
  const { value } = view.cell(row, column);
  if (typeof value !== "string" || isInArea(row, column, area)) return null;
  return plain(value, { row, column });
}

/** Wildcards and comparisons find more than one label. */
function plain(label: string, from: Place | null): Omit<SoughtLabel, "formula"> | null {
  return label.trim() === "" || /[*?~]|^[<>=]/.test(label) ? null : { label, from };
}
