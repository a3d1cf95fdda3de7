import type { Language } from "../../domain/localized";
import type {
  ExplainedClause,
  ExplainedEdge,
  ExplainedPart,
  ExplainedSide,
  Explanation,
} from "../../domain/rule/explain";
import { quote } from "../functions/quote";
import { words as enUS } from "./explanation-en-US";
import type { ExplanationWords } from "./explanation-words";
import { words as zhCN } from "./explanation-zh-CN";

const WORDS: Readonly<Record<Language, ExplanationWords>> = { "zh-CN": zhCN, "en-US": enUS };

/**
 * How a score came about, in one line: what was judged and which words applied, clause by clause, then the arithmetic.
 *
 * @example explanationLine(explanation, "zh-CN") // 实际值 3 次,每次扣 2 分:10 − 6 = 4 分
 */
export function explanationLine(explanation: Explanation, language: Language): string {
  const words = WORDS[language];
  const clauses = explanation.clauses.map((clause) => clauseWords(clause, words));
  const most = capAt(explanation, "most-deducted");
  if (most !== undefined) clauses.push(words.mostDeducted(most));
  if (explanation.targetUnused) clauses.push(words.targetUnused);
  return clauses.join(words.semicolon) + words.colon + arithmetic(explanation, words);
}

type Measured = Extract<ExplainedClause["judged"], { kind: "measure" }>;

function clauseWords({ subject, judged, applied }: ExplainedClause, words: ExplanationWords): string {
  const name = quote(subject);
  const parts = [judgedWords(name, judged, words), ...appliedWords(applied, words)];
  return parts.join(words.comma);
}

function judgedWords(name: string, judged: ExplainedClause["judged"], words: ExplanationWords): string {
  switch (judged.kind) {
    case "measure":
      return words.measured(name || words.actual, measureWords(judged, words));
    case "grade":
      return words.graded(name, quote(judged.label || judged.meaning));
    case "pass":
      return words.passed(name, judged.passed);
    case "points":
      return words.assessed(name);
  }
}

function measureWords({ value, of }: Measured, words: ExplanationWords): string {
  const shown = words.value(value);
  if (!of) return shown;
  const quotient = (Number(of.actual) / Number(of.target)) * (value.number.endsWith("%") ? 100 : 1);
  return `${of.actual} ÷ ${words.ofTarget("100%", of.target)} ${isSame(quotient, value.number) ? "=" : "≈"} ${shown}`;
}

function appliedWords(applied: ExplainedPart, words: ExplanationWords): string[] {
  switch (applied.kind) {
    case "tier": {
      if (applied.award === "veto") return [words.veto];
      const said = [words.inTier(bounds(applied, words))];
      if (applied.by === "shared-edge") said.push(words.sharedEdge);
      if (applied.by === "closed-gap") said.push(words.closedGap);
      if (applied.award === "linear") said.push(words.linear);
      return said;
    }
    case "steps":
      return stepWords(applied.sides, words);
    case "proportion":
      return applied.cut ? [words.cut] : applied.nearest ? [words.nearest] : [];
    default:
      return [];
  }
}

function bounds(
  { low, high }: { readonly low: ExplainedEdge | null; readonly high: ExplainedEdge | null },
  words: ExplanationWords,
): string {
  const at = (edge: ExplainedEdge) => boundWords(edge.value, edge.ofTarget, words);
  if (low && high) {
    const [from, to] = [at(low), at(high)];
    if (from === to) return from;
    return low.value.unit === null || low.ofTarget !== null ? `${from}–${to}` : `${low.value.number}–${to}`;
  }
  if (low) return `${low.closed ? "≥" : ">"}${at(low)}`;
  return high ? `${high.closed ? "≤" : "<"}${at(high)}` : "";
}

function boundWords(value: ExplainedEdge["value"], ofTarget: string | null, words: ExplanationWords): string {
  return ofTarget === null ? words.value(value) : words.ofTarget(ofTarget, words.value(value));
}

/** The sides that counted; where none did, all of them. */
function stepWords(sides: readonly ExplainedSide[], words: ExplanationWords): string[] {
  const counted = sides.filter(({ distance }) => !isZero(distance.number));
  return (counted.length > 0 ? counted : sides).flatMap((side) => sideWords(side, words));
}

function sideWords(side: ExplainedSide, words: ExplanationWords): string[] {
  const { direction, threshold, distance, step } = side;
  const said: string[] = [];
  // What is counted from nothing on needs no comparison: 延误 3 次,每次扣 2 分.
  const fromNothing = isZero(threshold.number) && direction === "above";
  if (!fromNothing) {
    const from = boundWords(threshold, side.ofTarget, words);
    said.push(
      isZero(distance.number)
        ? words.notBeyond(direction, from)
        : words.beyond(direction, from, words.value(distance)),
    );
  }
  const occurrences = fromNothing && step.unit === null && step.number === "1";
  said.push(words.perStep(occurrences ? null : step, side.perStep));
  if (!isCounted(side)) said.push(words.steps(side.steps, step));
  if (side.cut) said.push(words.most(side.points));
  return said;
}

/** Whether the number of steps is plain from the distance and the step, as 3 steps of 1 in 3 are. */
function isCounted({ distance, step, steps }: ExplainedSide): boolean {
  return isSame(parseFloat(distance.number) / parseFloat(step.number), steps);
}

function arithmetic(explanation: Explanation, words: ExplanationWords): string {
  const { score, before } = explanation;
  const total = words.points(minus(score));
  if (capAt(explanation, "veto") !== undefined) return total;
  const sum = sumOf(explanation);
  const limit = explanation.caps.findLast(({ kind }) => kind === "floor" || kind === "ceiling")?.kind;
  if (limit === "floor" || limit === "ceiling") {
    const reckoned = sum === minus(before) ? sum : `${sum} = ${minus(before)}`;
    return reckoned + words.comma + words[limit](minus(score));
  }
  if (sum === minus(before)) return total;
  // Points are rounded once, at the end.
  return `${sum} ${before === score ? "=" : "≈"} ${total}`;
}

/** The sum that gives the item's points: where it started, what the clauses gave, what was added and deducted. */
function sumOf({ clauses, start, added, deducted }: Explanation): string {
  const own = clauses.filter(({ points }) => points.kind === "score");
  const fromNothing = start === null || isZero(start);
  const terms: string[] = fromNothing ? [] : [start];
  for (const clause of own) {
    if (fromNothing) terms.push(own.length === 1 ? product(clause) : ownPoints(clause));
    // Of several clauses with scores of their own, each takes from the start what its score lacks.
    else terms.push(difference(ownPoints(clause), start));
  }
  if (added !== null) terms.push(added);
  if (deducted !== null) terms.push(`-${deducted}`);
  if (terms.length === 0) return "0";
  return terms
    .map((term, index) =>
      index === 0 ? minus(term) : term.startsWith("-") ? `− ${term.slice(1)}` : `+ ${term}`,
    )
    .join(" ");
}

/** A clause's score before what it adds and deducts by steps, which stands in the item's sums. */
function ownPoints({ applied, points }: ExplainedClause): string {
  return applied.kind === "steps" ? (applied.base ?? points.value) : points.value;
}

/** The same, where it is a product with its factors. */
function product(clause: ExplainedClause): string {
  const { applied } = clause;
  if (applied.kind !== "proportion") return ownPoints(clause);
  const { ratio, factor, per, offset } = applied;
  const factors = (by: string) => `${ratio} × ${by}${per === null ? "" : ` ÷ ${per}`}`;
  if (offset === null) return factors(minus(factor));
  return factor.startsWith("-")
    ? `${minus(offset)} − ${factors(factor.slice(1))}`
    : `${minus(offset)} + ${factors(factor)}`;
}

/** Of two numerals of at most 4 decimals. */
function difference(a: string, b: string): string {
  return String(Math.round((Number(a) - Number(b)) * 1e4) / 1e4);
}

function capAt({ caps }: Explanation, kind: Explanation["caps"][number]["kind"]): string | undefined {
  return caps.find((cap) => cap.kind === kind)?.at;
}

function isSame(value: number, numeral: string): boolean {
  return Math.abs(value - parseFloat(numeral)) < 1e-9;
}

function isZero(numeral: string): boolean {
  return parseFloat(numeral) === 0;
}

/** A numeral with the minus sign of typography. */
function minus(numeral: string): string {
  return numeral.replace(/^-/, "−");
}
