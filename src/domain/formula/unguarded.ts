import { childrenOf, parseFormula } from "./expression";
import type { Expression } from "./expression";
import { FIGURES, kpiName } from "./kpi-call";
import { placeOf } from "./places";
import { isTrue, whenBlank } from "./when-blank";
import type { Blank } from "./when-blank";

/** A KPI call that a blank cell can reach as 0, so that it is paid as a figure. */
export interface UnguardedCall {
  /** The function's id without its namespace. */
  readonly name: string;
  /** The cells that nothing guards, as the formula writes them. */
  readonly cells: readonly string[];
}

/** The same with its place in the tree: what it is made of, and all that it stands in, outermost first. */
export interface OpenCall extends UnguardedCall {
  readonly call: Extract<Expression, { kind: "call" }>;
  readonly within: readonly Expression[];
  readonly figures: readonly Figure[];
}

/** A reference that nothing guards, in the argument where it stands. */
export interface Figure {
  readonly argument: Expression;
  readonly reference: string;
  /** Whether the argument is the reference and nothing else, so that its cells reach the function one by one. */
  readonly isDirect: boolean;
}

/**
 * The KPI calls of a formula that are not safe with blanks: a cell with an actual, a score or a base is handed over, and no guard keeps the
 * call from being made while it is blank. Empty for a formula that cannot be read.
 *
 * @example unguardedCalls("=KPI.SCORE(E6,G6,20)") // [{ name: "SCORE", cells: ["G6"] }]
 * @example unguardedCalls('=IF(G6="","",KPI.SCORE(E6,G6,20))') // []
 */
export function unguardedCalls(formula: string): readonly UnguardedCall[] {
  // Most formulas of a workbook call none.
  if (!/KPI\./i.test(formula)) return [];
  const tree = parseFormula(formula);
  return tree ? openCalls(tree).map(({ name, cells }) => ({ name, cells })) : [];
}

export function openCalls(tree: Expression): readonly OpenCall[] {
  return withAncestors(tree, []).flatMap(({ node, within }): OpenCall[] => {
    const name = node.kind === "call" ? kpiName(node.name) : null;
    const positions = name === null ? undefined : FIGURES[name];
    if (node.kind !== "call" || name === null || !positions) return [];
    const figures = positions
      .flatMap((position) => figuresIn(node.args[position]))
      .filter(({ argument, reference, isDirect }) => {
        const blank: Blank = { place: placeOf(reference), all: !isDirect };
        return !isSpared(within, node, blank) && whenBlank(argument, blank).kind !== "text";
      });
    const cells = [...new Set(figures.map(({ reference }) => reference))];
    return cells.length === 0 ? [] : [{ name, cells, call: node, within, figures }];
  });
}

interface Found {
  readonly node: Expression;
  readonly within: readonly Expression[];
}

function withAncestors(node: Expression, within: readonly Expression[]): Found[] {
  return [{ node, within }, ...childrenOf(node).flatMap((child) => withAncestors(child, [...within, node]))];
}

/** The references of an argument; those of a KPI call within are that call's own. */
function figuresIn(argument: Expression | undefined): Figure[] {
  if (!argument) return [];
  const plain = plainReference(argument);
  if (plain !== null) return [{ argument, reference: plain, isDirect: true }];
  const collect = (node: Expression): Figure[] => {
    if (node.kind === "reference") return [{ argument, reference: node.text, isDirect: false }];
    if (node.kind === "call" && kpiName(node.name) !== null) return [];
    return childrenOf(node).flatMap(collect);
  };
  return collect(argument);
}

function plainReference(argument: Expression): string | null {
  if (argument.kind === "reference") return argument.text;
  const only = childrenOf(argument)[0];
  const isWrapped =
    (argument.kind === "group" && argument.inner.length === 1) ||
    (argument.kind === "operation" && argument.operands.length === 1 && argument.operator === "@");
  return isWrapped && only ? plainReference(only) : null;
}

/** Whether an IF around the call keeps it from being made while the cells are blank. */
function isSpared(within: readonly Expression[], call: Expression, blank: Blank): boolean {
  return within.some((node, index) => {
    const child = within[index + 1] ?? call;
    if (node.kind !== "call") return false;
    const branch = node.args.indexOf(child);
    const condition = (position: number): boolean | null => {
      const argument = node.args[position];
      return argument ? isTrue(whenBlank(argument, blank)) : null;
    };
    if (node.name === "IF") return branch > 0 && condition(0) === (branch === 2);
    if (node.name !== "IFS" && node.name !== "_XLFN.IFS") return false;
    if (branch % 2 === 0) return false;
    const earlier = Array.from({ length: (branch - 1) / 2 }, (_, pair) => condition(2 * pair));
    return condition(branch - 1) === false || earlier.includes(true);
  });
}
