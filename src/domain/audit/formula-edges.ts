import { nodesOf } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { decimal, HUNDRED, multiply } from "../numbers/decimal";
import { format } from "../numbers/format";
import { edgeWords } from "./edge-words";

/** A comparison of a formula that puts its edge elsewhere than the words do. */
export interface EdgeFault {
  /** As the formula writes it: `>90`. */
  readonly written: string;
  /** What the words say: 90分以上. */
  readonly words: string;
  /** As a score is written: `90`, `0.995`. */
  readonly edge: string;
  /** Where the operator stands in the formula, and the one that the words ask for. */
  readonly start: number;
  readonly end: number;
  readonly operator: string;
}

const OTHER: Readonly<Record<string, string>> = { ">": ">=", ">=": ">", "<": "<=", "<=": "<" };
const MIRRORED: Readonly<Record<string, string>> = { ">": "<", ">=": "<=", "<": ">", "<=": ">=" };

/**
 * The edges of a formula that belong to another band than the words say. Only texts that name one of the formula's own outcomes are
 * words about it.
 *
 * @example edgeFaults(parseFormula('=IF(F4>90,"优","良")'), ["90分以上为优"]) // `>` where `>=` is meant
 */
export function edgeFaults(tree: Expression, texts: readonly string[]): EdgeFault[] {
  const outcomes = outcomesOf(tree);
  const about = texts.filter((text) => outcomes.some((outcome) => names(text, outcome)));
  if (about.length === 0) return [];
  return [...nodesOf(tree)].flatMap((node): EdgeFault[] => {
    const comparison = comparisonOf(node);
    if (!comparison) return [];
    const { operator, edge, isPercent, left, right } = comparison;
    const words =
      edgeWords(about, edge) ??
      (isPercent ? edgeWords(about, `${format(multiply(decimal(edge), HUNDRED))}%`) : null);
    if (!words || words.isAbove === isAbove(comparison.asWritten)) return [];
    return [
      {
        written: `${comparison.asWritten}${edge}`,
        words: words.words,
        edge,
        start: left.end,
        end: right.start,
        operator: OTHER[operator] ?? operator,
      },
    ];
  });
}

/** The formula with these edges as the words say. */
export function withEdges(formula: string, faults: readonly EdgeFault[]): string {
  return [...faults]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, operator }) => text.slice(0, start) + operator + text.slice(end), formula);
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
  return { operator: node.operator, asWritten, edge: numeral, isPercent: Number(numeral) < 1.5, left, right };
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
