import { product, scaled } from "../meaning/scaled";
import type { Points } from "../../rule/rule";
import type { Amount, Formula } from "../meaning/values";
import type { Production } from "./production";

const FULL: Points = { kind: "share", value: 1 };

const formula = (more: Partial<Formula>): Formula => ({
  is: "formula",
  of: "actual",
  judged: "name",
  per: 1,
  factor: FULL,
  offset: null,
  named: "",
  ...more,
});

const times = (points: Points, by: number): Points => ({ ...points, value: product(points.value, by) });
const number = (value: number): Points => ({ kind: "points", value });
/** A rate by its own words, in a formula or beside it. */
const rated = (words: string): Formula["judged"] =>
  /率|比例|百分比|占比|\brate|percent|%/i.test(words) ? "ratio" : "count";

/** Scores that are reckoned. */
export const FORMULAS: readonly Production[] = [
  {
    name: "sign of multiplication",
    symbol: "times",
    patterns: ["(×|*|乘以|乘|'multiplied_by'|'times'|'x'|✕)", "(与|和) 权重 相乘"],
    cost: 0,
    make: () => true,
    says: ["乘以", "×"],
  },
  {
    name: "in proportion to what is done, in English",
    symbol: "formula",
    patterns: ["('pro_rata'|'prorata'|'proportional'|'in_proportion'|'proportionally') 'to' ~40"],
    cost: 0.1,
    make: (_parts, { words }) => formula({ judged: "ratio", named: words }),
    says: ["pro rata to completion"],
  },
  {
    name: "sign of division",
    symbol: "over",
    patterns: ["(/|÷|除以|'divided_by')", "'over'"],
    cost: 0,
    make: () => true,
    says: ["÷", "/"],
  },
  {
    name: "the full mark by name",
    symbol: "fullword",
    patterns: [
      "(本项|该项|此项|该指标|指标|本指标|考核)? (权重|权重分|权重分值|分值|标准分|标准分值|满分|满分值|配分|基本分|权重得分|标准分数)",
      "('the'|'its'|'kpi'|'item'|'this')? ('weight'|'weightage'|'weighting'|'full_marks'|'full_mark'|'full_score'|'full_points'|'max_points'|'maximum_points'|'max_score'|'maximum_score'|'available_points'|'points_available'|'allotted_points')",
    ],
    cost: 0,
    make: () => FULL,
    says: ["本项分值", "权重分", "标准分", "the weight", "available points"],
  },
  {
    name: "the full mark in a formula",
    symbol: "weight",
    patterns: ["x:fullword"],
    cost: 0,
    says: ["权重分"],
  },
  {
    name: "points in a formula",
    symbol: "weight",
    patterns: ["n:num 分?", "n:num ('points'|'marks')"],
    cost: 0.05,
    make: ({ n }) => ((n as number) > 0 ? number(n as number) : null),
    says: ["25", "30分"],
  },
  {
    name: "name of a rate",
    symbol: "rate",
    patterns: [
      "(完成|达成|实现|兑现|达标|实际|计划|任务)? (率|比例|百分比|完成比|达成比|进度|比率|占比)",
      "('ratio'|'rate'|'percentage'|'result_rate')",
      "('the'|'your'|'actual'|'target'|'goal'|'overall')? ('completion'|'achievement'|'attainment') ('rate'|'percentage'|'percent'|%|'ratio'|'level')?",
      "('the')? (%|'percent'|'percentage') ('of')? ('target'|'plan'|'goal')? ('achieved'|'completed'|'completion'|'achievement'|'attained'|'attainment')",
    ],
    cost: 0,
    make: (_parts, { words }) => words,
    says: [
      "完成率",
      "比例",
      "completion rate",
      "Achievement %",
      "% achieved",
      "percentage of target achieved",
    ],
  },
  {
    name: "what is reached",
    symbol: "did",
    patterns: [
      "('the')? ('actual'|'actuals'|'achieved'|'result'|'results'|'attained'|'completed'|'delivered'|'realised'|'realized'|'achievement') ('result'|'value'|'performance'|'figure')?",
      "('the')? ('this_month's'|'this_year's'|'this_quarter's'|'current'|'this_period's')",
    ],
    cost: 0,
    make: () => true,
    says: ["actual", "the actual result", "achieved", "this month's"],
  },
  {
    name: "what is to be reached",
    symbol: "due",
    patterns: [
      "('the')? ('target'|'targeted'|'goal'|'plan'|'planned'|'budget'|'budgeted'|'scheduled'|'quota'|'forecast'|'required') ('value'|'figure'|'result')?",
      "('the')? ('last_month's'|'last_year's'|'last_quarter's'|'previous'|'prior'|'last_period's')",
    ],
    cost: 0,
    make: () => true,
    says: ["target", "the planned", "last month's"],
  },
  {
    name: "quotient of actual and target",
    symbol: "ofdue",
    patterns: ["did ~20 over due", "did ~20 over due ~20", "open x:ofdue close", "ofdue hundred"],
    cost: 0,
    make: () => true,
    says: [
      "actual / target",
      "Achieved ÷ Planned",
      "actual sales / target sales",
      "(achieved divided by goal)",
    ],
    not: ["target / actual"],
  },
  {
    name: "what the score is",
    symbol: "scoreis",
    patterns: [
      "(得分|分数|实得分|本项得分|实际得分|该项得分|最终得分|考核得分|指标得分|价格分|综合得分|计分|分值) (=|:|为)",
      "(得分|分数|实得分|本项得分|实际得分|该项得分|最终得分|考核得分|指标得分) =",
      "('the')? ('final'|'kpi'|'item')? ('score'|'points'|'marks'|'points_awarded'|'points_earned') (=|:|'is'|'equals')",
      "('score'|'points'|'the_score'|'marks'|'rating') (=|:|'is'|'are'|'are_awarded'|'awarded')",
    ],
    cost: 0,
    make: () => true,
    says: ["得分=", "实际得分为", "Score =", "points awarded ="],
  },
  {
    name: "that a score is reckoned",
    symbol: "reckon",
    patterns: [
      "(得分|计分|给分|评分|折算|核算|计算|记分|计入|算分|打分|折算得分|计算得分|计算分值|算出得分|确定得分|赋分|核分|折计|折合|计|算|折算相应分值|折算分值|计算本项得分)",
      "(来|进行|再)? (计算|折算|线性) (得分|计分|给分|评分|分值|分数|计入)",
      "(计算|计) , 满分 为止",
    ],
    cost: 0,
    make: (_parts, { words, behind }) => (/[计算]$/.test(words) && behind.startsWith("分") ? null : true),
    says: ["计分", "折算得分", "计算得分"],
  },
  {
    name: "a rate times points",
    symbol: "formula",
    patterns: [
      "r:rate times w:weight",
      "(按|按照|以|用|根据|依据) ~16 r:rate (times|与|和|times) w:weight (的乘积|之积|乘积|相乘)? reckon?",
      "(按|按照|以|用|根据|依据) ~16 r:rate (与|和) w:weight (的乘积|之积|乘积|相乘) ~2 reckon?",
      "r:rate (与|和) w:weight (的乘积|之积|乘积|相乘) ~2 reckon?",
      "w:weight times ~12 r:rate",
      "scoreis ('the')? r:('percentage'|'share'|'proportion'|'rate') ('of') ~40 ,? times w:weight",
    ],
    make: ({ w }, { words }) => formula({ judged: "ratio", factor: w as Points, named: words }),
    says: [
      "完成率×30",
      "completion rate x 20",
      "Achievement % × 10 points",
      "按完成率乘以权重计算",
      "10×完成率",
      "达标率与标准分值的乘积",
    ],
  },
  {
    name: "a share of something, times points",
    symbol: "formula",
    patterns: [
      "scoreis? ('the')? (%|'percentage'|'percent'|'share'|'proportion') ('of') ~40 ,? times w:weight",
      "scoreis? ('the')? (%|'percentage'|'percent'|'share'|'proportion') ('of') ~40 ('in'|'within'|'by'|'under'|'over') amount ~16 ,? times w:weight",
      "w:weight times ('the')? (%|'percentage'|'percent'|'share'|'proportion') ('of') ~40",
    ],
    make: ({ w }, { words }) => formula({ judged: "ratio", factor: w as Points, named: words }),
    says: ["Percentage of planned audits completed times 10 points", "20 x % of calls answered"],
  },
  {
    name: "a rate by its name, times points",
    symbol: "formula",
    patterns: [
      "scoreis ~40 times w:weight",
      "scoreis ~40 times fullword open n:num fen? close",
      "scoreis w:weight times ~40",
    ],
    cost: 0.4,
    make: ({ w, n }, { words }) =>
      // Target / actual x 40, accuracy - 2 x errors: more than one thing.
      /[/÷+]|\d-|-\d|[(（]/.test(words.replace(/\(\d+(?:points?|marks?)?\)$/, ""))
        ? null
        : formula({
            judged: "name",
            factor: n === undefined ? (w as Points) : number(n as number),
            named: words,
          }),
    says: ["Marks = collection efficiency x weight (15)"],
    not: ["Marks = target / actual x 40"],
  },
  {
    name: "points times a rate between two",
    symbol: "formula",
    patterns: [
      "w:weight times open ~24 - a:num % close over open b:num % - c:num % close",
      "w:weight times open ~24 - a:num close over open b:num - c:num close",
    ],
    cost: 0.1,
    make: ({ a, b, c, w }, { words }) => {
      const inPercent = words.includes("%");
      const [low, high] = [a as number, b as number];
      if (low !== c || high <= low) return null;
      const slope = Number(((inPercent ? 100 : 1) / (high - low)).toPrecision(14));
      const from = inPercent ? scaled(low, -2) : low;
      return formula({
        judged: inPercent ? "ratio" : "count",
        factor: times(w as Points, slope),
        offset: times(w as Points, -product(from, slope)),
        named: words,
      });
    },
    says: ["20 x (actual - 70%) / (95% - 70%)"],
  },
  {
    name: "points less so much for what lies beyond",
    symbol: "formula",
    patterns: ["n:num (-|+) m:num times open ~40 - k:num close"],
    cost: 0.1,
    make: ({ n, m, k }, { words }) => {
      const sign = /^[\d.]+\+/.test(words) ? 1 : -1;
      const factor = sign * (m as number);
      return formula({
        judged: "count",
        factor: number(factor),
        offset: number((n as number) - product(factor, k as number)),
        named: words,
        falls: factor < 0,
      });
    },
    says: ["10 - 0.5 x (average handle time in minutes - 6)"],
  },
  {
    name: "points to start with and a rate times points",
    symbol: "formula",
    patterns: ["n:num + m:num times r:rate", "n:num + r:rate times m:num"],
    cost: 0.1,
    make: ({ n, m }, { words }) =>
      formula({ judged: "ratio", factor: number(m as number), offset: number(n as number), named: words }),
    says: ["1 + 4 x completion rate"],
  },
  {
    name: "a result in percent times points for each of it",
    symbol: "formula",
    patterns: ["scoreis ~40 open % close times n:num"],
    make: ({ n }, { words }) =>
      // Compliance (%) x 0.2: of each percent.
      (n as number) <= 1
        ? formula({ judged: "ratio", factor: number(scaled(n as number, 2)), named: words })
        : null,
    says: ["Marks = hand hygiene compliance (%) x 0.2"],
    not: ["Marks = hand hygiene compliance (%) x 20"],
  },
  {
    name: "what is reached against the target, times points",
    symbol: "formula",
    patterns: [
      "(实际|本月|本年|本期|当期|当月|本季|实) ~12 over ~8 t:ofplan ~10 hundred? times w:weight",
      "open (实际|本月|本年|本期|当期|当月|本季|实) ~12 over ~8 t:ofplan ~10 close hundred? times w:weight",
      "over ~8 t:ofplan ~10 close? hundred? times w:weight",
      "ofdue times w:weight",
      "w:weight times ofdue",
      "(实际|本月|本年|本期|当期|当月|本季|实) ~12 与 ~8 t:ofplan ~10 (之比|的比值|的比例|比) times w:weight",
    ],
    make: ({ w }, { words }) =>
      // (实际值-最低值)/(目标值-最低值): more than these two.
      /[\u4e00-\u9fff()][-+]|[-+][\u4e00-\u9fff]/.test(words)
        ? null
        : formula({ of: "actual/target", judged: "count", factor: w as Points, named: words }),
    says: [
      "Actual / Target x 50",
      "(Achieved ÷ Planned) × 100",
      "weight x actual / goal",
      "实际产量÷计划产量×25",
      "(实际/目标)×10",
      "实际销售额/目标销售额×权重",
      "/目标值*权重",
    ],
  },
  {
    name: "one amount out of another, times points",
    symbol: "formula",
    patterns: ["over ~12 hundred? times w:weight", "open ~12 over ~12 close hundred? times w:weight"],
    cost: 0.6,
    make: ({ w }, { words }) =>
      /[投报标]?价|^\(?(?:target|goal|plan|budget)|^\/(?:actual|result|achieved)/.test(words)
        ? null
        : formula({ judged: "share", factor: w as Points, named: words }),
    says: ["/抽查数×10"],
    not: ["/投标报价×30"],
  },
  {
    name: "times a hundred percent",
    symbol: "hundred",
    patterns: ["times n:num %"],
    cost: 0,
    make: ({ n }) => (n === 100 ? true : null),
    says: ["×100%"],
    not: ["×20%"],
  },
  {
    name: "what is compared with",
    symbol: "ofplan",
    patterns: [
      "(目标|计划|应|任务|预算|指标|考核|上月|上年|上期|去年|同期|定额|基准|下达|核定|上季|年初|允许|规定)",
      "w:ref",
    ],
    cost: 0,
    make: () => true,
    says: ["计划", "目标值", "上年"],
  },
  {
    name: "what is left of a rate, times points",
    symbol: "formula",
    patterns: [
      "open n:num - ~14 r:rate close times w:weight",
      "w:weight times open n:num - ~14 r:rate close",
      "open n:num % - ~14 r:rate close times w:weight",
      "w:weight times open n:num %? - ~14 r:rate times k:num close",
      "open n:num %? - ~14 r:rate times k:num close times w:weight",
    ],
    make: ({ n, w, k }, { words }) =>
      (n === 1 || (n === 100 && words.includes("100%"))) && !/[/÷]/.test(words)
        ? formula({
            judged: "ratio",
            factor: times(w as Points, -((k as number | undefined) ?? 1)),
            offset: w as Points,
            named: words,
            falls: true,
          })
        : null,
    says: [
      "(1-差错率)×10",
      "(1 - error rate) x 20",
      "(100%-差错率)×10",
      "满分×(1-不合格率)",
      "15×(1-误报率)",
      "20×(1-缺陷率×10)",
    ],
  },
  {
    name: "a start less so much a piece",
    symbol: "formula",
    patterns: [
      "p:weight - ~14 times m:num 分?",
      "p:weight - m:num 分? times ~32",
      "p:weight 减 ~14 times m:num 分?",
      "p:weight - open ~14 times m:num 分? close",
    ],
    make: ({ p, m }, { words, spaced }) =>
      // 4-6x | … is an interval.
      // 100-(实际天数-计划天数)×5: what lies between the two is counted.
      (p as Points).value === 1 || /[|/÷]|[x*×](?![\da-z\u4e00-\u9fff(])|\([^)]*[-+]/i.test(words)
        ? null
        : formula({
            judged: rated(spaced),
            factor: number(-(m as number)),
            offset: p as Points,
            named: words,
            falls: true,
          }),
    says: ["20 - 2 x defects", "100-迟到次数×5", "100-10×事故数", "20-客诉率×200"],
    not: ["4-6x|"],
  },
  {
    name: "a start and so much for each from a level",
    symbol: "formula",
    patterns: [
      "p:weight s:(+|-|加|减) open ~14 - a:amount close times m:num 分?",
      "p:weight s:(+|-|加|减) open a:amount t:- ~14 close times m:num 分?",
    ],
    make: ({ p, s, a, t, m }, { words }) => {
      const { v, unit } = a as Amount;
      const isRatio = unit.kind === "ratio";
      // 60+(完成率-80%)×2: so much for the whole, or for each percent?
      if ((p as Points).kind !== "points" || (isRatio ? (m as number) < 5 : /率|比例|占比/.test(words)))
        return null;
      const slope = (/[+加]/.test(s as string) ? 1 : -1) * (t === undefined ? 1 : -1) * (m as number);
      return formula({
        judged: isRatio ? "ratio" : "score",
        factor: number(slope),
        offset: number(Number(((p as Points).value - product(slope, v)).toPrecision(14))),
        named: words,
      });
    },
    says: ["60+(完成率-80%)×200", "10-(周转天数-45)×0.2", "10-(95%-合格率)×100"],
    not: ["60+(完成率-80%)×2"],
  },
  {
    name: "a start and so much for each from the target",
    symbol: "formula",
    patterns: ["p:weight s:(+|-|加|减) open (实际|本月|本期|当月|本年) ~8 - ofplan ~8 close times m:num 分?"],
    make: ({ p, s, m }, { words }) =>
      (p as Points).kind === "points" && !/率|比例|占比/.test(words)
        ? formula({
            judged: "distance",
            factor: number((/[+加]/.test(s as string) ? 1 : -1) * (m as number)),
            offset: p as Points,
            named: words,
          })
        : null,
    says: ["100-(实际天数-计划天数)×5"],
    not: ["100-(实际完成率-目标完成率)×5"],
  },
  {
    name: "a start less a part of what is counted",
    symbol: "formula",
    patterns: ["scoreis p:weight - open ~24 over m:num close", "scoreis p:weight - ~24 over m:num"],
    make: ({ p, m }, { words }) =>
      (m as number) > 0 && (p as Points).kind === "points"
        ? formula({
            judged: "count",
            per: m as number,
            factor: number(-1),
            offset: p as Points,
            named: words,
            falls: true,
          })
        : null,
    says: ["score = 100 − (ppm ÷ 20)"],
  },
  {
    name: "a rate against what it should be, times points",
    symbol: "formula",
    patterns: [
      "r:rate over n:num % hundred? times w:weight",
      "open ~20 r:rate over n:num % close hundred? times w:weight",
      "scoreis ~20 r:rate over n:num % hundred? times w:weight",
      "scoreis open ~20 r:rate over n:num % close hundred? times w:weight",
    ],
    cost: 0,
    make: ({ n, w }, { words }) =>
      (n as number) > 0
        ? formula({ judged: "ratio", per: scaled(n as number, -2), factor: w as Points, named: words })
        : null,
    says: ["完成率÷68%×分值", "(抽查的真实率/96%)*8", "得分=实际规范管理率÷68%×分值"],
  },
  {
    name: "a rate times points, for some bounds",
    symbol: "award",
    patterns: [
      "(按|按照|以) ~12 r:rate over n:num % times w:weight reckon?",
      "(按|按照|以) ~12 r:rate times w:weight reckon?",
    ],
    cost: 0.1,
    make: ({ n, w }) => {
      const points = w as Points;
      const by = n === undefined ? 1 : 100 / (n as number);
      return {
        kind: "proportion",
        factor: { ...points, value: Number((points.value * by).toPrecision(14)) },
      };
    },
    says: ["按成活率/85%×20计分", "按完成率×20计分"],
  },
  {
    name: "a score of something else out of so many, times points",
    symbol: "formula",
    patterns: ["(平均分|得分|评分|成绩|分数|均分|总分|测评分|满意度分) over n:num hundred? times w:weight"],
    cost: 0.1,
    make: ({ n, w }) =>
      (n as number) > 1 ? formula({ judged: "score", per: n as number, factor: w as Points }) : null,
    says: ["平均分÷100×本项分值", "成绩/150×20"],
  },
  {
    name: "a rate between two, times points",
    symbol: "formula",
    patterns: [
      "open ~12 - a:num % close over open b:num % - c:num % close times w:weight",
      "open ~12 r:rate - a:num % close over open b:num % - c:num % close times w:weight",
    ],
    make: ({ a, b, c, w }, { words }) => {
      const [low, high] = [a as number, b as number];
      if (low !== c || high <= low) return null;
      const slope = Number((100 / (high - low)).toPrecision(14));
      return formula({
        judged: "ratio",
        factor: times(w as Points, slope),
        offset: times(w as Points, -product(scaled(low, -2), slope)),
        named: words,
      });
    },
    says: ["(实际完成率-80%)/(100%-80%)×10"],
  },
  {
    name: "so many points for so much",
    symbol: "formula",
    patterns: ["over a:amount times n:num 分?"],
    make: ({ a, n }) => {
      const amount = a as Amount;
      if (amount.v <= 0 || amount.unit.kind === "ratio" || amount.unit.kind === "points") return null;
      return formula({ judged: "amount", per: amount.v, factor: number(n as number), amount });
    },
    says: ["/1万元×2分", "/5千元*3分"],
  },
  {
    name: "a score of something else, cut down",
    symbol: "formula",
    patterns: [
      "times n:num % reckon?",
      "(得分|成绩|分数|均分|平均分|评分|'score'|'rating'|'average') times n:num %? reckon?",
    ],
    cost: 0.2,
    make: ({ n }, { words }) => {
      const value = words.includes("%") ? scaled(n as number, -2) : (n as number);
      return value > 0 && value < 1 ? formula({ judged: "score", factor: number(value) }) : null;
    },
    says: ["×20%", "score × 0.15", "乘以30%计入", "成绩乘以0.2"],
    not: ["×20"],
  },
  {
    name: "a score of something else, divided",
    symbol: "formula",
    patterns: ["(除以) n:num (为|作为|即为)? ~4 reckon?"],
    make: ({ n }) =>
      (n as number) > 1 ? formula({ judged: "score", per: n as number, factor: number(1) }) : null,
    says: ["除以10为本项得分"],
  },
  {
    name: "in proportion to what is done",
    symbol: "formula",
    patterns: [
      "(按|按照|根据|依据|依照|以|依) ~16 r:rate ~2 (按比例)? reckon",
      "scoreis (按|按照) ~10 r:rate reckon",
      "(得分|分数) (按|按照|与) ~10 r:rate (reckon|成正比|挂钩)",
      "(按|按照|根据|依据|以) ~12 (完成情况|达成情况|实际完成|完成值) (按比例|同比例|按同比例) reckon",
      "(按比例|按同比例|同比例) reckon",
      "('points'|'marks'|'score'|'scores')? ('are'|'is'|'get'|'gets'|'earn'|'receive'|'score'|'scores')? prop ('marks'|'points'|'credit'|'share'|'score')?",
      "('points'|'marks'|'score'|'scores')? ('are'|'is'|'get'|'gets'|'earn'|'receive'|'score'|'scores')? prop ('marks'|'points'|'credit'|'share'|'score')? ('down_to'|'up_to'|'to') u:amount",
      "('points'|'marks'|'score'|'scored')? ('are'|'is')? ('awarded'|'given'|'paid'|'calculated'|'earned')? prop ('to'|'with') ~12 r:rate",
      "('points'|'marks'|'score'|'scored')? ('are'|'is')? ('awarded'|'given'|'paid'|'calculated'|'earned')? prop ('to'|'with') ~12 r:rate ('of') ~24",
    ],
    cost: 0.2,
    make: ({ u, r }, { words, pay }) => {
      if (/扣|减/.test(words)) return null;
      const alone = /^(?:按比例|按同比例|同比例)/.test(words) || (r === undefined && /[a-z]/.test(words));
      if (alone) pay(0.1);
      return formula({
        judged: "completion",
        named: words,
        ...(alone ? { alone } : {}),
        ...(u ? { until: u as Amount } : {}),
      });
    },
    says: [
      "按完成率计分",
      "Points are awarded pro rata to completion of the audit plan",
      "in proportion to the completion rate",
      "按实际完成比例得分",
      "得分按完成比例计算",
      "按比例得分",
      "根据完成率按比例计分",
    ],
    not: ["按比例扣分"],
  },
  {
    name: "a paper of so many points",
    symbol: "formula",
    patterns: ["按 n:num 分 (卷|制) (折计|折算|折合|折成|计算)"],
    cost: 0,
    make: ({ n }) => formula({ judged: "score", per: n as number, factor: FULL }),
    says: ["按150分卷折计"],
  },
  {
    name: "an example of a share",
    symbol: "item",
    patterns: ["a:num % (记为|计为|即得|即为|即|记|计) b:num 分"],
    cost: 0.6,
    make: ({ a, b }) => ({ is: "example", at: scaled(a as number, -2), points: b as number }),
    says: ["60%即得60分", "85%计为85分"],
  },
  {
    name: "no more than so much counts",
    symbol: "item",
    patterns: [
      "(超过|超|达到|大于|高于|≥|>|超出) a:amount (以上|及以上)? (的|部分|时)? ,? (均|都|最多|只|一律|最高)? (按|以) b:amount (计|计算|算|折算|封顶|计分|为限)",
      "(超额部分|超额完成|超过部分|超出部分|超额) ~2 (的)? ,? (最多|最高)? (按|以) b:amount (计|计算|算|折算|封顶)",
      "b:amount (封顶|为限|为上限)",
      "(完成率|达成率|比例)? (最高|最多|上限|封顶|最大) (不超过|为|按|至|计|取)? b:amount (计|计算)?",
      "('capped_at'|'cap'|'cap_at'|'max'|'maximum'|'up_to_a_maximum_of'|'to_a_maximum_of'|'not_more_than'|'no_more_than'|'at_most'|'limited_to') b:amount ('of')? ('target'|'plan')?",
      "('over'|'above'|'more_than') a:amount ('counts_as'|'is_counted_as'|'counted_as'|'treated_as'|'is_treated_as') b:amount",
    ],
    cost: 0.1,
    make: ({ b }) => {
      const { unit, v } = b as Amount;
      return unit.kind === "ratio" && v >= 1 ? { is: "cap", at: v } : null;
    },
    says: ["超过100%按100%计", "capped at 110%", "120%封顶", "超额部分最多按120%计", "≥120%按120%计"],
    not: ["10分封顶"],
  },
  {
    name: "what is reached against the target, by itself",
    symbol: "item",
    patterns: ["= ofdue", "ofdue"],
    cost: 0.3,
    make: () => ({ is: "quotient" }),
    says: ["= Actual / Plan"],
  },
  {
    name: "what is reached against the target, and no more than so much",
    symbol: "item",
    patterns: [
      "=? 'min' open ofdue , n:num p:%? close",
      "= ofdue ,? ('not_more_than'|'no_more_than'|'capped_at'|'at_most'|'max'|'maximum') n:num p:%?",
    ],
    cost: 0.2,
    make: ({ n, p }) => {
      const most = p ? scaled(n as number, -2) : (n as number);
      return most >= 1 && most < 10 ? { is: "quotient", most } : null;
    },
    says: ["= MIN(Result / Goal, 1)", "= Actual divided by Plan, not more than 1.1"],
  },
  {
    name: "how a result is made whole",
    symbol: "item",
    patterns: [
      "('rounded_down'|'rounding_down'|'truncated') ('to')? ('whole'|'the_whole'|'full')? ('points'|'point')?",
      "(舍去|舍掉|去掉|不计) 小数",
      "(小数) ~2 (舍去|不计)",
      "(向下取整|舍尾取整|取整数部分)",
    ],
    make: () => ({ is: "rounding", kind: "cut" }),
    says: ["舍去小数", "rounded down", "小数舍去", "向下取整"],
  },
  {
    name: "how a result is rounded",
    symbol: "item",
    patterns: [
      "四舍五入 ~2 (取整|取整数|到整数|保留整数)",
      "('rounded') ('off')? ('to')? ('the')? ('nearest')? ('whole') ('point'|'points'|'number'|'mark'|'marks')",
      "('rounded') ('off')? ('to_the_nearest') ('point'|'integer')",
    ],
    make: () => ({ is: "rounding", kind: "nearest" }),
    says: ["四舍五入取整", "rounded to the nearest point"],
  },
  {
    name: "what a rate is",
    symbol: "remark",
    patterns: ["= ~24 over ~24 hundred", "= open ~24 over ~24 close hundred", "= ~24 over ~24 close hundred"],
    cost: 0.3,
    make: () => ({}),
    says: ["=实际产值/计划产值×100%"],
  },
  {
    name: "more than the full mark is allowed",
    symbol: "item",
    patterns: ["超额 ~4 (允许|可以|可) ~2 (超出|超过|高出|突破) fullword"],
    make: () => ({ is: "remark" }),
    says: ["超额部分允许超出标准分"],
  },
  {
    name: "a formula by itself",
    symbol: "item",
    patterns: ["scoreis? x:formula", "x:formula reckon", "scoreis? x:formula = (得分|分)"],
    cost: 0,
    says: ["得分=完成率×10", "完成率×本项分值"],
  },
];
