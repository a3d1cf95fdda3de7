import { NO_UNIT, POINT, RATIO } from "../lexicon/units";
import type { Amount, Unit } from "../meaning/values";
import { scaled } from "../meaning/scaled";
import type { Production } from "./production";

const percent = (n: number, pp = false): Amount => ({
  v: scaled(n, -2),
  unit: RATIO,
  scale: 1,
  multiple: "",
  ...(pp ? { pp } : {}),
});
const of = (n: number, unit: Unit, multiple = ""): Amount => {
  const scale = MULTIPLES[multiple] ?? 1;
  return { v: scale === 1 ? n : n * scale, unit, scale, multiple: scale === 1 ? "" : multiple };
};
/** What the words for many times a unit multiply by. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  万: 1e4,
  w: 1e4,
  亿: 1e8,
  千: 1e3,
  k: 1e3,
  百万: 1e6,
  千万: 1e7,
  m: 1e6,
  million: 1e6,
  百: 100,
};

/** Numbers with their units. */
export const QUANTITIES: readonly Production[] = [
  {
    name: "percentage",
    symbol: "amount",
    patterns: [
      "n:num %",
      "'+' n:num %",
      "百 分 之 n:num",
      "百分之 n:num",
      "n:num 'percent'",
      "n:num 'per_cent'",
    ],
    make: ({ n }) => percent(n as number),
    says: ["95%", "百分之五", "10 percent"],
    not: ["95"],
  },
  {
    name: "the whole",
    symbol: "amount",
    patterns: ["(百分之百|百分百)"],
    make: () => percent(100),
    says: ["百分之百"],
  },
  {
    name: "half of it",
    symbol: "amount",
    patterns: ["(一半|半数)"],
    cost: 0.1,
    make: (_parts, { behind }) => (/^分/.test(behind) ? null : percent(50)),
    says: ["一半", "半数"],
  },
  {
    name: "points of a percentage",
    symbol: "amount",
    patterns: [
      "n:num (个百分点|百分点|个点|个百分比|pp|个pp|'percentage_point'|'percentage_points'|'pct_point'|'pct_points')",
      "n:num % 'point'",
    ],
    make: ({ n }) => percent(n as number, true),
    says: ["0.2个PP", "1个百分点", "2 percentage points"],
  },
  {
    name: "parts of a thousand or ten thousand",
    symbol: "amount",
    patterns: ["m:(千|万) 分 之 n:num", "n:num m:(‰)"],
    make: ({ n, m }) => ({ ...percent(1), v: scaled(n as number, m === "万" ? -4 : -3) }),
    says: ["万分之五", "千分之二"],
  },
  {
    name: "stars, in parts",
    symbol: "amount",
    patterns: ["n:num 星"],
    make: ({ n }, { words }) => (words.includes(".") ? of(n as number, STAR) : null),
    says: ["4.5星", "4.0星"],
    not: ["4星"],
  },
  {
    name: "tenths",
    symbol: "amount",
    patterns: ["n:num 成"],
    make: ({ n }) => percent((n as number) * 10),
    says: ["九成"],
  },
  {
    name: "a number of something",
    symbol: "amount",
    patterns: ["n:num u:unit"],
    make: ({ n, u }) => of(n as number, u as Unit),
    says: ["3次", "15分钟", "2.5 hours", "两人"],
  },
  {
    name: "so often",
    symbol: "amount",
    patterns: ["n:often"],
    make: ({ n }) => of(n as number, TIME),
    says: ["twice", "once"],
  },
  {
    name: "so much, begun",
    symbol: "amount",
    patterns: [
      "begun a:amount",
      "a:amount begun",
      "a:amount ('of'|'late'|'overdue') ~24 ,? begun",
      "a:amount delayed ,? begun",
      "a:amount open begun close",
      "a:amount ('or_part_of'|'or_part'|'or_any_part_of') b:amount",
    ],
    make: ({ a, b }) => {
      const [one, other] = [a, b] as (Amount | undefined)[];
      return one && (!other || (other.v === one.v && other.unit.id === one.unit.id))
        ? { ...one, begun: true }
        : null;
    },
    says: ["started 15 minutes", "2 weeks or part thereof"],
  },
  {
    name: "one of something, begun",
    symbol: "one",
    patterns: [
      "begun u:unit",
      "u:unit begun",
      "u:unit ('of'|'late'|'overdue') ~24 ,? begun",
      "u:unit delayed ,? begun",
      "u:unit open begun close",
    ],
    make: ({ u }) => ({ ...of(1, u as Unit), begun: true }),
    says: ["started week", "week or portion thereof", "week of delay or part thereof"],
  },
  {
    name: "so much, hyphenated",
    symbol: "amount",
    patterns: ["n:num - u:unit"],
    cost: 0.3,
    make: ({ n, u }) => of(n as number, (u as Unit).kind === "points" ? NO_UNIT : (u as Unit)),
    says: ["0.2-point", "15-minute"],
  },
  {
    name: "none of something",
    symbol: "amount",
    patterns: ["none u:unit"],
    cost: 0.3,
    make: ({ u }) => ((u as Unit).kind === "count" ? of(0, u as Unit) : null),
    says: ["no complaints", "without rework"],
    not: ["no days"],
  },
  {
    name: "none of something, in Chinese",
    symbol: "amount",
    patterns: ["零 u:unit"],
    make: ({ u }) => ((u as Unit).kind === "count" ? of(0, u as Unit) : null),
    says: ["零起"],
    not: ["零天"],
  },
  {
    name: "one of something, by its article",
    symbol: "amount",
    patterns: ["article u:unit"],
    cost: 0.4,
    make: ({ u }) => ((u as Unit).kind === "duration" ? of(1, u as Unit) : null),
    says: ["a week"],
    not: ["a report"],
  },
  {
    name: "large number of something",
    symbol: "amount",
    patterns: ["n:num m:(万|亿|千|百万|千万|百|'k'|'w'|'m'|'million') u:unit"],
    make: ({ n, m, u }) =>
      m === "千" && /^(?:克|米|瓦时)$/.test((u as Unit).id) ? null : of(n as number, u as Unit, m as string),
    says: ["50万元", "12万份"],
  },
  {
    name: "large number",
    symbol: "amount",
    patterns: ["n:num m:(万|亿|百万|千万|'k'|'w'|'m'|'million')"],
    cost: 0.3,
    make: ({ n, m }) => of(n as number, NO_UNIT, m as string),
    says: ["60万", "20K"],
  },
  {
    name: "money that is paid",
    symbol: "points",
    patterns: [
      "('$'|'€'|'£') n:num ('credit'|'bonus'|'payout'|'rebate'|'refund'|'commission'|'premium'|'service_credit')?",
    ],
    cost: 0.7,
    make: ({ n }) => ({ kind: "points", value: n as number, money: true }),
    says: ["$25", "$500 credit"],
  },
  {
    name: "money",
    symbol: "amount",
    patterns: ["('$'|¥|'€'|'£') n:num", "('$'|¥|'€'|'£') n:num m:(万|'k'|'m'|'million')"],
    make: ({ n, m }) => of(n as number, YUAN, (m as string | undefined) ?? ""),
    says: ["$500", "€20K", "$0.5 M"],
  },
  {
    name: "money, its sign in letters",
    symbol: "amount",
    patterns: [
      "('rs'|'rs.'|'inr'|'usd'|'eur'|'gbp'|'zar'|'sgd'|'aed'|'r') a:amount",
      "('rs'|'rs.'|'inr'|'usd'|'eur'|'gbp'|'zar'|'sgd'|'aed') . a:amount",
    ],
    make: ({ a }) => {
      const { unit } = a as Amount;
      return unit.id === "" ? { ...(a as Amount), unit: YUAN } : unit.kind === "amount" ? a : null;
    },
    says: ["Rs. 1 lakh", "USD 500", "R10 000"],
  },
  {
    name: "bare number",
    symbol: "amount",
    patterns: ["n:num"],
    cost: 0.5,
    make: ({ n }, { behind, pay }) => {
      // (3)发生…: an ordinal.
      if (/^\)[\u4e00-\u9fff]/.test(behind)) pay(1);
      return UNIT_BEHIND.test(behind) ? null : of(n as number, NO_UNIT);
    },
    says: ["4.8"],
  },
  {
    name: "parts per something",
    symbol: "amount",
    patterns: ["a:amount / u:unit"],
    cost: 0.2,
    make: ({ a }) => a,
    says: ["4小时/月", "3次/天"],
  },
  {
    name: "so much in a period",
    symbol: "amount",
    patterns: [
      "a:amount ('per'|'a'|'each'|'every'|'in_a') ('calendar')? ('day'|'week'|'month'|'quarter'|'year')",
    ],
    cost: 0.2,
    make: ({ a }) => {
      const { kind } = (a as Amount).unit;
      return kind === "count" || kind === "duration" ? a : null;
    },
    says: ["8 hrs per month", "2 returns a month"],
    not: ["5 per month"],
  },
  {
    name: "one point of a percentage",
    symbol: "one",
    patterns: [
      "(个百分点|百分点|'percentage_point'|'percent'|'percentage'|'pp'|'pct_point')",
      "('percentage_point'|'percent'|'percentage'|'pp'|'pct_point') b:begun",
    ],
    make: ({ b }) => ({ ...percent(1, true), ...(b ? { begun: true } : {}) }),
    says: ["百分点", "percentage point"],
  },
  {
    name: "one of something",
    symbol: "one",
    patterns: ["u:unit"],
    make: ({ u }) => of(1, u as Unit),
    says: ["次"],
  },
  {
    name: "number of points",
    symbol: "points",
    patterns: ["n:num fen"],
    cost: 0.05,
    make: ({ n }, { words }) =>
      /^half(?:points|marks)/.test(words) ? null : { kind: "points", value: n as number },
    says: ["3分", "20 points", "½ point"],
    not: ["3分钟"],
  },
  {
    name: "one point, by its article",
    symbol: "points",
    patterns: ["article fen"],
    cost: 0.1,
    make: (_parts, { before, behind }) =>
      behind.startsWith("of") || before.endsWith("half") ? null : { kind: "points", value: 1 },
    says: ["a point", "a mark"],
    not: ["a minute"],
  },
  {
    name: "share of the full mark",
    symbol: "points",
    patterns: [
      "(该项|本项|此项|该指标|本指标|指标|考核)? (满分|分值|标准分|标准分值|权重分|权重分值|权重|总分|总分值|基准分|基本分|配分|应得分) 的 n:num %",
      "(该项|本项|此项|该指标|本指标)? (满分|分值|标准分|权重分|总分) n:num %",
      "n:num % 分",
      "n:num % remark? ('of') ~40",
      "n:num % remark? ('of') ~20 full",
    ],
    cost: 0.3,
    make: ({ n }, { words, pay }) => {
      // 92% of plan is a bound.
      if (/below|above|over|under|lessthan|morethan|exceed/.test(words)) return null;
      if (/of(?:the)?(?:target|plan|budget|quota|goal)/.test(words)) pay(2);
      return { kind: "share", value: scaled(n as number, -2), paid: true };
    },
    says: ["满分的50%", "本项总分的10%", "权重分的5%", "25%分", "40% of Base Bonus"],
  },
  {
    name: "part of the full mark",
    symbol: "points",
    patterns: [
      "n:num % ('of') ('the')? ('total'|'available'|'maximum'|'allotted'|'full')? ('weight'|'weightage'|'points'|'marks'|'score'|'mark')",
      "n:num % ('credit'|'weight'|'marks'|'points'|'score')",
    ],
    cost: 0.1,
    make: ({ n }) => ({ kind: "share", value: scaled(n as number, -2) }),
    says: ["40% of the marks", "50% of weight", "80% credit"],
  },
  {
    name: "share that is paid",
    symbol: "points",
    patterns: [
      "n:num % ('payout'|'retention_payment'|'commission'|'bonus'|'credit'|'service_credit'|'rebate'|'refund')?",
    ],
    cost: 0.9,
    make: ({ n }) => ({ kind: "share", value: scaled(n as number, -2), paid: true }),
    says: ["60% payout"],
  },
  {
    name: "thirds and quarters of the full mark",
    symbol: "points",
    patterns: [
      "w:('one-third'|'one_third'|'a_third'|'two-thirds'|'two_thirds'|'one_quarter'|'a_quarter'|'three-quarters'|'three_quarters') ('of')? ('the')? ('points'|'marks'|'weight'|'credit'|'score'|'mark'|'full_marks'|'maximum_score')?",
    ],
    cost: 0.2,
    make: ({ w }) => {
      const of = /third/.test(w as string) ? 3 : 4;
      return { kind: "share", value: (/two/.test(w as string) ? 2 : /three/.test(w as string) ? 3 : 1) / of };
    },
    says: ["two-thirds of marks", "three quarters of the marks"],
  },
  {
    name: "half the full mark",
    symbol: "points",
    patterns: [
      "(一半分|半分)",
      "('half') ('of')? ('the')? ('points'|'marks'|'weight'|'credit'|'score'|'mark'|'full_marks'|'maximum_score')",
    ],
    make: () => ({ kind: "share", value: 0.5 }),
    says: ["一半分", "half marks", "half the points", "half credit"],
  },
  {
    name: "half, beside full",
    symbol: "points",
    patterns: ["'half'"],
    cost: 0.4,
    make: (_parts, { behind }) =>
      /^(?:an?(?:point|mark|day|hour|year|star)|points?|marks?|-|day|hour|year|hourly)/.test(behind)
        ? null
        : { kind: "share", value: 0.5 },
    says: ["half"],
  },
];

/** A number right before its unit is no bare number. */
const UNIT_BEHIND =
  /^(?:percent(?!age)|minutes?|mins|hours?|hrs?|days?|weeks?|months?|years?|seconds?|secs|workingdays?)(?![a-z]{0,3}(?:ly|late))|^成(?![本果功交活立绩员品年套就长])/;
const YUAN: Unit = { id: "元", kind: "amount" };
const STAR: Unit = { id: "星", kind: "number" };
const TIME: Unit = { id: "time", kind: "count" };
export { POINT };
