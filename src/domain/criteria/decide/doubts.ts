import { boundsOf, pointsOf } from "../../rule/bounds-of";
import type { LintFinding } from "../../rule/lint-finding";
import { lintBands } from "../../rule/lint";
import type { Bound, Clause, Rule } from "../../rule/rule";
import type { ShownValue } from "../../rule/show-quantity";
import type { Beside } from "../beside";
import { complementOf } from "../meaning/complement";
import type { Plain } from "../normalise";
import type { DoubtCode } from "../reading";
import { closed, findAll, spaced } from "./search";
import { whole } from "./told";
import type { Found } from "./told";

const HAN = /[\u4e00-\u9fff]/;
const EACH = /每(?:多|少|有|次|发现|出现|发生|超|低|高|增|减|迟|延|逾|漏|错|缺)/g;
/** 由教学督导综合评分(10分): by what, the words do not say. */
const BY_A_PERSON = /[由经](?!考核人)[^,;。\d%]{1,16}(?:评分|打分|评价|评定|给分|赋分)(?=[,;。(]|$)/g;
const OFF_TARGET =
  /(?:percentagepoints?|pp|ppts?|pts?)(?:below|under|shortof|above|over|off)(?:(?:the)?(?:target|plan|budget)|(?=[:=,;]))/gi;

/** Why a careful reader would not score by a rule that the words come to; none where nothing speaks against it. */
export function doubtsOf(rule: Rule, plain: Plain, beside: Beside): readonly Found[] {
  const { text } = plain;
  const bands = bandDoubts(rule, plain, beside);
  if (bands.length > 0) return bands;
  const narrow = closed(plain);
  const all = (pattern: RegExp, code: DoubtCode) => findAll(narrow, pattern, code);
  const { clauses } = rule;
  const { max } = beside;
  // 依据…-2017第5.3条, beside an item of 6 points: no award.
  if (
    typeof max === "number" &&
    max > 0 &&
    pointsOf(rule).some(({ kind, value }) => kind === "points" && value > 10 * max)
  )
    return [whole("UNREAD", plain)];
  // 3% of collections, 5% on sales up to $50,000: of what is measured, and no points.
  if (max === null && HAN.test(text) === false && clauses.some(isShareOfMoney))
    return [whole("TWO_READINGS", plain)];
  // Within 5 percentage points below target: bands of what lies between the actual and the target have no form of their own.
  if (clauses.some(({ scoring }) => scoring.kind === "tiers")) {
    const off = all(OFF_TARGET, "UNREAD");
    if (off.length > 0) return off;
  }
  // Start at 70, +2 each (max +10): a limit of what is added is none of the result.
  if (endsBelowItsStart(rule)) return [whole("CONTRADICTION", plain)];
  if (mixesScoresAndChanges(rule)) return all(/[=:]-\d/g, "TWO_READINGS");
  const others = basesOf(rule, beside);
  const elsewhere = all(/[在从]\d+(?:\.\d+)?分的?(?:基础上|里|中|之上)/g, "UNREAD").filter(
    ({ from, to }) => !others.includes(Number(/\d+(?:\.\d+)?/.exec(text.slice(from, to))?.[0])),
  );
  if (elsewhere.length > 0) return elsewhere;
  if (hasTwoRates(rule)) return [whole("CONTRADICTION", plain)];
  const next = clauses.every(countsFromNone) ? findAll(spaced(plain), FIRST_AND_NEXT, "TWO_READINGS") : [];
  if (next.length > 0) return next;
  const isPass = clauses.every(({ scoring }) => scoring.kind === "pass");
  const rated = isPass ? all(BY_A_PERSON, "JUDGED_AMOUNT") : [];
  if (rated.length > 0) return rated;
  const [only, another] = clauses;
  if (only && !another && max !== null && HAN.test(text) && isOpenEnded(only)) return [whole("GAP", plain)];
  // 直营店每周不少于一次,加盟店每月不少于一次: one number cannot answer for both.
  const norms = all(/每(?:周|月|季度?|年|日|天)[^,;。、\d]{0,4}(?:不少|至少|不低)/g, "TWO_READINGS");
  if (kindsOf(norms, text) > 1) return norms;
  // 月度低于93%扣2分,年度低于96%扣5分: which of them is judged?
  const periods = all(
    /(?:月度|季度|年度|半年度|当月|全年)(?=[^,;。、\d]{0,4}(?:低于|高于|达到|不低|≥|≤|<|>|未达|超过))/g,
    "TWO_READINGS",
  );
  if (kindsOf(periods, text) > 1 && clauses.length <= periods.length) return periods;
  // 低0.1个点扣1分: of a rate, or of a mark?
  const ofTarget = clauses.flatMap(boundsOf).some(({ kind }) => kind === "target");
  const marks = ofTarget && !/[%率比]|百分/.test(text) ? all(/个点(?!位)/g, "TWO_READINGS") : [];
  if (marks.length > 0) return marks;
  // 每低1%按比例扣0.5分: whole steps are not what is said.
  const inProportion = hasWholeSteps(rule) ? all(/每[^,;。]{0,12}按比例/g, "TWO_READINGS") : [];
  if (inProportion.length > 0) return inProportion;
  // 不足1小时按半小时计: neither are they here.
  const begun = hasWholeSteps(rule)
    ? all(/(?:不足|不满|未满)[^,;。]{1,8}按[^,;。]{1,8}(?:计|算|扣)/g, "TWO_READINGS")
    : [];
  if (begun.length > 0) return begun;
  // 每次超过30分钟扣2分: each time, and no steps were found.
  const counted = clauses.some(({ scoring: { kind } }) => kind === "steps" || kind === "proportion");
  return counted ? [] : all(EACH, "TWO_READINGS");
}

/** Shares by bands of money, told as so many points. */
function isShareOfMoney({ quantity, scoring }: Clause): boolean {
  return (
    quantity.kind === "amount" &&
    scoring.kind === "tiers" &&
    scoring.tiers.some(
      ({ words, award }) => /%/.test(words) && award.kind === "score" && award.points.value > 0,
    )
  );
}

function endsBelowItsStart({ clauses, ceiling }: Rule): boolean {
  return clauses.some(
    ({ scoring }) =>
      scoring.kind === "steps" &&
      scoring.base?.kind === "points" &&
      ceiling?.kind === "points" &&
      ceiling.value < scoring.base.value,
  );
}

/** 0 = 20, 1 = 10, 3 or more = -10: the score, or what is taken? */
function mixesScoresAndChanges({ clauses }: Rule): boolean {
  return clauses.some(({ scoring }) => {
    if (scoring.kind !== "tiers") return false;
    const awards = scoring.tiers.map(({ award }) => award);
    return (
      awards.filter(({ kind }) => kind === "score").length >= 2 &&
      awards.some((award) => award.kind === "change" && award.points.value < 0)
    );
  });
}

/** The points that something is added to or taken from: the full mark, or what a rule starts with. */
function basesOf({ clauses, statedMax }: Rule, { max }: Beside): readonly number[] {
  const bases = clauses.flatMap(({ scoring }) =>
    scoring.kind === "steps" && scoring.base?.kind === "points" ? [scoring.base.value] : [],
  );
  return [...bases, ...[max, statedMax].flatMap((each) => (typeof each === "number" ? [each] : []))];
}

function kindsOf(found: readonly Found[], text: string): number {
  return new Set(found.map(({ from, to }) => text.slice(from, to))).size;
}

/** 漏发快件每件扣2分,漏发快件每件扣5分: one thing, two amounts. */
function hasTwoRates({ clauses }: Rule): boolean {
  return clauses.some(
    ({ subject, scoring }, i) =>
      subject !== "" &&
      scoring.kind === "steps" &&
      clauses.slice(i + 1).some((other) => other.subject === subject && other.scoring.kind === "steps"),
  );
}

/** 10 points for the first, 20 for each one thereafter: no steps say it. */
const FIRST_AND_NEXT =
  /\b(?:first|1st|second|2nd)\b.*\b(?:thereafter|subsequent|subsequently|after that|from then on|(?:each|every) (?:one )?after)\b/gi;

function countsFromNone({ scoring }: Clause): boolean {
  return (
    scoring.kind === "steps" && scoring.sides.every(({ from }) => from.kind === "value" && from.value === 0)
  );
}

function hasWholeSteps({ clauses }: Rule): boolean {
  return clauses.some(
    ({ scoring }) => scoring.kind === "steps" && scoring.sides.some(({ partial }) => partial === "whole"),
  );
}

/** Values that bands give twice, or not at all. */
function bandDoubts(rule: Rule, plain: Plain, { max }: Beside): readonly Found[] {
  return lintBands(rule, max ?? null).flatMap((finding): Found[] => {
    if (finding.severity !== "doubt") return [];
    const { code, clause: index } = finding;
    if (code !== "OVERLAP" && code !== "GAP") return [];
    const clause = rule.clauses[index];
    if (code === "GAP" && !(clause && isHole(finding, clause, HAN.test(plain.text)))) return [];
    const between = { ...side("from", finding.from), ...side("to", finding.to) };
    return [{ ...placeIn(plain, finding, code), between }];
  });
}

function side(name: "from" | "to", value: ShownValue | null): { from?: string; to?: string } {
  return value === null ? {} : { [name]: `${value.number}${value.unit ?? ""}` };
}

/** From the first of the tiers that a finding is about to the last, as the words have them. */
function placeIn(plain: Plain, { words }: LintFinding, code: DoubtCode): Found {
  const { at, source, text } = plain;
  const spans = words.flatMap((said) => {
    const start = said === "" ? -1 : source.indexOf(said);
    return start < 0 ? [] : [{ start, end: start + said.length }];
  });
  if (spans.length === 0) return whole(code, plain);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const from = at.findIndex((place) => place >= start);
  const to = at.findIndex((place) => place >= end);
  return { code, from: Math.max(0, from), to: to < 0 ? text.length : to };
}

const between = (from: unknown, to: unknown): number =>
  Number((to as ShownValue).number) - Number((from as ShownValue).number);

/** Bands of a rate or a mark with nothing between them. */
function isHole(
  { from, to }: { readonly from: unknown; readonly to: unknown },
  clause: Clause,
  chinese: boolean,
): boolean {
  if (from === null || to === null || clause.scoring.kind !== "tiers") return false;
  const { kind } = clause.quantity;
  // Fewer than 3: 10 points, more than 5: 0: and four?
  if (!chinese && kind === "count" && between(from, to) > 1) return true;
  // 大于5次0分,小于5次10分: and five?
  if (JSON.stringify(from) === JSON.stringify(to)) return chinese && kind === "count";
  if (kind === "ratio" || kind === "points" || kind === "number") return true;
  return clause.scoring.tiers.filter(({ interval: { low, high } }) => low && high).length > 1;
}

/** 85%以上得10分,75%以上得8分: bands that say nothing of what is worse than the last. */
function isOpenEnded({ scoring, quantity }: Clause): boolean {
  if (scoring.kind !== "tiers" || scoring.tiers.length < 2) return false;
  if (!scoring.tiers.every(({ award }) => award.kind === "score")) return false;
  const intervals = scoring.tiers.map(({ interval }) => interval);
  // The best first; 完成计划60%为3分,…,100%为12分 is rather a list of values.
  const [first, ...others] = intervals.map(({ low, high }) => (high ? null : low && placeOf(low.at)));
  const upwards = typeof first === "number" && others.every((other) => (other ?? -Infinity) < first);
  const downwards = intervals.every(({ low, high }) => high && !low);
  const whole = intervals.some(({ low, high }) => low && high && low.at !== high.at);
  return complementOf(intervals).some(({ low, high }) => {
    const at = (low ?? high)?.at;
    if ((low && high) || at?.kind !== "value") return false;
    // 100%得18分,96-99%得14分: a rate has its best at the whole.
    if (high)
      return (
        at.value > (quantity.kind === "ratio" ? 0 : 1) && (upwards || (quantity.kind === "ratio" && whole))
      );
    return downwards && !(quantity.kind === "ratio" && at.value >= 1);
  });
}

const placeOf = (bound: Bound) => (bound.kind === "value" ? bound.value : bound.share);
