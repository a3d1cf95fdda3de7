import type { Bound, Points, Side, Steps, Tier } from "../rule/rule";
import { isAdverse } from "./adverse";
import { awardOf } from "./build-tiers";
import { isAddition, isGrant, isZero } from "./group";
import { sameMeasure } from "./items";
import type { EventItem, StepItem, TierItem } from "./item";
import type { Cond } from "./part";
import type { Findings } from "./problem";

export interface BuiltSteps {
  readonly scoring: Steps;
  readonly gates: readonly Tier[];
  readonly unit: string;
  readonly percent: boolean;
  readonly scale: number;
  readonly adds: boolean;
  readonly deducts: boolean;
}

/** Steps from a threshold, with the full-mark condition and the gates beside them. Null where there is doubt. */
export function buildSteps(
  steps: readonly StepItem[],
  tiers: readonly TierItem[],
  events: readonly EventItem[],
  rounding: Side["partial"],
  several: boolean,
  findings: Findings,
): BuiltSteps | null {
  const first = steps[0];
  if (!first) return null;
  const grants = tiers.filter((tier) => isGrant(tier) || tier.award.sort === "keep");
  const base = grants[0] ?? null;
  if (grants.length > 1) {
    findings.doubt("CONTRADICTION", grants[0]?.from ?? 0, grants[1]?.to ?? 0);
    return null;
  }
  const baseCond = base && fits(base.cond, first) ? base.cond : null;
  if (base && !baseCond && first.way !== null && first.from_ === null) {
    findings.doubt("UNITS_MIXED", base.from, first.to);
    return null;
  }
  // 超过6次每增加一次扣1.5分,每减少1次加1分: both count from there.
  const known = steps.find((step) => step.threshold !== null)?.from_ ?? null;
  const granted = base ?? events.find(isGrant) ?? null;
  const sides: Side[] = [];
  for (const step of steps) {
    const side = sideOf(
      step.from_ === null && known ? { ...step, from_: known } : step,
      baseCond,
      rounding,
      findings,
    );
    if (!side) return null;
    sides.push(...side);
  }
  const adds = steps.every((step) => isAddition(step) || isGrant(step));
  const deducts = steps.some((step) => step.award.sort === "change" && step.award.points.value < 0);

  const gates: Tier[] = [];
  for (const tier of tiers) {
    if (tier === base) continue;
    const gate = gateOf(tier, several, findings);
    if (!gate) return null;
    gates.push(gate);
  }
  // ≤预算得满分,…,超过10%得0分: 10% of the whole, or 10% beyond the budget?
  const aimed = baseCond?.ref === true && baseCond.value === null;
  const apart = aimed
    ? tiers.find(
        (tier) => tier !== base && tier.cond.percent && !tier.cond.ref && (tier.cond.value ?? 1) < 0.5,
      )
    : undefined;
  if (apart) {
    findings.doubt("TWO_READINGS", apart.from, apart.to);
    return null;
  }
  if (!leavesNothing(steps, base, granted, gates, findings)) return null;
  // 低于80分每低5分扣1分,低于80分不得分: nothing is left that the steps could take from.
  const dead = sides.length === 1 && sides[0] && gates.find((gate) => covers(gate, sides[0] as Side));
  if (dead) {
    findings.doubt("CONTRADICTION", first.from, first.to);
    return null;
  }
  // 每取得一项得8分;达标得满分: two ways to the same marks.
  const full = events.find(isGrant);
  if (
    adds &&
    full?.award.full &&
    !steps.some((step) => step.from_?.kind === "target" || step.way === "below")
  ) {
    findings.doubt("CONTRADICTION", full.from, full.to);
    return null;
  }
  return {
    scoring: {
      kind: "steps",
      base: baseOf(granted?.award.points ?? null, granted?.award.full ?? true, adds),
      sides,
    },
    gates,
    unit: first.unit || (baseCond?.unit ?? ""),
    percent: first.percent,
    scale: first.scale,
    adds: adds && !granted,
    deducts,
  };
}

function baseOf(points: Points | null, full: boolean, _adds: boolean): Points | null {
  if (points === null || full || points.value === 0) return null;
  return points;
}

function fits(cond: Cond, step: StepItem): boolean {
  if (cond.ref && cond.value === null) return true;
  if (cond.percent !== step.percent) return false;
  return cond.percent || cond.unit === "" || step.unit === "" || sameMeasure(cond.unit, step.unit);
}

function sideOf(
  step: StepItem,
  baseCond: Cond | null,
  partial: Side["partial"],
  findings: Findings,
): Side[] | null {
  const { award } = step;
  const change: Points = award.sort === "set" ? award.points : award.points;
  if (award.sort === "veto" || award.sort === "keep" || change.value === 0 || award.full) {
    findings.doubt("UNREAD", step.from, step.to);
    return null;
  }
  if (step.percent && step.way === null && !step.both && !isDirected(step)) {
    findings.doubt("DIRECTION_UNCLEAR", step.from, step.to);
    return null;
  }
  // 每10升为2分: given or taken?
  const stated = step.award.sort === "set" && /^(?:为|是|=)$/.test(step.award.verb);
  if (stated && step.way === null && step.topic.length < 2 && MEASURED.test(step.unit)) {
    findings.doubt("DIRECTION_UNCLEAR", step.from, step.to);
    return null;
  }
  const direction = step.way ?? "above";
  let from: Bound | null = step.from_;
  // 95%-105%得满分,每偏离1%扣1分: from either edge.
  if (step.both && baseCond) {
    const [low, high] = [baseCond.low ?? baseCond.high, baseCond.high ?? baseCond.low];
    if (!low || !high || baseCond.ref || step.threshold) {
      findings.doubt("TWO_READINGS", step.from, step.to);
      return null;
    }
    const common = { step: step.step, change, partial, most: null };
    return [
      { direction: "above", from: high.at, ...common },
      { direction: "below", from: low.at, ...common },
    ];
  }
  const occurrence = step.way === null && !step.threshold;
  if (baseCond && (from === null || from.kind === "target" || occurrence)) {
    const edge = direction === "above" ? (baseCond.high ?? baseCond.low) : (baseCond.low ?? baseCond.high);
    const at: Bound | null = edge
      ? baseCond.ref && baseCond.value !== null && !step.percent
        ? null
        : edge.at
      : null;
    if (occurrence && at && !(at.kind === "value" && at.value === 0) && !isLate(step, baseCond, findings)) {
      // 3次以内得满分,每发生1次扣2分: from the first or from the fourth?
      findings.doubt("TWO_READINGS", step.from, step.to);
      return null;
    }
    if (at) from = at;
  }
  const side: Side = {
    direction,
    from: from ?? { kind: "target", share: 1 },
    step: step.step,
    change,
    partial,
    most: null,
    ...(step.countable && from === null ? { withoutTarget: "count" as const } : {}),
  };
  if (step.both) return [side, { ...side, direction: "below" }];
  return [side];
}

const LATE = /[迟遲慢晚延逾拖]|\b(?:late|delay|slow)/i;

/** 30分钟内到场得满分，每迟到10分钟扣2分: late is later than those 30 minutes. */
function isLate(step: StepItem, base: Cond, findings: Findings): boolean {
  const isTime = /(?:分钟|小时|秒|minutes?|mins?|hours?|hrs?|seconds?|secs?)$/i.test(step.unit);
  return isTime && sameMeasure(base.unit, step.unit) && LATE.test(findings.words(step.from, step.to));
}

const MEASURED = /(?:元|块|升|吨|公斤|千克|克|米|公里|度|千瓦时|天|小时|分钟|秒)$/;

/** 完成率每15%得5分 counts up; 每2%为1分 and 合格率每1%扣2分 could go either way. */
function isDirected(step: StepItem): boolean {
  if (step.award.points.value < 0) return isAdverse(step.topic);
  return step.topic.length >= 2;
}

/** What holds whatever the steps say: 延误4小时以上不得分, 高于目标加4分. */
function gateOf(tier: TierItem, several: boolean, findings: Findings): Tier | null {
  const { cond } = tier;
  if (cond.shape === "relative") {
    findings.doubt("UNREAD", tier.from, tier.to);
    return null;
  }
  const words = findings.words(tier.from, tier.to);
  const award = awardOf(tier, several && isZero(tier));
  const low = cond.low ? { at: cond.low.at, closed: cond.low.closed } : null;
  const high = cond.high ? { at: cond.high.at, closed: cond.high.closed } : null;
  // 2次单项否决: from the second on.
  if (cond.shape === "point" && isZero(tier) && !cond.percent)
    return { interval: { low, high: null }, award, words };
  return { interval: { low, high }, award, words };
}

/** 达到100%得10分,每超1%加1分 says nothing of less than 100%. */
function leavesNothing(
  steps: readonly StepItem[],
  base: TierItem | null,
  granted: TierItem | EventItem | null,
  gates: readonly Tier[],
  findings: Findings,
): boolean {
  if (!granted || granted.award.points.value === 0) return true;
  if ("label" in granted && /(?:基础|基本|基准|起评|起始|底)分?$/.test(granted.label)) return true;
  const ways = new Set(steps.map((step) => step.way ?? "above"));
  if (ways.size > 1) return true;
  const step = steps[0];
  if (!step || !(isAddition(step) || isGrant(step))) return true;
  const way = [...ways][0];
  const open = gates.some(({ interval }) =>
    way === "above" ? interval.low === null : interval.high === null,
  );
  if (open && base && gates.some((gate) => meets(gate, base.cond))) return true;
  findings.doubt("GAP", base?.from ?? step.from, step.to);
  return false;
}

/** Whether a tier that gives nothing takes all results from which a side would deduct. */
function covers({ interval, award }: Tier, { direction, from, change }: Side): boolean {
  const isNothing = award.kind === "veto" || (award.kind === "score" && award.points.value === 0);
  if (!isNothing || change.value >= 0 || from.kind !== "value" || from.value === 0) return false;
  const [edge, open] = direction === "below" ? [interval.high, interval.low] : [interval.low, interval.high];
  return open === null && edge?.at.kind === "value" && edge.at.value === from.value;
}

function meets(gate: Tier, cond: Cond): boolean {
  const edge = gate.interval.high ?? gate.interval.low;
  const other = cond.low ?? cond.high;
  if (!edge || !other) return false;
  const value = (bound: Bound) => (bound.kind === "value" ? bound.value : bound.share);
  return value(edge.at) === value(other.at);
}
