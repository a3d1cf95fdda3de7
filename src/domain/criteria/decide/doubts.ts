import { boundsOf, pointsOf } from "../../rule/bounds-of";
import { lintBands } from "../../rule/lint";
import type { Bound, Clause, Rule } from "../../rule/rule";
import { complementOf } from "../meaning/complement";
import type { Beside } from "../beside";
import type { DoubtCode } from "../reading";

const HAN = /[\u4e00-\u9fff]/;
const EACH = /每(?:多|少|有|次|发现|出现|发生|超|低|高|增|减|迟|延|逾|漏|错|缺)/;

/** What is left out or destroyed: the text as it stands, with its room. */
const DAMAGED: readonly (readonly [RegExp, DoubtCode])[] = [
  // 每超■天, 高于2%为。分
  [/[■□▇▓]|[为得计扣加][。.?]分/, "BROKEN_NUMBER"],
  // 得 分,…
  [/(?<!不)[得计为扣加级] 分 ?(?:[,;。]|$)/, "PLACEHOLDER"],
  // 每低扣2分, 每超秒扣1分, 每超10%加分,
  [/每[低高超少](?:秒|人|分钟|小时)?[扣加减]|%加分,/, "BROKEN_NUMBER"],
  // 扣1分或2分
  [/[扣加减得]\d+分?或\d+分/, "POINTS_RANGE"],
  // 满分10分; 用语文明。(8分)
  [/^(?:[^\d]*[。.;] ?\(\d+分\)|(?:满分|本项|总分)?\d+分)$/, "ONLY_DEFINITION"],
  [/^[^分]*[扣罚]\d+元[^分]*$/, "NOT_POINTS"],
  // 提前记正,滞后记负
  [/记(?:为)?[正负](?!常)/, "TWO_READINGS"],
  // 95%以上得分,否则不得分
  [/[\d%](?:以[上下])?的?得分(?:[,;。]|$)/, "BROKEN_NUMBER"],
];

/** 由教学督导综合评分(10分): by what, the words do not say. */
const BY_A_PERSON = /[由经](?!考核人)[^,;。\d%]{1,16}(?:评分|打分|评价|评定|给分|赋分)(?=[,;。(]|$)/;

const OFF_TARGET =
  /(?:percentage points?|\bpp|\bppts?|\bpts?) (?:below|under|short of|above|over|off) (?:the )?(?:target|plan|budget)/i;

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
  /\b(?:first|1st|second|2nd)\b.*\b(?:thereafter|subsequent|subsequently|after that|from then on|(?:each|every) (?:one )?after)\b/i;

function countsFromNone({ scoring }: Clause): boolean {
  return (
    scoring.kind === "steps" && scoring.sides.every(({ from }) => from.kind === "value" && from.value === 0)
  );
}

/** Why a careful reader would not score by a rule that the words come to; null where nothing speaks against it. */
export function doubtOf(rule: Rule, text: string, { max }: Beside): DoubtCode | null {
  if (isCutOff(text.replaceAll(" ", ""))) return "TRUNCATED";
  for (const [pattern, code] of DAMAGED) if (pattern.test(text)) return code;
  for (const finding of lintBands(rule, max ?? null)) {
    if (finding.severity !== "doubt") continue;
    const clause = rule.clauses[finding.clause];
    if (finding.code === "OVERLAP") return "OVERLAP";
    if (finding.code === "GAP" && clause && isHole(finding, clause, HAN.test(text))) return "GAP";
  }
  // 依据…-2017第5.3条, beside an item of 6 points: no award.
  if (
    typeof max === "number" &&
    pointsOf(rule).some(({ kind, value }) => kind === "points" && value > 10 * max)
  )
    return "UNREAD";
  // Within 5 percentage points below target: bands of what lies between the actual and the target have no form of their own.
  if (rule.clauses.some(({ scoring }) => scoring.kind === "tiers") && OFF_TARGET.test(text)) return "UNREAD";
  if (hasTwoRates(rule)) return "CONTRADICTION";
  if (FIRST_AND_NEXT.test(text) && rule.clauses.every(countsFromNone)) return "TWO_READINGS";
  if (BY_A_PERSON.test(text) && rule.clauses.every(({ scoring }) => scoring.kind === "pass"))
    return "JUDGED_AMOUNT";
  const [only, another] = rule.clauses;
  if (only && !another && max !== null && HAN.test(text) && isOpenEnded(only)) return "GAP";
  // 直营店每周不少于一次,加盟店每月不少于一次: one number cannot answer for both.
  const norms = text.match(/每(?:周|月|季度?|年|日|天)[^,;。、\d]{0,4}(?:不少|至少|不低)/g) ?? [];
  if (new Set(norms).size > 1) return "TWO_READINGS";
  // 月度低于93%扣2分,年度低于96%扣5分: which of them is judged?
  const periods =
    text.match(
      /(?:月度|季度|年度|半年度|当月|全年)(?=[^,;。、\d]{0,4}(?:低于|高于|达到|不低|≥|≤|<|>|未达|超过))/g,
    ) ?? [];
  if (new Set(periods).size > 1 && rule.clauses.length <= periods.length) return "TWO_READINGS";
  // 低0.1个点扣1分: of a rate, or of a mark?
  const ofTarget = rule.clauses.flatMap(boundsOf).some(({ kind }) => kind === "target");
  if (ofTarget && /个点(?!位)/.test(text) && !/[%率比]|百分/.test(text)) return "TWO_READINGS";
  // 每次超过30分钟扣2分: each time, and no steps were found.
  const counted = rule.clauses.some(({ scoring: { kind } }) => kind === "steps" || kind === "proportion");
  if (!counted && EACH.test(text)) return "TWO_READINGS";
  return unusedIn(rule, text.replaceAll(/ (?=%)/g, "")) ? "UNREAD" : null;
}

/** The text ends within a phrase: …得8分, / …最高扣 / …(满分10 */
function isCutOff(text: string): boolean {
  if (/(?:[^\d\s]得|(?<![全不])(?:扣|减|加)|最[高多低少]扣?|得分=.*[×*+\-/÷=]|\d%?[:=]|本项不)$/.test(text))
    return true;
  // 一级5分 二级10分 三级15分 四级
  if (/分\d{1,2}$/.test(text)) return true;
  if (/分[一二三四五六七八九十\d]+[级等档]$/.test(text)) return true;
  return /[,、]$/.test(text) && /[\d%]分[,;].*分[,、]$/.test(text);
}

/** Bands of a rate or a mark with nothing between them. */
function isHole(
  { from, to }: { readonly from: unknown; readonly to: unknown },
  clause: Clause,
  chinese: boolean,
): boolean {
  if (from === null || to === null || clause.scoring.kind !== "tiers") return false;
  const { kind } = clause.quantity;
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

/** Percentages, and limits of points, that play no part in the rule. */
function unusedIn(rule: Rule, text: string): boolean {
  if (rule.clauses.some(({ scoring }) => scoring.kind === "proportion" || scoring.kind === "judged"))
    return false;
  const limits = [rule.floor, rule.ceiling, rule.mostDeducted].flatMap((points) =>
    points ? [points.value] : [],
  );
  const used = [
    ...rule.clauses.flatMap(boundsOf).map((bound) => (bound.kind === "value" ? bound.value : bound.share)),
    ...rule.clauses
      .flatMap(({ scoring }) => (scoring.kind === "steps" ? scoring.sides : []))
      .map(({ step }) => step),
    ...pointsOf(rule).map(({ value }) => value),
    ...limits,
    ...(rule.statedMax === null ? [] : [rule.statedMax]),
  ].map(Math.abs);
  const has = (value: number) => used.some((other) => Math.abs(other - value) < 1e-9 * Math.max(1, value));
  const names = rule.clauses.map(({ subject }) => subject).join(" ");
  for (const [said, digits] of text.matchAll(/(\d+(?:\.\d+)?)%/g)) {
    const share = Number(digits) / 100;
    if (
      share !== 1 &&
      !names.includes(said) &&
      ![share, 100 * share, 1 + share, 1 - share, share + 0.01, share - 0.01].some(has)
    )
      return true;
  }
  for (const [, digits] of text.matchAll(
    /(?:最[多高低少大][扣加减得奖]?|封顶|上限|max(?:imum)?(?: ?deduction)?(?: ?of)?)[:+ ]*(\d+(?:\.\d+)?)(?:分|points?|$|\))/gi,
  ))
    if (Number(digits) !== 0 && !has(Number(digits))) return true;
  return false;
}
