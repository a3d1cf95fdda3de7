import { parseFormula } from "./expression";
import type { Expression } from "./expression";
import { unless } from "./kpi-call";
import { placeOf } from "./places";
import { openCalls } from "./unguarded";
import type { Figure, OpenCall } from "./unguarded";

/** More KPI calls than this in one formula are not for a machine to mend. */
const MOST_REPAIRS = 40;

/**
 * The formula with guards, so that no blank cell is paid as 0: single cells by `IF(G6="","",…)` around the call's own branch, ranges that the
 * function takes cell by cell by `B2:B6&""`. A formula that is safe already comes back as it is; null where no guard
 * can be written: the formula cannot be read, hands over a whole column, or names its cells by LET or LAMBDA.
 *
 * @example guarded("=KPI.SCORE(E6,G6,D6*100)") // '=IF(G6="","",KPI.SCORE(E6,G6,D6*100))'
 * @example guarded("=KPI.TOTAL(A2:A6,B2:B6)") // '=KPI.TOTAL(A2:A6&"",B2:B6&"")'
 */
export function guarded(formula: string): string | null {
  let text = formula;
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs++) {
    const tree = parseFormula(text);
    if (!tree) return null;
    const [open] = openCalls(tree);
    if (!open) return text;
    const next = open.figures.every(isRange) ? withTexts(text, open) : withCondition(text, open);
    if (next === null || next === text) return null;
    text = next;
  }
  return null;
}

/** Several cells that the function takes one by one. */
function isRange({ reference, isDirect }: Figure): boolean {
  return isDirect && placeOf(reference).cells !== 1;
}

/** Weights go with their scores: a blank weight is none, and no weight of 0. */
function withTexts(text: string, { name, call, figures }: OpenCall): string | null {
  const weights = name === "TOTAL" ? call.args[0] : undefined;
  const own = figures.map(({ argument }) => argument);
  const all = weights?.kind === "reference" ? [weights, ...own] : own;
  if (all.some((argument) => isWhole(text.slice(argument.start, argument.end)))) return null;
  return [...new Set(all)]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { end }) => `${whole.slice(0, end)}&""${whole.slice(end)}`, text);
}

function isWhole(reference: string): boolean {
  return placeOf(reference).isWhole;
}

function withCondition(text: string, open: OpenCall): string | null {
  const own = open.figures.filter((figure) => !isRange(figure));
  if (own.some(({ reference }) => isWhole(reference))) return null;
  const branch = branchOf(open);
  if (!branch) return null;
  const conditions = own.map(({ reference }) =>
    placeOf(reference).cells === 1 ? `${reference}=""` : `COUNT(${reference})=0`,
  );
  const call = unless([...new Set(conditions)], text.slice(branch.start, branch.end));
  return `${text.slice(0, branch.start)}${call}${text.slice(branch.end)}`;
}

/** Of each function, the positions of arguments that are worked out only when their turn comes. */
const BRANCHES: Readonly<Record<string, (position: number) => boolean>> = {
  IF: (position) => position > 0,
  IFS: (position) => position % 2 === 1,
  "_XLFN.IFS": (position) => position % 2 === 1,
  IFERROR: () => true,
  IFNA: () => true,
  "_XLFN.IFNA": () => true,
  CHOOSE: (position) => position > 0,
};

/** The innermost piece around the call that can be blank by itself; null where names of the formula's own stand in it. */
function branchOf({ call, within }: OpenCall): Expression | null {
  for (let index = within.length - 1; index >= 0; index--) {
    const node = within[index];
    const child = within[index + 1] ?? call;
    if (node?.kind !== "call") continue;
    if (/^(?:_XLFN\.)?(?:LET|LAMBDA|MAP|BYROW|BYCOL|REDUCE|SCAN|MAKEARRAY)$/.test(node.name)) return null;
    if (BRANCHES[node.name]?.(node.args.indexOf(child))) return child;
  }
  return within[0] ?? call;
}
