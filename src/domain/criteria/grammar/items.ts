import type { Award } from "../../rule/rule";
import type { Amount, Operand, Range } from "../meaning/values";
import type { Production } from "./production";

const isBare = ({ unit }: Amount) => unit.id === "" || unit.kind === "points";

/** What stands for itself in a criterion. */
export const ITEMS: readonly Production[] = [
  { name: "tier as an item", symbol: "item", patterns: ["x:tier"], cost: 0, says: ["≥95%得10分"] },
  { name: "step as an item", symbol: "item", patterns: ["x:step"], cost: 0, says: ["每次扣3分"] },
  {
    name: "limit as an item",
    symbol: "item",
    patterns: ["x:limititem", "open x:limititem close"],
    cost: 0,
    says: ["扣完为止"],
  },
  { name: "base as an item", symbol: "item", patterns: ["x:base"], cost: 0.2, says: ["总分20分"] },
  { name: "rest as an item", symbol: "item", patterns: ["x:elseitem"], cost: 0, says: ["否则不得分"] },
  {
    name: "list as an item",
    symbol: "item",
    patterns: ["x:respectively"],
    cost: 0,
    says: ["分别扣10分、5分"],
  },
  {
    name: "an item that adds",
    symbol: "item",
    patterns: ["(加分项|附加分|加分项目|奖励项|'bonus_item'|'bonus_points_item') (:|：|,)"],
    cost: 0.1,
    make: () => ({ is: "bonus" }),
    says: ["加分项:", "bonus item:"],
  },
  { name: "refusal as an item", symbol: "item", patterns: ["x:refusal"], cost: 0, says: ["酌情"] },
  {
    name: "award by itself",
    symbol: "item",
    patterns: [
      "a:award",
      "open a:award close",
      "a:award c:('if'|'when'|'where'|'in_case_of'|'should'|'provided') ~80",
    ],
    cost: 0.15,
    make: ({ a, c }, { pay, words, behind }) => {
      // A percentage by itself is rather a bound.
      if (/^[(]?[\d.]+%[)]?$/.test(words)) pay(/[\u4e00-\u9fff]/.test(behind) ? 1.2 : 0.6);
      if (/^-\d+$/.test(words)) pay(0.8);
      // 60分以下: a bound.
      if (/^[\d.]+分$/.test(words) && /^(?:及|或|\(含\))?(?:其)?以[上下]/.test(behind)) return null;
      return { is: "award", award: a, ...(c ? { caseBehind: true } : {}) };
    },
    says: ["不得分"],
  },
  {
    name: "a number behind a name, in a list",
    symbol: "item",
    patterns: ["n:num"],
    cost: 1.5,
    make: ({ n }, { behind }) =>
      /^(?:$|[,;.)\n/|]|[a-z(])/.test(behind) && !/^(?:%|percent|[.,]\d)/.test(behind)
        ? {
            is: "award",
            award: { kind: "score", points: { kind: "points", value: n as number } },
            bare: true,
            alone: true,
          }
        : null,
    says: ["10"],
  },
  {
    name: "how the points of a list are meant",
    symbol: "item",
    patterns: [
      "open ('all'|'points'|'marks')? ('are')? taken close",
      "open ('all'|'points'|'marks')? ('are')? taken per ~24 close",
      "open ('all'|'points'|'marks')? ('are')? ('points_off'|'marks_off'|'deductions'|'points_deducted'|'points_lost') ~30 close",
      "('deductions'|'penalties'|'penalty_points'|'demerits'|'demerit_points'|'points_deducted'|'points_lost'|'marks_deducted'|'marks_lost'|'points_off'|'marks_off') :",
      "('deductions'|'penalties'|'penalty_points'|'demerits'|'demerit_points'|'points_deducted'|'points_lost'|'marks_deducted'|'marks_lost'|'points_off'|'marks_off') per ~24 :",
    ],
    cost: 0.1,
    make: () => ({ is: "lead" }),
    says: ["(deducted)", "(points off per finding)", "(all deducted per case)", "Penalty points:"],
  },
  {
    name: "where counting begins",
    symbol: "item",
    patterns: [
      "a:operand 为 (目标|达标|达标线|合格线|目标值|基准值|标准值)",
      "以 a:operand 为 (标准|基准|基数|基础|目标|界|基准值|标准值|基点)",
      "('target'|'standard'|'norm'|'benchmark'|'baseline'|'goal') (:|'is'|'of'|=)? a:amount",
      "open ('target'|'standard'|'norm'|'benchmark'|'baseline'|'goal') (:|'is'|'of'|=)? a:amount ~24 close",
    ],
    cost: 0.1,
    make: ({ a: given }, { words, behind }) => {
      const english = /[a-z]/.test(words);
      const a = english ? { kind: "value", amount: given } : given;
      // Target 15 points: what that gets.
      if (english && (isBare(given as Amount) || /^(?:points?|marks?|pts|or|and|to|-)/.test(behind)))
        return null;
      const edge = { at: a as Operand, closed: true };
      return { is: "range", range: { low: edge, high: edge } };
    },
    says: ["以97.5%为标准", "target 90%", "(Target: 30 farms enrolled)"],
  },
  {
    name: "one of them, and nothing is left",
    symbol: "item",
    patterns: ["a:amount (的|者)? comma? w:award", "a:amount ~6 comma? w:award"],
    cost: 0.4,
    make: ({ a, w }) => {
      const amount = a as Amount;
      const award = w as Award;
      const nothing = award.kind === "veto" || (award.kind === "score" && award.points.value === 0);
      return amount.unit.kind === "count" && amount.v === 1 && nothing ? { is: "award", award } : null;
    },
    says: ["一例全扣", "1起,不得分"],
    not: ["2例全扣"],
  },
  {
    name: "bounds by themselves",
    symbol: "item",
    patterns: ["r:range", "r:range (的|者)"],
    cost: 0.6,
    make: ({ r }, { pay }) => {
      const { low, high } = r as Range;
      // A single amount that stands for itself is rather a number left out.
      if (low && low.at === high?.at) pay(0.9);
      return { is: "range", range: r };
    },
    says: ["≥95%"],
  },
  {
    name: "what lies beyond the bounds told before",
    symbol: "item",
    patterns: [
      "w:(超出|超过|超|高出|多出|高于|大于|多于) (规定|限额|范围|标准|上限|以上|允许范围|规定范围|控制值|该范围|此范围)? (部分|的部分|的|者|后|以后|之后) comma?",
      "w:(低出|低于|不足|少于|未达到|未达|达不到) (规定|范围|标准|下限|以上标准)? (部分|的部分|的|者) comma?",
    ],
    cost: 0.2,
    make: ({ w }, { behind }) =>
      /^(?:$|每|按每|[一\d])/.test(behind)
        ? { is: "beyond", way: /[超高多大]/.test(w as string) ? "above" : "below", range: null }
        : null,
    says: ["超出部分", "超过的", "超出后,"],
    not: ["超出"],
  },
  {
    name: "what lies beyond bounds",
    symbol: "item",
    patterns: [
      "r:range (的部分|部分|以上部分|以外部分) comma?",
      "(超出|超过|偏离|大于|高于) (±|'+/-'|'+-') a:operand (的部分|部分|的|者)? comma?",
    ],
    cost: 0.2,
    make: ({ r, a }, { behind }) => {
      if (!/^(?:$|每|按每|[一\d])/.test(behind)) return null;
      if (a) return { is: "beyond", way: "both", range: null };
      const { low, high } = r as Range;
      return low && high ? null : { is: "beyond", way: low ? "above" : "below", range: r };
    },
    says: ["超过3%的部分", "超出±4%的,"],
    not: ["3%-5%的部分"],
  },
  {
    name: "a step begun",
    symbol: "item",
    patterns: [
      "(不足|不满|未满) a:amount (的)? (也)? (按|以|算) b:amount (计|计算|算|扣|处理)?",
      "('or_part_thereof'|'or_part_of_it'|'started'|'or_fraction_thereof'|'or_part_of_one')",
      "('less_than'|'under'|'part_of') a:amount ('counts_as'|'is_counted_as'|'counted_as') b:amount",
    ],
    // 不足1小时按半小时计: half a step has no form.
    make: ({ a, b }) => {
      const [begun, counted] = [a, b] as (Amount | undefined)[];
      const isWhole = !begun || !counted || (begun.v === counted.v && begun.unit.id === counted.unit.id);
      return isWhole ? { is: "partial", partial: "up" } : null;
    },
    says: ["不足1%按1%计", "or part thereof"],
  },
  {
    name: "a step not whole counts for nothing",
    symbol: "item",
    patterns: [
      "(不足|不满|未满|不到) a:amount (的)? (部分)? (不计|不计分|不计算|不予计分|忽略不计|不予计算|舍去|不计入|不算)",
    ],
    make: ({ a }) => ({ is: "partial", partial: "whole", of: a as Amount }),
    says: ["不足10万元不计"],
  },
  {
    name: "a step in proportion",
    symbol: "item",
    patterns: [
      "(不足|不满|未满) a:amount (的)? (也)? linear",
      "(不足|不满|未满|不到) a:amount (的)? (部分)? (也)? (按比例|按照比例|按同比例|同比例|按实际比例) (计|计算|计分|计扣|扣分|扣减|扣除|扣|加分|折算)?",
      "('less_than'|'under'|'part_of') a:amount ('counts'|'is_counted'|'counted') prop",
    ],
    make: () => ({ is: "partial", partial: "proportional" }),
    says: ["不足1%按比例计算", "不足1期按比例计", "不足1个百分点的按比例扣分"],
  },
  {
    name: "points taken in proportion",
    symbol: "item",
    patterns: [
      "(超出|超过|高于|低于|不足|未完成|未达标) ~6 (部分)? (按|按照|以|依) ~14 (比例|同比例|差距比例) (扣分|扣减|减分|扣除|扣)",
      "(按|按照|以|依) ~14 (比例|同比例|差距比例) (扣分|扣减|减分|扣除|扣)",
      "(按比例|按照比例|按同比例|同比例) (扣分|扣减|减分|扣除|加减分|加扣分|增减分|奖扣)",
    ],
    cost: 0.2,
    make: (_parts, { behind }) => (/^(?:[,;。:]|$)/.test(behind) ? { is: "in-proportion" } : null),
    says: ["按比例扣分", "超出定额值部分按比例扣分"],
    not: ["按比例扣0.5分"],
  },
  {
    name: "what the target is",
    symbol: "item",
    patterns: ["w:ref (为|是|:|=) a:amount"],
    cost: 0.1,
    make: ({ a }, { behind }) =>
      /^(?:[,;。)]|$)/.test(behind) && (a as Amount).unit.kind !== "points"
        ? { is: "target-is", amount: a }
        : null,
    says: ["目标值:98%", "考核目标为3次"],
    not: ["目标值:5分"],
  },
  {
    name: "straight line between",
    symbol: "item",
    patterns: [
      "(其余|中间|其间|之间|其他|其它|中间部分|其余部分)? (的|值|部分)? ,? linear reckon?",
      "r:range (的|部分|时)? ,? linear reckon?",
      "r:range (的|部分|时)? ,? (取|按|采用|用)? linear t:(在) ~4 与 ~4 (之间) reckon?",
      "r:range (的|部分|时)? ,? linear (在)? t:(0分|0) (与|到|至|-) full (之间)? reckon?",
      "prop ('in_between'|'between'|'between_the_two'|'in-between')",
      "(linear|prop) r:range",
      "linear ('in_between'|'between'|'between_the_two'|'in-between'|'between_the_points'|'between_these_points'|'between_the_levels'|'between_levels'|'between_these'|'between_these_levels'|'between_points')",
      "('results'|'values'|'anything'|'performance'|'scores')? ('in_between'|'between') ('is'|'are')? ~4 linear",
    ],
    make: ({ r, t }) => ({ is: "linear", ...(r ? { range: r } : {}), ...(t ? { told: true } : {}) }),
    says: [
      "其余按线性计算",
      "linear in between",
      "results in between are interpolated",
      "85%~90%之间取线性计分",
      "中间线性插值",
    ],
  },
];
