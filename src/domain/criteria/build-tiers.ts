import type { Award, Bound, Edge, Interval, Tier, Tiers } from "../rule/rule";
import { clash, contains, holesIn, isWithin, stretchOf } from "./intervals";
import type { Stretch } from "./intervals";
import { isDeduction, isGrant, isZero } from "./group";
import { sameMeasure } from "./items";
import type { ElseItem, EventItem, Item, TierItem } from "./item";
import { FULL, NO_POINTS } from "./part";
import type { Cond } from "./part";
import type { Findings } from "./problem";

export interface BuiltTiers {
  readonly scoring: Tiers;
  readonly unit: string;
  readonly percent: boolean;
  readonly scale: number;
  /** Bounds are shares of the target in words (计划值的92%). */
  readonly shares: boolean;
}

/** A tier in the making. */
interface Draft {
  readonly item: Item;
  readonly cond: Cond | null;
  interval: Interval;
  readonly award: Award;
}

/** The bands of one quantity, with what the words leave to the rest. Null where there is doubt. */
export function buildTiers(
  tierItems: readonly TierItem[],
  events: readonly EventItem[],
  rests: readonly ElseItem[],
  several: boolean,
  rank: boolean,
  spans: readonly Cond[] | null,
  findings: Findings,
): BuiltTiers | null {
  const [items, extra] = withoutComplement(tierItems, events);
  const first = items[0];
  if (!first) return null;
  const scaleOf = commonScale(items, findings);
  if (!scaleOf) return null;
  const { unit, percent, scale } = scaleOf;
  const refs = items.filter(({ cond }) => cond.ref);
  const onTarget = refs.some(({ cond }) => cond.value === null);
  if (refs.some(({ cond }) => cond.ref && cond.value !== null && !cond.share)) {
    const odd = refs.find(({ cond }) => cond.value !== null && !cond.share);
    findings.doubt("TWO_READINGS", odd?.from ?? 0, odd?.to ?? 0);
    return null;
  }
  const zeroOnly = items.every(isZero) && extra.length === 0 && rests.length === 0;
  const drafts: Draft[] = [];
  for (const item of items) {
    const interval = intervalOf(item, drafts, onTarget, items);
    if (!interval) {
      findings.doubt("UNREAD", item.from, item.to);
      return null;
    }
    drafts.push({ item, cond: item.cond, interval, award: awardOf(item, several && zeroOnly) });
  }
  settleEdges(drafts);
  settlePoints(drafts, findings);
  if (!agree(drafts, percent, findings)) return null;

  const whole =
    !percent &&
    isCounted(unit) &&
    items.every(({ cond }) => cond.value === null || Number.isInteger(cond.value));
  const least = percent || onTarget ? 0 : rank ? 1 : 0;
  const digit = Math.min(
    ...items.map(({ cond }) => (cond.value === null ? 1 : cond.digit)).filter((one) => one > 0),
    whole ? 1 : Infinity,
  );
  const holes = () =>
    holesIn(
      drafts.map(({ interval }) => stretchOf(interval)),
      onTarget ? -Infinity : least,
      Number.isFinite(digit) ? digit : 0,
      whole && !onTarget,
    );

  for (const event of extra)
    if (!placeEvent(event, drafts, holes(), percent, onTarget, findings)) return null;
  for (const rest of rests) {
    for (const hole of holes())
      drafts.push({
        item: rest,
        cond: null,
        interval: intervalFrom(hole, onTarget),
        award: awardOf(rest, false),
      });
  }

  if (spans && !fillStraight(drafts, holes(), onTarget, spans, findings)) return null;
  const changes = drafts.filter(({ item }) => item.award.sort === "change" || item.award.sort === "keep");
  const allChange =
    changes.length > 0 &&
    drafts.every(({ item }) => item.award.sort === "change" || item.award.sort === "keep" || isZero(item));
  const open = holes().filter(
    (hole) =>
      !isBeyond(hole, percent, unit, drafts) ||
      // 低于100%扣5分: at 100% itself nothing changes.
      (allChange && percent && hole.low === 1 && hole.lowClosed),
  );
  if (zeroOnly) {
    if (open.length !== 1 || items.some(({ cond }) => cond.shape === "point" && cond.percent)) {
      for (const item of items) findings.doubt("GAP", item.from, item.to);
      return null;
    }
    const hole = open[0];
    if (hole) {
      drafts.unshift({
        item: first,
        cond: null,
        interval: intervalFrom(hole, onTarget),
        award: several ? { kind: "change", points: NO_POINTS } : { kind: "score", points: FULL },
      });
      findings.note("REST_IS_FULL", first.from, first.to);
    }
  } else if (allChange) {
    if (!fillUnchanged(drafts, open, onTarget, percent, findings)) return null;
  } else if (open.length > 0 && !onlyPoints(drafts, extra.length > 0)) {
    for (const hole of open)
      findings.doubt("GAP", first.from, items[items.length - 1]?.to ?? first.to, shown(hole, percent, scale));
    return null;
  }
  const tiers: Tier[] = drafts.map(({ item, interval, award, cond }) => ({
    interval,
    award,
    words: cond || item.kind === "event" || item.kind === "else" ? findings.words(item.from, item.to) : "",
  }));
  return {
    scoring: { kind: "tiers", tiers },
    unit,
    percent,
    scale,
    shares: refs.some(({ cond }) => cond.value !== null),
  };
}

/** 归还率达到100%的评10分,一件未归还评8分: the first says "none" in another unit. */
function withoutComplement(
  items: readonly TierItem[],
  events: readonly EventItem[],
): [readonly TierItem[], readonly EventItem[]] {
  const first = items[0];
  if (!first || items.length < 3 || !first.cond.percent || first.cond.value !== 1 || !isGrant(first))
    return [items, events];
  if (items.slice(1).some(({ cond }) => cond.percent)) return [items, events];
  return [items.slice(1), [...events, { ...first, kind: "event", label: "", start: 0, negated: true }]];
}

function commonScale(
  items: readonly TierItem[],
  findings: Findings,
): { unit: string; percent: boolean; scale: number } | null {
  let unit = "";
  let scale = 1;
  let percent: boolean | null = null;
  for (const { cond, from, to } of items) {
    if (cond.shape === "relative" || (cond.ref && cond.value === null)) continue;
    if (percent !== null && percent !== cond.percent) {
      findings.doubt("UNITS_MIXED", from, to);
      return null;
    }
    percent = cond.percent;
    if (cond.unit === "") continue;
    if (unit !== "" && !sameMeasure(unit, cond.unit)) {
      findings.doubt("UNITS_MIXED", from, to);
      return null;
    }
    if (unit === "") {
      unit = cond.unit;
      scale = cond.scale;
    }
  }
  return { unit, percent: percent ?? false, scale };
}

function intervalOf(
  item: TierItem,
  drafts: readonly Draft[],
  onTarget: boolean,
  items: readonly TierItem[],
): Interval | null {
  const { cond } = item;
  if (cond.shape === "relative") {
    const stretches = drafts.map(({ interval }) => interval);
    if (cond.op === "lt") {
      const lows = stretches.map(({ low }) => low).filter((edge): edge is Edge => edge !== null);
      const lowest = lows.sort((a, b) => boundValue(a.at) - boundValue(b.at))[0];
      return lowest ? { low: null, high: { at: lowest.at, closed: !lowest.closed } } : null;
    }
    const highs = stretches.map(({ high }) => high).filter((edge): edge is Edge => edge !== null);
    const highest = highs.sort((a, b) => boundValue(b.at) - boundValue(a.at))[0];
    return highest ? { low: { at: highest.at, closed: !highest.closed }, high: null } : null;
  }
  // 2次单项否决 after 1次扣…: from that count on.
  if (
    cond.shape === "point" &&
    isZero(item) &&
    !cond.percent &&
    !cond.ref &&
    cond.low &&
    isLast(item, items)
  ) {
    return { low: edge(cond, "low", onTarget), high: null };
  }
  return { low: edge(cond, "low", onTarget), high: edge(cond, "high", onTarget) };
}

/** A count with nothing for it, where no listed count is higher: 发生1起…得0分. */
function isLast(item: TierItem, items: readonly TierItem[]): boolean {
  const others = items.filter((other) => other !== item);
  return (
    (item.cond.value ?? 0) > 0 &&
    (others.length === 0 || others.every((other) => isDeduction(other))) &&
    others.every(({ cond }) => (cond.value ?? 0) < (item.cond.value ?? 0))
  );
}

function edge(cond: Cond, side: "low" | "high", onTarget: boolean): Edge | null {
  const given = cond[side];
  if (!given) return null;
  const at: Bound =
    cond.ref && onTarget && given.at.kind === "value" ? { kind: "target", share: given.at.value } : given.at;
  return { at, closed: given.closed };
}

function boundValue(bound: Bound): number {
  return bound.kind === "value" ? bound.value : bound.share;
}

/** What an item's award is as a tier's. */
export function awardOf(item: Item, veto: boolean): Award {
  const { award } = item;
  if (award.sort === "veto" || (veto && isZero(item))) return { kind: "veto" };
  if (award.sort === "change") return { kind: "change", points: award.points };
  if (award.sort === "keep") return { kind: "change", points: NO_POINTS };
  if (award.sort === "judged" && award.most) return { kind: "judged", low: award.points, high: award.most };
  return { kind: "score", points: award.points };
}

/** 100%得10分；95%-100%得6分: an edge that a single value shares with a run belongs to the better paid. */
function settlePoints(drafts: readonly Draft[], findings: Findings): void {
  const points = drafts.filter(({ cond, award }) => cond?.shape === "point" && award.kind === "score");
  for (const { interval, award } of points) {
    const value = interval.low && boundValue(interval.low.at);
    for (const other of drafts) {
      const { cond } = other;
      const { low, high } = other.interval;
      if (cond?.shape !== "interval" || !cond.low || !cond.high || !low || !high) continue;
      const isRun = /\d\s*%?\s*(?:[(（][^()（）]*[)）])?\s*[-~～–—至到]/.test(
        findings.words(cond.from, cond.to),
      );
      const isWorse = award.kind === "score" && other.award.kind === "score" && paysLess(other.award, award);
      if (!isRun || !isWorse) continue;
      if (boundValue(high.at) === value && high.closed && !cond.high.explicit)
        other.interval = { ...other.interval, high: { ...high, closed: false } };
      else if (boundValue(low.at) === value && low.closed && !cond.low.explicit)
        other.interval = { ...other.interval, low: { ...low, closed: false } };
    }
  }
}

/** Whether one award is less than another of its kind. */
function paysLess(less: Award, more: Award): boolean {
  if (less.kind !== "score" || more.kind !== "score") return false;
  return less.points.kind === more.points.kind
    ? less.points.value < more.points.value
    : more.points.kind === "share" && more.points.value === 1;
}

/** Where one of two tiers that meet says (含) or (不含), the other gives way. */
function settleEdges(drafts: readonly Draft[]): void {
  for (const a of drafts) {
    for (const b of drafts) {
      if (a === b || !a.cond || !b.cond) continue;
      const high = a.interval.high;
      const low = b.interval.low;
      if (!high || !low || boundValue(high.at) !== boundValue(low.at) || !high.closed || !low.closed)
        continue;
      const [aSays, bSays] = [a.cond.high?.explicit ?? false, b.cond.low?.explicit ?? false];
      if (aSays && !bSays && b.cond.shape !== "point")
        b.interval = { ...b.interval, low: { ...low, closed: false } };
      else if (bSays && !aSays && a.cond.shape !== "point")
        a.interval = { ...a.interval, high: { ...high, closed: false } };
    }
  }
}

/** No two tiers say different things of one stretch. */
function agree(drafts: readonly Draft[], percent: boolean, findings: Findings): boolean {
  let fine = true;
  for (const [index, a] of drafts.entries()) {
    const one = stretchOf(a.interval);
    if (one.low > one.high || (one.low === one.high && !(one.lowClosed && one.highClosed))) {
      findings.doubt("BROKEN_NUMBER", a.item.from, a.item.to);
      return false;
    }
    for (const b of drafts.slice(index + 1)) {
      const two = stretchOf(b.interval);
      const same =
        one.low === two.low &&
        one.high === two.high &&
        one.lowClosed === two.lowClosed &&
        one.highClosed === two.highClosed;
      const nested = !same && (isWithin(one, two) || isWithin(two, one));
      const bad =
        same ||
        clash(one, two) ||
        (nested && !mayNest(isWithin(one, two) ? a : b, isWithin(one, two) ? b : a, percent));
      if (bad) {
        findings.doubt(same ? "CONTRADICTION" : "OVERLAP", a.item.from, b.item.to);
        fine = false;
      }
    }
  }
  return fine;
}

/** ≥5000 within ≥800, a single count within 2次以下; not 85%-90% within 80%以上. Further in must not be against the run. */
function mayNest(inner: Draft, outer: Draft, _percent: boolean): boolean {
  const oneWay = (outer.interval.low === null) !== (outer.interval.high === null);
  if (!oneWay) return false;
  const innerPoint = inner.cond?.shape === "point";
  if (innerPoint) return true;
  if (inner.interval.low !== null && inner.interval.high !== null) return false;
  return (
    boundValue((inner.interval.low ?? inner.interval.high)?.at ?? { kind: "value", value: 0 }) !==
    boundValue((outer.interval.low ?? outer.interval.high)?.at ?? { kind: "value", value: 0 })
  );
}

/** Words without a number beside tiers: what the tiers leave free, or the count 0. */
function placeEvent(
  event: EventItem,
  drafts: Draft[],
  holes: readonly Stretch[],
  percent: boolean,
  onTarget: boolean,
  findings: Findings,
): boolean {
  const award = awardOf(event, false);
  // 增长0-10%得5分,负增长得0分: below the lowest tier, which begins at 0.
  const zeroLow = drafts.find(({ interval }) => interval.low?.closed && boundValue(interval.low.at) === 0);
  if (percent && zeroLow && /^(?:同比|环比)?(?:负增长|下降|下滑|减少)(?:的|时|者)?$/.test(event.label)) {
    drafts.push({
      item: event,
      cond: null,
      interval: { low: null, high: { at: { kind: "value", value: 0 }, closed: false } },
      award,
    });
    return true;
  }
  // 增长10%以上得10分,下降得0分: a direction leaves what lies between unsaid.
  if (percent && /增长|下降|上升|减少|降低|提高|持平|高于|低于/.test(event.label)) {
    findings.doubt("GAP", event.from, event.to);
    return false;
  }
  if (percent || onTarget) {
    const hole =
      holes.length === 1
        ? holes[0]
        : holes.find((one) => one.low >= 1 && one.lowClosed === false)
          ? holes[0]
          : undefined;
    if (!hole || holes.length > 2) {
      findings.doubt("OVERLAP", event.from, event.to);
      return false;
    }
    drafts.push({ item: event, cond: null, interval: intervalFrom(hole, onTarget), award });
    return true;
  }
  const atZero = holes.find((hole) => contains({ ...hole, lowClosed: true }, 0) || hole.low === 0);
  const zeroPoint: Interval = {
    low: { at: { kind: "value", value: 0 }, closed: true },
    high: { at: { kind: "value", value: 0 }, closed: true },
  };
  if (
    drafts.some(
      ({ interval, cond }) =>
        cond?.shape === "point" && boundValue(interval.low?.at ?? { kind: "value", value: -1 }) === 0,
    )
  ) {
    findings.doubt("OVERLAP", event.from, event.to);
    return false;
  }
  drafts.push({
    item: event,
    cond: null,
    interval: atZero ? { ...intervalFrom(atZero, false), low: null } : zeroPoint,
    award,
  });
  return true;
}

function intervalFrom(hole: Stretch, onTarget: boolean): Interval {
  const bound = (value: number): Bound =>
    onTarget ? { kind: "target", share: value } : { kind: "value", value };
  return {
    low:
      Number.isFinite(hole.low) && !(hole.low <= 0 && hole.lowClosed)
        ? { at: bound(hole.low), closed: hole.lowClosed }
        : null,
    high: Number.isFinite(hole.high) ? { at: bound(hole.high), closed: hole.highClosed } : null,
  };
}

/** Above 100% of a rate, above the highest score: nothing is missing there. */
function isBeyond(hole: Stretch, percent: boolean, unit: string, drafts: readonly Draft[]): boolean {
  if (hole.high !== Infinity) return false;
  if (percent) return hole.low >= 1;
  // 90-100得10分: a list that ends at 100 ends where a scale of 100 does.
  if (unit === "" && hole.low === 100 && !hole.lowClosed) return true;
  if (unit === "分" || drafts.every(({ item }) => /分/.test(item.topic)))
    return !hole.lowClosed && (hole.low >= 100 || hole.low === 5 || hole.low === 10);
  return false;
}

/** Deductions (or additions) alone: beyond the mildest nothing changes. */
function fillUnchanged(
  drafts: Draft[],
  open: readonly Stretch[],
  onTarget: boolean,
  percent: boolean,
  findings: Findings,
): boolean {
  const size = (draft: Draft) =>
    draft.award.kind === "change" ? Math.abs(draft.award.points.value) : Infinity;
  const mildest = Math.min(...drafts.map(size));
  const first = drafts[0];
  if (!first) return false;
  for (const hole of open) {
    const neighbours = drafts.filter(({ interval }) => {
      const stretch = stretchOf(interval);
      return stretch.high === hole.low || stretch.low === hole.high;
    });
    // 高于目标加2分,低于目标扣2分: right on it nothing changes.
    const turning =
      hole.low === hole.high &&
      neighbours.some(({ award }) => isGain(award)) &&
      !neighbours.every(({ award }) => isGain(award));
    const outermost = turning || hole.high === Infinity || hole.low <= 0;
    const mild = turning || (neighbours.length === 1 && neighbours.every((draft) => size(draft) === mildest));
    const lone = drafts.length === 1 && open.length > 1;
    if (
      !outermost ||
      !mild ||
      lone ||
      (!turning &&
        drafts.length > 1 &&
        size(neighbours[0] ?? first) === Math.max(...drafts.map(size)) &&
        mildest !== Math.max(...drafts.map(size)))
    ) {
      findings.doubt("GAP", first.item.from, drafts[drafts.length - 1]?.item.to ?? first.item.to);
      return false;
    }
    drafts.unshift({
      item: first.item,
      cond: null,
      interval: intervalFrom(hole, onTarget),
      award: { kind: "change", points: NO_POINTS },
    });
    findings.note("REST_IS_UNCHANGED", first.item.from, first.item.to);
  }
  // 损失800元以下扣3分: no loss, no deduction.
  if (!percent && !onTarget && open.length === 0) {
    const lowest = drafts.filter(
      ({ interval }) =>
        interval.low === null || (interval.low.at.kind === "value" && interval.low.at.value <= 0),
    );
    const zeroed = lowest.some(({ cond }) => cond === null || cond.shape === "point");
    const deduct = lowest.find(
      (draft) => draft.award.kind === "change" && draft.award.points.value < 0 && size(draft) === mildest,
    );
    if (deduct && !zeroed) {
      const zero: Edge = { at: { kind: "value", value: 0 }, closed: true };
      drafts.unshift({
        item: deduct.item,
        cond: null,
        interval: { low: zero, high: zero },
        award: { kind: "change", points: NO_POINTS },
      });
    }
  }
  return true;
}

function isGain(award: Award): boolean {
  return award.kind === "change" && award.points.value > 0;
}

/** Single values alone (60%为3分;75%为5分): only these have a score. */
function onlyPoints(drafts: readonly Draft[], withEvent: boolean): boolean {
  const points = drafts.filter(({ cond }) => cond !== null);
  return (
    points.length >= 2 &&
    points.every(({ cond }) => cond?.shape === "point") &&
    !(withEvent && points.some(({ cond }) => cond?.percent))
  );
}

/** 100%得20分,80%得0分,中间线性: between two scores whose edges are theirs. */
function fillStraight(
  drafts: Draft[],
  holes: readonly Stretch[],
  onTarget: boolean,
  spans: readonly Cond[],
  findings: Findings,
): boolean {
  const at = (edge: Cond["low"]) => (edge?.at.kind === "value" ? edge.at.value : null);
  let filled = 0;
  for (const hole of holes) {
    const below = drafts.find(({ interval }) => stretchOf(interval).high === hole.low);
    const above = drafts.find(({ interval }) => stretchOf(interval).low === hole.high);
    if (!below || !above || below.award.kind !== "score" || above.award.kind !== "score") continue;
    // 低于80%不得分: what 80% itself gets is not said, nor where the line begins.
    const isNamed = spans.some(({ low, high }) => at(low) === hole.low && at(high) === hole.high);
    if ((hole.lowClosed || hole.highClosed) && !isNamed) break;
    drafts.push({
      item: above.item,
      cond: null,
      interval: intervalFrom({ ...hole, lowClosed: true, highClosed: true }, onTarget),
      award: { kind: "linear", atLow: below.award.points, atHigh: above.award.points },
    });
    filled++;
  }
  if (filled === 0)
    findings.doubt("PROPORTION_UNCLEAR", drafts[0]?.item.from ?? 0, drafts[drafts.length - 1]?.item.to ?? 0);
  return filled > 0;
}

function isCounted(unit: string): boolean {
  return !/(?:元|块|分钟|秒|小时|吨|公斤|千克|克|米|公里|升|度|分|万|千|W|K)$/i.test(unit) && unit !== "";
}

function shown(hole: Stretch, percent: boolean, scale: number): { from?: string; to?: string } {
  const text = (value: number) =>
    percent ? `${Number((value * 100).toPrecision(12))}%` : String(value / scale);
  return {
    ...(Number.isFinite(hole.low) ? { from: text(hole.low) } : {}),
    ...(Number.isFinite(hole.high) ? { to: text(hole.high) } : {}),
  };
}
