import type { Amount, Range } from "../meaning/values";
import type { Production } from "./production";

/** Of a time, a size, a degree: no rate, no count, no points. */
const isMeasure = ({ unit }: Amount) =>
  unit.id !== "" && (unit.kind === "duration" || unit.kind === "number" || unit.kind === "amount");

/** Numbers and scoring words that say nothing about points. */
export const REMARKS: readonly Production[] = [
  {
    name: "heading",
    symbol: "remark",
    patterns: ["note"],
    cost: 0.1,
    make: (_parts, { words, pay }) => {
      if (/^(?:加分|奖励)$/.test(words)) pay(0.5);
      return {};
    },
    says: ["评分标准"],
  },
  {
    name: "heading of a veto",
    symbol: "remark",
    patterns: ["(一票否决项|否决项|一票否决指标|一票否决) :"],
    cost: 0,
    make: () => ({}),
    says: ["一票否决项:"],
  },
  {
    name: "in which unit the result is",
    symbol: "remark",
    patterns: [
      "('in'|'in_the') (%|'percent')",
      "open ('in')? % close",
      "('as'|'in')? ('a'|'the')? (%|'percent'|'percentage') ('of') ~40 (:|-)",
      "(%|'percent') ~24 :",
    ],
    cost: 0.1,
    make: (_parts, { words, pay }) => {
      // Pass % Class X board: what is judged; 90%/Red: no.
      if (/^(?:%|percent).*:$/.test(words)) {
        if (words.includes("/")) return null;
        pay(0.5);
      }
      return {};
    },
    says: ["in %", "(%)", "as % of rent roll:"],
  },
  {
    name: "out of how many, behind a mark",
    symbol: "outof",
    patterns: ["open ('of'|'out_of'|'max'|'maximum') n:num close"],
    cost: 0.1,
    make: () => true,
    says: ["(of 5)", "(out of 10)"],
  },
  {
    name: "year",
    symbol: "remark",
    patterns: ["n:num (年度|年)"],
    cost: 0.3,
    make: ({ n }) => ((n as number) > 1990 && (n as number) < 2100 ? {} : null),
    says: ["2025年"],
    not: ["3年"],
  },
  {
    name: "the day by which",
    symbol: "remark",
    patterns: ["n:num 月 d:num (日|号) (前|之前|以前)?"],
    cost: 0.2,
    make: ({ n, d }) => ((n as number) < 13 && (d as number) < 32 ? {} : null),
    says: ["4月30日前"],
    not: ["13月30日前"],
  },
  {
    name: "by which day of each month",
    symbol: "remark",
    patterns: ["(每月|次月|当月|下月|本月|每季度|每年|月末|月底) n:num (日|号) (前|之前|以前|内)"],
    cost: 0.2,
    make: ({ n }, { behind }) => ((n as number) < 32 && !/^[得计扣,]?\d+分/.test(behind) ? {} : null),
    says: ["每月8日前", "次月5号之前"],
    not: ["每月40日前"],
  },
  {
    name: "a kind of what is judged, by its age or size",
    symbol: "remark",
    patterns: [
      "a:amount (以上|及以上|以下) 的? (物料|库存|存货|账款|应收账款|欠款|贷款|借款|逾期款|人员|员工|老员工|客户|设备|车辆|合同|订单|项目)",
    ],
    cost: 0.3,
    make: ({ a }) => ((a as Amount).unit.kind === "duration" ? { named: true } : null),
    says: ["180天以上物料", "1年以上的老员工"],
    not: ["3次以上项目"],
  },
  {
    name: "how near or how soon, in a name",
    symbol: "remark",
    patterns: ["a:amount (内|以内|之内|前|外) ~12", "way a:amount ~6 (到|至|完成)"],
    cost: 1.2,
    make: ({ a }, { words, behind, pay }) => {
      const { unit } = a as Amount;
      // 5个工作日内完成,每延迟1个工作日…: what is asked for.
      if (unit.kind === "duration" && /^[^内前]*内/.test(words) && /每|超|延|逾/.test(behind)) pay(0.8);
      return unit.kind === "duration" || unit.id === "米" || unit.id === "公里" ? {} : null;
    },
    says: ["20米内秩序良好", "提前15分钟到"],
    not: ["3次以内"],
  },
  {
    name: "by which measure, in brackets before what is counted",
    symbol: "remark",
    patterns: ["open ~6 r:range close 的?", "open ~6 before - a:amount close 的?"],
    cost: 1,
    make: ({ r, a }, { behind }) => {
      const { low, high } = (r as Range | undefined) ?? { low: null, high: null };
      const measured =
        [low, high].every((edge) => !edge || (edge.at.kind === "value" && isMeasure(edge.at.amount))) &&
        (a === undefined || isMeasure(a as Amount));
      return measured && /^(?:$|[,，]?(?:每|[一1][次处项起件例]))/.test(behind) ? {} : null;
    },
    says: ["(高于-18℃)", "(标准≤4小时)"],
    not: ["(≥95%)"],
  },
  {
    name: "how many of something a task has",
    symbol: "remark",
    patterns: ["等 a:amount ~4"],
    cost: 0.8,
    make: ({ a }) => ((a as Amount).unit.kind === "count" ? {} : null),
    says: ["等 6 项整治"],
  },
  {
    name: "how many are looked at",
    symbol: "remark",
    patterns: [
      "(随机|每月|每次|每季度|每季|每周|现场|年度)? (抽查|抽检|抽取|抽样|抽测|检查|随访|走访|调查) a:amount ~12",
    ],
    cost: 0.2,
    make: ({ a }, { behind, words }) =>
      (a as Amount).unit.kind === "count" &&
      (a as Amount).v > 1 &&
      /^(?:[,;。:]|$)/.test(behind) &&
      !/合[格规]|[不未有错漏]/.test(words)
        ? {}
        : null,
    says: ["抽查20份处方", "每月抽查10份合同"],
    not: ["抽查1次", "抽查2次不合格"],
  },
  {
    name: "a time that is not judged",
    symbol: "remark",
    patterns: [
      "(其余|其他|其它|剩余|余下) (月份|时间|时段|季度|期间|日期|月度|年份) (均|都|则)? (不计分|不考核|不计|不得分|不计算|不评分|不扣分|不统计)",
    ],
    cost: 0.1,
    make: () => ({}),
    says: ["其余月份不计分", "剩余时间不考核"],
    not: ["其余部分不计分"],
  },
  {
    name: "that points add up",
    symbol: "remark",
    patterns: [
      "(累计|累加) (扣除|扣分|扣减|得分|加分|计分|计算|计)",
      "(可|按)? (累计|累加) (扣除|扣分|扣减|得分|加分|计分)",
    ],
    cost: 0.1,
    make: (_parts, { behind }) => (/^(?:[,;。:]|$)/.test(behind) ? {} : null),
    says: ["累计扣除", "累计得分"],
  },
  {
    name: "by which rules",
    symbol: "remark",
    patterns: ["(按|按照|依照|依据) ~14 (办法|细则|制度|规定|条例|标准|要求) 执行"],
    cost: 0.1,
    make: () => ({}),
    says: ["按公司制度执行"],
  },
  {
    name: "what counts as one",
    symbol: "remark",
    patterns: [
      "(达|达到|满|超过|每满) a:amount (的|及以上|以上|者)? (计为|记为|算作|算|视为|计|记) b:amount",
    ],
    cost: 0.1,
    make: ({ a, b }) => {
      const [what, one] = [(a as Amount).unit, (b as Amount).unit];
      return one.kind === "count" && what.id !== one.id && what.kind !== "ratio" ? {} : null;
    },
    says: ["达30分钟计为1次"],
    not: ["达3次计为1次"],
  },
  {
    name: "within what time, in the name of a rate",
    symbol: "remark",
    patterns: ["a:amount (内|以内|之内)? ~6 (率|比例)"],
    cost: 0.2,
    make: ({ a }, { words }) =>
      (a as Amount).unit.kind === "duration" && !/[,;:。]/.test(words) ? { named: true } : null,
    says: ["20秒接通率", "13个月继续率", "24小时内回访率"],
    not: ["20次接通率"],
  },
  {
    name: "an article of a rule",
    symbol: "remark",
    patterns: ["第 n:num (条|款|章|节) (第)? (m:num)? (款|项|条)?"],
    cost: 0.3,
    make: ({ n }) => ((n as number) > 0 ? {} : null),
    says: ["第5条", "第5.3条"],
  },
  {
    name: "telephone line",
    symbol: "remark",
    patterns: ["n:num (热线|平台|专线|电话|举报)"],
    cost: 0.2,
    make: ({ n }) => ((n as number) > 99 ? {} : null),
    says: ["12345热线"],
  },
  {
    name: "that nothing is added or lost on the other side",
    symbol: "remark",
    patterns: [
      "('nothing'|'no_points'|'no_marks'|'no_bonus'|'no_extra_points'|'no_extra_marks'|'no_credit') ('is'|'are')? ('gained'|'lost'|'added'|'deducted'|'earned') ('for'|'when'|'if'|'by'|'while') ('being')? ('at_or_below'|'at_or_above'|'at_or_under'|'under'|'below'|'above'|'over'|'early'|'better'|'ahead'|'on'|'at') ('target'|'plan'|'budget'|'it')?",
      "('staying'|'being'|'finishing'|'going'|'coming_in'|'results') ('under'|'below'|'above'|'over'|'early'|'better_than'|'ahead_of') ('the')? ref ('earns'|'gets'|'gives'|'brings'|'wins'|'earn'|'get') ('no_bonus'|'nothing'|'no_extra_points'|'no_points'|'nothing_extra'|'no_extra')",
      "('no_extra'|'nothing_extra'|'no_bonus'|'no_extra_points'|'no_extra_marks') ('for')? ('above'|'beyond'|'over'|'below'|'better_than'|'exceeding'|'early') ('the')? ref?",
    ],
    cost: 0.2,
    make: () => ({}),
    says: [
      "nothing is gained for being under",
      "nothing lost when at or below",
      "staying under budget earns no bonus",
      "no extra above target",
    ],
  },
  {
    name: "a date",
    symbol: "remark",
    patterns: [
      "('by'|'before'|'from'|'since'|'until'|'till'|'on'|'as_of') n:num month y:num?",
      "('by'|'before'|'from'|'since'|'until'|'till'|'on'|'as_of') month n:num",
    ],
    cost: 0.3,
    make: ({ n }) => ((n as number) < 32 || ((n as number) > 1990 && (n as number) < 2100) ? {} : null),
    says: ["by 31 March", "From 1 Jan 2025"],
    not: ["by 50 March"],
  },
  {
    name: "a month",
    symbol: "month",
    patterns: [
      "('january'|'february'|'march'|'april'|'may'|'june'|'july'|'august'|'september'|'october'|'november'|'december'|'jan'|'feb'|'mar'|'apr'|'jun'|'jul'|'aug'|'sep'|'sept'|'oct'|'nov'|'dec')",
    ],
    cost: 0,
    make: () => true,
    says: ["March", "Jan"],
  },
  {
    name: "among how many",
    symbol: "remark",
    patterns: ["('among'|'amongst'|'out_of') ('the'|'all'|'our')? a:amount :?"],
    cost: 0.2,
    make: ({ a }) => ((a as Amount).unit.kind === "count" ? {} : null),
    says: ["among the 12 depots"],
    not: ["among the 12%"],
  },
  {
    name: "of how many a rate is reckoned, in a heading",
    symbol: "remark",
    patterns: ["('per'|'in'|'of') n:num ~20 :"],
    cost: 0.4,
    make: ({ n }, { behind }) =>
      [100, 1000, 10_000, 100_000, 1_000_000].includes(n as number) && /^(?:[≥≤<>]|\d|$)/.test(behind)
        ? {}
        : null,
    says: ["per 100,000 lifts:"],
    not: ["per 7 lifts:"],
  },
  {
    name: "within what time, in the heading of a rate",
    symbol: "remark",
    patterns: ["('within'|'inside'|'in'|'under') a:amount (:|-)"],
    cost: 0.4,
    make: ({ a }, { behind }) =>
      (a as Amount).unit.kind === "duration" && /^(?:(?:[≥≤<>]=?)?\d+(?:\.\d+)?%|$)/.test(behind) ? {} : null,
    says: ["within 24 h -"],
    not: ["within 24 visits -"],
  },
  {
    name: "a method of so many letters",
    symbol: "remark",
    patterns: ["n:num 's'", "(五|'5'|'6'|'7') 's'"],
    cost: 0.3,
    make: ({ n }) => ((n as number) < 10 ? {} : null),
    says: ["7S"],
  },
];
