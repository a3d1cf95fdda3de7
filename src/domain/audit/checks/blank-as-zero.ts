import { parseFormula } from "../../formula/expression";
import type { Expression } from "../../formula/expression";
import { guarded } from "../../formula/guarded";
import { kpiNames, withKpiNames } from "../../formula/kpi-names";
import { placeOf } from "../../formula/places";
import type { Place as Reference } from "../../formula/places";
import { relativeFormula } from "../../formula/relative-formula";
import { openCalls } from "../../formula/unguarded";
import { columnRanges } from "../../sheet/a1";
import { withFormula } from "../../sheet/content-change";
import { blankCells } from "../blank-cells";
import type { BlankCells } from "../blank-cells";
import type { Found, SheetCheck } from "../check";
import type { SheetView } from "../../sheet/sheet-view";

/** A formula that hands a cell over which can be blank. */
interface OpenFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly references: readonly Reference[];
}

export interface BlankAsZeroFacts {
  /** An A1 list of the formula and its copies. */
  readonly formulas: string;
  /** What they hand over. */
  readonly cells: string;
  /** Those of the cells that are blank now. */
  readonly blank?: string;
}

interface Unguarded extends Found<BlankAsZeroFacts> {
  /** The formula and its copies. */
  readonly group: readonly OpenFormula[];
}

/**
 * KPI calls on a sheet that take actuals, scores or bases from cells which can be blank, without a guard: desktop Excel hands blanks
 * over as 0, and 0 is paid for. One finding a formula, however often it is copied down its column.
 */
export const blankAsZero: SheetCheck<"BLANK_AS_ZERO", BlankAsZeroFacts, Unguarded> = {
  code: "BLANK_AS_ZERO",
  severity: "error",
  of: "sheet",
  find: ({ view }) => unguardedIn(view),
  repair({ view }, { group }) {
    const changes = group.map(({ row, column, formula }) => {
      const mended = guarded(formula);
      return mended === null ? null : withFormula(view, { row, column }, mended, kept(view, row, column));
    });
    const mendable = changes.filter((change) => change !== null);
    return mendable.length < changes.length ? null : mendable;
  },
};

function unguardedIn(view: SheetView): Unguarded[] {
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
      const key = `${column} ${relativeFormula(named, tree, { row, column })}`;
      const open = { row, column, formula: named, references };
      const group = groups.get(key);
      if (group) group.push(open);
      else groups.set(key, [open]);
    }
  }
  return [...groups.values()].map((group) => unguarded(group, cells));
}

function unguarded(group: readonly [OpenFormula, ...OpenFormula[]], cells: BlankCells): Unguarded {
  const [{ row, column }] = group;
  const places = group.flatMap(({ references }) => references);
  const blanks = places.flatMap(cells.blankIn);
  return {
    at: { row, column },
    // Paid already, or only once somebody empties a cell.
    severity: blanks.length > 0 ? "error" : "warning",
    facts: {
      formulas: columnRanges(
        column,
        group.map((each) => each.row),
      ),
      cells: listed(places),
      ...(blanks.length > 0 ? { blank: cellsListed(blanks) } : {}),
    },
    group,
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
