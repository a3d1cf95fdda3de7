import type { Points } from "../../rule/rule";
import type { Range, Refusal } from "../meaning/values";
import type { DoubtCode } from "../reading";
import type { Production } from "./production";

const refuse = (code: DoubtCode): Refusal => ({ is: "refusal", code });

/** What no careful reader would score by. */
export const REFUSALS: readonly Production[] = [
  {
    name: "amount left to a person",
    symbol: "refusal",
    patterns: [
      "judge",
      "judge ~6 (deduct|add|get|most)",
      "(情节较重|情节严重|问题突出|影响恶劣) 的? (deduct) points",
    ],
    make: () => refuse("JUDGED_AMOUNT"),
    says: ["酌情", "视情况"],
  },
  {
    name: "range of points",
    symbol: "refusal",
    patterns: [
      "(deduct|add|get) n:num to m:num fen",
      "(deduct|add|get) n:num 分? to p:points",
      "(deduct|add|get) n:num to p:points per ~24",
    ],
    cost: 0.1,
    make: ({ p }, { words, pay }) => {
      // 8分:4.6~4.79分: bounds.
      if (/^[:=]/.test(words)) pay(2.3);
      return (p as Points | undefined)?.kind === "share" ? null : refuse("POINTS_RANGE");
    },
    says: ["加3-10分", "扣1至3分"],
  },
  {
    name: "points and no more said than on which side",
    symbol: "refusal",
    patterns: ["(deduct|add) p:points (以上|以下|以内|之内|及以上|不等|左右)"],
    cost: 0,
    make: ({ p }) => ((p as Points).kind === "share" ? null : refuse("POINTS_RANGE")),
    says: ["扣5分以上", "加10分以内"],
    not: ["扣5分"],
  },
  {
    name: "range of points beside a grade",
    symbol: "refusal",
    patterns: [
      "n:num 分? to p:points open (优秀|优良|优|良好|良|中等|中|一般|合格|基本合格|不合格|及格|不及格|较好|较差|很差|差|好|很好) close",
    ],
    cost: 0,
    make: ({ p }) => ((p as Points).kind === "share" ? null : refuse("POINTS_RANGE")),
    says: ["1-2分(一般)"],
  },
  {
    name: "range of points for bounds",
    symbol: "refusal",
    patterns: ["r:range n:num to m:num", "r:range get n:num to m:num"],
    cost: 0.7,
    make: ({ r }) => {
      const { low, high } = r as Range;
      const bare = [low, high].every(
        (edge) => !edge || (edge.at.kind === "value" && edge.at.amount.unit.id === ""),
      );
      return bare ? null : refuse("POINTS_RANGE");
    },
    says: ["≥30% 90-100"],
    not: ["≥30 90-100"],
  },
  {
    name: "range of deductions",
    symbol: "refusal",
    patterns: ["deduct n:num to deduct? p:points", "deduct p:points to deduct? q:points"],
    cost: 0.1,
    make: () => refuse("POINTS_RANGE"),
    says: ["-1 to -3 points"],
  },
  {
    name: "one number of points or another",
    symbol: "refusal",
    patterns: ["n:num 'or' p:points", "p:points 'or' q:points"],
    cost: 0,
    make: () => refuse("POINTS_RANGE"),
    says: ["2 or 5 points"],
  },
  {
    name: "more for some, and how much more is not said",
    symbol: "refusal",
    patterns: [
      "('more'|'higher'|'extra'|'double'|'less'|'fewer') ('for') ('repeat'|'repeated'|'serious'|'severe'|'grave'|'major'|'minor'|'persistent') ~40",
    ],
    cost: 0,
    make: () => refuse("TWO_READINGS"),
    says: ["more for repeat offenders"],
  },
  {
    name: "compared with what is not given",
    symbol: "refusal",
    patterns: [
      "('above'|'below'|'over'|'under'|'than'|'exceeding') ('the'|'its'|'their'|'our')? ~16 ('average'|'median'|'mean')",
    ],
    cost: 0,
    make: () => refuse("TWO_READINGS"),
    says: ["above the fleet average"],
  },
  {
    name: "told elsewhere",
    symbol: "refusal",
    patterns: ["elsewhere ~20"],
    cost: 0.1,
    make: () => refuse("ONLY_DEFINITION"),
    says: ["as per Annex B"],
  },
  {
    name: "range of points by itself",
    symbol: "refusal",
    patterns: ["n:num to p:points"],
    cost: 2.5,
    make: ({ p }) => ((p as Points).kind === "share" ? null : refuse("POINTS_RANGE")),
    says: ["3-10分"],
  },
  {
    name: "series that goes on",
    symbol: "refusal",
    patterns: [
      "(以此类推|依此类推|依次类推|以次类推|依次递增|逐次递增|类推|等差|等差赋分|等差递减|'and_so_on'|'and_so_forth')",
    ],
    cost: 0,
    make: () => refuse("TWO_READINGS"),
    says: ["以此类推", "and so on"],
  },
  {
    name: "formula that goes on",
    symbol: "refusal",
    patterns: ["scoreis? formula (+|-|加|减) ~12"],
    cost: 0,
    make: (_parts, { words }) => (/[+\-加减](?:\d|$)/.test(words) ? null : refuse("FORMULA_UNKNOWN")),
    says: ["得分=完成率×权重+质量系数"],
  },
  {
    name: "points that are told elsewhere, added or taken",
    symbol: "refusal",
    patterns: ["(+|加|-|减) (加分项|加分项得分|奖励分|附加分|扣分项|减分项|扣分值|加分值|扣分|加分|加扣分)"],
    cost: 0.1,
    make: () => refuse("FORMULA_UNKNOWN"),
    says: ["+加分项", "-扣分"],
  },
  {
    name: "blank to be filled in",
    symbol: "refusal",
    patterns: ["open close", "blank"],
    cost: 0,
    make: () => refuse("PLACEHOLDER"),
    says: ["()", "__"],
  },
  {
    name: "in proportion to nothing",
    symbol: "refusal",
    patterns: [
      "(相应|对应|一定) 比例 的? (得分|分值|分数)?",
      "(得|给|计|给予) (相应|对应) 的? (分值|分数|得分)",
      "(按|参照|依据) ~14 (办法|细则|制度|规定|条例) (deduct|处理|考核)",
    ],
    make: () => refuse("PROPORTION_UNCLEAR"),
    says: ["相应比例的得分", "按公司客诉处理管理办法扣分"],
  },
  {
    name: "a scale alone",
    symbol: "refusal",
    patterns: ["(按|按照|采用|实行) n:num 分制 (评分|打分|计分|评价|考核)"],
    make: () => refuse("ONLY_DEFINITION"),
    says: ["按5分制评分"],
  },
  {
    name: "doubling",
    symbol: "refusal",
    patterns: ["(加倍|翻倍|双倍|减半|折半) ~2 (deduct)?", "(取消|解除|终止) ~6 (资格|合同)"],
    make: () => refuse("TWO_READINGS"),
    says: ["加倍扣分"],
  },
];
