import type { Points } from "../../rule/rule";
import type { Amount } from "../meaning/values";
import type { Production } from "./production";

const limit = (kind: string, points: Points | null, more: object = {}) => ({
  is: "limit",
  kind,
  points,
  ...more,
});
const NOTHING: Points = { kind: "points", value: 0 };

/** Where points end. */
/** No step has so many points. */
const LEAST_MARK = 20;

export const LIMITS: readonly Production[] = [
  {
    name: "of what the limit is",
    symbol: "subject",
    patterns: ["('the')? ('total'|'final'|'overall')? ('score'|'points'|'marks')"],
    cost: 0,
    make: () => true,
    says: ["The score", "total points"],
  },
  {
    name: "until nothing is left",
    symbol: "limititem",
    patterns: ["until", "until 为止", "~0 until"],
    make: () => limit("floor", NOTHING),
    says: ["扣完为止", "down to zero"],
  },
  {
    name: "what is taken, in a limit",
    symbol: "takenword",
    patterns: ["('total')? ('deduction'|'deductions'|'penalty'|'penalties'|'reduction'|'loss'|'deducted')"],
    cost: 0,
    make: () => true,
    says: ["deduction", "total deduction"],
  },
  {
    name: "most deducted",
    symbol: "limititem",
    patterns: [
      "most deduct p:points",
      "(扣分|减分) most p:points",
      "(本条|该条|此条|本款|该款|此款|单项|此类|该类|本类) most deduct p:points",
      "deduct p:points mostend",
      "most p:points 'point_deduction'",
      "most takenword ('of'|:|'is')? p:points",
      "most takenword ('of'|:|'is')? n:num",
      "takenword ('is'|'are')? most p:points",
      "p:points most takenword",
      "most p:points takenword",
      "most p:points taken",
      "most n:num ('off'|'lost'|'deducted')",
      "takenword most n:num",
    ],
    make: ({ p, n }, { words, pay }) => {
      // 加减分最高5分: of both.
      if (words.startsWith("减分")) pay(0.4);
      const part = /^(?:本条|该条|此条|本款|该款|此款|单项|此类|该类|本类)/.test(words) ? { part: true } : {};
      return limit(
        "most-deducted",
        (p as Points | undefined) ?? { kind: "points", value: n as number },
        part,
      );
    },
    says: [
      "最多扣10分",
      "本条最高扣6分",
      "扣分封顶8分",
      "最高扣12分",
      "max total deduction 4 points",
      "maximum deduction of 5 marks",
      "deductions are capped at 6 points",
    ],
  },
  {
    name: "most added",
    symbol: "limititem",
    patterns: [
      "most add p:points",
      "(加分|奖分) most (为)? p:points",
      "add p:points mostend",
      "most ('total')? ('bonus'|'addition') ('of'|:|'is')? p:points",
      "most n:num ('on'|'extra'|'bonus'|'added')",
      "most add n:num",
    ],
    make: ({ p, n }) =>
      limit("most-added", (p as Points | undefined) ?? { kind: "points", value: n as number }),
    says: ["最多加10分", "加分上限为10分", "最高加8分", "max bonus 5 points"],
  },
  {
    name: "most added and most deducted",
    symbol: "limititem",
    patterns: [
      "(加减分|加减|增减分|增减|加扣分|奖扣分) most (为|各)? p:points",
      "(加减分|加减|增减分|增减|加扣分|奖扣分) (以|最多|各以)? p:points mostend",
    ],
    make: ({ p }) => limit("most-both", p as Points),
    says: ["加减分以5分为限", "加减分最高5分"],
  },
  {
    name: "until so many points",
    symbol: "limititem",
    patterns: ["w:(扣满|减满|加满|奖满|计满|得满|记满) p:points (为止|止|即止|封顶|后不再)?"],
    make: ({ w, p }) =>
      limit(
        /[扣减]/.test(w as string) ? "most-deducted" : /[加奖]/.test(w as string) ? "most-added" : "ceiling",
        p as Points,
      ),
    says: ["扣满12分为止", "加满5分为止", "计满8分为止"],
  },
  {
    name: "until the full mark is gone",
    symbol: "limititem",
    patterns: [
      "p:points until",
      "(最高|最多) 扣 (本项|该项|此项|该指标|本指标)? (满分|全部分值|标准分|权重分) (为止|止|即止)?",
      "(最高|最多|最低|直至|直到)? (扣至|扣到|扣完|扣光|减至|减完) (本项|该项|此项|该指标|本指标)? (满分|全部分值|标准分|权重分) (为止|止|即止)?",
    ],
    cost: 0.1,
    make: () => limit("floor", NOTHING),
    says: ["20分扣完为止", "最高扣至本项满分"],
    not: ["扣全部分值"],
  },
  {
    name: "most points",
    symbol: "limititem",
    patterns: [
      "most get? p:points",
      "most get? n:num",
      "p:points mostend",
      "n:num mostend",
      "(本项|该项|此项|累计|总分|合计) most get? p:points",
      "open most n:num close",
      "open n:num mostend close",
      "open 'limit' n:num close",
      "p:points ('in_all'|'in_total'|'altogether'|'all_told'|'overall')",
      "most get? p:points ('in_all'|'in_total'|'altogether'|'overall'|'together')",
      "most get? n:num ('in_all'|'in_total'|'altogether'|'overall'|'together')",
    ],
    cost: 0.2,
    make: ({ p, n }, { pay, behind, words }) => {
      if (n !== undefined) pay(0.5);
      // At most 3 contracts: of what is counted.
      if (
        n !== undefined &&
        !words.startsWith("(") &&
        /^(?!points?|marks?|pts|and|or|for|in|per|but|if|stars?|on)[a-z%]/.test(behind)
      )
        return null;
      return limit("ceiling", (p as Points | undefined) ?? { kind: "points", value: n as number });
    },
    says: ["最高12分", "封顶6分", "max 12 points", "12 marks in all", "not more than 2 in total"],
  },
  {
    name: "neither below nothing nor above",
    symbol: "limititem",
    patterns: [
      "('never'|'not') ('under'|'below'|'less_than') n:num ('or'|'nor'|'and_never'|'and_not') ('over'|'above'|'more_than') m:num fen?",
      "('min'|'minimum') n:num fen? ,? ('and')? ('max'|'maximum') m:num fen?",
      "('kept'|'bounded'|'limited'|'held'|'capped'|'score_is_kept')? ('between'|'within') n:num ('and'|'to'|-) m:num fen?",
      "('range'|'score_range') (:|=|'is'|'from')? n:num ('to'|-|'and') m:num fen?",
      "('not_less_than'|'never_less_than'|'no_less_than'|'at_least') n:num ('and'|'or') ('not_more_than'|'never_more_than'|'no_more_than'|'at_most') m:num fen?",
    ],
    cost: 0.1,
    make: ({ n, m }) => (n === 0 ? limit("ceiling", { kind: "points", value: m as number }) : null),
    says: ["never under 0 or over 15", "min 0, max 20"],
    not: ["never under 5 or over 15"],
  },
  {
    name: "no more than so many points, told by what is more",
    symbol: "limititem",
    patterns: [
      "(超过|超出|高于|大于|超) p:points (的|部分|者|时)? comma? (按|以|计|得|只计|只得|均按|取|均计) q:points (计|计算|封顶|计分)?",
    ],
    make: ({ p, q }) =>
      (p as Points).kind === (q as Points).kind && (p as Points).value === (q as Points).value
        ? limit("ceiling", p as Points)
        : null,
    says: ["超过15分的按15分计"],
    not: ["超过15分的按10分计"],
  },
  {
    name: "no fewer than so many points, told by what is less",
    symbol: "limititem",
    patterns: [
      "(低于|小于|不足|少于) p:points (的|部分|者|时)? comma? (按|以|计|得|均按|取|均计) q:points (计|计算|计分)?",
      "(低于|小于|不足|少于) n:num (的|部分|者|时)? comma? (按|以|计|取) m:num 分? (计|计算|计分)?",
    ],
    make: ({ p, q, n, m }, { words }) => {
      const [below, least] = [p ?? n, q ?? m].map((one) =>
        typeof one === "number" ? { kind: "points" as const, value: one } : (one as Points),
      );
      if (!below || !least || below.kind !== least.kind || below.value !== least.value) return null;
      // 每低5分扣1分,不足5分按5分计: what a step has begun.
      if (words.startsWith("不足") && least.value > 0 && least.value < LEAST_MARK) return null;
      return limit("floor", least);
    },
    says: ["低于0分按0分计", "低于0按0计", "不足60分按60分计"],
    not: ["低于0分按5分计", "不足5分按5分计"],
  },
  {
    name: "most points as a share of the full mark",
    symbol: "limititem",
    patterns: [
      "(最高|最多|上限|封顶|最大) (不超过|为|按|至|计|取|得|不得超过)? fullword 的 n:num %",
      "(不超过|不得超过) fullword 的 n:num %",
      "fullword 的 n:num % mostend",
    ],
    make: ({ n }) => limit("ceiling", { kind: "share", value: (n as number) / 100 }),
    says: ["上限为权重分的120%", "最高不超过分值的150%", "权重分的120%封顶"],
  },
  {
    name: "so many count",
    symbol: "limititem",
    patterns: [
      "('counting'|'counted'|'count')? most a:amount",
      "most a:amount ('count'|'are_counted'|'counted')",
    ],
    cost: 0.4,
    make: ({ a }, { words, pay }) => {
      const amount = a as Amount;
      if (!/count/.test(words)) pay(0.4);
      return amount.unit.kind === "count" ? limit("most-counted", null, { amount }) : null;
    },
    says: ["counting at most 3 contracts"],
    not: ["at most 3%"],
  },
  {
    name: "never above the full mark",
    symbol: "limititem",
    patterns: [
      "most full",
      "most ('the_weight'|'weight')",
      "('not'|不|不得) (超过|高于|超出) full",
      "most (不)? 超过 full",
      "(最高|最多|得分|总分)? most (为|至|得)? fullword",
      "(最高|最多)? (不得|不|不能) (超过|高于|超出) fullword",
      "fullword mostend",
      "(超过|超出|高于|大于|超) fullword (的|部分|者|时)? comma? (按|以|计|得|只计|只得|均按|取|均计) fullword (计|计算|封顶|计分)?",
    ],
    // 以本项分值: what something is reckoned with.
    make: (_parts, { words }) =>
      /^以(?!.*[限止])/.test(words) ? null : limit("ceiling", { kind: "share", value: 1 }),
    says: ["最高不超过满分", "不超过本项分值", "最高不超过权重分", "超过分值的按分值计"],
    not: ["超过10分"],
  },
  {
    name: "that more than the full mark is not given",
    symbol: "limititem",
    patterns: [
      "(超额|超额完成|超额部分|超出部分|超过部分|超出目标|超过目标|超额完成部分|超过100%|超出100%) (的|者)? ,? (不加分|不再加分|不另加分|不计分|不再计分|不奖分|不额外加分|不另计分)",
    ],
    cost: 0,
    make: () => limit("ceiling", { kind: "share", value: 1 }),
    says: ["超额部分不加分", "超额完成不加分"],
  },
  {
    name: "fewest points",
    symbol: "limititem",
    patterns: ["subject? least get? p:points", "subject? least get? n:num", "subject? least - n:num fen?"],
    cost: 0.3,
    make: ({ p, n }, { pay, behind, words }) => {
      // Not under -10: less than nothing.
      if (/-(?:[\d.]+)(?:points?|marks?|分)?$/.test(words))
        return limit("floor", { kind: "points", value: -((n ?? (p as Points).value) as number) });
      // At least 4 but under 8: a bound.
      if (p === undefined && /^(?:but|and|to|or)[a-z]/.test(behind)) return null;
      // At least 50 is rather a bound.
      if (p === undefined && n !== 0) pay(0.7);
      return limit("floor", (p as Points | undefined) ?? { kind: "points", value: n as number });
    },
    says: ["最低5分", "不低于3分", "Score cannot fall below 8"],
  },
  {
    name: "no limit",
    symbol: "limititem",
    patterns: ["uncapped"],
    make: () => limit("no-floor", null),
    says: ["扣分不封顶"],
  },
  {
    name: "full mark of the item",
    symbol: "base",
    patterns: [
      "(总分|满分|总分值|本项总分|标准分值|本项满分|该项满分|此项满分|本指标满分) get? comma? p:points",
      "(总分|满分) get? comma? n:num",
      "('full_marks'|'full_mark'|'full_score'|'total_marks'|'total_points') comma? p:points",
      "open p:points close",
      "open (满分|总分) p:points close",
      "本项内容占比 p:points",
      "该指标权重 p:points",
      "(权重|分值) comma? p:points",
      "(共|共计|计) p:points",
    ],
    cost: 0.3,
    make: ({ p, n }, { words, pay }) => {
      // “合格”计6分: what that gets.
      if (/^计/.test(words)) pay(0.8);
      const points = (p as Points | undefined) ?? { kind: "points", value: n as number };
      // (25%): a rate, no full mark.
      if (points.kind === "share") return null;
      return points.value > 0
        ? {
            is: "base",
            kind: "full",
            points,
            ...(/^(?:该指标权重|权重|本项内容占比)/.test(words) ? { weight: true } : {}),
          }
        : null;
    },
    says: ["满分20分", "总分6分", "(12分)"],
  },
  {
    name: "points at the start",
    symbol: "base",
    patterns: [
      "(基准分|基础分|起评分|标准分|基本分|底分) get? comma? p:points",
      "each ~24 ('has'|'holds'|startat) p:points",
      "('start_with'|'starts_with'|'begins_with'|'start_at'|'starts_at'|'begins_at'|'base_score'|'starting_score'|'holds'|'has') comma? p:points",
      "('start_with'|'starts_with'|'start_from'|'starts_from'|'starting_from'|'begins_with'|'start_at'|'starts_at'|'begins_at'|'base_score'|'starting_score') comma? n:num",
      "('start_from'|'starts_from'|'starting_from') p:points",
      "('the')? ('total'|'all'|'these'|'sum')? t:('points'|'marks'|'deductions')? ('is'|'are'|'to_be'|'being')? t:('subtracted_from'|'deducted_from'|'taken_from'|'taken_off'|'taken_off_from') ('the')? n:num fen? (:|-)?",
      "('the')? ('total'|'all'|'these'|'sum')? t:('points'|'marks'|'deductions')? ('is'|'are')? t:('subtracted_from'|'deducted_from'|'taken_from'|'taken_off'|'taken_off_from') ('the')? n:num fen? per ~24 (:|-)?",
      "t:'deductions_from' ('the')? n:num fen? (:|-)?",
      "('base'|'base_points'|'base_mark'|'starting_points'|'start'|'starting_mark') (:|=|'of')? n:num fen?",
    ],
    make: ({ p, n, t }) => ({
      is: "base",
      kind: "start",
      points: p ?? { kind: "points", value: n },
      ...(t ? { takes: true } : {}),
    }),
    says: [
      "Each branch begins with 80 points",
      "基础分60分",
      "Start with 150 points",
      "Base score: 50",
      "Base 20",
      "All deducted from 50",
      "The total points are subtracted from 100",
      "Deducted from 50 for each instance -",
      "Deductions from 30",
    ],
  },
];
