import { decimal } from "../../numbers/decimal";
import { oneUnitApart } from "../../rule/find-tier";
import type { Award, Interval, Quantity, Tier as RuleTier } from "../../rule/rule";
import { simplified } from "../characters";
import { complementOf } from "./complement";
import { drawLines } from "./draw-lines";
import type { Draft } from "./draft";
import { isNothing } from "./awards-of-nothing";
import type { Piece } from "./pieces";
import { amountsOf, intervalOf, ofTarget, quantityOf, shareOnlyAnEdge, speaksOfShares } from "./quantity";
import { sameValue } from "../grammar/same-value";
import { RATIO } from "../lexicon/units";
import { scaled } from "./scaled";
import type { Amount, Limit, Range, RangeEdge } from "./values";

const FULL: Award = { kind: "score", points: { kind: "share", value: 1 } };
const HAN = /[\u4e00-\u9fff]/;
const AT_LEAST = /不少于|至少|不低于|不得少于|不得低于/;

type Band = { range: Range; award: Award; readonly words: string; readonly name: string };

/** 超出定额5%以内扣3分,超出5%以上扣10分: both are beyond the target. */
function beyondAll(tiers: Band[]): boolean {
  const beyond = tiers.some(({ range: { high, low } }) =>
    [high, low].some((edge) => edge?.at.kind === "target" && edge.at.share > 1),
  );
  if (!beyond) return false;
  for (const tier of tiers) {
    if (!/[超高]/.test(tier.words)) continue;
    const over = (edge: RangeEdge | null): RangeEdge | null =>
      edge?.at.kind === "value" && edge.at.amount.unit.kind === "ratio" && edge.at.amount.v < 0.6
        ? { ...edge, at: { kind: "target", share: Number((1 + edge.at.amount.v).toPrecision(12)), word: "" } }
        : edge;
    tier.range = { low: over(tier.range.low), high: over(tier.range.high) };
  }
  return true;
}

const LATE = /滞后|超期|超时|延误|延期|延迟|延后|逾期|迟到|推迟|拖延|拖期|迟报|晚到|overdue|late\b|delayed/i;

/** 逾期5天以内扣2分: what is not late at all loses nothing. */
function beginAtNone(tiers: Band[]): void {
  const name = tiers[0]?.name ?? "";
  for (const tier of tiers) {
    const { low, high } = tier.range;
    const taken = tier.award.kind === "change" && tier.award.points.value < 0;
    if (low || !taken || high?.at.kind !== "value" || !LATE.test(name + tier.words)) continue;
    const { amount } = high.at;
    if (amount.unit.kind !== "duration" || amount.v <= 0) continue;
    tier.range = { low: { at: { kind: "value", amount: { ...amount, v: 0 } }, closed: false }, high };
  }
}

/** An edge that one band is told to have (1年(含)以下) is not the next one's. */
function takeTold(tiers: Band[]): void {
  const at = (edge: RangeEdge | null) => (edge?.at.kind === "value" ? edge.at.amount.v : null);
  const told = tiers.flatMap(({ range: { high } }) => (high?.told && high.closed ? [at(high)] : []));
  for (const tier of tiers) {
    const { low, high } = tier.range;
    if (low && !low.told && at(low) !== null && told.includes(at(low)) && !isSame(low, high))
      tier.range = { low: { ...low, closed: false }, high };
  }
}

/** 发生1起不得分,未发生得满分: from one on. */
function fromOneOn(tiers: Band[]): void {
  const [only] = tiers;
  if (!only || tiers.length > 1 || !isNothing(only.award)) return;
  const { low, high } = only.range;
  if (low?.at.kind !== "value" || low.at !== high?.at || low.at.amount.unit.kind !== "count") return;
  if (low.at.amount.v === 1) only.range = { low, high: null };
}

/** 归还率100%得10分,一件未归还8分: all of it is none that is missing. */
function wholeIsNone(tiers: Band[]): void {
  const [first, ...others] = tiers;
  if (!first || others.length === 0) return;
  const { low } = first.range;
  if (low?.at.kind !== "value" || low.at.amount.unit.kind !== "ratio" || low.at.amount.v !== 1) return;
  const counts = others.flatMap(({ range }) => amountsOf(range));
  if (counts.length === 0 || !counts.every(({ unit, v }) => unit.kind === "count" && v > 0)) return;
  if (!others.every(({ name, words }) => LACKING.test(name + words))) return;
  const [one] = counts;
  if (!one) return;
  const at: RangeEdge = { at: { kind: "value", amount: { ...one, v: 0 } }, closed: true };
  first.range = { low: at, high: at };
}
const LACKING = /未|缺|漏|错|延|逾|迟|不/;

const isSame = (low: RangeEdge | null, high: RangeEdge | null) => low !== null && low.at === high?.at;
const FAILED =
  /^[\s,，、;；]*(?:未达到?|未达标|达不到|没有?达到|不达标|未满足|达不到要求|未达到目标|未达目标)(?:的|者)?$/;
const isFull = (award: Award | undefined) =>
  award?.kind === "score" && award.points.kind === "share" && award.points.value === 1;
const isDone = (name: string) =>
  /^(?:目标|任务|计划|指标|全部)?(?:完成|达成)(?:目标|任务|计划|指标)?$/.test(name);
const isNegated = (given: string) =>
  /^[\u4e00-\u9fff]{1,8}(?:无(?:差错|错误|投诉|事故|遗漏|延误|违规)|未(?:发生|出现)|零(?:差错|投诉|事故|延误))$/.test(
    simplified(lastSaid(given)),
  ) ||
  /^(?:提前(?:或|、))?(?:全部|全年|全月|当月|当年|均|所有[^\d]{1,8}(?:均|都|全部)?)?(?:无|未|没有?|零|不|按要求|按规定|按计划|按期|按时|准时|准点|如期|及时|全部|均|一次性通过|no\b|zero\b|without\b|nil\b|on time\b)/i.test(
    simplified(lastSaid(given)).replace(/^[\s,，、:：;；]+/, ""),
  );
/** 交货延迟:不延迟. */
const lastSaid = (given: string) => given.replace(/^.*[:：,，](?=.)/, "");
/** 未下降: nothing of what the rate tells. */
const NOTHING = /^[\s,，、:：;；]*(?:无|未|没有?|零|按期|按时|准时|准点|如期|及时|no\b|zero\b|nil\b)/i;
/** What is late or missing, beside what was in time or whole: 按期完成10分,延期1-2天8分. */
const isSequel = (name: string) =>
  /^(?:[\s,，、:：;；]*)(?:发生|出现|发现|存在|出|有|漏|错|延期|逾期|超期|延迟|延误|超时|晚到?|迟到?|拖延|被|缺|少|每|滞后|推迟|未完成|违反|违规|late|delayed)/i.test(
    simplified(name),
  );

const ANY = /^\W*(?:any|one|even one|each|a single)\b/i;
/** A band of nothing at all. */
const isNone = (tier: { readonly range: Range } | undefined) => {
  const high = tier?.range.high;
  return high?.closed === true && high.at.kind === "value" && high.at.amount.v === 0;
};

/** Shade rejection in %: below 1: bare numbers are percentages. */
function inPercent(tiers: Band[], text: string): void {
  if (!/^[^:\d]*(?:in%|\(%\)|\(in%\)|inpercent|%[^\d:]*:)[^\d]*/.test(text.replaceAll(/\s/g, ""))) return;
  const edge = (of: RangeEdge | null): RangeEdge | null =>
    of?.at.kind === "value" && of.at.amount.unit.id === ""
      ? {
          ...of,
          at: { kind: "value", amount: { ...of.at.amount, unit: RATIO, v: scaled(of.at.amount.v, -2) } },
        }
      : of;
  for (const tier of tiers) {
    const same = tier.range.low !== null && tier.range.low.at === tier.range.high?.at;
    const [low, high] = [edge(tier.range.low), edge(tier.range.high)];
    tier.range = same && low && high ? { low, high: { ...high, at: low.at } } : { low, high };
  }
}

/** Within ±2%: 10; within ±5%: 6: each tolerance has what the narrower ones leave, on both sides. */
function nested(tiers: Band[]): void {
  const size = ({ range: { low, high } }: Band): number | null =>
    low?.at.kind === "value" &&
    high?.at.kind === "value" &&
    high.at.amount.v > 0 &&
    low.at.amount.v === -high.at.amount.v
      ? high.at.amount.v
      : null;
  if (tiers.length < 2 || !tiers.every((tier) => size(tier) !== null)) return;
  const sorted = [...tiers].sort((a, b) => (size(a) ?? 0) - (size(b) ?? 0));
  if (sorted.some((tier, i) => i > 0 && size(tier) === size(sorted[i - 1] ?? tier))) return;
  const made = sorted.flatMap((tier, i): Band[] => {
    const inner = sorted[i - 1]?.range;
    const { low, high } = tier.range;
    if (!inner?.low || !inner.high) return [tier];
    return [
      { ...tier, range: { low, high: { ...inner.low, closed: !inner.low.closed } } },
      { ...tier, range: { low: { ...inner.high, closed: !inner.high.closed }, high } },
    ];
  });
  tiers.splice(0, tiers.length, ...made);
}

/** 12% and more -0, beside bands that give points: no points, rather than none taken. */
function dashedNothing(tiers: { award: Award; readonly words: string }[]): void {
  if (!tiers.some(({ award }) => award.kind === "score" && award.points.value !== 0)) return;
  for (const tier of tiers)
    if (tier.award.kind === "change" && tier.award.points.value === 0 && /[-–—−]\s*0$/.test(tier.words))
      tier.award = { kind: "score", points: { kind: "points", value: 0 } };
}

/** < 2%: +5; 2% to 4%: 0; > 4%: -5: scores on either side of nothing. */
function areSigned(tiers: readonly Band[]): boolean {
  const changes = tiers.flatMap(({ award }) => (award.kind === "change" ? [award.points.value] : []));
  return (
    changes.some((value) => value > 0) &&
    changes.some((value) => value < 0) &&
    changes.length < tiers.length &&
    tiers.every(({ award }) => award.kind === "change" || isNothing(award))
  );
}

/** clause := tier+ rest? line? limit*: bands of the actual. Null where the phrases are no such clause. */
export function buildTiers(pieces: readonly Piece[], text: string): Draft | null {
  const tiers: {
    range: Range;
    award: Award;
    readonly words: string;
    readonly name: string;
  }[] = [];
  const limits: Limit[] = [];
  let cost = 0;
  let others = 0;
  let rest: Award | null = null;
  let none: Award | null = null;
  let noneName = "";
  let zone: Range | null = null;
  let line: Range | "rest" | null = null;
  let told = false;
  let side: "below" | "above" | undefined;
  let outside: RangeEdge["at"] | undefined;
  let done: Award | null = null;
  let statedMax: number | null = null;
  let subject = "";
  for (const piece of pieces) {
    const { item } = piece;
    if (!subject && piece.name) subject = piece.name;
    switch (item.is) {
      case "tier":
        if (
          piece.name &&
          subject &&
          tiers.length > 0 &&
          !alike(piece.name, subject) &&
          !(none && isSequel(piece.name))
        )
          others++;
        tiers.push({ ...item, words: piece.words, name: piece.name });
        if (item.also) tiers.push({ ...item, range: item.also, words: piece.words, name: piece.name });
        break;
      case "else":
        if (rest) return null;
        rest = item.award;
        ({ side, outside } = item);
        break;
      case "award":
        if (item.alone) return null;
        // 2项及以上|未完成不得分: the state belongs to the bounds.
        if (zone && piece.grade !== undefined) return null;
        if (item.award.kind === "veto" && tiers.length > 0 && isNothing(tiers.at(-1)?.award ?? FULL)) {
          // 1次及以上,不得分(一票否决): said twice.
          cost += 0.2;
          break;
        }
        if (tiers.length > 0 && isNothing(item.award) && FAILED.test(piece.name)) {
          // 达到100%得30分,未达到的不得分.
          if (rest) return null;
          rest = item.award;
          break;
        }
        if (!zone && isDone(piece.name) && item.award.kind === "score" && tiers.length === 0 && !done) {
          // 任务完成得15分;未完成但完成80%以上得8分: done is all of it.
          done = item.award;
          break;
        }
        if (zone && isNothing(item.award) && isNegated(piece.name)) {
          // 每周不少于1次,不巡线不得分: what is asked for has the full mark.
          tiers.push({ range: zone, award: FULL, words: piece.words, name: piece.name });
          rest = item.award;
          zone = null;
          break;
        }
        if (
          tiers.length === 1 &&
          !rest &&
          isNothing(item.award) &&
          ANY.test(piece.name) &&
          isNone(tiers[0])
        ) {
          // LTI = 0: 15 points. Any lost time injury: 0 points.
          rest = item.award;
          break;
        }
        if (
          tiers.length === 1 &&
          isNothing(item.award) &&
          isFull(tiers[0]?.award) &&
          !isNegated(piece.name)
        ) {
          // 封样率100%,得满分;存在未封样批次,不得分.
          if (rest) return null;
          rest = item.award;
          cost += 0.8;
          break;
        }
        // 无投诉得满分 in a list of counts.
        if (item.award.kind === "score" && "paid" in item.award.points) return null;
        if (none || FAILED.test(piece.name) || !(isNegated(piece.name) || piece.name === "")) return null;
        none = item.award;
        noneName = piece.name;
        cost += piece.name === "" ? 3 : 0.3;
        break;
      case "range":
        if (zone) return null;
        zone = item.range;
        break;
      case "base":
        if (item.kind === "full" && item.points.kind === "points") statedMax = item.points.value;
        else cost += 0.3;
        break;
      case "limit":
        limits.push(item);
        break;
      case "linear":
        if (line) return null;
        line = item.range ?? zone ?? "rest";
        told = item.told === true;
        zone = null;
        break;
      default:
        return null;
    }
  }
  // 控制在3%以内,超过3%不得分: what is asked for has the full mark.
  const [lone] = tiers;
  if (zone && lone && tiers.length === 1 && !rest && !none && shareOnlyAnEdge(zone, lone.range)) {
    if (isNothing(lone.award)) tiers.unshift({ range: zone, award: FULL, words: "", name: "" });
    else if (lone.award.kind !== "change") return null;
    zone = null;
  }
  if (tiers.length === 0 || zone) return null;
  // Any excursion above 8 degrees: so many of them are counted, and nothing is measured.
  if (
    tiers.some(
      ({ name, range, award }) =>
        ANY.test(name) && isNothing(award) && amountsOf(range).some(({ unit }) => unit.kind !== "count"),
    )
  )
    return null;
  // 迟报一次扣1分,漏报一次扣2分: two things, of which one happens as well as the other.
  if (tiers.some((one, i) => tiers.some((other, j) => j > i && isSamePoint(one.range, other.range))))
    return null;
  if (tiers.some((one) => tiers.some((other) => isWithin(one, other)))) return null;
  // 违规一次扣2分,连续两次扣5分: in a row, or the second time?
  const row = tiers.some(({ words, award }) => /连续/.test(words) && award.kind === "change");
  // One = 15, none = 20: numbers in words that nothing has read.
  if (tiers.some(({ name }) => /\b(?:none|one|two|three|four|five|six)\b/i.test(name))) return null;
  // No open queries > 5 days: it is none of these that is asked for.
  if (
    tiers.some(
      ({ name, range }) => /^(?:no|zero)\b/i.test(name) && (range.low === null) !== (range.high === null),
    )
  )
    return null;
  // Hit: ≥80%, Miss: <80%: names of bands that meet; else each name is a measure of its own.
  if (others > 0)
    cost +=
      others * (tiers.every((tier) => tiers.some((other) => meets(tier.range, other.range))) ? 0.4 : 2.5);
  // Below target but at least 85%, below 85%: of the target, or as it stands?
  const mixed =
    tiers.some(({ range: { low, high } }) =>
      [low, high].some((edge) => edge?.at.kind === "target" && edge.at.beside),
    ) && tiers.some(({ range }) => amountsOf(range).some(({ unit }) => unit.kind === "ratio"));
  // 超出定额5%以内扣3分: of what is spent, or of what is beyond?
  const unclear = beyondAll(tiers) && tiers.every(({ award }) => award.kind === "change");
  inPercent(tiers, text);
  dashedNothing(tiers);
  if (areSigned(tiers)) {
    tiers.forEach((tier) => {
      if (tier.award.kind === "change") tier.award = { kind: "score", points: tier.award.points };
    });
    limits.push({ is: "limit", kind: "no-floor", points: null });
  }
  // Within ±3%: 10, beyond ±5%: 0: what lies between is not said.
  if (outside && !tiers.some(({ range: { high } }) => sameValue(high?.at, outside))) return null;
  nested(tiers);
  beginAtNone(tiers);
  wholeIsNone(tiers);
  if (none || HAN.test(tiers[0]?.words ?? "")) fromOneOn(tiers);
  takeTold(tiers);
  if (
    tiers.length === 1 &&
    !rest &&
    tiers.every(({ award, words }) => isNothing(award) && AT_LEAST.test(words))
  )
    return null;
  // 80%: 20 points, otherwise 0: nobody means this value alone.
  const [one] = tiers;
  const only = one?.range.low?.at;
  if (
    tiers.length === 1 &&
    (rest ? /[a-z]{3}/i.test(text) : !none) &&
    only?.kind === "value" &&
    only === one?.range.high?.at &&
    only.amount.unit.kind === "ratio" &&
    only.amount.v !== 0 &&
    only.amount.v !== 1
  )
    return null;
  // Half marks if 80% are returned, full marks if 95%: from there on, or just there?
  if (
    tiers.length > 1 &&
    tiers.some(({ range, words }) => /\b(?:if|when|where)\b/i.test(words) && isExactRate(range))
  )
    return null;
  const amounts: Amount[] = tiers.flatMap(({ range }) => amountsOf(range));
  const shares = speaksOfShares(tiers.map(({ range }) => range));
  const measured = quantityOf(amounts, text, shares);
  if (!measured) return null;
  const lead = amounts.find(({ unit }) => unit.id !== "") ?? null;
  // 偏差3以内20分,5%以内12分: three of what?
  const bare =
    lead?.unit.kind === "ratio" && amounts.some(({ unit, v }) => unit.id === "" && v > 0 && v < 20);
  let { quantity } = measured;
  cost += measured.cost;
  if (!shares && amounts.length === 0 && tiers.some(({ range }) => ofTarget(range)))
    quantity = { ...quantity, kind: "number" };
  const made: RuleTier[] = tiers.map(({ range, award, words }) => ({
    interval: intervalOf(range, lead, shares),
    award,
    words,
  }));
  if (none) {
    if (quantity.kind === "number") quantity = { ...quantity, kind: "count" };
    if (quantity.kind === "ratio") cost += 1;
    const at = { at: { kind: "value", value: 0 } as const, closed: true };
    // 按要求完成12分,偏差率在3%-6%为7分,超6%0分: what is better than all of these.
    const best =
      quantity.kind === "ratio"
        ? complementOf(made.map(({ interval }) => interval)).find(({ low }) => !low)
        : undefined;
    // 全部完成得满分,完成80%及以上得一半分: all of it, or none that fails, and of a rate nobody knows which.
    if (quantity.kind === "ratio" && !best && !NOTHING.test(simplified(noneName))) {
      const all = { at: { kind: "value", value: 1 } as const, closed: true };
      if (!/全部|全数|全面/.test(simplified(noneName))) return null;
      made.push({ interval: { low: all, high: null }, award: none, words: "" });
    } else made.push({ interval: best ?? { low: at, high: at }, award: none, words: "" });
  }
  if (done) {
    if (
      quantity.kind !== "ratio" ||
      !tiers.some(({ words, name }) => /未完成|未达成|完成[\d一半]/.test(name + words))
    )
      return null;
    quantity = { ...quantity, completion: true };
    const all = { at: { kind: "value", value: 1 } as const, closed: true };
    made.unshift({ interval: { low: all, high: null }, award: done, words: "完成" });
  }
  if (line) {
    // 完成100%得10分,完成80%得6分,中间…: what a line joins are points of it.
    if (line === "rest") asPoints(made);
    const drawn = drawLines(made, line === "rest" ? null : intervalOf(line, lead, shares), told);
    if (!drawn) return null;
    made.splice(0, made.length, ...drawn);
  }
  let hole = false;
  const open = complementOf(made.map(({ interval }) => interval));
  const changes =
    made.every(({ award }) => award.kind === "change" || award.kind === "veto" || isNothing(award)) &&
    made.some(({ award }) => award.kind === "change" && award.points.value !== 0);
  const zeros = made.every(({ award }) => isNothing(award));
  const fill = (award: Award, intervals: readonly Interval[]) => {
    for (const interval of intervals) made.push({ interval, award, words: "" });
  };
  const lines = made.flatMap(({ interval, award }) => (award.kind === "linear" ? [{ interval, award }] : []));
  const [drawnLine] = lines;
  if (drawnLine && lines.length === 1 && made.length > 1 && !rest && !line) {
    // Half the points at 80%, rising to full points at the target; nothing below 80%: beyond the best it stays the best.
    const { atLow, atHigh } = drawnLine.award;
    const rises = atLow.value < atHigh.value;
    for (const interval of open)
      if (rises ? !interval.high : !interval.low)
        fill({ kind: "score", points: rises ? atHigh : atLow }, [interval]);
  } else if (rest) {
    if (open.length === 0) cost += 2;
    // 90%以下不得分,超过不得分: what is on the other side is not said.
    const end = (interval: Interval) => (side === "below" ? interval.low : interval.high);
    if (side === "above" && open.some((interval) => end(interval) !== null)) return null;
    // 90-94分8分,95分以上10分,其他0分: what lies between 94 and 95 belongs to the lower band.
    const others = open.filter((interval) => !isUnitGap(interval, quantity));
    fill(rest, side && !line ? others.filter((interval) => end(interval) === null) : others);
  } else if (changes) {
    // 1-3天扣2分,5-7天扣5分: nothing is said of four days.
    const whole = quantity.kind === "count" || quantity.kind === "duration";
    if (whole && open.some(isWide) && !tiers.some(({ range }) => isSame(range.low, range.high))) hole = true;
    fill(
      { kind: "change", points: { kind: "points", value: 0 } },
      open.filter((interval) => !(whole && isWide(interval))),
    );
  } else if (zeros) fill({ kind: "score", points: { kind: "share", value: 1 } }, open);
  else if (made.length === 1) {
    const [only] = made;
    const share = only?.award.kind === "score" && only.award.points.kind === "share";
    if (only?.award.kind === "linear") {
      // From 0 to 30 points as it goes from 90% to 98%: what is beyond an end has what the end has.
      const { atLow, atHigh } = only.award;
      for (const interval of open) fill({ kind: "score", points: interval.low ? atHigh : atLow }, [interval]);
    } else if (share) fill({ kind: "score", points: { kind: "points", value: 0 } }, open);
    else fill({ kind: "score", points: { kind: "points", value: 0 } }, open);
    cost += 0.8;
  }
  // 超1%扣2分: each, as often as there is so much.
  if (tiers.length === 1 && changes && /^[超高低少多]\d/.test(tiers[0]?.words.replace(/\s/g, "") ?? ""))
    cost += 1;
  // 1次扣3分 alone is each time, not just once.
  const [single] = tiers;
  // 60 days: 25 marks, and what 59 or 61 get is not said.
  const english = /[a-z]{4}/i.test(text) && !/[\u4e00-\u9fff]/.test(text);
  if (english && tiers.length === 1 && single && !rest && !none && !line && isExact(single.range))
    return null;
  // Scores, and in one band minus 2 points: less than nothing, or from the full mark?
  const less = tiers.filter(({ award }) => award.kind === "change" && award.points.value < 0);
  if (english && less.length === 1 && tiers.filter(({ award }) => award.kind === "score").length > 1)
    return null;
  if (tiers.length === 1 && single && !rest && !none && !isNothing(single.award) && isSomeOf(single.range))
    return null;
  if (tiers.length === 1 && single && single.range.low && single.range.low.at === single.range.high?.at)
    cost += changes || single.range.low.at.kind === "target" ? 2 : singlePoint(single.range, single.award);
  return {
    clause: { subject, quantity, gates: [], scoring: { kind: "tiers", tiers: made } },
    cost,
    ...(unclear || bare || row || mixed ? { doubt: "TWO_READINGS" as const } : {}),
    // 95%得9分,低于90%倒扣3分: less than nothing.
    ...(!changes && tiers.some(({ words }) => /倒扣/.test(words)) ? { doubt: "TWO_READINGS" as const } : {}),
    ...(isOnce(tiers, changes, limits) ? { doubt: "TWO_READINGS" as const } : {}),
    ...(overlaps(tiers) ? { doubt: "OVERLAP" as const } : {}),
    ...(hole ? { doubt: "GAP" as const } : {}),
    limits,
    base: null,
    statedMax,
    own: !changes,
    adds: made.some(({ award }) => award.kind === "change" && award.points.value > 0),
    takes: made.some(({ award }) => award.kind === "change" && award.points.value < 0) || (zeros && !rest),
  };
}

/** 超过1次扣2分,扣完为止; 低于计划10%以上扣5分: once, or as often as there is so much? */
function isOnce(tiers: readonly Band[], changes: boolean, limits: readonly Limit[]): boolean {
  const [one] = tiers;
  if (!one || tiers.length > 1 || !changes || /[a-z]{3}/i.test(one.words)) return false;
  const { low, high } = one.range;
  const shares = [low, high].some((edge) => edge?.at.kind === "target" && edge.at.share !== 1);
  return (
    limits.some(({ kind, points }) => kind === "floor" && points?.value === 0) ||
    (shares && /[低高超少]/.test(one.words))
  );
}

/** Bands that are all open above, but for the best: where a line joins them each is known at its lower edge alone. */
function asPoints(made: RuleTier[]): void {
  const isOpen = ({ interval: { low, high } }: RuleTier) => low !== null && low.closed && high === null;
  const open = made.filter(isOpen).sort((a, b) => edgeOf(b) - edgeOf(a));
  if (open.length < 2) return;
  for (const [i, tier] of made.entries()) {
    if (!isOpen(tier) || tier === open[0]) continue;
    made[i] = { ...tier, interval: { low: tier.interval.low, high: tier.interval.low } };
  }
}

const edgeOf = ({ interval: { low } }: RuleTier) =>
  low?.at.kind === "value" ? low.at.value : (low?.at.share ?? 0);

/** The room of one displayed unit between two bands. */
function isUnitGap({ low, high }: Interval, quantity: Quantity): boolean {
  if (!low || !high || low.closed || high.closed) return false;
  if (low.at.kind !== "value" || high.at.kind !== "value") return false;
  const [below, above] = [low.at, high.at].map((bound) => ({
    at: decimal(String(bound.value)),
    closed: true,
    bound,
  }));
  return below !== undefined && above !== undefined && oneUnitApart(below, above, quantity);
}

function isWide({ low, high }: Interval): boolean {
  return (
    low?.at.kind === "value" &&
    high?.at.kind === "value" &&
    low.at.value > 0 &&
    high.at.value - low.at.value > 1
  );
}

/** One value alone, and neither none nor all. */
function isExact({ low, high }: Range): boolean {
  if (!low || low.at !== high?.at || low.at.kind !== "value") return false;
  const { v, unit } = low.at.amount;
  return v !== 0 && !(unit.kind === "ratio" && v === 1);
}

function isSamePoint(a: Range, b: Range): boolean {
  return isSame(a.low, a.high) && isSame(b.low, b.high) && sameValue(a.low?.at, b.low?.at);
}

const isExactRate = (range: Range) =>
  isExact(range) && amountsOf(range).every(({ unit }) => unit.kind === "ratio");

/** 1项得2分, 迟到3次扣5分: just so many, or each so many? */
function isSomeOf({ low, high }: Range): boolean {
  return (
    low !== null &&
    low.at === high?.at &&
    low.at.kind === "value" &&
    low.at.amount.unit.kind === "count" &&
    low.at.amount.v > 0
  );
}

/** One exact value with a score says little: 1次得2分 is each time; 未发生(0次)得满分 is what it says. */
function singlePoint({ low }: Range, award: Award): number {
  const none = low?.at.kind === "value" && low.at.amount.v === 0;
  const whole = low?.at.kind === "value" && low.at.amount.unit.kind === "ratio" && low.at.amount.v === 1;
  return none || (whole && isFull(award)) ? 0.5 : 2.5;
}

/** Whether two bands have more in common than an edge. */
function overlaps(tiers: readonly { readonly range: Range }[]): boolean {
  const spans = tiers.flatMap(({ range: { low, high } }) =>
    low?.at.kind === "value" && high?.at.kind === "value"
      ? [{ from: low.at.amount.v, to: high.at.amount.v, ratio: low.at.amount.unit.kind === "ratio" }]
      : [],
  );
  if (contradicts(tiers)) return true;
  return spans.some((a, i) =>
    spans.some(
      (b, j) => j > i && Math.min(a.to, b.to) - Math.max(a.from, b.from) > (a.ratio ? 0.0100001 : 1),
    ),
  );
}

/** 一天扣4分;48小时内得12分: what lies within has another score. */
function isWithin(
  { range: { low: at, high: same }, award }: Band,
  { range: { low, high }, award: other }: Band,
): boolean {
  if (!isSame(at, same) || at?.at.kind !== "value" || award.kind !== "change" || other.kind !== "score")
    return false;
  if (isSame(low, high)) return false;
  const edge = low ?? high;
  if (edge?.at.kind !== "value" || edge.at.amount.unit.family === undefined) return false;
  const [place, bound] = [sizeOf(at.at.amount), sizeOf(edge.at.amount)];
  return low && high ? false : low ? place > bound : place < bound;
}

const sizeOf = ({ v, unit }: Amount) => v * (unit.size ?? 1);

/** <85%得6分,<85%且≥75%得3分: one band has all of another. */
function contradicts(tiers: readonly { readonly range: Range }[]): boolean {
  return tiers.some(
    ({ range: { low, high } }) =>
      low &&
      high &&
      low.at !== high.at &&
      tiers.some(({ range: other }) => {
        const edge = other.low ? (other.high ? null : other.low) : other.high;
        const own = other.low ? low : high;
        return edge !== null && edge.closed === own.closed && sameValue(edge.at, own.at);
      }),
  );
}

/** Whether one band ends where another begins. */
function meets({ low: a, high: b }: Range, { low: c, high: d }: Range): boolean {
  const near = (one: RangeEdge | null, two: RangeEdge | null) => {
    if (!one || !two) return false;
    if (one.at.kind === "target" || two.at.kind === "target")
      return one.at.kind === two.at.kind && sameValue(one.at, two.at);
    const [x, y] = [one.at.amount, two.at.amount];
    return Math.abs(x.v - y.v) <= (x.unit.kind === "ratio" ? 0.0100001 : 1);
  };
  return near(a, d) || near(b, c);
}

/** One name again, perhaps shortened: 闭环率 after 整改事项闭环率. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replace(/[\s,:;()的]/g, "").toLowerCase());
  if (x === undefined || y === undefined) return false;
  return x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x);
}
