import { childrenOf, nodesOf, parseFormula } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { guarded } from "../formula/guarded";
import { kpiNames, withKpiNames } from "../formula/kpi-names";
import { placeOf } from "../formula/places";
import type { Place as Reference } from "../formula/places";
import { openCalls } from "../formula/unguarded";
import { columnRanges } from "../sheet/a1";
import { withFormula } from "../sheet/content-change";
import type { Finding } from "./finding";
import type { Area } from "../sheet/grid";
import { isBlank } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";

/** A formula that hands a cell over which can be blank. */
interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly references: readonly Reference[];
}

/**
 * KPI calls on a sheet that take actuals, scores or bases from cells which can be blank, without a guard: desktop Excel hands blanks
 * over as 0, and 0 is paid for. One finding a formula, however often it is copied down its column.
 */
export function blankFindings(view: SheetView): Finding[] {
  const groups = new Map<string, [OpenFormula, ...OpenFormula[]]>();
  const cells = blankCells(view);
  for (const [r, line] of view.grid.cells.entries()) {
    for (const [c, { formula }] of line.entries()) {
      if (formula === null || kpiNames(formula).length === 0) continue;
      const [row, column] = [view.grid.top + r, view.grid.left + c];
      const named = withKpiNames(formula);
      const tree = parseFormula(named);
      const references = tree ? openReferences(tree).filter((place) => cells.canBeBlank(place)) : [];
      if (!tree || references.length === 0) continue;
      const key = `${column} ${relative(named, tree, row, column)}`;
      const open = { row, column, formula: named, references };
      const group = groups.get(key);
      if (group) group.push(open);
      else groups.set(key, [open]);
    }
  }
  return [...groups.values()].map((group) => finding(view, group, cells));
}

function finding(
  view: SheetView,
  group: readonly [OpenFormula, ...OpenFormula[]],
  cells: BlankCells,
): Finding {
  const [first] = group;
  const places = group.flatMap(({ references }) => references);
  const blanks = places.flatMap(cells.blankIn);
  const changes = group.map(({ row, column, formula }) => {
    const mended = guarded(formula);
    return mended === null ? null : withFormula(view, { row, column }, mended, kept(view, row, column));
  });
  const isMendable = changes.every((change) => change !== null);
  return {
    code: "BLANK_AS_ZERO",
    cell: { sheet: view.grid.sheet, row: first.row, column: first.column },
    // Paid already, or only once somebody empties a cell.
    severity: blanks.length > 0 ? "error" : "warning",
    facts: {
      formulas: columnRanges(
        first.column,
        group.map(({ row }) => row),
      ),
      cells: listed(places),
      ...(blanks.length > 0 ? { blank: cellsListed(blanks) } : {}),
    },
    ...(isMendable ? { repair: { changes } } : {}),
  };
}

/** What the guarded formula comes to where that is what stands there now. */
function kept(view: SheetView, row: number, column: number): string | number | null {
  const { value } = view.cell(row, column);
  return typeof value === "number" || typeof value === "string" ? value : null;
}

/** The references that a call takes as they stand, or reckons with: of other functions nobody can say what they make of a blank. */
function openReferences(tree: Expression): Reference[] {
  return openCalls(tree).flatMap(({ figures }) =>
    figures
      .filter(({ argument, reference }) => handedOver(argument).includes(reference))
      .map(({ reference }) => placeOf(reference)),
  );
}

const RECKONS: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "%", "@"]);
const KEEPS_ZERO = /^(?:ROUND|ROUNDUP|ROUNDDOWN|INT|TRUNC|ABS|N|VALUE|(?:_XLFN\.)?SINGLE)$/;

function handedOver(node: Expression): string[] {
  switch (node.kind) {
    case "reference":
      return [node.text];
    case "group":
      return node.inner.flatMap(handedOver);
    case "operation":
      return RECKONS.has(node.operator) ? node.operands.flatMap(handedOver) : [];
    case "call":
      if (node.name === "IF") return node.args.slice(1).flatMap(handedOver);
      if (/^(?:IFERROR|(?:_XLFN\.)?IFNA)$/.test(node.name)) return node.args.flatMap(handedOver);
      return KEEPS_ZERO.test(node.name) ? node.args.slice(0, 1).flatMap(handedOver) : [];
    default:
      return [];
  }
}

interface BlankCells {
  canBeBlank(reference: Reference): boolean;
  /** The cells of this sheet that are blank now. */
  blankIn(this: void, reference: Reference): readonly (readonly [row: number, column: number])[];
}

/** A range that reaches beyond the used part of the sheet is looked at no further than this, in cells. */
const MOST_LOOKED_AT = 20_000;
/** As a whole, a check looks at so many cells. */
const MOST_IN_ALL = 1_000_000;

function blankCells(view: SheetView): BlankCells {
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

/** The formula as all of its copies have it. */
function relative(formula: string, tree: Expression, row: number, column: number): string {
  let text = "";
  let done = 0;
  for (const { start, end } of referencesIn(tree)) {
    text += formula.slice(done, start).toUpperCase() + shifted(formula.slice(start, end), row, column);
    done = end;
  }
  return text + formula.slice(done).toUpperCase();
}

function referencesIn(tree: Expression): readonly Expression[] {
  return tree.kind === "reference" ? [tree] : childrenOf(tree).flatMap(referencesIn);
}

const CELL = /(?<![\p{L}\p{N}_.'$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

function shifted(reference: string, row: number, column: number): string {
  return reference.replace(
    CELL,
    (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const at = placeOf(`${letters}1`).area?.column ?? 0;
      const across = fixedColumn ? letters.toUpperCase() : `[${at - column}]`;
      return `R${fixedRow ? digits : `[${Number(digits) - 1 - row}]`}C${across}`;
    },
  );
}

/** The cells that the formulas name, as a short list. */
function listed(places: readonly Reference[]): string {
  const single = places.flatMap(({ sheet, area, cells }) =>
    sheet === "" && area && cells === 1 ? [[area.row, area.column] as const] : [],
  );
  const others = places
    .filter(({ sheet, area, cells }) => !(sheet === "" && area && cells === 1))
    .map(({ sheet, name }) => sheet + name);
  return [...(single.length > 0 ? [cellsListed(single)] : []), ...new Set(others)].join(",");
}

/** So many places are named; the others only counted. */
const MOST_NAMED = 6;

function cellsListed(cells: readonly (readonly [number, number])[]): string {
  const columns = new Map<number, Set<number>>();
  for (const [row, column] of cells) columns.set(column, (columns.get(column) ?? new Set()).add(row));
  const ranges = [...columns]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, rows]) =>
      columnRanges(
        column,
        [...rows].sort((a, b) => a - b),
      ).split(","),
    );
  return ranges.length > MOST_NAMED ? [...ranges.slice(0, MOST_NAMED), "…"].join(",") : ranges.join(",");
}
