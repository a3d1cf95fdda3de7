import { add as plus, compare as compareDecimals, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { fromNumeral } from "../numbers/from-numeral";
import { ok } from "../result";
import { isBelievable } from "./believable";
import { needsTarget, pointsOf } from "./bounds-of";
import { lintBandsOf, lintMeasured } from "./lint-measured";
import type { LintFinding } from "./lint-finding";
import { plainWords } from "./plain-words";
import type { Award, Clause, Rule } from "./rule";
import { pointsIn } from "./rule-points";

/**
 * What the author of a criterion should know about it: gaps, overlaps, edges, tiers that nothing reaches, points that run
 * against the rest, a best score unlike the full mark, what the words leave out. `max` is the item's full mark, null where none is known.
 *
 * @example lintRule(rule, 10).filter(({ severity }) => severity === "doubt") // [] where it is read without doubt
 */
export function lintRule(rule: Rule, max: number | null = null): readonly LintFinding[] {
  const known = knownMax(max);
  const full = supposedMax(rule, known);
  return [
    ...rule.clauses.flatMap((clause, index) => lintClause(rule, clause, index, full)),
    ...lintMax(rule, known),
  ];
}

/** Of these findings only what bands leave open or give twice: GAP, OVERLAP, and how edges are taken. */
export function lintBands(rule: Rule, max: number | null = null): readonly LintFinding[] {
  const full = supposedMax(rule, knownMax(max));
  return rule.clauses.flatMap((clause, index) => lintBandsOf(rule, clause, index, full));
}

/** A full mark that can be one. */
function knownMax(max: number | null): number | null {
  return max !== null && isBelievable(max) && max > 0 ? max : null;
}

function lintClause(rule: Rule, clause: Clause, index: number, full: Decimal): readonly LintFinding[] {
  const about = { clause: index, subject: clause.subject };
  const findings: LintFinding[] = [];
  const { quantity, scoring } = clause;
  if (scoring.kind === "grades") {
    for (const [i, { label }] of scoring.grades.entries()) {
      const first = scoring.grades.findIndex((other) => plainWords(other.label) === plainWords(label));
      if (first < i)
        findings.push({ ...about, severity: "doubt", code: "GRADE_TWICE", label, words: [label] });
    }
  } else if (scoring.kind !== "pass" && scoring.kind !== "judged") {
    findings.push(...lintMeasured(rule, clause, index, full));
    const bare = quantity.kind === "number" || quantity.kind === "amount" || quantity.kind === "duration";
    if (bare && quantity.unit === null && scoring.kind !== "proportion" && !namesItsMeasure(clause.subject)) {
      findings.push({ ...about, severity: "note", code: "UNIT_MISSING", words: [] });
    }
  }
  if (needsTarget(clause)) findings.push({ ...about, severity: "note", code: "TARGET_NEEDED", words: [] });
  return findings;
}

function lintMax(rule: Rule, given: number | null): readonly LintFinding[] {
  const about = { clause: 0, subject: rule.clauses[0]?.subject ?? "", words: [] };
  const findings: LintFinding[] = [];
  const { statedMax } = rule;
  if (
    given !== null &&
    statedMax !== null &&
    compareDecimals(fromCell(given), fromNumeral(statedMax)) !== 0
  ) {
    const facts = { stated: format(fromNumeral(statedMax)), max: format(fromCell(given)) };
    findings.push({ ...about, severity: "doubt", code: "STATED_MAX_UNLIKE", ...facts });
  }
  const max = given ?? statedMax;
  if (max === null) {
    if (needsMax(rule)) findings.push({ ...about, severity: "note", code: "MAX_NEEDED" });
    return findings;
  }
  const best = bestOf(rule, fromCell(max));
  if (best && compareDecimals(best, fromCell(max)) !== 0) {
    const facts = { best: format(best), max: format(fromCell(max)) };
    findings.push({ ...about, severity: "doubt", code: "BEST_UNLIKE_MAX", ...facts });
  }
  return findings;
}

/** Whether some actual cannot be scored without the full mark. */
function needsMax(rule: Rule): boolean {
  if (pointsOf(rule).some(({ kind, value }) => kind === "share" && value !== 0)) return true;
  if (rule.start === "zero") return false;
  return rule.clauses.length > 1 || rule.clauses.some(changesStart);
}

function changesStart({ gates, scoring }: Clause): boolean {
  const awards: Award[] = gates.map(({ award }) => award);
  if (scoring.kind === "steps") return scoring.base === null;
  if (scoring.kind === "tiers") awards.push(...scoring.tiers.map(({ award }) => award));
  if (scoring.kind === "grades") awards.push(...scoring.grades.map(({ award }) => award));
  if (scoring.kind === "pass") awards.push(scoring.pass, scoring.fail);
  return awards.some(({ kind }) => kind === "change");
}

/** The best score where the words list all scores; undefined where points are counted or run on. */
function bestOf(rule: Rule, full: Decimal): Decimal | undefined {
  if (rule.clauses.length > 1 && rule.start === "full") return undefined;
  let sum = ZERO;
  for (const clause of rule.clauses) {
    const best = bestOfClause(clause, rule, full);
    if (!best) return undefined;
    sum = plus(sum, best);
  }
  const ceiling = rule.ceiling && pointsIn(rule.ceiling, () => ok(full));
  return ceiling?.ok && compareDecimals(sum, ceiling.value) > 0 ? ceiling.value : sum;
}

function bestOfClause({ gates, scoring }: Clause, rule: Rule, full: Decimal): Decimal | undefined {
  const awards: Award[] = gates.map(({ award }) => award);
  if (scoring.kind === "tiers") awards.push(...scoring.tiers.map(({ award }) => award));
  else if (scoring.kind === "grades") awards.push(...scoring.grades.map(({ award }) => award));
  else if (scoring.kind === "pass") awards.push(scoring.pass, scoring.fail);
  else return undefined;
  // Where everything listed only changes the start, what is not listed may leave it as it is.
  if (awards.every(({ kind }) => kind === "change")) return undefined;
  let best: Decimal | undefined;
  for (const award of awards) {
    const value = bestOfAward(award, rule, full);
    if (!value) return undefined;
    if (!best || compareDecimals(value, best) > 0) best = value;
  }
  return best;
}

function bestOfAward(award: Award, rule: Rule, full: Decimal): Decimal | undefined {
  const read = (points: Parameters<typeof pointsIn>[0]) => {
    const value = pointsIn(points, () => ok(full));
    return value.ok ? value.value : ZERO;
  };
  switch (award.kind) {
    case "score":
      return read(award.points);
    case "change":
      return plus(rule.start === "full" ? full : ZERO, read(award.points));
    case "linear": {
      const [low, high] = [read(award.atLow), read(award.atHigh)];
      return compareDecimals(low, high) > 0 ? low : high;
    }
    case "judged": {
      // 100-120 points of 100: what is judged above the full mark is meant to go beyond it.
      const [low, high] = [read(award.low), read(award.high)];
      return compareDecimals(low, full) <= 0 && compareDecimals(full, high) <= 0 ? full : high;
    }
    case "veto":
      return ZERO;
    case "proportion":
      return undefined;
  }
}

/** The full mark, or one that is large enough to hold the points of the words against each other. */
function supposedMax(rule: Rule, max: number | null): Decimal {
  const known = max ?? rule.statedMax;
  if (known !== null) return fromCell(known);
  return fromNumeral(
    Math.max(100, ...pointsOf(rule).map(({ kind, value }) => (kind === "points" ? value : 0))),
  );
}

// What is a count, a ratio or a mark by its own name needs no unit: 粉丝数, 投产比, DSR评分, unique visitors.
const MEASURE_IN_NAME =
  /(?:数|数量|量|比|指数|评分|分值|排名|名次|倍数|系数|ROI|NPS|DSR)(?:值)?$|\b(?:rating|score|ratio|index|rank|number of [^,;]+|[a-z]{3,}s)$/i;

function namesItsMeasure(subject: string): boolean {
  return MEASURE_IN_NAME.test(subject.trim());
}
