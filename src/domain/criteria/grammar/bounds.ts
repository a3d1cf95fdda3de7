import { NO_UNIT, RATIO, UNITS } from "../lexicon/units";
import { scaled } from "../meaning/scaled";
import type { Amount, Operand, Range, RangeEdge } from "../meaning/values";
import type { Production } from "./production";

/** The unit is that of the other bounds. */
const NONE = NO_UNIT;

type Op = "ge" | "gt" | "le" | "lt" | "eq";

const value = (amount: Amount): Operand => ({ kind: "value", amount });

/** A range on one side of an operand. */
function oneSided(op: Op, at: Operand, told?: boolean): Range {
  const edge = (closed: boolean): RangeEdge => ({
    at,
    closed: told ?? closed,
    ...(told === undefined ? {} : { told: true }),
  });
  switch (op) {
    case "ge":
      return { low: edge(true), high: null };
    case "gt":
      return { low: edge(false), high: null };
    case "le":
      return { low: null, high: edge(true) };
    case "lt":
      return { low: null, high: edge(false) };
    case "eq":
      return { low: edge(true), high: edge(true) };
  }
}

/** Both operands in one unit: 80-90% is 80%-90%. Null where their units do not go together, or the first is not below the second. */
function interval(
  from: Operand,
  to: Operand,
  closedLow: boolean,
  closedHigh: boolean,
  toldLow = false,
  toldHigh = false,
): Range | null {
  const pair = sameUnit(from, to);
  if (!pair) return null;
  const [low, high] = pair;
  if (low.kind === "value" && high.kind === "value") {
    const [a, b] = [sizeOf(low.amount), sizeOf(high.amount)];
    if (a === b) return null;
    if (a > b) return interval(to, from, closedHigh, closedLow, toldHigh, toldLow);
  }
  if (low.kind === "target" && high.kind === "target" && low.share >= high.share) {
    return low.share === high.share ? null : interval(to, from, closedHigh, closedLow, toldHigh, toldLow);
  }
  return {
    low: { at: low, closed: closedLow, ...(toldLow ? { told: true } : {}) },
    high: { at: high, closed: closedHigh, ...(toldHigh ? { told: true } : {}) },
  };
}

/** 6个月 is less than 1年. */
const sizeOf = ({ v, unit }: Amount) => v * (unit.size ?? 1);

function sameUnit(a: Operand, b: Operand): readonly [Operand, Operand] | null {
  if (a.kind === "target" || b.kind === "target") {
    if (a.kind === b.kind) return [a, b];
    const one = a.kind === "target" ? a : b;
    const share = (of: Operand, word: string): Operand =>
      of.kind === "target"
        ? of
        : {
            kind: "target",
            share: of.amount.unit.kind === "ratio" ? of.amount.v : scaled(of.amount.v, -2),
            word,
            ...(one.kind === "target" && one.share === 1 && !/\d/.test(one.word)
              ? { beside: true as const }
              : {}),
          };
    return [share(a, ""), share(b, "")];
  }
  const [x, y] = [a.amount, b.amount];
  if (x.unit.id === y.unit.id && x.scale === y.scale) return [a, b];
  if (x.unit.id === "" && x.scale === 1) return [value(inUnitOf(x, y)), b];
  if (y.unit.id === "" && y.scale === 1) return [a, value(inUnitOf(y, x))];
  if (x.unit.id === y.unit.id || x.unit.kind === y.unit.kind) return [a, b];
  return null;
}

function inUnitOf(bare: Amount, like: Amount): Amount {
  const v = like.unit.kind === "ratio" ? scaled(bare.v, -2) : bare.v * like.scale;
  return { ...like, v };
}

const PLACE = UNITS.find(({ id }) => id === "名") ?? NO_UNIT;
const place = (n: number): Amount => ({ v: n, unit: PLACE, scale: 1, multiple: "" });

const opposite = (op: Op): Op => ({ ge: "le", gt: "lt", le: "ge", lt: "gt", eq: "eq" })[op] as Op;

/** An edge told by (含) or (不含) wins over custom. */
const told = (incl: unknown): boolean | undefined => (typeof incl === "boolean" ? incl : undefined);

/** Where an actual lies. */
export const BOUNDS: readonly Production[] = [
  {
    name: "a fixed amount as a bound",
    symbol: "operand",
    patterns: ["a:amount"],
    cost: 0,
    make: ({ a }) => value(a as Amount),
    says: ["95%"],
  },
  {
    name: "the target as a bound",
    symbol: "operand",
    patterns: [
      "w:ref",
      "考核 w:ref",
      "'the' w:ref",
      "('the'|'your'|'our'|'its'|'their'|'his'|'her') ~14 w:ref",
    ],
    make: (_parts, { words }) => ({ kind: "target", share: 1, word: words }),
    says: ["目标值", "target", "your travel limit"],
  },
  {
    name: "a limit of so much",
    symbol: "operand",
    patterns: [
      "('the'|'a'|'our'|'its')? a:amount ('limit'|'window'|'deadline'|'period'|'target'|'allowance'|'sla'|'cap'|'threshold'|'standard'|'mark'|'level'|'floor')",
    ],
    cost: 0.05,
    make: ({ a }) => ((a as Amount).unit.kind === "points" ? null : value(a as Amount)),
    says: ["the 60 min allowance", "the 4-hour limit"],
  },
  {
    name: "the target, and how much it is",
    symbol: "operand",
    patterns: ["w:ref open a:amount close", "w:ref open (为|即|=|:) a:amount close"],
    cost: 0,
    make: ({ a }) => value(a as Amount),
    says: ["规定值(98%)", "目标值(为95%)"],
  },
  {
    name: "a share of the target",
    symbol: "operand",
    patterns: ["w:ref 的? a:amount", "a:amount 'of' w:ref", "a:amount 'of_the' w:ref"],
    make: ({ a }, { words, pay }) => {
      const { unit, v } = a as Amount;
      // 超预算1%: that much over it, not a hundredth of it.
      if (v < 0.3 && !/的|of/.test(words)) pay(1.5);
      return unit.kind === "ratio" ? { kind: "target", share: v, word: words } : null;
    },
    says: ["目标值的90%", "80% of target"],
    not: ["目标值3次"],
  },
  {
    name: "comparison before the bound",
    symbol: "range",
    patterns: ["c:before a:operand", "c:before a:operand i:incl"],
    make: ({ c, a, i }, { pay, words }) => {
      if (c === "eq") pay(0.6);
      // 完成10分 未完成0分: points for what is done.
      const at = a as Operand;
      if (at.kind === "value" && at.amount.unit.kind === "points" && /^(?:未?完成|满足)/.test(words)) pay(2);
      // 未完成0项, <0次: nothing is less; 未完成2项: so many that are not done.
      if (at.kind === "value" && at.amount.v === 0 && at.amount.unit.kind === "count" && c === "lt")
        return null;
      if (at.kind === "value" && at.amount.unit.kind === "count" && words.startsWith("未完成")) pay(1.5);
      return oneSided(c as Op, a as Operand, told(i));
    },
    says: ["≥95%", "不低于8次", "低于目标值", "more than 3 days"],
  },
  {
    name: "comparison behind the bound",
    symbol: "range",
    patterns: [
      "a:operand i:incl? c:after i2:incl?",
      "a:operand outof c:after",
      "c:after outof a:operand",
      "a:operand 'of' ~16 c:after",
    ],
    make: ({ a, i, i2, c }) => oneSided(c as Op, a as Operand, told(i ?? i2)),
    says: ["95%以上", "85%(含)以上", "3次及以下", "30+", "98% or higher"],
  },
  {
    name: "so many or more of something",
    symbol: "range",
    patterns: ["n:num c:after u:unit"],
    cost: 0.1,
    make: ({ n, c, u }) =>
      oneSided(c as Op, value({ v: n as number, unit: u as Amount["unit"], scale: 1, multiple: "" })),
    says: ["6 or more days", "3 or fewer complaints"],
  },
  {
    name: "places or days of a month from one to another",
    symbol: "range",
    patterns: [
      "n:nth to m:nth",
      "('from')? n:nth c:after",
      "n:nth ('and'|'or') ('later'|'lower'|'below'|'worse'|'beyond')",
      "('by'|'before_or_on') ('the')? n:nth ('of_the_month'|'of_each_month'|'of_the_next_month'|'working_day'|'day')?",
    ],
    cost: 0.2,
    make: ({ n, m, c }, { words }) => {
      const at = (v: unknown) => value({ v: v as number, unit: NO_UNIT, scale: 1, multiple: "" });
      if (m !== undefined) return (n as number) < (m as number) ? interval(at(n), at(m), true, true) : null;
      return oneSided(
        words.startsWith("by") || words.startsWith("before") ? "le" : ((c as Op | undefined) ?? "ge"),
        at(n),
      );
    },
    says: ["4th to 6th", "9th or later", "by the 5th of the month"],
    not: ["6th to 4th"],
  },
  {
    name: "so many percent or more, the sign between",
    symbol: "range",
    patterns: ["n:num + %"],
    cost: 0.2,
    make: ({ n }) =>
      oneSided("ge", value({ v: scaled(n as number, -2), unit: RATIO, scale: 1, multiple: "" })),
    says: ["85+ %"],
  },
  {
    name: "from so many on",
    symbol: "range",
    patterns: ["第 a:amount onward"],
    make: ({ a }) => ((a as Amount).unit.id === "" ? null : oneSided("ge", value(a as Amount))),
    says: ["第3次起"],
    not: ["第4起"],
  },
  {
    name: "comparison on both sides of the bound",
    symbol: "range",
    patterns: ["c:before a:operand i:incl? d:after"],
    cost: 0.2,
    make: ({ c, a, i, d }, { words }) => {
      const [one, two] = [c as Op, d as Op];
      const up = (op: Op) => op === "ge" || op === "gt";
      // 次数为3次以上: the second says where it lies.
      if (one === "eq") return oneSided(two, a as Operand, told(i));
      if (up(one) !== up(two)) return null;
      // 逾10日以上: ten days late is what is meant.
      if (words.startsWith("逾")) return oneSided(two, a as Operand, told(i));
      return oneSided(one, a as Operand, told(i));
    },
    says: ["控制在5%以内", "达到18人及以上", "超过10%以上", "为3次以上"],
    not: ["低于5%以上"],
  },
  {
    name: "interval",
    symbol: "range",
    patterns: [
      "a:operand i:incl? to b:operand j:incl? between?",
      "('between'|在|介于|'from') a:operand i:incl? to b:operand j:incl? between?",
      "(位于|处于|介于|在) a:operand b:operand between",
    ],
    make: ({ a, i, b, j }, { words, pay }) => {
      // 74% -> 4: what it gets.
      if (words.includes("->")) pay(1);
      return interval(
        a as Operand,
        b as Operand,
        told(i) ?? true,
        told(j) ?? true,
        i !== undefined,
        j !== undefined,
      );
    },
    says: ["80%-90%", "15-12次", "75%(含)-85%", "between 0 to 70%", "2% to 3%"],
  },
  {
    name: "this number or the next",
    symbol: "range",
    patterns: ["n:num 'or' a:amount"],
    make: ({ n, a }) => {
      const { v } = a as Amount;
      return v === (n as number) + 1
        ? interval(value({ ...(a as Amount), v: n as number }), value(a as Amount), true, true)
        : null;
    },
    says: ["3 or 4 complaints"],
    not: ["3 or 6 complaints"],
  },
  {
    name: "by how much",
    symbol: "range",
    patterns: [
      "('cut'|'reduced'|'improved'|'increased'|'grown'|'up'|'down'|'missed'|'late'|'exceeded'|'short'|'overrun') 'by' r:range",
    ],
    make: ({ r }) => r,
    says: ["cut by 5% or more", "missed by up to 5 days"],
  },
  {
    name: "by a day of the month",
    symbol: "range",
    patterns: ["'by' ('the')? ('wd'|'day'|'working_day'|'workday') n:num"],
    make: ({ n }) => oneSided("le", value({ v: n as number, unit: NO_UNIT, scale: 1, multiple: "" })),
    says: ["by WD 5", "by working day 3"],
  },
  {
    name: "beyond the target, which is not named",
    symbol: "range",
    patterns: ["('exceeded'|'if_exceeded'|'when_exceeded')"],
    cost: 0.5,
    make: () => oneSided("gt", { kind: "target", share: 1, word: "" }),
    says: ["if exceeded"],
  },
  {
    name: "so much and more, the word for more last",
    symbol: "range",
    patterns: ["a:operand 'plus'", "a:operand ('and'|'or'|'&') ('better'|'faster')"],
    cost: 0.1,
    make: ({ a }, { behind, words }) =>
      !words.endsWith("plus") || /^(?:[=:,-]|→|get|earn|score)/.test(behind)
        ? oneSided("ge", a as Operand)
        : null,
    says: ["2.8 and better"],
    not: ["2.8 plus"],
  },
  {
    name: "below nothing",
    symbol: "range",
    patterns: ["'negative'"],
    make: () => oneSided("lt", value({ v: 0, unit: NO_UNIT, scale: 1, multiple: "" })),
    says: ["negative"],
  },
  {
    name: "not there after so long",
    symbol: "range",
    patterns: ["a:amount (仍|还|尚|依然|后仍|内仍) (未|没|没有|不能|未能)"],
    cost: 0.1,
    make: ({ a }) => ((a as Amount).unit.kind === "duration" ? oneSided("gt", value(a as Amount)) : null),
    says: ["60天仍未"],
    not: ["60%仍未"],
  },
  {
    name: "at the other end of a ranking",
    symbol: "range",
    patterns: ["('bottom'|'lowest'|'worst') a:amount", "('bottom'|'lowest'|'worst') n:num"],
    make: ({ a, n }) => {
      const share =
        a === undefined ? (n as number) : (a as Amount).unit.kind === "ratio" ? (a as Amount).v : null;
      if (share === null || share <= 0 || share >= 1) return null;
      return oneSided(
        "gt",
        value({ v: Number((1 - share).toPrecision(12)), unit: RATIO, scale: 1, multiple: "" }),
      );
    },
    says: ["bottom half", "bottom 20%"],
  },
  {
    name: "bounds in a period",
    symbol: "range",
    patterns: ["r:range ('in'|'during'|'over'|'within') ('the')? ('last'|'past'|'previous') a:amount"],
    cost: 0.2,
    make: ({ r, a }) => (a === undefined || (a as Amount).unit.kind === "duration" ? r : null),
    says: ["3 assignments in the last 7 years"],
  },
  {
    name: "a place in a ranking",
    symbol: "range",
    patterns: ["n:nth", "('ranked'|'rank'|'place'|'position') n:nth", "n:nth ('place'|'rank'|'position')"],
    cost: 0.5,
    make: ({ n }, { words, pay }) => {
      if (!/rank|place|position/.test(words)) pay(0.3);
      return oneSided("eq", value({ v: n as number, unit: NO_UNIT, scale: 1, multiple: "" }));
    },
    says: ["ranked first"],
  },
  {
    name: "interval in brackets",
    symbol: "range",
    patterns: ["o:open a:operand (,|、|to) b:operand c:close"],
    cost: 0.3,
    make: ({ o, a, b, c }) =>
      o === "(" && c === ")" ? null : interval(a as Operand, b as Operand, o === "[", c === "]", true, true),
    says: ["[95%,99%)", "(80%,90%]"],
    not: ["(80%,90%)"],
  },
  {
    name: "bounds in brackets",
    symbol: "range",
    patterns: ["open r:range close"],
    cost: 0.15,
    make: ({ r }) => r,
    says: ["(>75%-85%)", "(above 60% to 80%)"],
  },
  {
    name: "in which time",
    symbol: "aperiod",
    patterns: [
      "('per'|'a'|'each'|'every'|'in_a'|'in_the'|'in_any') ('calendar')? ('day'|'week'|'month'|'quarter'|'year'|'shift'|'period')",
    ],
    cost: 0,
    make: () => true,
    says: ["per month", "in a quarter"],
  },
  {
    name: "beyond so many that are free",
    symbol: "range",
    patterns: [
      "(前|首) a:amount ~8 (keep|免责|免扣|不计|不计入|不罚|不考核|不予考核|不处罚|免罚|不计算|不纳入考核)",
      "(允许|容许|允差) ~6 a:amount",
      "first a:amount ~30 free",
      "('up_to')? a:amount ~30 free",
      "('up_to')? a:amount ~30 aperiod ~8 free",
      "afterfirst a:amount",
      "('grace_period'|'grace'|'grace_time'|'a_grace_period') ('of')? a:amount",
      "('a'|'the')? a:amount ('grace'|'grace_period'|'free_of_charge')",
      "n:num 'free' u:unit",
    ],
    // (实际-允许停机小时)×2: a formula.
    make: ({ a, n, u }, { words }) =>
      /[*×/÷()]/.test(words)
        ? null
        : oneSided(
            "gt",
            value(
              (a as Amount | undefined) ?? {
                v: n as number,
                unit: u as Amount["unit"],
                scale: 1,
                multiple: "",
              },
            ),
          ),
    says: [
      "前2次不计",
      "允许误差2笔",
      "前两次口头提醒不扣分",
      "First 2 late deliveries free",
      "after the first 3 days",
    ],
  },
  {
    name: "target met",
    symbol: "range",
    patterns: [
      "met",
      "('at_or_better_than'|'on_or_better_than'|'equal_to_or_better_than'|'meets_or_exceeds'|'meet_or_exceed'|'meets_or_beats'|'met_or_exceeded'|'met_or_beaten'|'at_least_at') ref?",
      "('at'|'on') ref ('or_better'|'or_beyond')",
    ],
    make: (_parts, { words }) => ({
      low: { at: { kind: "target", share: 1, word: words }, closed: true, met: true },
      high: null,
    }),
    says: ["target met", "on target", "at or better than target", "On target or better"],
  },
  {
    name: "the best so many",
    symbol: "range",
    patterns: ["('top'|'best') a:amount", "('top'|'best') a:amount 'of' ~16"],
    make: ({ a }) => ((a as Amount).unit.kind === "ratio" ? oneSided("le", value(a as Amount)) : null),
    says: ["top 10%", "Top 10% of branches"],
  },
  {
    name: "so much late",
    symbol: "range",
    patterns: ["r:range delayed"],
    make: ({ r }) => {
      const { low, high } = r as Range;
      const at = (low ?? high)?.at;
      return at?.kind === "value" && at.amount.unit.kind === "duration" ? r : null;
    },
    says: ["1-2 days late", "more than 3 weeks overdue"],
    not: ["5% late"],
  },
  {
    name: "not a day late",
    symbol: "range",
    patterns: ["ontime"],
    cost: 0.8,
    make: () => ({
      low: null,
      high: { at: value({ v: 0, unit: NONE, scale: 1, multiple: "" }), closed: true },
    }),
    says: ["on time", "same day"],
  },
  {
    name: "chain of comparisons",
    symbol: "range",
    patterns: ["a:operand c:before ~30 d:before b:operand"],
    cost: 0.2,
    make: ({ a, c, d, b }) => {
      const low = opposite(c as Op);
      return both(oneSided(low, a as Operand), oneSided(d as Op, b as Operand));
    },
    says: ["90%≤达标率<95%"],
  },
  {
    name: "two comparisons",
    symbol: "range",
    patterns: [
      "c:before a:operand and? d:before b:operand",
      "c:before a:operand to b:operand",
      "c:before a:operand to d:before b:operand",
      "f:operand to d:before b:operand",
      "a:operand c:after and? b:operand d:after",
      "a:operand c:after to b:operand j:incl?",
      "a:operand i:incl? c:after and? b:operand j:incl? d:after",
      "a:operand i:incl? c:after and? d:before b:operand j:incl?",
      "c:before a:operand i:incl and? d:before b:operand j:incl?",
      "c:before a:operand and? d:before b:operand j:incl",
      "c:before a:operand and? b:operand j:incl? d:after",
    ],
    cost: 0.15,
    make: ({ c, a, f, i, d, b, j }) =>
      both(
        oneSided((c as Op | undefined) ?? "ge", (a ?? f) as Operand, told(i)),
        oneSided((d as Op | undefined) ?? "le", b as Operand, told(j)),
      ),
    says: [
      "<95%且≥90%",
      "above 60% to 80%",
      "90% to under 95%",
      "3个月以上6个月以下",
      ">2% but <6%",
      "95%及以上不足98%",
      "3天以上,不满7天",
      "高于3%低于5%(含)",
      "满6个月12个月以下",
    ],
    not: ["≥95%≥90%", "95%以上超过90%"],
  },
  {
    name: "within so much on both sides",
    symbol: "range",
    patterns: [
      "c:before? 在? (±|'+/-'|'+-') a:operand d:after?",
      "(允许|容许|允差) (误差|偏差|差异|浮动|波动)? (范围)? (为|在)? (±|'+/-'|'+-') a:operand d:after?",
    ],
    make: ({ a, c }) => {
      const at = a as Operand;
      // Beyond ±10%: not within.
      if (at.kind !== "value" || c === "gt" || c === "ge") return null;
      const { amount } = at;
      return {
        low: { at: value({ ...amount, v: -amount.v }), closed: true },
        high: { at, closed: true },
      };
    },
    says: ["在±2%以内", "不超过±3%", "允许误差±2个"],
  },
  {
    name: "among the first",
    symbol: "range",
    patterns: [
      "(排名|名次|排位|位列|名列|位居|排在|列|排行|排序)? (在|为|居)? 前 a:amount (的|以内)?",
      "(排名|名次|排位|排行|排序) (在|为|居)? (第)? a:amount (的)?",
    ],
    cost: 0.2,
    make: ({ a }, { words, pay }) => {
      const { unit } = a as Amount;
      if (!/^前|[在为居名次位列序行排]前/.test(words)) {
        return /第/.test(words) ? oneSided("eq", value(a as Amount)) : null;
      }
      if (unit.kind === "duration" || unit.kind === "points") return null;
      if (/^前/.test(words)) pay(unit.id === "名" || unit.id === "位" || unit.kind === "ratio" ? 0.2 : 1.2);
      return oneSided("le", value(a as Amount));
    },
    says: ["排名前10%", "前3名", "名次前5位"],
    not: ["前3天"],
  },
  {
    name: "a place by its number",
    symbol: "range",
    patterns: [
      "第 a:amount (的)?",
      "第 a:amount c:after",
      "第 a:amount to 第? b:amount",
      "(排名|名次|位列|位居|排位|排|列)? 第 n:num",
    ],
    cost: 0.2,
    make: ({ a, b, c, n }, { pay, behind }) => {
      if (n !== undefined)
        return /^(?:[得计加奖扣给]|\(?\d+分|[,:=](?:得|\d))/.test(behind)
          ? oneSided("eq", value(place(n as number)))
          : null;
      const ranked = [a, b].every((one) => !one || /^[名位]$/.test((one as Amount).unit.id));
      if (!ranked) pay(0.8);
      if (b) return interval(value(a as Amount), value(b as Amount), true, true);
      return oneSided((c as Op | undefined) ?? "eq", value(a as Amount));
    },
    says: ["第2名", "第4名及以后", "第2名至第5名"],
  },
  {
    name: "less than before",
    symbol: "range",
    patterns: [
      "(为)? (同比|环比)? (负增长|负值|负数)",
      "(同比|环比) (下降|下滑|减少)",
      "(不降反升|不减反增|不升反降|不增反降|不增反减|不降反增)",
    ],
    cost: 0.3,
    make: () => oneSided("lt", value({ v: 0, unit: NONE, scale: 1, multiple: "" })),
    says: ["负增长", "同比下降", "不降反升"],
  },
  {
    name: "comparison behind what is counted",
    symbol: "range",
    patterns: ["a:amount ~5 c:after i:incl?"],
    cost: 0.6,
    make: ({ a, c, i }) =>
      (a as Amount).unit.kind === "count" ? oneSided(c as Op, value(a as Amount), told(i)) : null,
    says: ["20个错误以下", "3件事故及以上"],
    not: ["20%错误以下"],
  },
  {
    name: "whether an edge belongs, said with the number",
    symbol: "incl",
    patterns: ["open w:(包含|含|包括|不含|不包含|不包括) a:amount close"],
    cost: 0.1,
    make: (_parts, { words }) => !words.includes("不"),
    says: ["(包含20个)", "(不含3次)"],
  },
  {
    name: "so much beyond the target",
    symbol: "range",
    patterns: [
      "w:way f:ref 的? a:amount i:incl? c:after",
      "w:way f:ref (在)? c:before a:amount",
      "f:ref (的)? w:way a:amount i:incl? c:after",
    ],
    cost: 0.1,
    make: ({ w, a, c, i }, { words }) => {
      const { dir } = w as { readonly dir: string };
      const { unit, v } = a as Amount;
      if (unit.kind !== "ratio" || (a as Amount).pp || dir === "both") return null;
      const at = (share: number): Operand => ({
        kind: "target",
        share: Number(share.toPrecision(12)),
        word: words,
      });
      const up = c === "ge" || c === "gt";
      const closed = told(i) ?? (c === "ge" || c === "le");
      const edge: RangeEdge = { at: at(dir === "above" ? 1 + v : 1 - v), closed };
      const start: RangeEdge = { at: at(1), closed: false };
      if (dir === "above") return up ? { low: edge, high: null } : { low: start, high: edge };
      return up ? { low: null, high: edge } : { low: edge, high: start };
    },
    says: ["超出定额5%以内", "超过限额10%以上", "低于目标10%以内"],
  },
  {
    name: "exactly so many",
    symbol: "range",
    patterns: ["a:amount", "a:amount 整"],
    cost: 0.5,
    make: ({ a }, { pay }) => {
      // 10 points are rather what is given.
      if ((a as Amount).unit.kind === "points") pay(2);
      return oneSided("eq", value(a as Amount));
    },
    says: ["100%", "2次"],
  },
];

function both(one: Range, two: Range): Range | null {
  const low = one.low ?? two.low;
  const high = one.high ?? two.high;
  if (!low || !high || (one.low && two.low) || (one.high && two.high)) return null;
  return interval(low.at, high.at, low.closed, high.closed, low.told, high.told);
}
