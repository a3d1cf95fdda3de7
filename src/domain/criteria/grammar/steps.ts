import { UNITS } from "../lexicon/units";
import type { Award, Points } from "../../rule/rule";
import { NO_UNIT } from "../lexicon/units";
import type { Amount, Operand, Range, Step, Way } from "../meaning/values";
import type { Place, Production } from "./production";

interface Change {
  readonly points: Points;
  readonly plain: boolean;
  readonly unsigned?: true;
  readonly partial?: Step["partial"];
}

const ONE: Amount = { v: 1, unit: NO_UNIT, scale: 1, multiple: "" };

function step(
  way: unknown,
  size: unknown,
  change: unknown,
  place: Place,
  more: Partial<Step> = {},
): Step | null {
  const amount = (size as Amount | undefined) ?? ONE;
  if (amount.v <= 0) return null;
  // 每低1%按比例扣0.5分: whole steps are not what is said.
  if ((change as Change).partial === undefined && /^每.*(?:按|同|等)比例/.test(place.words)) return null;
  // 每少增长1%: less, though more is what stands there.
  if (
    (way as { readonly dir: Way } | undefined)?.dir === "above" &&
    /^每[^\d]*[少未](?:增长|增加|提高|提升|上升)/.test(place.words)
  )
    return null;
  // Each place below: further down, which no number of places below something says.
  if (way !== undefined && /^(?:place|rank|position)$/.test(amount.unit.id)) return null;
  // 一次: no bare number.
  if (
    amount.unit.id === "" &&
    /[一二两三四五](?:次|件|起|处|例|份|项|天|日|小时|周|个|人|台|户|家|单|笔|条|页|名|场)/.test(place.words)
  )
    return null;
  // Each late report is a report that is late, no report more.
  if (way !== undefined && !more.from && amount.unit.kind === "count" && LATE_ONE.test(place.words))
    return null;
  // 每延误1次, 每超时1件: a thing that is late, none more than the target.
  const late = way as { readonly dir: Way; readonly alone: boolean } | undefined;
  if (
    late?.alone &&
    late.dir === "above" &&
    !more.from &&
    amount.unit.kind === "count" &&
    /^每/.test(place.words)
  )
    return null;
  const { points, plain, unsigned, partial } = change as Change;
  const words = place.words;
  // 排名每降一名: further down, no fewer places.
  if (/^[名位]$/.test(amount.unit.id) && /^每(?:下?降|后|退)/.test(words) && late?.dir === "below")
    return null;
  // 提前15分钟到岗,晚到扣3分: what comes behind the comma is another thing.
  if (/,(?:晚|迟|漏|未|没|空|错|少)/.test(words)) place.pay(2.5);
  // Per week or part thereof: a filler does not pass over it.
  if (!amount.begun && /orpart|orportion|orfraction|started/.test(words)) return null;
  // 每2%为1分: whether it gives or takes is not said.
  const bare =
    (unsigned || (plain && /[^作]为[\d.]+分$/.test(words))) &&
    way === undefined &&
    !/[得计记加奖给赋评]|earn|award|gain|bonus|extra|add/.test(words);
  // -3 points per complaint: a dash right before points takes them.
  if (plain && points.value > 0 && words.startsWith("-")) return null;
  // 每趟-2分: the sign is no dash.
  if (bare && words.includes("-") && (!/^[a-z]{3}/.test(words) || /-[\d.½]/.test(place.spaced))) return null;
  // Every script marked late, half a mark: a script that is late, no script more.
  const told = way as { readonly alone: boolean } | undefined;
  if (
    told?.alone &&
    unsigned &&
    plain &&
    !more.from &&
    amount.unit.kind === "count" &&
    /^[a-z]{3}/.test(words)
  )
    return null;
  const said = way as { readonly dir: Way; readonly alone: boolean } | undefined;
  return {
    is: "step",
    way: said?.dir ?? null,
    alone: said?.alone ?? false,
    size: amount,
    change: points,
    plain,
    from: null,
    partial: partial ?? (amount.begun ? "up" : "whole"),
    label: words,
    each: true,
    ...(bare ? { unsigned: true } : {}),
    ...more,
  };
}

/** What follows the unit says on which side it counts: for each 5% lower, per session short, for each day above target. */
const COMPARED =
  /(?:above|below|over|under|beyond|short|shortfall|lower|higher|less|fewer|missing|exceeding|inexcess|extra|additional)(?:$|than|of|that|the|target|plan|budget|quota|goal|standard|limit|norm|[\d$€£])/;
const WAY_SAID =
  /^(?:each|every|per|foreach|forevery)(?:(?:missing|additional|extra|further)[a-z]|[\d.½]+(?:%|points?|percentagepoints?|[a-z]{1,8})?(?:down|up|lower|higher|less|more|fewer|short|below|above|over|under|missing|late|overdue)(?![a-z]*%))/;
const EACH_OVER =
  /^(?:each|every|per|foreach|forevery)(?!over|above|below|under|beyond|in|point|percent)[a-z]+(?:over|above|below|under|beyond)[\d$€£]/;
const ABOVE_TARGET =
  /(?:above|below|over|under|beyond)(?:the)?(?:target|plan|budget|quota|goal|limit|standard)/;
const ABOVE_SOMETHING =
  /of(?:the)?(?:target|plan|budget|quota)|[\d%a-z](?:above|below|over|under|beyond)the(?!first|course)[a-z]/;
const LATE_BEFORE =
  /(?:per|each|every)(?:late|overdue|early|extra|additional)(?:working)?(?:day|hour|week|month|minute)s?$/;
const LATE_TIME = /(?:day|hour|week|month|minute)s?(?:late|overdue|behind|delayed|early)/;
const DESCRIBED =
  /(?:per|each|every|foreach|forevery)(?!missing)[a-z]{3,}?(?:of|that(?:is|are|was|were)|which|where|when|with|in)[a-z]/;

/** 产量低于计划5%扣1分: each 5%, or once? 每高于预算80%扣15分: each by 80%, or each that is above 80% of it? */
function isUnsure(size: Amount | undefined, words: string): boolean {
  if (!size || size.unit.kind !== "ratio" || /[a-z]/.test(words)) return false;
  return size.v >= 0.5 || (size.v !== 0.01 && !/[每逐]/.test(words));
}

/** 每超标1次, 每延误1次: what happened, though a way stands there. */
const EVENT_BY_WAY = /^每(?:超标|超时|超期|延误|延迟|延期|逾期)/;

const LATE_ONE = /(?:each|every|per)(?:late|overdue|delayed)[a-z]/;

/** Points and no word beside them. */
const UNSIGNED =
  /^(?:[:=-]?(?:[\d.½一二两三四五六七八九十半]+|half(?:an?)?|one|two|three|four|five|six|eight|ten)(?:分|points?|marks?|pts?)|[:=-](?:[\d.½]+|one|two|three|four|five|six|eight|ten))$/;

const negate = (points: Points): Points => ({ ...points, value: -points.value });

const asBegun = (amount: unknown, begun: unknown): unknown =>
  amount !== undefined && begun ? { ...(amount as Amount), begun: true } : amount;

/** So much of a unit that a way stands before: 5 extra minutes. */
const sized = (n: unknown, unit: unknown): Amount | undefined =>
  n === undefined ? undefined : { v: n as number, unit: unit as Amount["unit"], scale: 1, multiple: "" };

const isMeasure = ({ unit: { kind } }: Amount) => kind === "duration" || kind === "amount";

const counts = (size: unknown): boolean => {
  const { unit } = (size as Amount | undefined) ?? ONE;
  return unit.kind === "count" || unit.kind === "duration";
};

/** Points by so much of something. */
export const STEPS: readonly Production[] = [
  {
    name: "points a step",
    symbol: "change",
    patterns: ["a:award"],
    cost: 0,
    make: ({ a }, { words }) => {
      const award = a as Award;
      if (award.kind === "change" && award.points.value !== 0) return { points: award.points, plain: false };
      if (
        award.kind === "score" &&
        award.points.value > 0 &&
        !(award.points.kind === "share" && award.points.value === 1)
      )
        return { points: award.points, plain: true, ...(UNSIGNED.test(words) ? { unsigned: true } : {}) };
      return null;
    },
    says: ["扣3分", "得2分"],
    not: ["不得分"],
  },
  {
    name: "points a step, in proportion",
    symbol: "change",
    patterns: ["(按比例|按同比例|同比例|按线性|线性|等比例|按等比例) (相应|递增|递减|折算)? c:change"],
    cost: 0,
    make: ({ c }) => ({ ...(c as Change), partial: "proportional" }),
    says: ["按比例扣0.5分", "按同比例加1分"],
  },
  {
    name: "points a step, on top of the first ones",
    symbol: "change",
    patterns: ["(在|从|则在|就从|则从)? p:points (的)? (基础上|里|中|之上|当中) ~2 c:change"],
    cost: 0.1,
    make: ({ c }) => ({ ...(c as Change) }),
    says: ["在12分基础上加1分", "从5分里扣1分"],
  },
  {
    name: "step with its way before",
    symbol: "step",
    patterns: [
      "each w:way s:(了|出)? a:amount ~8 comma? c:change",
      "each w:way s:one ~8 comma? c:change",
      "没 w:way a:amount ~8 comma? c:change",
      "each ~8 w:way a:amount ~8 comma? c:change",
      "each w:way f:operand a:amount ~8 comma? c:change",
      "each w:way f:operand s:one ~8 comma? c:change",
      "w:way f:ref a:amount ~4 comma? c:change",
      "w:way f:ref 的? comma? each a:amount ~4 comma? c:change",
      "w:way 则 each a:amount ~4 comma? c:change",
      "each w:way ~6 a:amount ~16 comma? c:change",
    ],
    make: ({ w, a, s, f, c }, place) => {
      // Every day over 45: the day is the step.
      if (EACH_OVER.test(place.words)) return null;
      // 每超标1次: an event, no more than something.
      if (/^每(?:超标|超时|超期)[\d一]*(?:次|起|例|项|件)/.test(place.words)) return null;
      const size = a ?? (typeof s === "object" ? s : undefined);
      // 超限额一次扣2分: what happened once.
      if (f !== undefined && /[一1](?:次|起|例|回)[^,]*$/.test(place.words) && !/[每逐]/.test(place.words))
        return null;
      const at = f !== undefined && typeof f === "object" ? (f as Operand) : null;
      if (at?.kind === "value") {
        // 每低于95%1个百分点: a level and a step from it, which are of one unit.
        const by = (size as Amount | undefined)?.unit.id;
        if (at.amount.unit.id === "" || at.amount.unit.id !== by || at.amount.v <= (size as Amount).v)
          return null;
        if (!(size as Amount).pp) place.pay(0.3);
      }
      return step(
        w,
        size,
        c,
        place,
        f
          ? {
              from: typeof f === "object" ? (f as Operand) : { kind: "target", share: 1, word: "" },
              ...(isUnsure(size as Amount | undefined, place.words) ? { unsure: true as const } : {}),
            }
          : {},
      );
    },
    says: [
      "每低1%扣2分",
      "低于目标每1%扣2分",
      "每降低1个百分点减0.4分",
      "每超过2分钟扣1分",
      "每低于目标值1个百分点扣2分",
    ],
  },
  {
    name: "so many places further down or up in a ranking",
    symbol: "step",
    patterns: [
      "排名? each ~2 d:(后移|下降|降低|退后|后退|靠后|落后|下滑|退|降|下移) a:amount ~4 comma? c:change",
      "排名? each ~2 d:(后移|下降|降低|退后|后退|靠后|落后|下滑|退|降|下移) a:amount ~4 comma? 少得 p:points",
      "排名? each ~2 (上升|前移|提升|提高|进步|前进|升|进|上移) a:amount ~4 comma? c:change",
    ],
    cost: 0,
    make: ({ d, a, c, p }, place) => {
      const { words } = place;
      if (!/^[名位]$/.test((a as Amount).unit.id) || /引进/.test(words)) return null;
      const change = c ?? { points: negate(p as Points), plain: false };
      return step({ dir: d || p ? "above" : "below", alone: false }, a, change, place);
    },
    says: ["每后移一位减2分", "每下降1名扣3分", "排名每上升一位加2分", "每退后一名少得1分"],
    not: ["每下降1%扣3分"],
  },
  {
    name: "step without each",
    symbol: "step",
    patterns: [
      "w:way a:amount ~6 comma? c:change",
      "w:way (开|报|送|交|上|做|写|参加|组织|召开) a:amount ~6 comma? c:change",
    ],
    cost: 0.35,
    make: ({ w, a, c }, place) => {
      const amount = a as Amount;
      // 延期1天得6分: what that gets, no step.
      if ((c as Change).plain) return null;
      // 不足90分的计8分: bounds.
      if (/^(?:不足|不达|未达|少于|大于)/.test(place.words)) return null;
      if (amount.v !== 1 && amount.unit.kind !== "ratio") place.pay(1);
      // 未达100%,扣3分: a bound, no step.
      if (amount.unit.kind === "ratio" && amount.v >= 0.5) return null;
      // English says each where it means it: below 99%: 20%.
      if (/^[a-z]/.test(place.words)) place.pay(1.5);
      return step(w, amount, c, place, { each: false });
    },
    says: ["少1户扣0.5分", "少开一次扣3分", "升高1%扣2分", "多1条扣2分"],
  },
  {
    name: "step both ways, each with its own points",
    symbol: "step",
    patterns: [
      "each (±|'+/-'|'+-') a:amount comma? (±|'+/-'|'+-') p:points",
      "each ~4 (高于或低于|高或低|增减|增加或减少|上升或下降|高低|升降|增或减|超或低|提高或降低|上下浮动|上升或降低|增加或降低) f:ref? a:amount ~6 comma? (加或减|加减|增减|相应加减|增或减|增加或扣减|加或扣|加扣|奖减|奖扣|各加减) p:points",
      "each ~4 (高于或低于|高或低|增减|增加或减少|上升或下降|高低|升降|增或减|超或低|提高或降低) f:ref? s:one ~6 comma? (加或减|加减|增减|相应加减|增或减|加或扣|加扣|奖减|奖扣) p:points",
      "each ~4 (降低或升高|低于或高于|低或高|减少或增加|减增|降升|下降或上升|降低或提高) f:ref? a:amount ~6 comma? (加或减|加减|增减|相应加减|增或减|加或扣|加扣|奖减|奖扣) p:points",
    ],
    make: ({ a, s, f, p }, place) => {
      if ((a as Amount | undefined)?.unit.id === "") return null;
      const less =
        /^每[^\d]*?(?:降低或升高|低于或高于|低或高|减少或增加|减增|降升|下降或上升|降低或提高)/.test(
          place.words,
        );
      return step({ dir: "both", alone: false }, a ?? s, { points: p as Points, plain: false }, place, {
        twoWay: less ? "less is better" : "more is better",
        ...(f ? { from: { kind: "target", share: 1, word: "" } as Operand } : {}),
      });
    },
    says: ["每±0.5%,±1分", "每增减1个百分点加减2分", "每高于或低于目标1万元,加或减1分"],
  },
  {
    name: "step on either side of the target",
    symbol: "step",
    patterns: [
      "each whole? a:amount ,? either ,? c:change",
      "each whole? s:one ,? either ,? c:change",
      "c:change per whole? a:amount ,? either",
      "c:change per whole? s:one ,? either",
    ],
    make: ({ a, s, c }, place) => step({ dir: "both", alone: false }, a ?? s, c, place),
    says: [
      "every full percentage point, over or under, costs 1 mark",
      "1 point off per 1% above or below target",
    ],
  },
  {
    name: "on either side",
    symbol: "either",
    patterns: [
      "('over_or_under'|'above_or_below'|'up_or_down'|'under_or_over'|'below_or_above'|'either_way'|'in_either_direction'|'more_or_less'|'plus_or_minus') ref?",
    ],
    cost: 0,
    make: () => true,
    says: ["over or under", "above or below target"],
  },
  {
    name: "step both ways, at one price",
    symbol: "step",
    patterns: [
      "each (高或低|低或高|高于或低于|低于或高于|超出或不足|超过或低于|超出或低于|高出或低于|上下浮动|偏高或偏低) f:ref? a:amount ~6 comma? c:change",
    ],
    cost: 0,
    make: ({ a, c }, place) =>
      (c as Change).points.value < 0 && !/[加增奖].?[减扣]/.test(place.words)
        ? step({ dir: "both", alone: false }, a, c, place)
        : null,
    says: ["每高或低1个百分点扣0.5分"],
    not: ["每高或低1个百分点加0.5分"],
  },
  {
    name: "step with its way behind",
    symbol: "step",
    patterns: [
      "each a:amount ~6 w:way ~4 comma? c:change",
      "each whole? a:amount ~24 w:way f:operand comma? c:change",
      "each a:amount ~6 way w:way f:operand comma? c:change",
      "each s:one ~24 w:way f:operand comma? c:change",
      "each s:one w:way comma? c:change",
      "each whole? a:amount ('by_which'|'that') ~40 w:way f:operand comma? ('will')? c:change",
      "each n:num w:way u:unit comma? c:change",
      "each whole? a:amount ~6 w:way b:part comma? c:change",
      "each s:one ~12 w:way b:part comma? c:change",
      "each s:one ~12 w:pastdue b:part? comma? c:change",
    ],
    cost: 0.3,
    make: ({ w, a, s, n, u, f, b, c }, place) =>
      step(w, asBegun(a ?? s ?? sized(n, u), b), c, place, f ? { from: f as Operand } : {}),
    says: ["每1%低于目标扣2分", "For every 0.1% drop below 99.5%, 1 point is deducted"],
  },
  {
    name: "a step begun, behind its way",
    symbol: "part",
    patterns: ["open begun close", "begun", "open 'or' begun close"],
    cost: 0,
    make: () => true,
    says: ["(or part thereof)", "or part thereof"],
  },
  {
    name: "later than what was agreed",
    symbol: "pastdue",
    patterns: [
      "('of_delay'|'late'|'delay'|'overdue')? ('beyond'|'after'|'past') ('the'|'its'|'their')? ~20 ('date'|'deadline'|'due_date'|'schedule'|'timeline'|'cut-off'|'cutoff'|'sla'|'target_date'|'milestone')",
    ],
    cost: 0,
    make: () => ({ dir: "above", alone: true }),
    says: ["of delay beyond the agreed date", "past the deadline"],
  },
  {
    name: "step beyond an allowance",
    symbol: "step",
    patterns: [
      "(超过|超出|超|超期|逾期|延期|多于|大于) a:amount ~2 (的|后|以后|之后|部分|的部分|以上|以外)? comma? each b:amount ~8 comma? c:change",
      "(超过|超出|超|超期|逾期|延期|多于|大于) a:amount ~2 (的|后|以后|之后|部分|的部分|以上|以外)? comma? each b:one ~8 comma? c:change",
      "(超过|超出|超|超期|逾期|延期|多于|大于) a:amount ~2 (的|后|以后|之后|部分|的部分|以上|以外)? comma? b:(每天|每日) ~4 c:change",
      "(从|自)? 第 n:amount (起|开始|以后)? comma? each b:one ~6 c:change",
      "(从|自) 第 n:amount (起|开始|以后)? comma? b:(每天|每日) ~4 c:change",
    ],
    make: ({ a, n, b, c }, place) => {
      const nth = n as Amount | undefined;
      const from = (a as Amount | undefined) ?? (nth && { ...nth, v: nth.v - 1 });
      const size = typeof b === "object" ? (b as Amount) : { ...ONE, unit: from?.unit ?? NO_UNIT };
      if (!from || from.v < 0 || from.unit.id !== size.unit.id || from.unit.kind === "ratio") return null;
      return step({ dir: "above", alone: true }, size, c, place, { from: { kind: "value", amount: from } });
    },
    says: ["超过3天后每天扣2分", "超过2次的,每次扣1分", "从第三次起每次扣2分"],
    not: ["超过3%每次扣2分"],
  },
  {
    name: "event, counted",
    symbol: "step",
    patterns: [
      "each a:amount ~12 comma? c:change",
      "(每满|每达|每达到|每够) a:amount ~12 comma? c:change",
      "(每发现|每出现|每发生|每查到|每查出) a:amount ~24 comma? c:change",
      "each ~12 a:amount ~12 comma? c:change",
      "each s:one ~12 comma? c:change",
      "each ~12 s:one ~12 comma? c:change",
      "each a:amount each s:one ~4 comma? c:change",
      "each s:one ('that'|'which'|'where'|'of'|'in'|'not'|'with') ~60 comma? c:change",
      "each s:one ~60 (:|-|=) c:change",
      "each s:one ~24 kindof comma? c:change",
    ],
    cost: 0.15,
    make: ({ a, s, c }, place) => {
      const size = a ?? s;
      if (!counts(size)) place.pay(0.5);
      // Each 5% lower, each missing audit: a way.
      if (WAY_SAID.test(place.words)) place.pay(1.4);
      if (ABOVE_SOMETHING.test(place.words) || ABOVE_TARGET.test(place.words)) return null;
      // A direction right behind 每 makes a step.
      if (/^每(?:超|低|高|多|少|降|升|增|减|延|提|欠|缺)/.test(place.words)) {
        if ((size as Amount).unit.kind === "ratio") return null;
        place.pay(EVENT_BY_WAY.test(place.words) ? 0 : /^每[少低缺欠]/.test(place.words) ? 1.2 : 0.7);
      }
      return step(undefined, size, c, place);
    },
    says: [
      "each tenancy file not closed within 28 days loses 1 point",
      "each typo found after printing: deduct 0.5",
      "每次扣3分",
      "每1条每次,减2分",
      "每发现一处扣2分",
      "每漏检1件扣15分",
      "每写一篇宣传稿件加2分",
    ],
  },
  {
    name: "a fine beside the points",
    symbol: "fine",
    patterns: [
      "(罚款|扣罚|处罚|罚|扣款|处以罚款|经济处罚|考核) (和|人民币)? a:amount (和|或|、)? b:amount? comma? (并|另|同时|再|且|及)?",
    ],
    cost: 0.2,
    make: ({ a, b }) =>
      [a, b].every((one) => one === undefined || (one as Amount).unit.kind === "amount") ? {} : null,
    says: ["罚款20元并", "扣罚和200元和50元,再"],
    not: ["扣罚2次"],
  },
  {
    name: "event with a fine",
    symbol: "step",
    patterns: [
      "each s:one ~12 comma? fine c:change",
      "each ~12 s:one ~12 comma? fine c:change",
      "each a:amount ~12 comma? fine c:change",
      "each ~12 a:amount ~12 comma? fine c:change",
    ],
    make: ({ a, s, c }, place) => (counts(a ?? s) ? step(undefined, a ?? s, c, place) : null),
    says: ["每人次罚款20元并扣1分", "每发现一次罚款100元,并扣减5分"],
  },
  {
    name: "a value and how far from it is allowed",
    symbol: "tolerance",
    patterns: ["(超出|超过|偏离|不在|未在|高于|低于)? -? a:amount (±|'+/-'|'+-') b:amount"],
    cost: 0,
    make: () => true,
    says: ["超出-18℃±2℃"],
  },
  {
    name: "event with bounds of its own in its name",
    symbol: "step",
    patterns: [
      "each ~8 a:amount ~8 r:range ~12 comma? c:change",
      "each ~8 s:one ~8 r:range ~12 comma? c:change",
      "each ~8 w:way ~4 a:amount ~8 r:range ~12 comma? c:change",
      "each ~8 a:amount ~8 tolerance ~12 comma? c:change",
      "each ~8 s:one ~8 tolerance ~12 comma? c:change",
    ],
    cost: 0.5,
    make: ({ a, s, r, c }, place) => {
      const size = (a ?? s) as Amount;
      if (size.unit.kind !== "count" || size.v !== 1 || (c as Change).plain) return null;
      if (!r) return step(undefined, size, c, place);
      const { low, high } = r as Range;
      const other = [low, high].every(
        (edge) =>
          !edge ||
          (edge.at.kind === "value" &&
            edge.at.amount.unit.id !== "" &&
            edge.at.amount.unit.id !== size.unit.id),
      );
      return other && low?.at !== high?.at ? step(undefined, size, c, place) : null;
    },
    says: ["每发现1单不足三家比价扣5分", "每次响应时间超过30分钟扣2分"],
    not: ["每发现1单不足三单扣5分"],
  },
  {
    name: "points a day",
    symbol: "step",
    patterns: [
      "(每天|每日|每周|每月|每季度|每年) comma? c:change",
      "(每天|每日|每周|每月) s:way? comma? c:change",
    ],
    cost: 0.3,
    make: ({ c }, place) => {
      const id = place.words.startsWith("每季度") ? "季度" : place.words.charAt(1).replace("日", "天");
      const unit = UNITS.find((one) => one.id === id || one.id === "个" + id);
      return unit ? step(undefined, { v: 1, unit, scale: 1, multiple: "" }, c, place) : null;
    },
    says: ["每天扣2分"],
  },
  {
    name: "event, counted by one",
    symbol: "step",
    patterns: ["a:amount ~12 (的|者)? comma? c:change"],
    cost: 0.35,
    make: ({ a, c }, place) => {
      const amount = a as Amount;
      if (amount.unit.kind !== "count" && !(amount.unit.kind === "duration" && amount.v === 1)) return null;
      if ((c as Change).plain) {
        if (amount.v !== 1 || (c as Change).unsigned || amount.unit.kind !== "count") return null;
        // A list of counts: 1件得5分,0件得0分.
        place.pay(2.5);
      }
      if (amount.v !== 1) place.pay(1);
      // 迟到3次扣5分: each three, or when there are three?
      const unsure = amount.v > 1 && amount.unit.kind === "count" && !/[a-z]/.test(place.words);
      return step(undefined, amount, c, place, { each: false, ...(unsure ? { unsure } : {}) });
    },
    says: ["一次扣5分", "1处不符扣1.5分", "1项没做到减2分"],
    not: ["3天扣5分以上"],
  },
  {
    name: "points of a list of deductions",
    symbol: "step",
    patterns: [
      "(减分项|扣分项) comma? each? a:amount p:points",
      "(减分项|扣分项) comma? each? s:one p:points",
    ],
    make: ({ a, s, p }, place) =>
      step(undefined, a ?? s, { points: negate(p as Points), plain: false }, place),
    says: ["减分项一次两分", "扣分项每次1分"],
  },
  {
    name: "points by the unit",
    symbol: "step",
    patterns: ["c:change / s:one", "c:change / s:one / t:one"],
    make: ({ c, s }, place) => step(undefined, s, c, place),
    says: ["扣2分/次", "2分/项", "扣0.5分/人", "扣3分/人/次"],
  },
  {
    name: "so many each",
    symbol: "step",
    patterns: ["n:num ('each'|'apiece'|'each_time')"],
    cost: 0.6,
    make: ({ n }, place) => {
      const points: Points = { kind: "points", value: n as number };
      return step(undefined, undefined, { points, plain: true, unsigned: true }, place);
    },
    says: ["10 each"],
  },
  {
    name: "event told twice",
    symbol: "step",
    patterns: ["e:step / s:one"],
    cost: 0.1,
    make: ({ e, s }) => {
      const known = e as Step;
      return known.way === null && known.each && known.size.unit.id === (s as Amount).unit.id ? known : null;
    },
    says: ["每发现一次违规,扣2分/次"],
    not: ["每发现一次违规,扣2分/天"],
  },
  {
    name: "points, then what they are for",
    symbol: "step",
    patterns: [
      "c:change per whole? a:amount ~24",
      "c:change per whole? s:one ~24",
      "c:change ('each'|'apiece')",
    ],
    make: ({ a, s, c }, place) => {
      // 3% for every 1% above plan, for each session short: a way, not what is counted.
      if (
        COMPARED.test(place.words) ||
        LATE_TIME.test(place.words) ||
        /(?:per|each|every)missing[a-z]/.test(place.words)
      )
        place.pay(1.4);
      // Above the fleet average: compared with what nobody knows here. Per late day: days late.
      if (ABOVE_SOMETHING.test(place.words) || LATE_BEFORE.test(place.words)) return null;
      return step(undefined, a ?? s, c, place);
    },
    says: ["deduct 5 points for each late report", "2 points per 25 pieces", "3 points each"],
  },
  {
    name: "points, then what they are for, described",
    symbol: "step",
    patterns: [
      "c:change per s:one 'or' ('penalty'|'deduction'|'fine'|'loss'|'reduction') ~60",
      "c:change per s:one w:('on_which'|'during_which'|'in_which') ~160",
      "c:change per s:one ('that'|'which'|'where'|'of'|'in'|'not'|'with'|'or'|'left'|'settled'|'by'|'for'|'when'|'without') ~160",
      "c:change per s:one ~24 k:kindof",
    ],
    make: ({ s, c, w, k }, place) => {
      if (k && (s as Amount).unit.kind !== "count") return null;
      // For each day of delay, per 1,000 of the cost above plan: a way.
      if (
        ((s as Amount).unit.kind !== "count" && !w) ||
        /(?:above|below|over|under)(?:the)?(?:target|plan|budget)/.test(place.words)
      )
        place.pay(1);
      return step(undefined, s, c, place);
    },
    says: [
      "-2 points per post that is missed or late",
      "2 points off for each case of lost mail",
      "-1 point per leaver after 6 months",
    ],
    not: ["-1 point per day after 6 days"],
  },
  {
    name: "which of them, told by a measure of another kind",
    symbol: "kindof",
    patterns: [
      "('that'|'which'|'where'|'of'|'in'|'not'|'with'|'or'|'left'|'unanswered'|'by'|'for'|'when'|'without'|'waiting'|'open') ~60 r:range ~80",
      "('that'|'which'|'where'|'of'|'in'|'not'|'with'|'or'|'left'|'unanswered'|'by'|'for'|'when'|'without'|'waiting'|'open') ~60 r:range ~80 open ~80 close",
      "('after'|'before'|'within') a:amount ~40",
    ],
    cost: 0.1,
    make: ({ r, a }) => {
      if (a !== undefined) return (a as Amount).unit.kind === "duration" ? {} : null;
      const { low, high } = r as Range;
      return [low, high].every((edge) => !edge || (edge.at.kind === "value" && isMeasure(edge.at.amount)))
        ? {}
        : null;
    },
    says: ["with 6 to 12 months of service", "left unanswered for more than 24 hours"],
    not: ["with more than 3 reports"],
  },
  {
    name: "points for each part of the target that is not reached",
    symbol: "step",
    patterns: [
      "c:change per whole? a:amount ('of') ('the')? ref ('not_achieved'|'not_reached'|'not_met'|'missed'|'short'|'lacking'|'missing'|'unachieved')",
      "c:change per whole? a:amount ('of') ('the')? w:way ref",
    ],
    make: ({ c, a, w }, place) =>
      (a as Amount).unit.kind === "ratio"
        ? step(w ?? { dir: "below", alone: false }, a, c, place, {
            from: { kind: "target", share: 1, word: "" },
          })
        : null,
    says: ["1 point off for each 2% of the target not achieved"],
  },
  {
    name: "points for each beyond the first",
    symbol: "step",
    patterns: [
      "c:change per whole? a:amount ~30 afterfirst b:amount ~24",
      "c:change per s:one ~30 afterfirst b:amount ~24",
      "c:change per s:one ~30 afterfirst n:num",
      "c:change per s:one ~30 afterfirst",
    ],
    cost: 0.1,
    make: ({ c, a, s, b, n }, place) => {
      const size = (a ?? s) as Amount;
      const from: Amount = (b as Amount | undefined) ?? { ...size, v: (n as number | undefined) ?? 1 };
      if (b && from.unit.id !== size.unit.id && from.unit.kind !== size.unit.kind) return null;
      return step({ dir: "above", alone: true }, size, c, place, { from: { kind: "value", amount: from } });
    },
    says: [
      "5% for each full 30 minutes of downtime beyond the first 60 minutes",
      "1 point off per error after the first",
    ],
  },
  {
    name: "points for each beyond the first that are free",
    symbol: "step",
    patterns: [
      "first a:amount ~30 free comma? ~6 c:change per s:one ~24",
      "first a:amount ~30 free comma? ~6 each s:one ~12 c:change",
      "first a:amount ~30 free comma? ('then')? c:change ('each')",
      "('up_to')? a:amount ~30 free comma? ('from') ('the')? nth ~24 ('on')? ('onwards')? ,? c:change ('each')?",
    ],
    cost: 0.2,
    make: ({ a, c, s }, place) => {
      const { points } = c as Change;
      const taken = points.value > 0 ? negate(points) : points;
      return step({ dir: "above", alone: true }, s, { points: taken, plain: false }, place, {
        from: { kind: "value", amount: a as Amount },
      });
    },
    says: ["First 2 late deliveries free, then 5 points per late delivery"],
  },
  {
    name: "points for each beyond what has been named",
    symbol: "step",
    patterns: [
      "thereafter comma? x:step",
      "x:step thereafter",
      "each s:one thereafter comma? c:change",
      "('each_one'|'every_one'|'each'|'any'|'all') thereafter comma? c:change",
      "c:change per s:one thereafter",
      "c:change ('for')? ('each_one'|'every_one'|'each') thereafter",
      "c:change per s:one w:('after'|'above'|'over'|'beyond')",
      "thereafter comma? c:change ('each')? taken?",
    ],
    cost: 0.05,
    make: ({ x, s, w, c }, place) => {
      // Per day after the 5th: more than the end of it.
      if (w !== undefined && !/^(?:[.,;)]|$)/.test(place.behind)) return null;
      const given = (x as Step | undefined) ?? step(undefined, s, c, place);
      return given && { ...given, beyond: true };
    },
    says: [
      "thereafter 4 points off each",
      "2 points deducted per day thereafter",
      "each one after that costs 3 points",
    ],
  },
  {
    name: "a further deduction of a list, without a word for it",
    symbol: "step",
    patterns: ["n:num per s:one ~24", "n:num per a:amount ~24"],
    cost: 0.8,
    make: ({ n, s, a }, place) => {
      const made = step(undefined, a ?? s, { points: { kind: "points", value: n }, plain: true }, place);
      return made && { ...made, bare: true };
    },
    says: ["10 per error"],
  },
  {
    name: "the way, then points for each step",
    symbol: "step",
    patterns: [
      "w:shortway comma c:change per whole? a:amount ~12",
      "w:shortway comma c:change per whole? s:one ~12",
      "w:way f:ref ~16 comma c:change per whole? a:amount ~12",
      "w:way f:ref ~16 comma c:change per whole? s:one ~12",
    ],
    cost: 0.1,
    make: ({ w, a, s, c }, place) => {
      const { dir } = w as { readonly dir: Way };
      const { points, plain, unsigned } = c as Change;
      // Falling short: 4 points for each: what is short gives nothing.
      const taken = dir === "below" && plain && unsigned;
      const change = taken ? { points: negate(points), plain: false } : c;
      return step(w, a ?? s, change, place, { from: { kind: "target", share: 1, word: "" } });
    },
    says: ["Over budget margin: plus 1.5% per 1%", "below plan: minus 2 points for each 1%"],
  },
  {
    name: "on which side, before the points",
    symbol: "shortway",
    patterns: [
      "d:('falling_short'|'shortfall'|'below'|'under'|'short'|'exceeding'|'above'|'over'|'overrun')",
    ],
    cost: 0,
    make: ({ d }) => ({ dir: /short|below|under/.test(d as string) ? "below" : "above", alone: false }),
    says: ["Falling short"],
  },
  {
    name: "money for each beyond the target",
    symbol: "step",
    patterns: ["m:amount per whole? s:one ~16 w:way f:ref", "m:amount per whole? a:amount ~16 w:way f:ref"],
    cost: 0.2,
    make: ({ m, a, s, w }, place) => {
      const { unit, v } = m as Amount;
      if (unit.kind !== "amount" || (w as { readonly dir: Way }).dir !== "above") return null;
      return step(w, a ?? s, { points: { kind: "points", value: v }, plain: false }, place, {
        from: { kind: "target", share: 1, word: "" },
      });
    },
    says: ["$12 per contract over target", "€5 for each policy above plan"],
    not: ["12 per contract over target"],
  },
  {
    name: "points, then the step and its way",
    symbol: "step",
    patterns: [
      "c:change per whole? a:amount ~28 w:way f:operand?",
      "c:change per whole? s:one ~28 w:way f:operand?",
      "c:change per a:amount w:way ~16 way f:operand",
      "c:change per w:way s:one ~24",
      "c:change per w:way a:amount ~24",
      "c:change per ~16 w:way f:operand",
      "c:change per n:num w:way u:unit ~16",
      "c:change per whole? a:amount ~28 w:way f:operand? b:part",
      "c:change per s:one ~28 w:way f:operand? b:part",
      "c:change per s:one ~12 w:pastdue b:part?",
      "c:change per whole? a:amount ('by_which'|'that') ~40 w:way f:operand",
    ],
    cost: 0.2,
    make: ({ a: given, s: one, n, u, w, f, b, c }, place) => {
      const [a, s] = [asBegun(given ?? sized(n, u), b), asBegun(one, b)];
      const { words } = place;
      // Every further one is the next, not beyond 1.
      if (/(?:further|additional|extra|more)one$/.test(words) && f) return null;
      // Per post that is late, per case of absence or late arrival: what is counted is described, and nothing compared.
      const { alone } = w as { readonly alone: boolean };
      if (!f && DESCRIBED.test(words) && (alone || /(?:up|down|more|less|past)$/.test(words))) return null;
      // Each hold over 5 days: what is counted is described.
      const at = f as Operand | undefined;
      const counted = ((a ?? s) as Amount | undefined)?.unit.kind === "count";
      if ((counted || (!a && !s)) && at?.kind === "value" && isMeasure(at.amount)) return null;
      // Above|target: what it is compared with is left behind.
      if (!f && /^(?:the)?(?:target|plan|budget|quota|goal)/.test(place.behind)) return null;
      // Per day above target: the day is the step.
      if (a === undefined && s === undefined) place.pay(0.8);
      return step(w, a ?? s, c, place, f ? { from: f as Operand } : {});
    },
    says: ["2 points off for each 1% below target", "-2 points per 30s over 60s"],
    not: ["-1 point per task that is delayed"],
  },
];
