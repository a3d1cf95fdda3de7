import { nodesOf } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { placeOf } from "../formula/places";
import type { Cell } from "../cell";
import { decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import type { SheetView } from "../sheet/sheet-view";

/** A formula with its tree. */
export interface ParsedFormula {
  readonly formula: string;
  readonly tree: Expression;
}

/** What a lookup among ascending bounds compares with, and what it gives. */
export interface LookupEdges {
  readonly edges: readonly string[];
  readonly outcomes: readonly string[];
}

/** Tables of bands have no more. */
const MOST_ROWS = 30;

/**
 * The bounds of the lookups in a formula that take the last one not above what is looked up: `LOOKUP(F4,{0,60,90},{"C","B","A"})`, `VLOOKUP(F4,$J$3:$L$6,2)`.
 */
export function lookupEdges(view: SheetView, { formula, tree }: ParsedFormula): LookupEdges[] {
  return [...nodesOf(tree)].flatMap((node): LookupEdges[] => {
    if (node.kind !== "call") return [];
    const name = node.name.replace(/^_XLFN\./, "");
    const [, second, third, fourth] = node.args;
    const lists = name === "LOOKUP" || (name === "VLOOKUP" && isByBounds(fourth)) ? second : undefined;
    const rows = lists && rowsOf(view, formula, lists);
    if (!rows) return [];
    const [bounds, given] = columnsOf(
      rows,
      name === "LOOKUP" ? third && rowsOf(view, formula, third) : undefined,
    );
    const numbers = bounds.filter((bound) => typeof bound === "number");
    const isRising = numbers.every((bound, index) => index === 0 || bound > (numbers[index - 1] ?? 0));
    if (numbers.length < 2 || numbers.length < bounds.length || !isRising) return [];
    // Below the first bound nothing is found.
    const edges = numbers.slice(1).map((bound) => format(decimal(bound)));
    const outcomes = given.flatMap((each) =>
      typeof each === "string" ? [each.trim()] : typeof each === "number" ? [format(decimal(each))] : [],
    );
    return [{ edges, outcomes: outcomes.filter((each) => each !== "") }];
  });
}

function isByBounds(sorted: Expression | undefined): boolean {
  if (!sorted || sorted.kind === "omitted") return true;
  return (sorted.kind === "boolean" && sorted.value) || (sorted.kind === "number" && sorted.value !== 0);
}

/** The bounds, and what stands beside them: in the second list, else in the further columns. */
function columnsOf(
  rows: readonly (readonly Cell[])[],
  second: readonly (readonly Cell[])[] | null | undefined,
) {
  const isAcross = rows.length === 1;
  const bounds = isAcross ? (rows[0] ?? []) : rows.map(([first]) => first ?? null);
  const given = second ? second.flat() : rows.flatMap((row) => row.slice(1));
  return [bounds, given] as const;
}

function rowsOf(view: SheetView, formula: string, node: Expression): readonly (readonly Cell[])[] | null {
  if (node.kind === "constant") return constantsOf(formula.slice(node.start, node.end));
  if (node.kind !== "reference") return null;
  const { area, sheet } = placeOf(node.text);
  if (!area || sheet !== "" || area.rows > MOST_ROWS || area.columns > MOST_ROWS) return null;
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => view.cell(area.row + r, area.column + c).value),
  );
}

/** {0,60,90} and {0,"C";60,"B"}; null for an error value. */
function constantsOf(text: string): Cell[][] | null {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1];
  if (inner === undefined) return null;
  return inner.split(";").map((row) =>
    row.split(",").map((each): Cell => {
      const plain = each.trim();
      const quoted = /^"(.*)"$/s.exec(plain)?.[1];
      return quoted ?? (plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : null);
    }),
  );
}
