import { gradeLabel, isGradeLabel } from "./grade-label";
import { sameMeasure } from "./items";
import type { EventItem, Item, StepItem, TierItem } from "./item";

/** Items that speak of one quantity: one actual. */
export interface Group {
  readonly items: Item[];
}

/** Items put together by what they speak of. */
export function group(items: readonly Item[]): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const last = groups[groups.length - 1];
    if (last && joins(last, item)) last.items.push(item);
    else groups.push({ items: [item] });
  }
  return groups;
}

export function stepsOf(group: Group): StepItem[] {
  return group.items.filter((item): item is StepItem => item.kind === "step");
}

export function tiersOf(group: Group): TierItem[] {
  return group.items.filter((item): item is TierItem => item.kind === "tier");
}

export function eventsOf(group: Group): EventItem[] {
  return group.items.filter((item): item is EventItem => item.kind === "event");
}

export function isZero(item: Item): boolean {
  return item.award.sort === "veto" || (item.award.sort === "set" && item.award.points.value === 0);
}

export function isDeduction(item: Item): boolean {
  return item.award.sort === "change" && item.award.points.value < 0;
}

export function isAddition(item: Item): boolean {
  return item.award.sort === "change" && item.award.points.value > 0;
}

export function isGrant({ award }: Item): boolean {
  return award.sort === "judged" || (award.sort === "set" && award.points.value !== 0);
}

function isKeep(item: Item): boolean {
  return item.award.sort === "keep" || (item.award.sort === "change" && item.award.points.value === 0);
}

function joins(group: Group, item: Item): boolean {
  switch (item.kind) {
    case "else":
      return true;
    case "step":
      return stepJoins(group, item);
    case "tier":
      return tierJoins(group, item);
    case "event":
      return eventJoins(group, item);
  }
}

function stepJoins(group: Group, step: StepItem): boolean {
  const steps = stepsOf(group);
  const tiers = tiersOf(group);
  const events = eventsOf(group);
  if (steps.length > 0) {
    const other = steps[steps.length - 1];
    if (!other || steps.length > 1) {
      // 1次…2次…: a list of counts grows on.
      return !!other && isCountList(other, step) && !newTopic(group, step);
    }
    if (isCountList(other, step)) return !newTopic(group, step);
    if (other.way && step.way && other.way !== step.way && other.percent === step.percent) {
      return step.percent || other.unit === "" || step.unit === "" || sameMeasure(other.unit, step.unit);
    }
    return false;
  }
  if (events.length > 0 && tiers.length === 0) {
    return events.length === 1 && events.every((event) => isGrant(event) || isKeep(event));
  }
  if (tiers.length > 0) {
    // 归还率100%的评10分,一件未归还评8分
    if (step.point && isGrant(step) && tiers.length === 1 && events.length === 0) {
      if (tiers.every((tier) => tier.cond.percent && tier.cond.value === 1 && isGrant(tier))) return true;
    }
    if (
      step.point &&
      !step.way &&
      tiers.every(
        (tier) => !tier.cond.percent && (sameMeasure(tier.cond.unit, step.unit) || tier.cond.unit === ""),
      )
    )
      return !newTopic(group, step) || events.length > 0;
    const own = tiers.filter((tier) => !isZero(tier));
    if (own.length !== 1 && !(own.length === 0 && tiers.length > 0)) return false;
    const threshold = own[0];
    if (threshold && !isGrant(threshold) && !isKeep(threshold)) return false;
    if (!threshold) return !newTopic(group, step) && tiers.every((tier) => tierFitsStep(tier, step));
    // 完成率100%得满分,每有一项未完成扣2分
    if (
      step.way === null &&
      !step.percent &&
      threshold.cond.percent &&
      threshold.cond.value === 1 &&
      isGrant(threshold)
    )
      return true;
    return tierFitsStep(threshold, step) || (threshold.award.full && step.from_?.kind === "target");
  }
  return false;
}

/** 出现1次…, 出现2次…: single counts that follow each other. */
function isCountList(a: StepItem, b: StepItem): boolean {
  return (
    a.point !== null &&
    b.point !== null &&
    a.way === b.way &&
    sameMeasure(a.unit, b.unit) &&
    a.step !== b.step
  );
}

function tierFitsStep(tier: TierItem, step: StepItem): boolean {
  const { cond } = tier;
  if (cond.ref && cond.value === null) return step.way !== null || step.unit === "";
  if (cond.percent || step.percent) return cond.percent === step.percent;
  return (
    cond.unit === "" ||
    step.unit === "" ||
    sameMeasure(cond.unit, step.unit) ||
    (isTime(cond.unit) && isTime(step.unit))
  );
}

const TIME = /(?:分钟|秒钟?|天|日|小时|周|月|季度?|年|hours?|minutes?|days?|weeks?|months?|hrs?|mins?)$/;

function isTime(unit: string): boolean {
  return TIME.test(unit);
}

function tierJoins(group: Group, tier: TierItem): boolean {
  const steps = stepsOf(group);
  const tiers = tiersOf(group);
  const events = eventsOf(group);
  if (tier.cond.shape === "relative") return true;
  if (steps.length > 0) {
    const step = steps[0];
    if (!step) return false;
    // 1次扣15分,2次扣…: the single count before was the first tier.
    if (
      step.point &&
      !step.way &&
      sameMeasure(tier.cond.unit, step.unit) &&
      (isGrant(step) || (steps.length === 1 && !isZero(tier))) &&
      !tier.ordinal
    )
      return isGrant(step) || !newTopic(group, tier);
    if (!steps.some((one) => tierFitsStep(tier, one))) {
      return isGrant(tier) && tiers.length === 0 && !tier.ordinal && tier.award.full;
    }
    if (isZero(tier)) return !newTopic(group, tier);
    if (isGrant(tier)) return tiers.every(isZero);
    return step.from_?.kind === "target" ? tier.cond.ref : !newTopic(group, tier) && tier.cond.percent;
  }
  if (tiers.length > 0) {
    if (isOtherMatter(group, tiers, tier)) return false;
    return (
      tiers.some((other) => sameScale(other, tier)) &&
      !(tier.ordinal && isDeduction(tier) && newTopic(group, tier) && !isDeduction(tiers[0] ?? tier))
    );
  }
  // 未发生客诉加2分,发生1起不加不减,发生2起及以上扣5分
  const [none] = events;
  if (events.length === 1 && none?.negated && isAddition(none) && !tier.cond.percent)
    return (isKeep(tier) || isDeduction(tier)) && !newTopic(group, tier);
  if (events.length > 0) return events.every((event) => !isDeduction(event) && !isAddition(event));
  return false;
}

/** 完成率≥100%得5分,<100%得0分;发布≥10条得5分,…: another thing in another unit, or under a number of its own where the first is told in full. */
function isOtherMatter(group: Group, tiers: readonly TierItem[], tier: TierItem): boolean {
  if (!tier.apart || tier.cond.value === null || !newTopic(group, tier)) return false;
  if (!isGrant(tier) || !tiers.some(isGrant) || !tiers.some(isZero)) return false;
  return tier.ordinal || tiers.every((other) => isOtherUnit(other.cond, tier.cond));
}

function isOtherUnit(a: TierItem["cond"], b: TierItem["cond"]): boolean {
  if (a.percent || b.percent) return a.percent !== b.percent;
  return a.unit !== "" && b.unit !== "" && !sameMeasure(a.unit, b.unit);
}

function sameScale(a: TierItem, b: TierItem): boolean {
  if (a.cond.shape === "relative") return true;
  if (a.cond.ref !== b.cond.ref && a.cond.value === null) return true;
  if (a.cond.ref && b.cond.ref) return true;
  return (
    a.cond.percent === b.cond.percent || a.cond.unit === "" || b.cond.unit === "" || isGrant(a) === isGrant(b)
  );
}

function eventJoins(group: Group, event: EventItem): boolean {
  const steps = stepsOf(group);
  const tiers = tiersOf(group);
  const events = eventsOf(group);
  if (events.length > 0 && events.length === group.items.length && isGraded(event) && events.every(isGraded))
    return true;
  if (isKeep(event)) return true;
  // 3篇扣2分,…,无则扣10分
  if (isDeduction(event) && event.negated && event.label.length <= 4) {
    if (tiers.length > 1 || (steps.some(({ point }) => point) && tiers.length > 0)) return true;
  }
  if (isDeduction(event))
    return tiers.length === 0 && steps.length === 0 && events.length === 1 && events.every(isKeep);
  if (isAddition(event)) return false;
  if (isGrant(event)) {
    if (steps.length > 0) return event.award.full || !event.ordinal;
    return !group.items.every((item) => isDeduction(item) || isAddition(item)) || tiers.length > 0;
  }
  // Nothing for it: 未完成得0分, 无隐患线索不得分, 无票作业全扣.
  if (steps.length > 0) return steps.every((step) => isAddition(step) || isGrant(step));
  if (tiers.length > 0) return tiers.every((tier) => isGrant(tier) || isZero(tier));
  return events.length > 0 && events.every((other) => isGrant(other) || isZero(other));
}

function isGraded(event: EventItem): boolean {
  return isGradeLabel(gradeLabel(event.label));
}

/** Whether an item names something that the group has not named yet. */
export function newTopic(group: Group, item: Item): boolean {
  if (item.topic.length < 2) return false;
  const known = group.items.map((other) => other.topic).join("|");
  if (known.replaceAll("|", "") === "") return false;
  // 同月超时5次及以上 after 超时每次: the period is no matter of its own.
  if (/^(?:同|当|本|单|每|全)[天日周月季年](?:度|内)?$|^(?:累计|月内|年内|季内)$/.test(item.topic))
    return false;
  // 每迟1天, 迟报5天及以上
  if (group.items.some((other) => other.topic.length === 1 && item.topic.includes(other.topic))) return false;
  for (let at = 0; at + 2 <= item.topic.length; at++)
    if (known.includes(item.topic.slice(at, at + 2))) return false;
  return true;
}
