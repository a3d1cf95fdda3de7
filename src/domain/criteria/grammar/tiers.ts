import type { Award, Points } from "../../rule/rule";
import { NO_UNIT } from "../lexicon/units";
import type { Amount, Operand, Range } from "../meaning/values";
import type { Production } from "./production";

const tier = (range: unknown, award: unknown) => ({
  is: "tier",
  range: range as Range,
  award: award as Award,
});

/** Null where the two are not of one unit. */
function between(a: Amount, b: Amount): Range | null {
  if (a.unit.id !== b.unit.id || a.v === b.v) return null;
  const [low, high] = a.v < b.v ? [a, b] : [b, a];
  const edge = (amount: Amount) => ({ at: { kind: "value" as const, amount }, closed: true });
  return { low: edge(low), high: edge(high) };
}

/** The bounds between two operands, and whether the first is the higher; null where they are not of one kind. */
function ordered(from: Operand, to: Operand): { readonly range: Range; readonly turned: boolean } | null {
  const [a, b] = [sizeOf(from), sizeOf(to)];
  if (a.kind !== b.kind || a.size === b.size) return null;
  const [low, high] = a.size < b.size ? [from, to] : [to, from];
  return {
    range: { low: { at: low, closed: true }, high: { at: high, closed: true } },
    turned: a.size > b.size,
  };
}

function sizeOf(at: Operand): { readonly kind: string; readonly size: number } {
  return at.kind === "target"
    ? { kind: "target", size: at.share }
    : { kind: at.amount.unit.id.replace(/s$/, ""), size: at.amount.v };
}

/** What 95%≤ says of the name behind it, and ≤95% of the name before it. */
function mirrored(op: string, at: Operand, behind = false): Range | null {
  const up = op === "ge" || op === "gt";
  if (op === "eq") return null;
  const edge = { at, closed: op === "ge" || op === "le" };
  return up === behind ? { low: edge, high: null } : { low: null, high: edge };
}

/** ≥97% and <99%: bounds that meet are one stretch, not two. */
function meets(one: Range, other: Range): boolean {
  const [up, down] = one.high === null ? [one, other] : [other, one];
  const [low, high] = [up.low?.at, down.high?.at];
  if (up.high || down.low || !low || !high) return false;
  if (low.kind === "target" || high.kind === "target")
    return low.kind === high.kind && sizeOf(low).size <= sizeOf(high).size;
  return low.amount.v <= high.amount.v;
}

const NTH = /^(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))/;
const COMPARING =
  /^[\d.]+(?:points?|marks?)?[=:-](?:more|less|over|under|above|below|at|up|within|exactly|with|for)/;
const AFTER_COMMA =
  /,(?:如有|如再|若有|再(?:犯|发)|未(?!满|达|到|超)|不(?!得分|计分|给分|扣|加|记|予|足|满|到|超过|高于|低于|少于|大于|小于)|没|无(?!分)|发生|出现|存在)/;
const OF_TARGET = /%of(?:the)?(?:target|plan|budget|quota|goal)/;
const isBesideTarget = (range: Range | undefined) =>
  range !== undefined && [range.low, range.high].some((edge) => edge?.at.kind === "target" && edge.at.beside);
/** Points that a comparison stands before are a bound. */
const COMPARED = /(?:低于|高于|超过|大于|小于|少于|不足|未满|不满|达到|[≥≤<>])\d+(?:\.\d+)?分$/;
/** Two things said, of which the award is the second's. */
const OTHER = /否则|其余|反之/;

/** Bounds and what an actual within them gets. */
export const TIERS: readonly Production[] = [
  {
    name: "bounds, then the award",
    symbol: "tier",
    patterns: [
      "r:range l:(的|者|时|的话)? comma? m:comma? a:award",
      "r:range / p:points",
      "r:range ~24 l:(的|者)? comma? a:award",
      "r:range (未完成|未达标|不达标|不合格|未通过|未达成|未整改|逾期|超时|违规) (的)? comma? a:award",
      "r:range open a:award close",
      "r:range ~16 open (即|视为|按|为) a:award close",
      "r:range ~24 comma f:then ~40 a:award",
      "r:range ('or'|'and'|/|或|和|及|以及) s:range comma? a:award",
    ],
    make: ({ r, a: award, p, f, s }, { words, pay, behind }) => {
      const a = award ?? { kind: "score", points: p };
      // 不足5分按5分计: what is not whole.
      if (/^(?:不足|不满|未满|不到|lessthan|under)([\d.]+)(?:分|points?)[^\d]*\1(?:分|points?)/.test(words))
        return null;
      // (80/20) target 90%: it begins within a bracket and ends without.
      if (/^[^([]*[)\]]/.test(words)) return null;
      // At most 110% | of target: the number is a share of it.
      if (OF_TARGET.test(words) && [r as Range, s as Range | undefined].some(isBesideTarget)) return null;
      // 2 points per incident: a step.
      if (/^(?:per|each|apiece)(?![a-z]{0,3}cent)/.test(behind)) pay(2.5);
      // 不少于1次,不巡线不得分: what has no points is something else.
      if (AFTER_COMMA.test(words)) pay(1.5);
      if (COMPARED.test(words) || OTHER.test(words)) return null;
      // Less than 2 points counts as 2 points: a step begun.
      if (/(?:counts|counted|treated|taken)as/.test(words)) return null;
      // Percentage achieved x 25 marks: a formula.
      if (!p && (a as Award).kind !== "proportion" && /[×÷]|\*\d|[\d)]\*$|\/\d|[a-z)]x\d/.test(words))
        return null;
      // 80-89%: an interval, not what 80 gets. The third time 3 points off: how the first count is not known here.
      if (/^[\d.]+%?-[\d.]+%$/.test(words)) return null;
      if (NTH.test(words) && ((a as Award).kind === "change" || /^(?:off|deduct|lost)/.test(behind)))
        return null;
      // A fine of 200 and 3 points off: no bound.
      if (
        /^(?:usd|rs\.?|inr|eur|[$€£])?[\d.,]+(?:and|plus)(?!above|more|over|up|below|under|less|better|higher|lower|fewer)/.test(
          words,
        )
      )
        return null;
      // 不足1分按1分计: a step begun.
      if (/^(?:不足|不满|未满)[^,;]*[按以算]/.test(words)) pay(1);
      // A bound and points in another sentence.
      if (words.includes(";")) pay(1.5);
      // 超过3天每天扣2分: a step.
      if (/[每逐]/.test(words)) pay(2.5);
      // 是10分,否0分: the points of what stands before.
      const { low, high } = r as Range;
      if (low && low.at === high?.at && low.at.kind === "value" && low.at.amount.unit.kind === "points")
        if (/^[\d.]+分,/.test(words)) pay(2);
      if (f) pay(0.2);
      // Outstanding 100%, Good 80%: two shares side by side.
      const given = a as Award;
      // 20 less 4 for each: the 20 are points.
      const bare = low?.at.kind === "value" && low.at === high?.at && low.at.amount.unit.id === "";
      if (bare && given.kind === "change" && given.points.value < 0 && /[a-z]{3}/.test(words)) pay(2.5);
      const share = given.kind === "score" && given.points.kind === "share" && words.endsWith("%");
      // 90%以上优秀,80%…: shares of which nothing says that they are given.
      if (
        share &&
        /[\u4e00-\u9fff][^\d]*[\d.]+%$/.test(words) &&
        !/[得计给发付奖为取按][^\d]*[\d.]+%$/.test(words)
      )
        return null;
      if (
        share &&
        low &&
        low.at === high?.at &&
        /[a-z]{3}|^[\d.]+%-[\d.]+%$/.test(words) &&
        !/[=:→]|->|pay|(?<!tar|bud)get|earn|score|worth|give|award|得|计/.test(words)
      )
        return null;
      if (s) return meets(r as Range, s as Range) ? null : { ...tier(r, a), also: s as Range };
      return tier(r, a);
    },
    says: ["80-89% or 111-120% = 7 points", "≥95%得10分", "85%以上(12分)", "低于98%的,扣3分", "90%以上:10分"],
  },
  {
    name: "a grade, its points and its bounds",
    symbol: "tier",
    patterns: ["grade open p:points close (:|=)? r:range"],
    cost: 0,
    make: ({ p, r }) => tier(r, { kind: "score", points: p }),
    says: ["A档(20分)≥150家", "优秀(10分):95%以上"],
  },
  {
    name: "bounds beyond which nothing is left",
    symbol: "tier",
    patterns: ["r:range (的|者|时)? comma? until", "r:range ~8 comma? until"],
    make: ({ r }, { words }) =>
      /(?:扣[完光]|扣[至到](?:0|零)分)$/.test(words)
        ? tier(r, { kind: "score", points: { kind: "points", value: 0 } })
        : null,
    says: ["3次及以上扣完", "3次及以上,扣至0分"],
    not: ["3次及以上扣完为止"],
  },
  {
    name: "bounds around a name, and what they get",
    symbol: "tier",
    patterns: [
      "a:operand c:before ~30 w:award",
      "a:operand c:before ~30 n:num",
      "a:operand c:before ~30 d:before b:operand n:num",
    ],
    make: ({ a, b, c, d, w, n }, { words, pay }) => {
      if (!/^[^≥≤<>]*[≥≤<>]=?[\u4e00-\u9fff]/.test(words)) return null;
      const low = mirrored(c as string, a as Operand);
      if (!low || COMPARED.test(words)) return null;
      if (n !== undefined) pay(0.5);
      const high = d ? mirrored(d as string, b as Operand, true) : null;
      if (d && (!high?.high || !low.low)) return null;
      const range = high ? { low: low.low, high: high.high } : low;
      return tier(range, w ?? { kind: "score", points: { kind: "points", value: n as number } });
    },
    says: ["95%≤合格率10分", "95%≤合格率得10分", "98%≤监控在线率 35", "75%≤办结率<85% 3"],
    not: ["95%达到目标10分"],
  },
  {
    name: "the award, then its bounds",
    symbol: "tier",
    patterns: [
      "a:award comma? l:on ~20 r:range",
      "a:award comma? r:range",
      "a:award comma? l:on ~40 r:range",
      "a:award comma? l:on ~40 r:range ('of'|'to'|'in'|'were'|'are'|'is'|'was'|'have'|'has') ~40",
    ],
    make: ({ r, a, l }, { pay, words, behind }) => {
      pay(l ? 0.3 : 0.7);
      // Full marks 36 points: the number is what is given.
      if (!l && /\d$/.test(words) && /^(?:points?|marks?|pts|分)/.test(behind)) return null;
      // 90% (0), 80%-100%: two numbers side by side.
      const { low, high } = r as Range;
      const given = a as Award;
      const share = given.kind === "score" && given.points.kind === "share" && /^[\d.]+%/.test(words);
      if (/^(?:none|nil|zero|nothing)[=:]/.test(words)) return null;
      // 总分15分,低于9分为不合格: what follows the comma is another thing.
      if (!l && /^[\d.]+分,/.test(words)) pay(1.5);
      if (share && !l && low && low.at === high?.at) return null;
      return tier(r, a);
    },
    says: ["10 points for ≥4", "5 bonus points when the report is in within 3 days"],
  },
  {
    name: "the award, if so much of something is done",
    symbol: "tier",
    patterns: ["a:award ('if'|'when'|'where'|'provided'|'provided_that') b:amount ('of'|'or_more_of') ~60"],
    make: ({ a, b }) => {
      const { unit, v } = b as Amount;
      return unit.kind === "ratio" && v > 0.3
        ? tier({ low: { at: { kind: "value", amount: b as Amount }, closed: true }, high: null }, a)
        : null;
    },
    says: ["Full marks if 90% of home visits were made within the slot"],
    not: ["Full marks if 5% of visits were late"],
  },
  {
    name: "bounds and a bare score",
    symbol: "tier",
    patterns: ["r:range n:num"],
    cost: 1,
    make: ({ r, n }, { behind, words }) =>
      // The first 8 hrs: no points.
      // 大于限值一处: a numeral before what is counted.
      (NTH.test(words) && /^[a-z]/.test(behind)) || !/[\d.]$/.test(words)
        ? null
        : tier(r, { kind: "score", points: { kind: "points", value: n as number } }),
    says: ["≥8t 15"],
  },
  {
    name: "a bare score for bounds",
    symbol: "tier",
    patterns: ["n:num l:on ~36 r:range", "n:num r:range"],
    cost: 0.6,
    make: ({ r, n, l }, { pay }) => {
      const { low, high } = r as Range;
      const target = [low, high].some((edge) => edge?.at.kind === "target");
      if (!l && !target) return null;
      if (low && high && !target) pay(0.4);
      return tier(r, { kind: "score", points: { kind: "points", value: n as number } });
    },
    says: ["100 within the limit", "40 when overtime hours are within plan"],
    not: ["100 over 5"],
  },
  {
    name: "none of what is counted, then the award",
    symbol: "tier",
    patterns: ["('nil'|'none'|'never') comma? a:award", "('nil'|'none'|'never') get n:num"],
    cost: 0.3,
    make: ({ a, n }) => {
      const none = {
        at: { kind: "value", amount: { v: 0, unit: NO_UNIT, scale: 1, multiple: "" } },
        closed: true,
      };
      return tier({ low: none, high: none }, a ?? { kind: "score", points: { kind: "points", value: n } });
    },
    says: ["nil = 10 marks", "none: full marks"],
  },
  {
    name: "points to start with at a bound",
    symbol: "tier",
    patterns: ["startat p:points on a:operand", "startat n:num on a:operand"],
    make: ({ p, n, a }) =>
      tier(
        { low: { at: a as Operand, closed: true }, high: null },
        { kind: "score", points: p ?? { kind: "points", value: n } },
      ),
    says: ["Start at 3 points for 90%"],
  },
  {
    name: "a bare score and its bounds",
    symbol: "tier",
    patterns: [
      "n:num fen? (=|:|-) ('with'|'for')? r:range ~30",
      "n:num fen? (=|:|-) ~24 r:range ~30",
      "n:num bar r:range",
      "n:num bar r:range bar ~20",
      "open n:num fen? close (=|:|-)? r:range",
    ],
    cost: 0.9,
    make: ({ r, n }, { words }) => {
      const { low, high } = r as Range;
      // 100-(实际-允许)×2: a formula.
      if (/[-–]\(.*[-–].*\)/.test(words)) return null;
      // 30-50人: an interval.
      if (/^[\d.]+-[\d.]+(?:[\u4e00-\u9fff]|$)/.test(words)) return null;
      // Two bare numbers side by side: which is the score?
      const bare = [low, high].every(
        (edge) => !edge || (edge.at.kind === "value" && edge.at.amount.unit.id === ""),
      );
      if (bare && low && high) return null;
      if (bare && /^[\d.]+(?:points?|marks?)?[=:-][a-z]{3}/.test(words) && !COMPARING.test(words))
        return null;
      return tier(r, { kind: "score", points: { kind: "points", value: n as number } });
    },
    says: [
      "5 - acted upon within 1 working day",
      "5 | 98% or higher | Excellent",
      "4 = 100% to 109%",
      "5 | >= 95",
    ],
    not: ["4 3-5"],
  },
  {
    name: "a score by its name, then its bounds",
    symbol: "tier",
    patterns: ["('score'|'rating'|'level'|'grade') n:num fen? (:|-|=|'for'|'if')? r:range ~30"],
    cost: 0.2,
    make: ({ r, n }, { words }) =>
      /^(?:score|rating|level|grade)[\d.]+(?:%|or|and|to)/.test(words)
        ? null
        : tier(r, { kind: "score", points: { kind: "points", value: n as number } }),
    says: ["Score 5: >= 110% of plan", "Rating 3 = 70% to 84%"],
    not: ["Score 5 or more"],
  },
  {
    name: "straight line over bounds",
    symbol: "tier",
    patterns: [
      "linear ('from')? n:num fen? ('to'|→|-) m:num fen? ('as'|'when'|'while') ~40 ('goes'|'rises'|'moves'|'increases'|'improves'|'climbs'|'runs')? ('from')? a:amount ('to'|→|-) b:amount",
      "linear ('from')? n:num fen? ('at') a:amount ('to') m:num fen? ('at') b:amount",
      "linear ('between'|'from') a:amount open n:num fen? close ('and'|'to') b:amount open m:num fen? close",
      "r:range comma? linear ('from') n:num fen? ('to') m:num fen?",
      "('from')? n:num fen? ('at') a:amount comma? ('rising'|'rises'|'increasing'|'going'|'growing')? linear ('up')? ('to') m:num fen? ('at') b:amount",
    ],
    cost: 0.1,
    make: ({ n, m, a, b, r }) => {
      const [from, to] = [n as number, m as number];
      const range = (r as Range | undefined) ?? between(a as Amount, b as Amount);
      if (!range?.low || !range.high) return null;
      const falls = r === undefined && (a as Amount).v > (b as Amount).v;
      const points = (value: number) => ({ kind: "points" as const, value });
      return tier(
        { low: { ...range.low, closed: true }, high: { ...range.high, closed: true } },
        { kind: "linear", atLow: points(falls ? to : from), atHigh: points(falls ? from : to) },
      );
    },
    says: [
      "linear 0→25 as audit closure goes 60%→100%",
      "straight line from 0 to 30 points as availability goes from 90% to 98%",
      "between 80% and 95%: linear from 5 to 20 points",
      "0 points at 80%, rising linearly to 20 at 95%",
    ],
  },
  {
    name: "what a level of a straight line gets",
    symbol: "level",
    patterns: ["('full')? x:points", "get? f:full", "get? z:zero", "n:num"],
    cost: 0.05,
    make: ({ x, f, z, n }) =>
      x ?? (f ? { kind: "share", value: 1 } : { kind: "points", value: z ? 0 : (n as number) }),
    says: ["half the points", "full points", "12 points", "zero"],
  },
  {
    name: "that a straight line goes up or down",
    symbol: "rising",
    patterns: [
      "('and')? ('the')? ('points'|'marks'|'score'|'scores'|'payout'|'it')? ('then')? ('rising'|'rises'|'rise'|'falling'|'falls'|'fall'|'increasing'|'increases'|'increase'|'decreasing'|'decreases'|'decrease'|'declining'|'declines'|'going'|'goes'|'growing'|'grows'|'climbing'|'climbs'|'dropping'|'drops'|'reducing'|'reduces') ('up'|'down')? linear ('up'|'down')?",
      "linear ('rising'|'falling'|'increasing'|'decreasing'|'up'|'down')?",
      "('and')? linear ('rising'|'falling'|'increasing'|'decreasing')",
    ],
    cost: 0,
    make: () => true,
    says: ["rising evenly", "points rise in a straight line", "falling linearly", "goes up straight-line"],
  },
  {
    name: "straight line between two levels",
    symbol: "tier",
    patterns: [
      "p:level ('at'|'for'|'with') a:operand ~20 ,? rising ('to') q:level ('at'|'for'|'with'|'from') b:operand ('or_more'|'or_less'|'and_above'|'and_over'|'and_below'|'or_above'|'or_below')?",
      "a:operand (:|=|-|'gets'|'scores'|'earns'|'is') p:level ,? rising ('to') q:level ('at'|'for'|'with') b:operand",
      "('from'|'between') a:operand ('to'|'and'|'up_to'|'down_to'|-) b:operand ,? rising ('from') p:level ('to') q:level",
      "rising ('from') p:level ('to') q:level ('between'|'from') a:operand ('and'|'to') b:operand",
      "rising ('from') p:level ('at') a:operand ('to') q:level ('at') b:operand",
      "rising ('between') p:level ('at') a:operand ('and') q:level ('at') b:operand",
    ],
    cost: 0.1,
    make: ({ a, b, p, q }) => {
      const [from, to] = [a as Operand, b as Operand];
      const [start, end] = [p as Points, q as Points];
      const ends = ordered(from, to);
      const both = start.value === 0 ? end.kind : start.kind;
      if (!ends || (start.kind !== end.kind && start.value !== 0 && end.value !== 0)) return null;
      const [atLow, atHigh] = ends.turned ? [end, start] : [start, end];
      return tier(ends.range, {
        kind: "linear",
        atLow: { ...atLow, kind: both },
        atHigh: { ...atHigh, kind: both },
      });
    },
    says: [
      "Half the points at 80% of target, rising evenly to full points at target",
      "From 45% up to 75% the points rise in a straight line from 0 to 12",
      "Full 20 points at 0 complaints, falling evenly to 0 points at 10 complaints",
    ],
  },
  {
    name: "nothing below the lowest",
    symbol: "elseitem",
    patterns: [
      "zero 'below'",
      "zero ~4 ('below') ('the')? ('threshold'|'entry'|'entry_level'|'minimum'|'lowest'|'that')",
      "('below') ('the')? ('threshold'|'entry'|'entry_level'|'minimum'|'lowest'|'that') comma? zero",
      "(低于|不足|未达到|未达|达不到|少于) (以上标准|上述标准|此标准)? (的|者)? comma? (get)? 0分",
      "(低于|不足|未达到|未达|达不到|少于) (以上标准|上述标准|此标准)? (的|者)? comma? zero",
      "(低于|不足|未达到|未达|达不到) (最低档|最低值|门槛值|门槛|起付线|最低标准|下限|底线值|底线|及格线) (的|者)? comma? ~4 zero",
      "(低于|不足|未达到|未达|达不到) (最低档|最低值|门槛值|门槛|起付线|最低标准|下限|底线值|底线|及格线) (的|者)? comma? z:award",
    ],
    make: ({ z }) => {
      const award = z as Award | undefined;
      if (award && (award.kind !== "score" || award.points.value !== 0)) return null;
      return { is: "else", award: { kind: "score", points: { kind: "points", value: 0 } }, side: "below" };
    },
    says: [
      "Nothing below threshold",
      "Below entry nothing is paid",
      "低于门槛值不得分",
      "低于0分",
      "低于不得分",
    ],
  },
  {
    name: "nothing above the highest",
    symbol: "elseitem",
    patterns: ["(超过|超出|超|高于|大于|多于|超过以上标准|超过此标准) (的|者|部分)? comma? zero"],
    make: () => ({
      is: "else",
      award: { kind: "score", points: { kind: "points", value: 0 } },
      side: "above",
    }),
    says: ["超过不得分", "超出的不得分"],
  },
  {
    name: "beyond a tolerance on both sides",
    symbol: "elseitem",
    patterns: [
      "('beyond'|'outside'|'more_than'|'over'|'above'|'exceeding'|'greater_than'|>|超出|超过|偏离|大于) (±|'+/-'|'+-') a:operand (的|者)? comma? w:award",
    ],
    make: ({ w, a }) => ({ is: "else", award: w, outside: a }),
    says: ["beyond ±10%: 0", "超出±5%的不得分"],
  },
  {
    name: "what lies beyond all bounds before it",
    symbol: "restword",
    patterns: [
      "('anything'|'any'|'a'|'if')? ('older'|'longer'|'later'|'slower'|'worse'|'poorer'|'lower'|'higher'|'fewer'|'smaller'|'larger'|'earlier')",
      "('anything'|'everything'|'all'|'any_result') ('less'|'below'|'more'|'above'|'else'|'beyond'|'under'|'over'|'outside')",
      "('older'|'longer'|'later'|'slower'|'worse'|'poorer'|'lower'|'higher'|'fewer'|'less'|'more'|'outside'|'beyond'|'after'|'below'|'above'|'over'|'under') ('than')? ('that'|'this'|'these'|'those'|'these_limits'|'this_range'|'these_ranges'|'that_range'|'the_range'|'the_above')",
      "('in')? ('all'|'any') ('other'|'others') ('case'|'cases'|'result'|'results'|'value'|'values')?",
      "('if_not'|'remainder'|'the_remainder'|'everyone_else'|'none_of_these'|'none_of_the_above')",
    ],
    cost: 0,
    make: () => true,
    says: ["later than that", "anything worse", "outside that", "in all other cases", "poorer"],
  },
  {
    name: "beyond the bounds told before",
    symbol: "elseitem",
    patterns: [
      "(超出|超过|不在|低于或高于|高于或低于|在) (该|此|上述|以上|前述)? (范围|区间) (的|者|外|之外|以外)? (的)? comma? a:award",
    ],
    make: ({ a }) => ({ is: "else", award: a }),
    says: ["超出该范围得5分", "不在上述区间的不得分"],
  },
  {
    name: "all other cases",
    symbol: "elseitem",
    patterns: [
      "else ~4 comma? a:award",
      "else comma? n:num",
      "('and')? a:award ('otherwise'|'else'|'in_all_other_cases'|'if_not'|'outside'|'outside_it'|'outside_that'|'outside_the_range')",
      "n:num ('otherwise'|'else'|'if_not'|'outside'|'outside_it'|'outside_that'|'outside_the_range')",
      "notmet comma? a:award",
      "('not_passed'|'failed'|'fails'|'fail') comma? n:num",
      "w:('less'|'below'|'above'|'more'|'under'|'over'|'beyond') (,|get)? n:num",
      "w:('less'|'below'|'above'|'more'|'under'|'over'|'beyond') get a:award",
      "restword comma? n:num",
      "restword comma? a:award",
    ],
    make: ({ a, n, w }, { pay, words, behind }) => {
      if (n !== undefined) pay(0.3);
      // Otherwise 2 marks off for each: not a score of 2.
      if (n !== undefined && /^(?:points?|marks?|pts)/.test(behind)) return null;
      if (/missed|notmet|notreached/.test(words)) pay(0.2);
      // Below 5: …, more than 5: a bound. Less 5: taken.
      if (w && /^(?:less|below|above|more|under|over|beyond|lower|higher|fewer)(?![=:-])/.test(words)) {
        if (n !== 0) return null;
        pay(0.5);
      }
      return { is: "else", award: a ?? { kind: "score", points: { kind: "points", value: n as number } } };
    },
    says: [
      "否则不得分",
      "其余得5分",
      "otherwise 0 points",
      "otherwise 0",
      "older = 0",
      "anything less: 0 points",
      "later 0",
      "less: 0",
      "no points otherwise",
    ],
    not: ["below 5"],
  },
];
