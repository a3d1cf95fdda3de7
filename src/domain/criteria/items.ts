import { isAdverse, isFavourable } from "./adverse";
import { measuresFrom } from "./lexicon";
import { isNumericTarget, targetCond } from "./read-condition";
import type { ElseItem, EventItem, Item, PlacedLimit, StepItem, TierItem, Way } from "./item";
import { NO_POINTS } from "./part";
import type { AwardPart, Cond, LimitPart, Part } from "./part";
import type { Findings } from "./problem";
import type { Token } from "./token";
import type { Bound } from "../rule/rule";

export interface Items {
  readonly items: readonly Item[];
  readonly limits: readonly PlacedLimit[];
  /** What stands after the last award. */
  readonly rest: readonly Part[];
}

const MEASURED = /(?:元|块|升|吨|公斤|千克|克|斤|米|公里|度|千瓦时|分|天|日|小时|分钟|秒|[万千W])$/;
const TIME =
  /^(?:分钟|秒钟?|天|日|小时|个小时|周|月|个月|季度|个季度|季|年|年度|个?工作日|hours?|minutes?|days?|weeks?|months?)$/;

/** The parts cut into items: a condition and what is awarded for it. */
export function itemsOf(parts: readonly Part[], tokens: readonly Token[], findings: Findings): Items {
  const items: Item[] = [];
  const limits: PlacedLimit[] = [];
  let zone: Part[] = [];
  let apart = false;
  let limitApart = false;
  let ordinal = false;
  let last: AwardPart | null = null;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part) break;
    if (part.kind === "ord" || part.kind === "stop") {
      apart = true;
      limitApart = true;
      if (part.kind === "ord") ordinal = true;
      zone.push(part);
      continue;
    }
    if (part.kind === "limit") {
      limits.push({ limit: part, after: items.length - 1, apart: limitApart });
      continue;
    }
    if (part.kind !== "award") {
      if (isVerbWithoutPoints(parts, i, zone, tokens)) findings.doubt("BROKEN_NUMBER", part.from, part.to);
      zone.push(part);
      continue;
    }
    const previous: AwardPart | null = last;
    if (previous && isEmpty(zone) && echoes(previous, part)) continue;
    if (part.sort === "money") {
      // A fine beside points: 罚款20元并扣1分. Alone it is refused later.
      const next = followingAward(parts, i);
      if (next || (previous && isEmpty(zone))) {
        findings.note("MONEY_LEFT_OUT", part.from, part.to);
        if (part.verb.includes("奖") || part.verb === "加") findings.doubt("NOT_POINTS", part.from, part.to);
        continue;
      }
      findings.doubt("NOT_POINTS", part.from, part.to);
      zone = [];
      continue;
    }
    if (part.sort === "range") {
      findings.doubt("POINTS_RANGE", part.from, part.to);
      return { items, limits, rest: [] };
    }
    // 一票否决,本项不得分: one verdict in two words.
    if (previous && isVerdict(previous) && isVerdict(part) && isThisItem(zone, tokens)) {
      zone = [];
      continue;
    }
    // …扣2分,扣完: until nothing is left.
    if (previous?.sort === "change" && isVerdict(part) && isEmpty(zone) && /^扣[完光]/.test(part.verb)) {
      limits.push({ limit: floorAt(part), after: items.length - 1, apart: limitApart });
      zone = [];
      continue;
    }
    if (isTimeLeft(part, zone, tokens)) {
      zone = [];
      continue;
    }
    // 每低0.1 at an end, 每延长5分(钟): the step, whose points are lost.
    if (part.soft && part.sort === "set" && isUnfinishedStep(zone, part, tokens)) {
      findings.doubt("TRUNCATED", part.from, part.to);
      return { items, limits, rest: [] };
    }
    zone = [...withoutHeading(zone, tokens)];
    let condition = zone;
    let end = part.to;
    // English and tables put the award first: -2 per late day; 10 points if ≥95%.
    if (!part.per) {
      // 5分:≥10个;4分:8-10个: points as headings of what earns them.
      const heads = isEmpty(zone) && part.sort === "set" && isColon(parts[i + 1], tokens) ? 1 : 0;
      const behind = partsBehind(parts, i + 1 + heads);
      const first = behind[0];
      if (
        first &&
        startsCondition(behind, tokens) &&
        (heads === 0 || first.kind === "cond") &&
        (isEmpty(zone) || ((first.kind === "each" || isLatin(first, tokens)) && endsOpen(zone, tokens)))
      ) {
        condition = [...zone, ...behind];
        i += behind.length + heads;
        end = behind[behind.length - 1]?.to ?? end;
      } else if (
        part.soft &&
        first?.kind === "word" &&
        /^(?:起评|起步|为?基[础准本]分?|底分)$/.test(tokens[first.from]?.word ?? "") &&
        isEmpty(zone)
      ) {
        // 60分起评: what the item starts at.
        condition = [...zone, first];
        i++;
        end = first.to;
      } else if (previous && isEmpty(zone) && zone.every(({ kind }) => kind === "other") && !part.per) {
        // 扣2分扣5分: two awards for one thing.
        findings.doubt("CONTRADICTION", previous.from, part.to);
        return { items, limits, rest: [] };
      } else if (isEmpty(zone) && part.bare && part.soft) {
        findings.doubt("TRUNCATED", part.from, part.to);
        return { items, limits, rest: [] };
      }
    }
    // 疏漏1次、投诉1次均扣3分: the same for each of them.
    for (const own of shared(condition)) {
      items.push(itemOf(withoutHeading(own, tokens), part, end, apart, ordinal, tokens, findings));
      apart = true;
    }
    last = part;
    zone = [];
    apart = false;
    limitApart = false;
    ordinal = false;
  }
  const odd = oddNumber(items, tokens);
  if (odd) findings.doubt("UNREAD", odd.award.from, odd.award.to);
  return { items, limits, rest: zone };
}

/** A number without 分 among awards that have it: 通过ISO 9001外审得15分. Before a full stop it may be the item's marks (…无杂物8;). */
function oddNumber(items: readonly Item[], tokens: readonly Token[]): Item | undefined {
  const explicit = items.some(
    ({ award }) => award.sort !== "keep" && !award.bare && !award.full && award.points.value !== 0,
  );
  if (!explicit) return undefined;
  return items.find(
    ({ award }) =>
      award.bare &&
      award.soft &&
      award.points.value !== 0 &&
      !/^(?:stop|ord)$/.test(tokens[award.to]?.kind ?? ""),
  );
}

/** Whether only separators and brackets stand there. */
export function isEmpty(zone: readonly Part[]): boolean {
  return zone.every(
    (part) =>
      part.kind === "sep" ||
      part.kind === "stop" ||
      part.kind === "ord" ||
      part.kind === "other" ||
      part.kind === "all",
  );
}

/** 逾期(扣5分) -5: the second says the first again. */
function echoes(first: AwardPart, second: AwardPart): boolean {
  if (first.sort === "keep") return second.soft && second.points.value === 0;
  return (
    second.soft &&
    second.points.kind === first.points.kind &&
    Math.abs(second.points.value) === Math.abs(first.points.value) &&
    second.sort === first.sort &&
    second.points.value < 0
  );
}

const HEADING =
  /^(?:绩效|指标)?(?:评分|考核|计分|扣分|加分|得分|评价|打分|考评|评定)?(?:标准|细则|办法|规则|说明|方法|方式|依据|要求|准则)$/;

/** 评分标准: says nothing of what is judged. */
function withoutHeading(zone: readonly Part[], tokens: readonly Token[]): readonly Part[] {
  const at = zone.findIndex(({ kind }) => kind === "sep");
  const colon = zone[at];
  if (at < 1 || !colon || tokens[colon.from]?.word !== ":") return zone;
  const words = zone
    .slice(0, at)
    .map((part) =>
      part.kind === "ord" || part.kind === "stop"
        ? ""
        : tokens
            .slice(part.from, part.to)
            .map(({ word }) => word)
            .join(""),
    )
    .join("");
  return HEADING.test(words)
    ? [...zone.slice(0, at).filter(({ kind }) => kind === "ord" || kind === "stop"), ...zone.slice(at + 1)]
    : zone;
}

/** The zone of each thing counted, where 均 or 各 says that each has the award of its own. */
function shared(zone: readonly Part[]): readonly (readonly Part[])[] {
  if (!zone.some((part) => part.kind === "all")) return [zone];
  const zones: Part[][] = [];
  let own: Part[] = [];
  for (const part of zone) {
    own.push(part);
    if (part.kind !== "cond") continue;
    if (part.shape !== "point" || part.value !== 1 || part.percent) return [zone];
    zones.push(own.filter(({ kind }, at) => kind !== "sep" || at > 0));
    own = [];
  }
  return zones.length > 1 ? zones : [zone];
}

function isUnfinishedStep(zone: readonly Part[], award: AwardPart, tokens: readonly Token[]): boolean {
  const at = lastEach(zone);
  if (at < 0) return false;
  const region = zone.slice(at + 1);
  if (region.some(({ kind }) => kind === "cond")) return false;
  const way = region.some(({ kind }) => kind === "up" || kind === "down");
  return way || (award.bare && !isLatin(zone[at], tokens));
}

/** 每低1%扣分, 发生1次,扣分: the verb stands where points must follow. 按比例扣分 and 质检得分 are nouns. */
function isVerbWithoutPoints(
  parts: readonly Part[],
  i: number,
  zone: readonly Part[],
  tokens: readonly Token[],
): boolean {
  const part = parts[i];
  const next = parts[i + 1];
  if (!part || (part.kind !== "ded" && part.kind !== "add" && part.kind !== "get")) return false;
  if (part.kind === "get" && isVague(parts, i, tokens)) {
    return zone.some(({ kind }) => kind === "cond") && !zone.some(({ kind }) => kind === "prop");
  }
  // ≥99%得分,否则不得分; 质检得分,每低1分 is a noun.
  if (part.kind === "get" && !/^[得计给评]分$/.test(tokens[part.from]?.word ?? "")) return false;
  const lone = tokens[part.from + 1];
  const ends =
    next === undefined ||
    next.kind === "sep" ||
    next.kind === "stop" ||
    next.kind === "ord" ||
    (lone?.kind === "point" && lone.gap > 0);
  if (!ends || /累计$/.test(tokens[part.from - 1]?.word ?? "")) return false;
  let from = zone.length;
  while (from > 0 && !/^(?:stop|ord)$/.test(zone[from - 1]?.kind ?? "")) from--;
  const own = zone.slice(from);
  if (own.some(({ kind, from: at }) => kind === "prop" || /比例|比率/.test(tokens[at]?.word ?? "")))
    return false;
  if (part.kind !== "get") return own.some(({ kind }) => kind === "each" || kind === "cond");
  if (own.some(({ kind }) => kind === "cond") || own.some(({ kind }) => kind === "each")) return true;
  // 文明施工得分,不文明施工得0分
  const award = parts.slice(i + 1).find(({ kind }) => kind === "award");
  const named = own.some(({ kind }) => kind === "word");
  return (
    named &&
    next?.kind === "sep" &&
    award?.kind === "award" &&
    award.sort === "set" &&
    award.points.value === 0
  );
}

/** 得相应分值: points that no word fixes. */
function isVague(parts: readonly Part[], i: number, tokens: readonly Token[]): boolean {
  const [word, next] = [parts[i + 1], parts[i + 2]];
  return (
    word?.kind === "word" &&
    /^(?:相应|对应|一定|部分|适当|若干)(?:的)?(?:分值?|分数|得分|权重分?)?$/.test(
      tokens[word.from]?.word ?? "",
    ) &&
    (next === undefined || next.kind === "sep" || next.kind === "stop")
  );
}

function floorAt({ from, to }: AwardPart): LimitPart {
  return { kind: "limit", what: "floor", points: NO_POINTS, whole: false, from, to };
}

function isVerdict(award: AwardPart): boolean {
  return award.sort === "veto" || (award.sort === "set" && award.points.value === 0);
}

function isThisItem(zone: readonly Part[], tokens: readonly Token[]): boolean {
  return zone.every(
    (part) =>
      part.kind !== "cond" &&
      part.kind !== "each" &&
      part.kind !== "stop" &&
      part.kind !== "ord" &&
      (part.kind !== "word" ||
        /^(?:即|则|并|该|本|此|单)?(?:该|本|此)?(?:项|指标|项指标|项得分|考核项)?(?:分值)?$/.test(
          tokens[part.from]?.word ?? "",
        )),
  );
}

/** 扣完为止,剩余时间不计分: says nothing new. */
function isTimeLeft(award: AwardPart, zone: readonly Part[], tokens: readonly Token[]): boolean {
  return (
    isVerdict(award) &&
    zone.some(
      (part) =>
        part.kind === "word" &&
        /^(?:剩余|其余|余下|以后)(?:的)?(?:时间|月份?|时段|部分|季度|天数|次数)/.test(
          tokens[part.from]?.word ?? "",
        ),
    )
  );
}

/** Late payroll: -5 per day; Over budget: -2 per 1%. */
function endsOpen(zone: readonly Part[], tokens: readonly Token[]): boolean {
  const last = zone[zone.length - 1];
  if (!last) return true;
  return (
    last.kind === "sep" ||
    last.kind === "stop" ||
    last.kind === "ord" ||
    /^then$/i.test(tokens[last.from]?.word ?? "")
  );
}

function followingAward(parts: readonly Part[], i: number): boolean {
  for (let at = i + 1; at < parts.length; at++) {
    const part = parts[at];
    if (!part || part.kind === "stop") return false;
    if (part.kind === "award")
      return part.sort !== "money" && isEmpty(parts.slice(i + 1, at).filter((p) => p.kind !== "word"));
    if (part.kind !== "sep" && part.kind !== "word" && part.kind !== "other") return false;
  }
  return false;
}

/** The parts after an award, up to the next separator or award. */
function partsBehind(parts: readonly Part[], from: number): Part[] {
  const behind: Part[] = [];
  for (let at = from; at < parts.length; at++) {
    const part = parts[at];
    if (
      !part ||
      part.kind === "award" ||
      part.kind === "stop" ||
      part.kind === "ord" ||
      part.kind === "limit"
    )
      break;
    if (part.kind === "sep") break;
    behind.push(part);
  }
  return behind;
}

function isColon(part: Part | undefined, tokens: readonly Token[]): boolean {
  return part?.kind === "sep" && tokens[part.from]?.word === ":";
}

function startsCondition(behind: readonly Part[], tokens: readonly Token[]): boolean {
  const first = behind[0];
  if (!first) return false;
  if (first.kind === "each" || first.kind === "cond") return true;
  if (first.kind !== "word") return false;
  // Deduct 10% of the score for each late submission
  if (/^of$/i.test(tokens[first.from]?.word ?? "") && behind.some(({ kind }) => kind === "each")) return true;
  return /^(?:if|at|for|when|where|on|in)$/i.test(tokens[first.from]?.word ?? "") && behind.length > 1;
}

// ---- one item -----------------------------------------------------------------------------------------------------

function itemOf(
  zone: readonly Part[],
  award: AwardPart,
  end: number,
  apart: boolean,
  ordinal: boolean,
  tokens: readonly Token[],
  findings: Findings,
): Item {
  const first = zone.find((part) => part.kind !== "sep" && part.kind !== "stop" && part.kind !== "ord");
  const from = Math.min(first?.from ?? award.from, award.from);
  const base = {
    award,
    from,
    to: Math.max(award.to, end),
    topic: topicOf(zone, tokens),
    apart,
    ordinal,
    zone,
  };
  const conds = zone.filter((part): part is Cond => part.kind === "cond");
  const eachAt = lastEach(zone);
  if (eachAt >= 0) return stepOf(base, zone, eachAt, tokens, findings);
  if (award.per) {
    const given = award.soft && award.sort === "set" ? directed(award, tokens, findings) : award;
    const own = { ...base, award: given };
    if (conds.every(({ value, percent }) => value === 1 && !percent))
      return occurrence(own, perUnit(award, tokens), 1, true, null);
    return stepFrom(own, zone, zone.length, tokens, findings, true, perUnit(award, tokens));
  }
  const way = wayIn(zone);
  const rest = zone.some((part) => part.kind === "else");
  // 否则以上情况出现一次扣3分 is a step of its own.
  if (rest && conds.length === 0) return elseItem(base);
  if (conds.length === 0 && way) {
    const cond = beyondTarget(zone, way, tokens);
    if (cond) return tierItem(base, cond);
  }
  if (conds.length > 0) return numberedItem(base, zone, conds, way, tokens, findings);
  return eventItem(base, zone, tokens, findings);
}

type Base = Pick<EventItem, "award" | "from" | "to" | "topic" | "apart" | "ordinal" | "zone">;

/** 超预算不得分: a direction and what it is held against, without a number. */
function beyondTarget(zone: readonly Part[], way: Direction, tokens: readonly Token[]): Cond | null {
  const ref = zone[way.at + 1];
  if (ref?.kind !== "ref" || way.way === "off" || !isNumericTarget(tokens[ref.from]?.word ?? "")) return null;
  return targetCond(way.way === "above" ? "gt" : "lt", true, zone[way.at]?.from ?? ref.from, ref.to);
}

/** 1.5分/次 takes points where the text speaks of taking them, or counts what nobody wants. */
function directed(award: AwardPart, tokens: readonly Token[], findings: Findings): AwardPart {
  const takes = tokens.some(({ kind, word }) => kind === "until" || kind === "ded" || /扣|减分/.test(word));
  const gives = tokens.some(({ kind, word }) => kind === "add" || /加分|奖励/.test(word));
  const words = tokens.map(({ word }) => word).join("");
  const taken = takes === gives && !takes ? isAdverse(words) : takes;
  const given = takes === gives && !takes ? isFavourable(words) : gives;
  if (taken === given) {
    findings.doubt("DIRECTION_UNCLEAR", award.from, award.to);
    return award;
  }
  return taken
    ? { ...award, sort: "change", points: { ...award.points, value: -award.points.value } }
    : { ...award, sort: "change" };
}

function occurrence(base: Base, unit: string, scale: number, each: boolean, point: Cond | null): StepItem {
  return stepItem(base, {
    way: null,
    both: false,
    step: 1,
    unit,
    percent: false,
    scale,
    from_: { kind: "value", value: 0 },
    threshold: null,
    each,
    point,
    countable: false,
  });
}

// Written out field by field: spreading objects is what a reader of thousands of texts would spend its time on.

function tierItem({ award, from, to, topic, apart, ordinal, zone }: Base, cond: Cond): TierItem {
  return { kind: "tier", award, from, to, topic, apart, ordinal, zone, cond };
}

function eventItem(
  { award, from, to, topic, apart, ordinal, zone }: Base,
  words: readonly Part[],
  tokens: readonly Token[],
  findings: Findings,
): EventItem {
  const own = labelParts(words, tokens);
  const first = own[0];
  const last = own[own.length - 1];
  const { text, start } = first && last ? findings.plain(first.from, last.to) : { text: "", start: 0 };
  const negated = isNegated(own, tokens);
  return { kind: "event", award, from, to, topic, apart, ordinal, zone, label: text, start, negated };
}

function elseItem({ award, from, to, topic, apart, ordinal, zone }: Base): ElseItem {
  return { kind: "else", award, from, to, topic, apart, ordinal, zone };
}

type StepFields = Omit<StepItem, keyof Base | "kind">;

function stepItem({ award, from, to, topic, apart, ordinal, zone }: Base, fields: StepFields): StepItem {
  const { way, both, step, unit, percent, scale, from_, threshold, each, point, countable } = fields;
  return {
    kind: "step",
    award,
    from,
    to,
    topic,
    apart,
    ordinal,
    zone,
    way,
    both,
    step,
    unit,
    percent,
    scale,
    from_,
    threshold,
    each,
    point,
    countable,
  };
}

function numberedItem(
  base: Base,
  zone: readonly Part[],
  conds: readonly Cond[],
  way: Direction | null,
  tokens: readonly Token[],
  findings: Findings,
): Item {
  const { award } = base;
  const intervals = conds.filter((cond) => cond.shape !== "point");
  const pointsOnly = conds.filter((cond) => cond.shape === "point");
  const gives = award.sort === "change" || award.sort === "set";

  // 超预算1%扣1分, 比目标值多1条扣2分, 升高1%扣2分: a direction and an amount, without 每.
  if (pointsOnly.length >= 1 && way && gives && !award.full && award.points.value !== 0) {
    const cond = pointsOnly[pointsOnly.length - 1];
    const at = cond ? zone.indexOf(cond) : -1;
    const earlier =
      intervals.every((other) => zone.indexOf(other) < way.at) &&
      (way.at < at || isLatin(zone[way.at], tokens));
    if (cond && !cond.ref && isNear(zone, way.at, at, tokens) && earlier && cond.value !== 0) {
      return stepFrom(base, zone, way.at, tokens, findings, false);
    }
  }
  // 超过计划1%加0.5分: one of a measure beyond the target is a step, as 超计划1% is; 5% might be a bound.
  const unit = conds.length === 1 && !way ? conds[0] : undefined;
  if (unit && award.sort === "change" && unit.ref && !unit.share && (unit.op === "gt" || unit.op === "lt")) {
    if (unit.value === (unit.percent ? 0.01 : 1))
      return stepFrom(base, zone, zone.indexOf(unit), tokens, findings, false);
  }
  // 一场未完成扣6分 after a norm with bounds of its own; 一家未达到标准的.
  const near = inLastSegment(conds, zone);
  const one = near.find((cond) => cond.shape === "point" && cond.value === 1 && !cond.percent);
  const lastIntervals = near.filter(
    (cond) =>
      cond.shape !== "point" &&
      !(cond.ref && cond.value === null) &&
      // 6个月以上员工流失一个: the interval describes what is counted.
      !(
        one &&
        one.from > cond.from &&
        one.unit !== "" &&
        (cond.percent || !sameMeasure(one.unit, cond.unit))
      ),
  );
  if (one && lastIntervals.length === 0 && award.sort === "change" && intervals.length > 0) {
    for (const other of intervals) if (!other.ref) findings.note("NORM_LEFT_OUT", other.from, other.to);
    return countedOrEvent(base, zone, pointsOnly, tokens, findings);
  }
  // 偏差率超6%得0分: without 每 the direction is a bound.
  const beyond = pointsOnly[0];
  if (
    intervals.length === 0 &&
    beyond &&
    way &&
    way.way !== "off" &&
    pointsOnly.length === 1 &&
    gives &&
    (award.full || award.points.value === 0 || award.sort === "set")
  ) {
    const short = (tokens[zone[way.at]?.from ?? -1]?.word.length ?? 9) === 1;
    if (short && zone.indexOf(beyond) === way.at + 1 && beyond.low) {
      const edge = { ...beyond.low, closed: false };
      const cond: Cond = {
        ...beyond,
        shape: "interval",
        op: way.way === "above" ? "gt" : "lt",
        low: way.way === "above" ? edge : null,
        high: way.way === "above" ? null : edge,
      };
      return tierItem(base, cond);
    }
  }
  // 目标值:95%;达到目标得10分
  const aim = intervals.length === 1 ? intervals[0] : undefined;
  const named = pointsOnly.length === 1 ? pointsOnly[0] : undefined;
  if (
    aim?.ref &&
    aim.value === null &&
    named &&
    named.from < aim.from &&
    named.low &&
    zone.slice(0, zone.indexOf(named)).some(({ kind }) => kind === "ref")
  ) {
    const edge = { ...named.low, closed: aim.op !== "gt" && aim.op !== "lt" };
    const up = aim.op === "ge" || aim.op === "gt";
    return tierItem(base, {
      ...named,
      shape: "interval",
      op: aim.op,
      low: up ? edge : null,
      high: up ? null : edge,
    });
  }
  if (intervals.length > 0) {
    const cond = mainInterval(intervals, base, zone, tokens);
    // 未在3天内提交的扣2分: the deadline belongs to the event.
    if (
      cond &&
      isDeadline(cond, zone, tokens) &&
      award.sort === "change" &&
      award.points.value < 0 &&
      isNegatedNear(zone, tokens)
    ) {
      return countedOrEvent(
        base,
        zone,
        conds.filter((other) => other !== cond),
        tokens,
        findings,
      );
    }
    for (const other of conds) {
      if (other !== cond && !isInertBeside(other, cond, zone, tokens))
        findings.doubt("UNREAD", other.from, other.to);
    }
    if (cond && fallsShort(cond, zone, tokens))
      return tierItem(base, {
        ...cond,
        high: { at: { kind: "value", value: 1 }, closed: false, explicit: true },
      });
    if (cond) return tierItem(base, cond);
  }
  return countedOrEvent(base, zone, pointsOnly, tokens, findings);
}

/** 未完成但完成80%以上: from 80% to less than the whole. */
function fallsShort(cond: Cond, zone: readonly Part[], tokens: readonly Token[]): boolean {
  if (!cond.percent || cond.ref || cond.high || !(cond.value !== null && cond.value < 1)) return false;
  const words = zone
    .slice(0, zone.indexOf(cond))
    .map((part) => wordsOf(part, tokens))
    .join("");
  return /(?:未|没有?)(?:能|全部|按期|如期)*(?:完成|达成|达标)(?:任务|目标|计划)?,?但/.test(words);
}

/** 发生1起…扣5分: one occurrence, or the first of a list of counts; without a number an event. */
function countedOrEvent(
  base: Base,
  zone: readonly Part[],
  conds: readonly Cond[],
  tokens: readonly Token[],
  findings: Findings,
): Item {
  const inLast = inLastSegment(conds, zone);
  const cond = inLast[inLast.length - 1] ?? conds[conds.length - 1];
  if (!cond) {
    return eventItem(base, zone, tokens, findings);
  }
  if (isNamedNorm(cond, zone, tokens)) return tierItem(base, cond);
  for (const other of conds) {
    if (other === cond) continue;
    const isOne = other.value === 1 && !other.percent;
    if (!isOne && inLast.includes(other)) findings.doubt("UNREAD", other.from, other.to);
    else if (!isOne) findings.note("NORM_LEFT_OUT", other.from, other.to);
  }
  if (!inLast.includes(cond) && !sameSentence(cond, zone)) {
    findings.note("NORM_LEFT_OUT", cond.from, cond.to);
    return eventItem(base, zone, tokens, findings);
  }
  const { award } = base;
  if (namesLevel(cond, zone)) return eventItem(base, zone, tokens, findings);
  if (
    cond.value === 1 &&
    !cond.percent &&
    cond.unit !== "" &&
    award.points.value !== 0 &&
    award.sort !== "veto" &&
    !award.full
  ) {
    return occurrence(base, cond.unit, cond.scale, false, cond);
  }
  return tierItem(base, cond);
}

/** 99%为达标,达标得满分: the number is what the word stands for. */
function isNamedNorm(cond: Cond, zone: readonly Part[], tokens: readonly Token[]): boolean {
  const words = zone.slice(zone.indexOf(cond) + 1).map((part) => wordsOf(part, tokens));
  return /^(?:为|即为|视为|算)(达标|合格|达到|完成)[,;。](?:\1)(?:的|者)?$/.test(words.join(""));
}

/** 通过二级等保测评: a level that only names what follows it. 二级8分 and 一级:… are grades. */
function namesLevel(cond: Cond, zone: readonly Part[]): boolean {
  if (cond.shape !== "point" || !/^(?:级|类|等|档|星|甲)$/.test(cond.unit)) return false;
  const next = zone[zone.indexOf(cond) + 1];
  return (
    next?.kind === "word" &&
    next.from === cond.to &&
    zone.some(({ kind, from }) => kind === "word" && from < cond.from)
  );
}

function inLastSegment(conds: readonly Cond[], zone: readonly Part[]): readonly Cond[] {
  let start = 0;
  for (let at = 0; at < zone.length; at++) {
    const part = zone[at];
    if (!part || (part.kind !== "sep" && part.kind !== "stop" && part.kind !== "ord")) continue;
    // A separator right before the award does not begin a segment: 发生1次,扣4分.
    if (zone.slice(at + 1).some((later) => later.kind === "cond" || later.kind === "word")) start = at;
  }
  return conds.filter((cond) => zone.indexOf(cond) >= start);
}

function sameSentence(cond: Cond, zone: readonly Part[]): boolean {
  const at = zone.indexOf(cond);
  return !zone.slice(at).some((part) => part.kind === "stop" || part.kind === "sep");
}

/** Of several intervals the one nearest to the award that is no deadline or period beside another. */
function mainInterval(
  intervals: readonly Cond[],
  _base: Base,
  zone: readonly Part[],
  tokens: readonly Token[],
): Cond | undefined {
  for (let at = intervals.length - 1; at >= 0; at--) {
    const cond = intervals[at];
    if (!cond) continue;
    if (intervals.length > 1 && isDeadline(cond, zone, tokens)) continue;
    const before = intervals[at - 1];
    const close =
      before && !zone.slice(zone.indexOf(before), zone.indexOf(cond)).some(({ kind }) => kind === "sep");
    if (cond.attributive && close) continue;
    return cond;
  }
  return intervals[intervals.length - 1];
}

/** 10日内, 一季度内: time up to a bound. */
function isDeadline(cond: Cond, _zone: readonly Part[], _tokens: readonly Token[]): boolean {
  return cond.op === "le" && TIME.test(cond.unit) && !cond.worded;
}

function isInertBeside(
  other: Cond,
  main: Cond | undefined,
  zone: readonly Part[],
  tokens: readonly Token[],
): boolean {
  if (!main) return false;
  if (other.percent) {
    return (
      other.shape === "interval" &&
      main.percent &&
      other.value === main.value &&
      (other.low === null) !== (main.low === null)
    );
  }
  if (isDeadline(other, zone, tokens)) return true;
  if (other.attributive) return true;
  // 控制在3%以内,超过3%的…: the norm and what is beyond it.
  if (
    other.shape === "interval" &&
    other.value === main.value &&
    (other.low === null) !== (main.low === null)
  )
    return true;
  // 库龄180天以上物料占比<5%: another measure, right before the name that it describes.
  const described = zone[zone.indexOf(other) + 1];
  if (
    other.shape === "interval" &&
    main.percent &&
    other.unit !== "" &&
    other.from < main.from &&
    described?.kind === "word" &&
    described.from === other.to &&
    zone.slice(zone.indexOf(other) + 1, zone.indexOf(main)).every(({ kind }) => kind === "word")
  )
    return true;
  // 13个月继续率: a name.
  const next = zone[zone.indexOf(other) + 1];
  if (other.shape === "point" && TIME.test(other.unit) && other.unit !== main.unit && next?.kind === "word")
    return true;
  if (other.shape === "point" && other.value === 1 && other.unit !== main.unit) return true;
  const between = zone.slice(zone.indexOf(other), zone.indexOf(main));
  return other.unit !== main.unit && between.some((part) => part.kind === "stop" || part.kind === "ord");
}

function isLatin(part: Part | undefined, tokens: readonly Token[]): boolean {
  return /^[a-z]/i.test(tokens[part?.from ?? -1]?.word ?? "");
}

function isMeasure(word: string): boolean {
  return (measuresFrom(word.charAt(0)) ?? []).includes(word);
}

/** What a number of points is given for each: 件 of 扣3分/件. */
function perUnit({ from, to }: AwardPart, tokens: readonly Token[]): string {
  const last = tokens[to - 1];
  const word = last && to - 1 > from ? last.word : "";
  if (/^[a-z]/i.test(word)) return word.toLowerCase();
  for (const measure of measuresFrom(word.charAt(0)) ?? []) if (word.startsWith(measure)) return measure;
  return word;
}

// ---- steps --------------------------------------------------------------------------------------------------------

interface Direction {
  readonly way: Way | "off";
  readonly at: number;
}

function lastEach(zone: readonly Part[]): number {
  // 每班组每发现一次: the first 每 of the last stretch that holds one.
  let found = -1;
  for (let at = zone.length - 1; at >= 0; at--) {
    const part = zone[at];
    if (!part) continue;
    if (part.kind === "each") found = at;
    else if (found >= 0 && (part.kind === "sep" || part.kind === "stop" || part.kind === "ord")) break;
  }
  return found;
}

function wayIn(zone: readonly Part[]): Direction | null {
  for (let at = zone.length - 1; at >= 0; at--) {
    const part = zone[at];
    if (part?.kind === "down") return { way: "below", at };
    if (part?.kind === "up") return { way: "above", at };
    if (part?.kind === "off") return { way: "off", at };
  }
  return null;
}

/** 少1户, 少开1次, 超预算1%, 1% below: nothing but a verb or the target stands between. 超支问题1次 is a count. */
function isNear(zone: readonly Part[], way: number, cond: number, tokens: readonly Token[]): boolean {
  const [low, high] = way < cond ? [way, cond] : [cond, way];
  const short = (tokens[zone[way]?.from ?? -1]?.word.length ?? 9) === 1;
  return zone.slice(low + 1, high).every((part) => {
    if (part.kind === "ref" || part.kind === "up" || part.kind === "down") return true;
    const word = tokens[part.from]?.word ?? "";
    return part.kind === "word" && (isLatin(part, tokens) || (word.length <= 2 && short));
  });
}

function stepOf(
  base: Base,
  zone: readonly Part[],
  eachAt: number,
  tokens: readonly Token[],
  findings: Findings,
): Item {
  return stepFrom(base, zone, eachAt, tokens, findings, true);
}

function stepFrom(
  base: Base,
  zone: readonly Part[],
  start: number,
  tokens: readonly Token[],
  findings: Findings,
  each: boolean,
  perUnit = "",
): StepItem {
  const region = each ? countedOnly(zone.slice(start + 1), tokens, findings) : zone.slice(start);
  const before = zone.slice(0, start);
  let conds = region.filter((part): part is Cond => part.kind === "cond");
  let threshold: Cond | null = null;
  let way: Way | null = null;
  let both = false;
  let ref = region.some((part) => part.kind === "ref");
  let step = 1;
  let unit = "";
  let percent = false;
  let scale = 1;
  let stepCond: Cond | null = null;
  let countable = false;
  let beyondFree = false;

  const direction = wayIn(region);
  if (direction) {
    both = direction.way === "off";
    way = direction.way === "off" ? "above" : direction.way;
    countable = isCountable(tokens[zone[(each ? start + 1 : start) + direction.at]?.from ?? -1]?.word ?? "");
  }
  conds = conds.filter((cond) => {
    if (!cond.attributive || cond === conds[0]) return true;
    findings.note("NORM_LEFT_OUT", cond.from, cond.to);
    return false;
  });
  const named = unitOfWord(region, tokens);
  const head = conds[0];
  let occurring = false;
  if (
    head &&
    named !== "" &&
    head.shape === "interval" &&
    !head.ref &&
    region.indexOf(head) > 0 &&
    region[0]?.kind === "word"
  ) {
    // for every minute over 15 minutes, per visitor below 100; 每次超过30分钟扣2分 and per outage of over 2 hours count the times.
    const isLatinCount = head.unit === "" && !head.percent && isLatin(region[0], tokens);
    if ((/百分点/.test(named) && head.percent) || sameMeasure(named, head.unit) || isLatinCount) {
      threshold = head;
      way = wayOf(head);
      if (head.percent) {
        percent = true;
        step = 0.01;
      }
    } else {
      occurring = true;
      findings.note("NORM_LEFT_OUT", head.from, head.to);
    }
    unit = named;
    conds = conds.slice(1);
  }
  const one = conds[0];
  const two = conds[1];
  if (one && two && one.shape === "interval" && two.shape === "point" && one.value !== null && !one.ref) {
    // 每高于82%一个百分点
    threshold = one;
    way ??= wayOf(one);
    stepCond = two;
  } else if (
    one &&
    two?.shape === "interval" &&
    one.shape === "point" &&
    two.value !== null &&
    !two.ref &&
    !(two.low && two.high) &&
    isLatin(two, tokens) &&
    fitsStep(two, one.percent, one.unit, wayOf(two))
  ) {
    // 2 for each 1% below 95%
    threshold = two;
    way ??= wayOf(two);
    stepCond = one;
  } else if (one && one.shape !== "relative") {
    stepCond = one;
    if (one.ref) ref = true;
    if (one.ref && one.value === null) {
      stepCond = two ?? null;
      way ??= wayOf(one);
    } else if (one.shape === "interval") {
      way ??= one.worded || one.ref ? wayOf(one) : null;
      if (!one.worded && !one.ref) findings.doubt("TWO_READINGS", one.from, one.to);
      else if (one.share) findings.doubt("TWO_READINGS", one.from, one.to);
    }
  } else if (one) {
    way ??= one.op === "lt" ? "below" : "above";
  }
  const side = conds.find((cond) => cond.shape === "relative" && cond !== one);
  if (side) way ??= side.op === "lt" ? "below" : "above";
  const beyond = conds.find((cond) => cond.ref && cond.value === null && cond !== one);
  if (beyond) {
    // 2 for each 1% below target
    ref = true;
    way ??= wayOf(beyond);
  }
  for (const cond of conds) {
    if (
      cond === stepCond ||
      cond === threshold ||
      (cond.ref && cond.value === null) ||
      cond.shape === "relative"
    )
      continue;
    // 每发现1单不足三家比价: another measure describes what is counted.
    if (
      cond.shape === "interval" &&
      cond.from >= (stepCond?.to ?? 0) &&
      (cond.percent !== percent || !sameMeasure(cond.unit, unit))
    ) {
      findings.note("NORM_LEFT_OUT", cond.from, cond.to);
      continue;
    }
    const repeats =
      cond.shape === "point" && cond.value === 1 && !cond.percent && (stepCond?.value ?? 1) === 1;
    if (!repeats) findings.doubt("UNREAD", cond.from, cond.to);
  }
  if (stepCond && stepCond.value !== null) {
    step = stepCond.value;
    unit = stepCond.unit;
    percent = stepCond.percent;
    scale = stepCond.scale;
    if (!(step > 0)) {
      findings.doubt("BROKEN_NUMBER", stepCond.from, stepCond.to);
      step = 1;
    }
  } else if (threshold === null && unit === "") {
    unit = named || perUnit;
    if (/百分点|百分比/.test(unit)) {
      percent = true;
      step = 0.01;
    }
  }

  // 每少扣1分, 每超秒扣1分: a direction without its step.
  if (each && stepCond === null && threshold === null && direction && direction.way !== "off") {
    const last = region[region.length - 1];
    const lost =
      region.length <= 1 + (ref ? 1 : 0) ||
      (last?.kind === "word" && isMeasure(tokens[last.from]?.word ?? "") && !isLatin(last, tokens));
    if (lost && !isLatin(region[direction.at], tokens)) findings.doubt("BROKEN_NUMBER", base.from, base.to);
  }

  // What stands before 每: a threshold (少于24次，每少1次) or a direction (比目标值每高1%).
  const earlier = before.filter((part): part is Cond => part.kind === "cond");
  let cond = earlier[earlier.length - 1] ?? null;
  while (cond && !threshold && !fitsStep(cond, percent, unit, way)) {
    const index = earlier.indexOf(cond);
    findings.note("NORM_LEFT_OUT", cond.from, cond.to);
    cond = earlier[index - 1] ?? null;
  }
  if (cond && !threshold && cond.shape !== "relative") {
    if (cond.ref && cond.value === null) {
      ref = true;
      way ??= wayOf(cond);
    } else if (cond.ref) {
      // 大于限值一处每处扣3分
      ref = true;
      way ??= wayOf(cond);
      if (cond.share || (cond.value !== step && stepCond)) findings.doubt("TWO_READINGS", cond.from, cond.to);
      else step = cond.value ?? step;
    } else {
      const others = earlier.filter((other) => other !== cond && fitsStep(other, percent, unit, way));
      if (others.length > 0) findings.doubt("TWO_READINGS", others[0]?.from ?? 0, cond.to);
      threshold = cond;
      if (way === null) {
        const later = wayIn(before.slice(before.indexOf(cond) + 1));
        if (later && later.way !== "off") way = later.way;
        else if (cond.op === "gt") way = "above";
        else if (cond.op === "lt") way = "below";
        else if (cond.shape === "point" && !cond.percent && cond.value === 1) threshold = null;
        else findings.doubt("TWO_READINGS", cond.from, cond.to);
      }
    }
  }
  if (way === null && !occurring) {
    const earlierWay = wayIn(before);
    // 差旅超支每出现1次: the direction is part of a name, unless what is counted is a measure.
    if (
      earlierWay &&
      (percent ||
        MEASURED.test(unit) ||
        before[earlierWay.at + 1]?.kind === "ref" ||
        before[earlierWay.at - 1]?.kind === "ref") &&
      before.slice(earlierWay.at).every((part) => part.kind !== "stop" && part.kind !== "ord")
    ) {
      both = earlierWay.way === "off";
      way = earlierWay.way === "off" ? "above" : earlierWay.way;
      if (before.slice(Math.max(0, earlierWay.at - 2)).some((part) => part.kind === "ref")) ref = true;
    }
  }
  // 前2次不扣分,之后每次扣2分: beyond what the words before it leave free.
  const after = [...before, ...region].some((part) => part.kind === "word" && isThenceforth(part, tokens));
  if (way === null && after && !occurring) {
    way = "above";
    ref = false;
    beyondFree = true;
  }
  // 归档率100%,每缺一份扣0.5分: the rate is the norm, the pieces are counted.
  const rated = countable && !percent && zone.some((part) => part.kind === "cond" && part.percent);
  if (rated) way = null;
  let from_: Bound | null = null;
  if (threshold) from_ = boundOfThreshold(threshold, way);
  else if (both) from_ = { kind: "value", value: 0 };
  else if (beyondFree) from_ = null;
  else if (ref && way !== null) from_ = { kind: "target", share: 1 };
  else if (way === null) from_ = { kind: "value", value: 0 };
  return stepItem(base, {
    way,
    both,
    step,
    unit,
    percent,
    scale,
    from_,
    threshold,
    each,
    point: each ? null : stepCond,
    countable: countable && !percent && from_ === null,
  });
}

function isThenceforth({ from }: Part, tokens: readonly Token[]): boolean {
  const word = tokens[from]?.word ?? "";
  if (/^after$/i.test(word)) {
    const next = tokens[from + 1];
    return (next?.kind !== "word" && next?.kind !== "num") || /^(?:that|this|the(?=first))/i.test(next.word);
  }
  return /^(?:之后|以后|此后|其后|thereafter|after(?:that|wards))$/i.test(word);
}

const DESCRIBES =
  /^(?:that|which|who|whose|where|with|without|after|before|within|because|due|caught|found|left|sent|sold|run|made|kept|paid|held|[a-z]{3,}(?:ed|ing))$/i;

/**
 * per shop found selling below the price limit, per case of a plan that is missing: once a thing is named that is counted, what
 * describes it sets no step and no bound. Stretches of time and percent are measured (for each day that delivery exceeds plan), and a
 * number behind a comparison is read where it stands.
 */
function countedOnly(region: readonly Part[], tokens: readonly Token[], findings: Findings): readonly Part[] {
  if (region[0]?.kind !== "word" || !isLatin(region[0], tokens)) return region;
  let noun = "";
  let at = 0;
  for (; at < region.length; at++) {
    const part = region[at];
    if (part?.kind === "ref" || part?.kind === "get") continue;
    if (part?.kind !== "word") return region;
    const word = tokens[part.from]?.word ?? "";
    if (noun !== "" && DESCRIBES.test(word)) break;
    if (noun === "" && !LINKS.test(word)) noun = word;
    if (TIME.test(word.toLowerCase()) || /^percent|^yuan/i.test(word)) return region;
  }
  const rest = region.slice(at);
  if (rest.length === 0 || isThenceforth(rest[0] as Part, tokens)) return region;
  for (const part of rest) {
    if (part.kind !== "cond" || part.ref || part.shape === "relative") continue;
    // leaver after 6 months: when it happens, not how much of it.
    if (part.shape !== "point" || !TIME.test(part.unit)) return region;
    findings.note("NORM_LEFT_OUT", part.from, part.to);
  }
  return region.slice(0, at);
}

/** 缺1份, 多1名: also said of what is simply counted. */
function isCountable(word: string): boolean {
  return /^(?:缺|缺少|短缺|多|增加|新增|增|节约|节省|missing|extra|欠)$/.test(word);
}

function wayOf(cond: Cond): Way {
  return cond.op === "lt" || cond.op === "le" ? "below" : "above";
}

/** The bound from which steps count: the end of the interval that the way leads out of. */
function boundOfThreshold(cond: Cond, way: Way | null): Bound | null {
  const edge = cond.low && cond.high ? (way === "above" ? cond.high : cond.low) : (cond.low ?? cond.high);
  return edge?.at ?? null;
}

function fitsStep(cond: Cond, percent: boolean, unit: string, way: Way | null): boolean {
  if (cond.shape === "relative") return false;
  if (cond.ref && cond.value === null) return true;
  if (cond.percent !== percent) return false;
  if (percent) return true;
  if (cond.unit === unit) return true;
  if (cond.unit === "" || unit === "") return way !== null || cond.shape === "interval";
  return sameMeasure(cond.unit, unit);
}

/** 家 and 户 differ; 小时 and 半小时, 个月 and 月 do not; 万 and 元 are one scale. */
export function sameMeasure(a: string, b: string): boolean {
  return a === b || plainMeasure(a) === plainMeasure(b);
}

function plainMeasure(unit: string): string {
  return unit
    .replace(/^(?:百万|千万|[百千万亿WwKk])/, "")
    .replace(/^个/, "")
    .replace(/次$/, "")
    .replace(/s$/, "");
}

function wordsOf(part: Part, tokens: readonly Token[]): string {
  let words = "";
  for (let at = part.from; at < part.to; at++) words += tokens[at]?.word ?? "";
  return words;
}

/** What a step counts, as its first words name it: 处 of 处错误, day of late day, absence of absence after that. */
function unitOfWord(region: readonly Part[], tokens: readonly Token[]): string {
  if (/^(?:percentagepoints?)/i.test(tokens[region[0]?.from ?? -1]?.word ?? "")) return "百分点";
  const part = region.find((other) => other.kind === "word");
  const word = part ? (tokens[part.from]?.word ?? "") : "";
  if (/^[a-z]/i.test(word)) return latinUnit(region, tokens);
  for (const measure of measuresFrom(word.charAt(0)) ?? []) if (word.startsWith(measure)) return measure;
  return "";
}

const LINKS =
  /^(?:of|over|after|in|at|for|that|without|with|by|from|on|when|where|which|whose|beyond|above|below|under|to|if|is|are|was|were|and|or|than|as|thereafter|late|overdue|short|lower|higher|missing|lost|the|a|an|ones?|such)$/i;

function latinUnit(region: readonly Part[], tokens: readonly Token[]): string {
  let unit = "";
  let measure = "";
  const first = region.findIndex((other) => other.kind === "word");
  for (const part of region.slice(first)) {
    const word = tokens[part.from]?.word ?? "";
    if (part.kind !== "word" || !/^[a-z]/i.test(word)) break;
    if (LINKS.test(word)) {
      if (unit !== "") break;
      continue;
    }
    if (isMeasure(word.toLowerCase())) measure = word.toLowerCase();
    unit = word.toLowerCase();
  }
  // The head of customer complaint upheld is its last known measure, else the last noun.
  return measure || unit;
}

// ---- words --------------------------------------------------------------------------------------------------------

/** Words that name nothing: where only they stand, the subject is that of the part before. */
const EMPTY_WORDS =
  /累计|当月|当季|当年|全年|月度|季度|年度|本月|本季|合计|达到?|发生|出现|发现|超过?|以上|以下|的|者|则|每|次数|情况|现象|时|有|为|如|若|且|又|再|即|并|一个|该|本|此|项|指标|延误|其中|其|经|在|后|取消|奖金|绩效|否决|缺失|缺少|延迟|逾期|超期|拖延/g;

function topicOf(zone: readonly Part[], tokens: readonly Token[]): string {
  let topic = "";
  for (const part of zone) {
    if (part.kind === "word" || part.kind === "neg")
      for (let at = part.from; at < part.to; at++) topic += tokens[at]?.word ?? "";
  }
  return topic.replace(EMPTY_WORDS, "");
}

function isNegated(zone: readonly Part[], tokens: readonly Token[]): boolean {
  const first = zone.find(
    (part) => part.kind !== "sep" && part.kind !== "stop" && part.kind !== "ord" && part.kind !== "other",
  );
  if (!first) return false;
  if (first.kind === "neg") return true;
  return /^(?:无|未|不|没)/.test(tokens[first.from]?.word ?? "");
}

function isNegatedNear(zone: readonly Part[], tokens: readonly Token[]): boolean {
  const words = zone.map((part) => tokens[part.from]?.word ?? "");
  if (words.some((word) => /逾期|延误|延迟|迟延|超期|超时|迟到|迟报|推迟|拖延|late/.test(word))) return false;
  return zone.some((part, at) => part.kind === "neg" || /未|不|没|无/.test(words[at] ?? ""));
}

/** The parts that say what happens: the last sentence, after its heading (备份: 无备份), without signs at its ends. */
function labelParts(zone: readonly Part[], tokens: readonly Token[]): readonly Part[] {
  let from = 0;
  let to = zone.length;
  const edge = (part: Part | undefined) =>
    part !== undefined &&
    (part.kind === "sep" || part.kind === "stop" || part.kind === "ord" || isBracket(part, tokens));
  while (to > from && edge(zone[to - 1])) to--;
  while (from < to && edge(zone[from])) from++;
  for (let at = from; at < to; at++) {
    const part = zone[at];
    const colon = part?.kind === "sep" && tokens[part.from]?.word === ":";
    if (part?.kind === "stop" || part?.kind === "ord" || colon) from = at + 1;
  }
  return zone.slice(from, to);
}

function isBracket(part: Part, tokens: readonly Token[]): boolean {
  const kind = tokens[part.from]?.kind;
  return (
    part.kind === "other" &&
    part.to === part.from + 1 &&
    (kind === "open" || kind === "close" || kind === "div")
  );
}

export function isTier(item: Item): item is TierItem {
  return item.kind === "tier";
}
