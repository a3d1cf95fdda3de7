import { nodesOf } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { decimal, HUNDRED, multiply } from "../numbers/decimal";
import { format } from "../numbers/format";
import type { SheetView } from "../sheet/sheet-view";
import { edgeWords } from "./edge-words";
import type { EdgeWords } from "./edge-words";
import { lookupEdges } from "./lookup-edges";
import type { ParsedFormula } from "./lookup-edges";

/** A comparison of a formula that puts its edge elsewhere than the words do. */
export interface EdgeFault {
  /** As the formula writes it: `>90`. */
  readonly written: string;
  /** What the words say: 90分以上. */
  readonly words: string;
  /** As a score is written: `90`, `0.995`. */
  readonly edge: string;
  /** Where the operator stands in the formula, and the one that the words ask for; null where no operator decides. */
  readonly mend: { readonly start: number; readonly end: number; readonly operator: string } | null;
}

const OTHER: Readonly<Record<string, string>> = { ">": ">=", ">=": ">", "<": "<=", "<=": "<" };
const MIRRORED: Readonly<Record<string, string>> = { ">": "<", ">=": "<=", "<": ">", "<=": ">=" };

/**
 * The edges of a formula that belong to another band than the words say. Only texts that name one of the formula's own outcomes are
 * words about it.
 *
 * @example edgeFaults(view, parsed('=IF(F4>90,"优","良")'), ["90分以上为优"]) // `>` where `>=` is meant
 */
export function edgeFaults(view: SheetView, parsed: ParsedFormula, texts: readonly string[]): EdgeFault[] {
  const lookups = lookupEdges(view, parsed);
  const outcomes = [...outcomesOf(parsed.tree), ...lookups.flatMap((lookup) => lookup.outcomes)];
  const about = texts.filter((text) => outcomes.some((outcome) => names(text, outcome)));
  if (about.length === 0) return [];
  const compared = [...nodesOf(parsed.tree)].flatMap((node): EdgeFault[] => {
    const comparison = comparisonOf(node);
    if (!comparison) return [];
    const { operator, asWritten, edge, left, right } = comparison;
    const words = wordsAbout(about, edge);
    if (!words || words.isAbove === isAbove(asWritten)) return [];
    const mend = { start: left.end, end: right.start, operator: OTHER[operator] ?? operator };
    return [{ written: `${asWritten}${edge}`, words: words.words, edge, mend }];
  });
  // A lookup finds the last bound that is not above: the bound itself belongs above.
  const lookedUp = lookups
    .flatMap(({ edges }) => edges)
    .flatMap((edge): EdgeFault[] => {
      const words = wordsAbout(about, edge);
      return words && !words.isAbove ? [{ written: `>=${edge}`, words: words.words, edge, mend: null }] : [];
    });
  return [...compared, ...lookedUp];
}

/** The formula with these edges as the words say. */
export function withEdges(formula: string, faults: readonly EdgeFault[]): string {
  return faults
    .flatMap(({ mend }) => mend ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, operator }) => text.slice(0, start) + operator + text.slice(end), formula);
}

/** Shares of the whole stand in words as percentages, too. */
function wordsAbout(texts: readonly string[], edge: string): EdgeWords | null {
  const inPercent = Number(edge) < 1.5 ? `${format(multiply(decimal(edge), HUNDRED))}%` : null;
  return edgeWords(texts, edge) ?? (inPercent === null ? null : edgeWords(texts, inPercent));
}

/** `>90` leaves 90 below, `>=90` and `<90` put it above. */
function isAbove(operator: string): boolean {
  return operator === ">=" || operator === "<";
}

function comparisonOf(node: Expression) {
  if (node.kind !== "operation" || !(node.operator in OTHER)) return null;
  const [left, right] = node.operands;
  if (!left || !right) return null;
  const [a, b] = [numeralOf(left), numeralOf(right)];
  const numeral = a ?? b;
  if (numeral === null || (a !== null && b !== null)) return null;
  const asWritten = b !== null ? node.operator : (MIRRORED[node.operator] ?? node.operator);
  return { operator: node.operator, asWritten, edge: numeral, left, right };
}

function numeralOf(node: Expression): string | null {
  if (node.kind === "number") return format(decimal(node.value));
  const [inner] = node.kind === "operation" && node.operator === "%" ? node.operands : [];
  return inner?.kind === "number" ? format(multiply(decimal(inner.value), decimal("0.01"))) : null;
}

/** What its branches give: words, or figures such as coefficients. */
function outcomesOf(tree: Expression): string[] {
  const found = new Set<string>();
  for (const node of nodesOf(tree)) {
    if (node.kind !== "call" || !/^(?:_XLFN\.)?IFS?$/.test(node.name)) continue;
    for (const [index, arg] of node.args.entries()) {
      const isOutcome = node.name === "IF" ? index > 0 : index % 2 === 1;
      if (!isOutcome) continue;
      if (arg.kind === "text" && arg.value.trim() !== "") found.add(arg.value.trim());
      else if (arg.kind === "number") found.add(format(decimal(arg.value)));
    }
  }
  return [...found];
}

function names(text: string, outcome: string): boolean {
  if (!/^[\d.]+$/.test(outcome)) return text.includes(outcome);
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).some((numeral) => Number(numeral) === Number(outcome));
}
