import type { Award, Points } from "../../rule/rule";
import type { Production } from "./production";

const negative = (points: Points): Points => ({ ...points, value: -points.value });
const FULL: Award = { kind: "score", points: { kind: "share", value: 1 } };
const ZERO: Award = { kind: "score", points: { kind: "points", value: 0 } };

/** What stands between 扣 and the points: whose points, or which. */
const WHOSE =
  /^[扣减罚][减除罚去掉]?(?:其|该|本|相应|当月|当季|当年|月度|季度|年度|个人|全月|相关|对应)*(?:的)?(?:绩效|考核|部门|班组|科室|车间|责任人|责任部门|责任单位|当事人|单位|小组|团队|店|员工|人|指标|项|项目|工作|标准|总|积|得|评价|基础|基本|安全|质量|服务)*(?:分|考核分|得分|积分|分值|分数|绩效|责任人|部门|班组|人|单位|指标|项)?[\d.一二两三四五六七八九十半]+个?分$/;

/** What an actual gets. */
export const AWARDS: readonly Production[] = [
  {
    name: "score",
    symbol: "award",
    patterns: [
      "get g:get? p:points",
      "(该项|本项|此项|该指标|本指标|该项目) get? p:points",
      "p:points given?",
      "get p:points (为宜|整)",
      "get (基本分|基础分|标准分|基准分) p:points",
      "(得满分|计满分|为满分|给满分|记满分) p:points",
      "(以|按|作) p:points (计|计算|论|处理|记|计分|论处)",
    ],
    make: ({ p }) => ({ kind: "score", points: p }),
    says: ["得10分", "计8分", "20 points", "得分为5分", "以0分计"],
  },
  {
    name: "half, given",
    symbol: "award",
    patterns: ["get (一半|半数) (分|分值|分数|的分|的分值|的分数)?"],
    cost: 0,
    make: () => ({ kind: "score", points: { kind: "share", value: 0.5 } }),
    says: ["得一半", "得一半分"],
  },
  {
    name: "score without a word for points",
    symbol: "award",
    patterns: ["get n:num"],
    cost: 0.25,
    make: ({ n }, place) => {
      if (!/^(?:=|:|=>|→|scores?|pays?|gets?|earns?|worth|isworth|gives?)/.test(place.words)) place.pay(0.45);
      // Half | marks: a share of them.
      if (/half$/.test(place.words) && /^(?:marks|points|credit|score)/.test(place.behind)) return null;
      // Score = 100 − (ppm ÷ 20): a formula.
      if (/^(?:[-+*×÷/]\(|[×÷*][a-z\d(]|x\d)/.test(place.behind)) return null;
      // Amber: 90-94%: bounds.
      const further = /^-(\d+(?:\.\d+)?)%/.exec(place.behind)?.[1];
      if (further !== undefined && (n as number) >= 20 && Number(further) > (n as number)) return null;
      // 次数为0: what is judged.
      if (/^[为是]/.test(place.words)) place.pay(0.5);
      // 抽查笔数为50笔: how many there are.
      if (/^[为是]/.test(place.words) && /^[\u4e00-\u9fff]/.test(place.behind)) return null;
      // 获奖:一等奖: a grade.
      if (/^(?:等|级(?!别)|类)/.test(place.behind) && /[一二三四五]$/.test(place.words)) return null;
      return { kind: "score", points: { kind: "points", value: n as number } };
    },
    says: ["得10", "= 20", "scores 7"],
  },
  {
    name: "deduction",
    symbol: "award",
    patterns: [
      "deduct p:points",
      "deduct 本项? p:points",
      "deduct (open|:) deduct? p:points",
      "('take'|'takes') p:points",
    ],
    make: ({ p }) => ({ kind: "change", points: negative(p as Points) }),
    says: ["扣3分", "deduct 5 points", "penalty: -2 points", "penalty (3% of total points"],
  },
  {
    name: "deduction, and whose points",
    symbol: "award",
    patterns: ["deduct ~8 p:points"],
    cost: 0.3,
    make: ({ p }, { words }) =>
      WHOSE.test(words) && (p as Points).kind === "points"
        ? { kind: "change", points: negative(p as Points) }
        : null,
    says: ["扣当月绩效2分", "扣减本指标6分", "扣责任人1分"],
    not: ["扣分,2分", "扣分:迟到2分"],
  },
  {
    name: "deduction, points first",
    symbol: "award",
    patterns: [
      "p:points ('are'|'is')? taken",
      "p:points open taken close",
      "p:points 'taken' 'off'",
      "p:points (扣减|扣除|扣分|计扣|扣罚)",
      "('take'|'takes'|'knock') p:points ('off'|'away')",
      "p:points ('lower'|'down'|'fewer'|'reduced'|'is_removed'|'are_removed'|'removed'|'dropped'|'withheld'|'taken_away')",
      "('costs'|'loses') ('the') ~16 p:points",
    ],
    make: ({ p }, { words }) =>
      /[:=]/.test(words) ? null : { kind: "change", points: negative(p as Points) },
    says: ["5 points off", "1 point is deducted"],
  },
  {
    name: "deduction, a bare number first",
    symbol: "award",
    patterns: [
      "n:num ('are'|'is')? ('off'|'lower'|'lost'|'deducted'|'down'|'subtracted'|'removed')",
      "('take'|'takes'|'knock') n:num ('off'|'away')",
      "('takes_off'|'take_off'|'knock_off'|'takes_away'|'loses') n:num",
    ],
    cost: 0.4,
    make: ({ n }) => ({ kind: "change", points: { kind: "points", value: -(n as number) } }),
    says: ["2 off", "Take 2.5 off"],
  },
  {
    name: "deduction without a word for points",
    symbol: "award",
    patterns: ["deduct n:num"],
    cost: 0.7,
    make: ({ n }) => ({ kind: "change", points: { kind: "points", value: -(n as number) } }),
    says: ["minus 20", "扣3"],
  },
  {
    name: "addition",
    symbol: "award",
    patterns: ["add p:points", "p:points more", "p:points 'bonus'", "n:num more fen", "more n:num fen"],
    make: ({ p, n }) => ({ kind: "change", points: p ?? { kind: "points", value: n } }),
    says: ["加5分", "奖励3分", "+10 points", "1 extra point", "5 additional marks", "3 more points"],
  },
  {
    name: "addition without a word for points",
    symbol: "award",
    patterns: ["('plus'|'add'|'adds'|'gain'|'gains'|'gives_back'|+) n:num ('extra'|'more'|'bonus')?"],
    cost: 0.7,
    make: ({ n }) => ({ kind: "change", points: { kind: "points", value: n as number } }),
    says: ["plus 2", "add 3", "+2"],
  },
  {
    name: "full mark",
    symbol: "award",
    patterns: [
      "scoreis fullword",
      "get? full",
      "full get?",
      "full given",
      "('the')? full given?",
      "full open n:num fen? close",
      "'full' n:num fen?",
    ],
    make: ({ n }, { behind }) =>
      // 得分=权重×(实际/计划): a formula.
      /^(?:[×*]|÷)/.test(behind)
        ? null
        : n === undefined
          ? FULL
          : { kind: "score", points: { kind: "points", value: n as number } },
    says: ["得满分", "为满分", "full marks"],
  },
  {
    name: "nothing",
    symbol: "award",
    patterns: [
      "get? zero",
      "get ('$'|'€'|'£') n:num",
      "(该项|本项|此项|该指标|本指标|该项目)? zero",
      "('the'|'this') ('item'|'kpi'|'section'|'criterion'|'indicator'|'category') get? zero",
      "(该项|本项|此项|该指标|本指标|该项目) (以|按|作) n:num 分 (计|计算|论|处理|记|计分|论处)",
      "get 零",
    ],
    make: ({ n }) => (n === undefined || n === 0 ? ZERO : null),
    says: ["不得分", "得零分", "该项不得分", "no points", "= $0"],
    not: ["= $5"],
  },
  {
    name: "nothing taken and nothing given",
    symbol: "award",
    patterns: ["keep"],
    make: () => ({ kind: "change", points: { kind: "points", value: 0 } }),
    says: ["不扣分", "no deduction"],
  },
  {
    name: "veto",
    symbol: "award",
    patterns: [
      "veto",
      "(实行|执行|直接)? veto",
      "(get|'means'|'scores')? zero ('for'|'in') ('the'|'this')? ('whole'|'entire')? ('month'|'quarter'|'year'|'item'|'kpi'|'indicator'|'period'|'criterion')",
      "(get|'means')? n:num ('for'|'in') ('the'|'this')? ('whole'|'entire')? ('month'|'quarter'|'year'|'item'|'kpi'|'indicator'|'period'|'criterion')",
      "('this'|'the') ('whole'|'entire') ('item'|'kpi'|'indicator'|'section'|'category') get? zero",
      "(get|'means'|'scores')? zero ('for'|'in') ('the'|'this') ('section'|'category')",
      "('the'|'this')? ('whole'|'entire') ('item'|'kpi'|'indicator'|'section'|'category'|'mark') ('is')? ('forfeited'|'forfeit'|'lost')",
    ],
    make: ({ n }) => (n === undefined || n === 0 ? { kind: "veto" } : null),
    says: ["一票否决", "zero for the month", "means 0 for the whole item", "this whole item scores nil"],
  },
];
