import { cellName } from "../sheet/a1";
import type { Area, Grid } from "../sheet/grid";
import { viewSheet } from "../sheet/sheet-view";
import type { SheetView } from "../sheet/sheet-view";
import { BUSY, needsReentry } from "./uncalculated";
import { isCellError } from "../cell";
import type { Cell } from "../cell";
import { evaluate, truthOf } from "./evaluate";
import type { Cells, Lookup } from "./evaluate";
import { childrenOf, nodesOf, parseFormula } from "./expression";
import type { Expression } from "./expression";
import { kpiNames, withKpiNames } from "./kpi-names";
import { placeOf } from "./places";

/** Why a KPI cell shows an error. */
export type ErrorReason =
  /** What the function says about its arguments. */
  | { readonly code: "MESSAGE"; readonly message: string }
  /** A cell that the formula reads shows the same error. */
  | { readonly code: "PASSED_ON"; readonly from: string }
  | { readonly code: "UNKNOWN_FUNCTION"; readonly name: string }
  | { readonly code: "NOT_CALCULATED" | "BUSY" | "SPILL" | "CALC" | "REFERENCE" }
  /** The formula does more than can be followed here. */
  | { readonly code: "INVOLVED" };

/** A cell that shows an error of a KPI formula. */
export interface KpiError {
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly formula: string;
  /** Where in what the formula spills the cell stands; both 0 for the cell that holds it. */
  readonly down: number;
  readonly across: number;
}

/** One cell of what a function gives: its value, or its error with what it says about it. */
export type Given = { readonly value: Cell } | { readonly error: string; readonly message: string };

/** Calls a KPI function by its id. */
export type CallFunction = (
  id: string,
  args: readonly Cells[],
) => Promise<readonly (readonly Given[])[] | null>;

/** The error of a KPI formula that a cell shows, or null where it shows none. */
export function kpiErrorAt(grid: Grid, row: number, column: number): KpiError | null {
  const view = viewSheet(grid);
  const { value } = view.cell(row, column);
  if (!isCellError(value)) return null;
  const from = formulaOf(view, row, column);
  const formula = from && view.cell(from.row, from.column).formula;
  if (!from || !formula || kpiNames(formula).length === 0) return null;
  return {
    row,
    column,
    error: value.error,
    formula,
    down: row - from.row,
    across: column - from.column,
  };
}

/** So many columns of what a formula spills are looked at. */
const MOST_COLUMNS = 20;

/** The cell whose formula fills this one: itself, or one above and left that spills over it. */
function formulaOf(view: SheetView, row: number, column: number): { row: number; column: number } | null {
  const own = view.cell(row, column).formula;
  if (own !== null) {
    // Some hosts give every cell of a spill the formula of the first.
    let [top, left] = [row, column];
    const isSame = (r: number, c: number) =>
      view.cell(r, c).formula === own && /\d:|#/.test(own) && r >= view.grid.top && c >= view.grid.left;
    while (isSame(top - 1, left)) top--;
    while (isSame(top, left - 1)) left--;
    return { row: top, column: left };
  }
  for (let left = column; left >= view.grid.left && column - left < MOST_COLUMNS; left--) {
    let top = row;
    while (top > view.grid.top && view.cell(top, left).formula === null) top--;
    const { formula } = view.cell(top, left);
    if (formula !== null && kpiNames(formula).length > 0) return { row: top, column: left };
  }
  return null;
}

/**
 * Why the cell shows its error. What the functions say is found by calling them again with what the cells hold now; both ways in which
 * hosts hand over blanks are tried, and only what comes to the error that the cell shows counts.
 */
export async function errorReason(grid: Grid, cell: KpiError, call: CallFunction): Promise<ErrorReason> {
  const { error } = cell;
  const unknown = kpiNames(cell.formula).find(({ exists }) => !exists);
  if (error === "#NAME?" && unknown) return { code: "UNKNOWN_FUNCTION", name: `KPI.${unknown.id}` };
  if (BUSY.test(error)) return { code: "BUSY" };
  if (needsReentry(error, cell.formula)) return { code: "NOT_CALCULATED" };
  if (error === "#SPILL!") return { code: "SPILL" };
  if (error === "#REF!" && cell.formula.includes("#REF!")) return { code: "REFERENCE" };
  const formula = withKpiNames(cell.formula);
  const tree = parseFormula(formula);
  if (!tree) return { code: "INVOLVED" };
  const view = viewSheet(grid);
  const passed = passedOn(view, tree, cell);
  if (passed !== null) return { code: "PASSED_ON", from: passed };
  if (error === "#CALC!") return { code: "CALC" };
  for (const blank of [null, 0] as const) {
    const lookup = lookupIn(view, blank);
    for (const node of callsMade(tree, formula, lookupIn(view, null))) {
      const args = node.args.map((argument) => evaluate(argument, formula, lookup));
      if (!args.every((argument) => argument !== null)) continue;
      const given = await call(node.name.slice("KPI.".length), args);
      const line = given?.length === 1 ? given[0] : given?.[cell.down];
      const own = line?.length === 1 ? line[0] : line?.[cell.across];
      if (own && "error" in own && own.error === error) return { code: "MESSAGE", message: own.message };
    }
  }
  return { code: "INVOLVED" };
}

type Call = Extract<Expression, { kind: "call" }>;

/** The KPI calls that are made: those in a branch that an IF does not take are not. */
function callsMade(node: Expression, formula: string, lookup: Lookup): readonly Call[] {
  if (node.kind === "call" && node.name.startsWith("KPI.")) {
    return [...node.args.flatMap((argument) => callsMade(argument, formula, lookup)), node];
  }
  if (node.kind === "call" && node.name === "IF") {
    const [condition, then, otherwise] = node.args;
    const truth = condition ? truthOf(evaluate(condition, formula, lookup)) : null;
    const taken = [condition, ...(truth === false ? [] : [then]), ...(truth === true ? [] : [otherwise])];
    return taken.flatMap((part) => (part ? callsMade(part, formula, lookup) : []));
  }
  return childrenOf(node).flatMap((child) => callsMade(child, formula, lookup));
}

/** Functions that give one result for whole ranges. */
const ONE_RESULT: readonly string[] = ["TOTAL", "WEIGHTCHECK", "NORMALIZE", "RANK", "DISTRIBUTE"];

/** The first cell that shows the same error and that the formula reads for this one. */
function passedOn(view: SheetView, tree: Expression, cell: KpiError): string | null {
  const whole = kpiNames(cell.formula).some(({ id }) => ONE_RESULT.includes(id));
  for (const node of nodesOf(tree)) {
    const area = node.kind === "reference" ? areaOf(view, node.text) : null;
    if (!area) continue;
    // Of a range that is taken row by row, each row is for its own result.
    const own = !whole && area.rows > 1;
    const first = own ? area.row + cell.down : area.row;
    const last = own ? first + 1 : Math.min(area.row + area.rows, view.endRow);
    for (let r = first; r < last; r++) {
      for (let c = area.column; c < Math.min(area.column + area.columns, view.endColumn); c++) {
        const { value } = view.cell(r, c);
        const isItself = r === cell.row && c === cell.column;
        if (!isItself && isCellError(value) && value.error === cell.error) return cellName(r, c);
      }
    }
  }
  return null;
}

/** A formula over more cells than this is not gone through again. */
const MOST_CELLS = 50_000;

/** The cells of the formula's own sheet; `blank` stands for those that are blank. */
function lookupIn(view: SheetView, blank: 0 | null): Lookup {
  return (reference) => {
    const area = areaOf(view, reference);
    if (!area || area.rows * area.columns > MOST_CELLS) return null;
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from(
        { length: area.columns },
        (__, c) => view.cell(area.row + r, area.column + c).value ?? blank,
      ),
    );
  };
}

/** Where a reference stands on the formula's own sheet; null for anything else. Whole columns end with the sheet's used part. */
function areaOf(view: SheetView, reference: string): Area | null {
  const place = placeOf(reference);
  const sheet = place.sheet.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  if (place.sheet !== "" && sheet.toLowerCase() !== view.grid.sheet.toLowerCase()) return null;
  if (place.area) return place.area;
  const columns = place.isWhole ? /^([A-Z]+):([A-Z]+)$/.exec(place.name) : null;
  const first = columns && placeOf(`${columns[1] ?? ""}1:${columns[2] ?? ""}1`).area;
  return first ? { ...first, row: 0, rows: view.endRow } : null;
}
