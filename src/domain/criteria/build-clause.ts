import type { Award, Clause, Grade, Scoring, Side, Tier } from "../rule/rule";
import { gradeLabel, gradeSpan, isGradeLabel } from "./grade-label";
import { awardOf, buildTiers } from "./build-tiers";
import { buildSteps } from "./build-steps";
import { eventsOf, isAddition, isDeduction, isGrant, isZero, stepsOf, tiersOf } from "./group";
import type { Group } from "./group";
import type { ElseItem, EventItem, Item, StepItem, TierItem } from "./item";
import { sameMeasure } from "./items";
import { FULL, NO_POINTS } from "./part";
import type { Cond } from "./part";
import type { Findings } from "./problem";
import { quantityOf } from "./quantity";

export interface BuiltClause {
  readonly clause: Clause;
  /** It earns points from 0. */
  readonly adds: boolean;
  readonly deducts: boolean;
  /** It has scores of its own. */
  readonly sets: boolean;
  readonly group: Group;
}

export interface Context {
  readonly several: boolean;
  readonly rounding: Side["partial"];
  /** The whole plain text, for words that name the quantity. */
  readonly text: string;
  /** 线性: between the tiers points go straight, over these stretches where the words name them; null where they do not. */
  readonly spans: readonly Cond[] | null;
  readonly findings: Findings;
}

const COUNT = { kind: "count", unit: null, scale: 1, completion: false } as const;
const PASS = { kind: "pass", unit: null, scale: 1, completion: false } as const;
const GRADE = { kind: "grade", unit: null, scale: 1, completion: false } as const;
const NO_GATES: readonly Tier[] = [];
const RANK = /名次|排名|[第前]\d+[名位]|第[一二三]名|月\d+[日号]/;

/** One clause from the items that speak of one quantity. Null where there is doubt. */
export function buildClause(group: Group, context: Context): BuiltClause | null {
  const { findings } = context;
  const rests = group.items.filter((item): item is ElseItem => item.kind === "else");
  const events = eventsOf(group);
  let steps = stepsOf(group);
  let tiers = tiersOf(group);
  const first = group.items[0];
  if (!first) return null;

  const graded = gradesOf(group, findings);
  if (graded) return { ...graded, group };

  if (isCountList(steps, tiers)) {
    tiers = group.items.flatMap((item) =>
      item.kind === "tier" ? [item] : item.kind === "step" ? asTier(item) : [],
    );
    steps = [];
  }
  // 遵守…规定,否则每次扣3分: the rest is the per-step part itself.
  if (steps.length > 0) {
    const built = buildSteps(steps, tiers, events, context.rounding, context.several, findings);
    if (!built) return null;
    if (rests.length > 0) findings.doubt("UNREAD", rests[0]?.from ?? 0, rests[0]?.to ?? 0);
    const clause: Clause = {
      subject: subjectOf(group, findings),
      quantity: quantityOf(built.unit, built.percent, built.scale, context.text),
      gates: built.gates,
      scoring: built.scoring,
    };
    return { clause, adds: built.adds, deducts: built.deducts, sets: built.scoring.base !== null, group };
  }
  if (tiers.length > 0) {
    const built = buildTiers(
      tiers,
      events,
      rests,
      context.several,
      RANK.test(context.text),
      context.spans,
      findings,
    );
    if (!built) return null;
    const quantity = quantityOf(built.unit, built.percent, built.scale, context.text);
    const clause: Clause = {
      subject: subjectOf(group, findings),
      quantity: built.shares
        ? { ...quantity, completion: true }
        : built.unit === "" && !built.percent && events.length > 0
          ? COUNT
          : quantity,
      gates: NO_GATES,
      scoring: built.scoring,
    };
    const awards = built.scoring.tiers.map(({ award }) => award);
    const adds = awards.some((award) => award.kind === "change" && award.points.value > 0);
    const deducts = awards.some((award) => award.kind === "change" && award.points.value < 0);
    return {
      clause,
      adds: adds && !deducts && !awards.some(({ kind }) => kind === "score"),
      deducts,
      sets: awards.some(({ kind }) => kind === "score"),
      group,
    };
  }
  return eventClause(group, events, rests, context);
}

// ---- counts in a list ---------------------------------------------------------------------------------------------

/** 1次扣2分,2次扣5分 is a list of counts; 一次扣4分,4处上全扣 is a step with its gate. */
function isCountList(steps: readonly StepItem[], tiers: readonly TierItem[]): boolean {
  if (steps.length === 0 || steps.some((step) => step.point === null || step.way !== null)) return false;
  if (steps.length > 1 || steps.some((step) => isGrant(step) && tiers.length > 0)) return true;
  const unit = steps[0]?.unit;
  tiers = tiers.filter(
    ({ cond }) => cond.unit === "" || (unit !== undefined && sameMeasure(cond.unit, unit)),
  );
  const size = steps[0]?.step ?? 0;
  // 一次扣2分,累计三次以上扣10分: what lies between goes on by steps.
  const [gate] = tiers;
  if (
    tiers.length === 1 &&
    gate &&
    isDeduction(gate) &&
    gate.cond.shape === "interval" &&
    gate.cond.high === null
  ) {
    const begins = (gate.cond.value ?? 0) + (gate.cond.op === "gt" ? 1 : 0);
    if (begins > size + 1) return false;
  }
  return (
    tiers.some(
      (tier) =>
        !isZero(tier) &&
        !tier.cond.percent &&
        tier.award.sort !== "keep" &&
        !tier.award.full &&
        (tier.cond.value ?? 0) > size,
    ) ||
    (tiers.length >= 2 && tiers.some((tier) => tier.cond.value === 2))
  );
}

function asTier(step: StepItem): TierItem[] {
  const { point } = step;
  if (!point) return [];
  return [
    {
      kind: "tier",
      cond: point,
      award: step.award,
      from: step.from,
      to: step.to,
      topic: step.topic,
      apart: step.apart,
      ordinal: step.ordinal,
      zone: step.zone,
    },
  ];
}

// ---- words without numbers ----------------------------------------------------------------------------------------

function eventClause(
  group: Group,
  events: readonly EventItem[],
  rests: readonly ElseItem[],
  context: Context,
): BuiltClause | null {
  const { findings, several } = context;
  const [one, two] = events;
  if (!one) {
    const rest = rests[0];
    findings.doubt("GAP", rest?.from ?? 0, rest?.to ?? 0);
    return null;
  }
  const subject = subjectOf(group, findings);
  const other: Item | undefined = two ?? rests[0];
  if (events.length > 2 || (events.length === 2 && rests.length > 0)) {
    return gradesFrom(events, group, findings);
  }
  if (!other) return loneEvent(group, one, subject, several, findings);

  // 无投诉得满分,有投诉得0分: the number of complaints. 文明施工得4分,不文明施工得0分: passed or not.
  const clause = (scoring: Scoring, quantity: Clause["quantity"]): Clause => ({
    subject,
    quantity,
    gates: NO_GATES,
    scoring,
  });
  if (isDeduction(other) || isAddition(other) || isDeduction(one) || isAddition(one)) {
    const [good, bad] = isDeduction(other) || isAddition(other) ? [one, other] : [other, one];
    if (
      isDeduction(bad) &&
      bad.kind === "event" &&
      (good.kind === "else" || opposes(good as EventItem, bad))
    ) {
      const side: Side = {
        direction: "above",
        from: { kind: "value", value: 0 },
        step: 1,
        change: bad.award.points,
        partial: "whole",
        most: null,
      };
      const base = isGrant(good) && !good.award.full ? good.award.points : null;
      return {
        clause: clause({ kind: "steps", base, sides: [side] }, COUNT),
        adds: false,
        deducts: true,
        sets: base !== null,
        group,
      };
    }
    findings.doubt("TWO_READINGS", one.from, other.to);
    return null;
  }
  const [good, bad] = isZero(one) && !isZero(other) ? [other, one] : [one, other];
  const counted = counts(good, bad);
  if (counted) {
    const zero = { at: { kind: "value" as const, value: 0 }, closed: true };
    const tiers: Tier[] = [
      {
        interval: { low: zero, high: zero },
        award: awardOf(good, false),
        words: findings.words(good.from, good.to),
      },
      {
        interval: { low: { ...zero, closed: false }, high: null },
        award: awardOf(bad, several && isZero(bad)),
        words: findings.words(bad.from, bad.to),
      },
    ];
    return {
      clause: clause({ kind: "tiers", tiers }, COUNT),
      adds: false,
      deducts: false,
      sets: true,
      group,
    };
  }
  if (good.kind === "event" && bad.kind === "event" && isGrant(good) && isGrant(bad))
    return gradesFrom(events, group, findings);
  const scoring: Scoring = {
    kind: "pass",
    pass: awardOf(good, false),
    fail: awardOf(bad, several && bad.award.sort === "veto"),
  };
  return { clause: clause(scoring, PASS), adds: false, deducts: false, sets: true, group };
}

const NEGATION = /^(?:无任何|无|未发生|未出现|未发现|没有发生|没有|没|未|不|全月无|当月无|全年无|零)/;
const OCCURS = /^(?:有|发生|出现|发现|若|如|如有|若有|存在|被)+/;

/** Whether what is rewarded is the absence of something that is counted. */
function counts(good: Item, bad: Item): boolean {
  if (good.kind !== "event" || !good.negated) return false;
  if (bad.kind === "else") return true;
  return bad.kind === "event" && !bad.negated && opposes(good, bad);
}

function opposes(good: Item, bad: Item): boolean {
  if (good.kind !== "event" || bad.kind !== "event") return false;
  const strip = (label: string) =>
    label
      .replace(NEGATION, "")
      .replace(OCCURS, "")
      .replace(/(?:的|者|情况|现象|行为)+$/, "");
  const [a, b] = [strip(good.label), strip(bad.label)];
  return a === "" || b === "" || a.includes(b) || b.includes(a);
}

/** One event alone: 未…的,扣5分; 发生…,该项不得分; 无备份不得分. */
function loneEvent(
  group: Group,
  event: EventItem,
  subject: string,
  several: boolean,
  findings: Findings,
): BuiltClause | null {
  const { award } = event;
  const clause = (scoring: Scoring, quantity: Clause["quantity"]): Clause => ({
    subject,
    quantity,
    gates: NO_GATES,
    scoring,
  });
  if (award.sort === "change" && event.label !== "") {
    const side: Side = {
      direction: "above",
      from: { kind: "value", value: 0 },
      step: 1,
      change: award.points,
      partial: "whole",
      most: null,
    };
    const adds = award.points.value > 0;
    return {
      clause: clause({ kind: "steps", base: null, sides: [side] }, COUNT),
      adds,
      deducts: !adds,
      sets: false,
      group,
    };
  }
  if (isZero(event) && event.label !== "") {
    if (event.negated && !several && !/出现|发生|发现|行为/.test(event.label)) {
      return {
        clause: clause(
          { kind: "pass", pass: { kind: "score", points: FULL }, fail: { kind: "score", points: NO_POINTS } },
          PASS,
        ),
        adds: false,
        deducts: false,
        sets: true,
        group,
      };
    }
    const zero = { at: { kind: "value" as const, value: 0 }, closed: true };
    const none: Award = several ? { kind: "change", points: NO_POINTS } : { kind: "score", points: FULL };
    const tiers: Tier[] = [
      { interval: { low: zero, high: zero }, award: none, words: "" },
      {
        interval: { low: { ...zero, closed: false }, high: null },
        award: awardOf(event, several),
        words: findings.words(event.from, event.to),
      },
    ];
    return {
      clause: clause({ kind: "tiers", tiers }, COUNT),
      adds: false,
      deducts: false,
      sets: !several,
      group,
    };
  }
  findings.doubt(isZero(event) ? "NO_AWARD" : "GAP", event.from, event.to);
  return null;
}

// ---- grades -------------------------------------------------------------------------------------------------------

function gradesOf(group: Group, findings: Findings): Omit<BuiltClause, "group"> | null {
  const { items } = group;
  if (items.length < 2) return null;
  const labels = items.map((item) =>
    item.kind === "event"
      ? gradeLabel(item.label)
      : item.kind === "tier" || item.kind === "step"
        ? levelLabel(item, findings)
        : "",
  );
  const shown = items.map((item, at) =>
    item.kind === "event" ? shownLabel(item, findings) : (levelWords(item, findings) ?? labels[at] ?? ""),
  );
  if (labels.some((label) => label === "")) return null;
  const graded = labels.filter(isGradeLabel).length;
  const leveled = items.some((item) => item.kind !== "event");
  const bare = items.filter((item, at) => item.kind === "event" && !isGradeLabel(labels[at] ?? ""));
  if (leveled ? graded < labels.length - 1 || bare.length > 1 : items.length < 3 && graded < 2) return null;
  if (new Set(labels).size < labels.length) return null;
  // Two grades of which one is nothing are passed or not (合格 / 不合格).
  if (items.length === 2 && labels.some((label) => /^[不未无没]/.test(label))) return null;
  const events = items.filter((item) => item.kind === "event");
  if (!leveled && !areGrades(events, labels)) return null;
  const meanings = meaningsOf(items, findings);
  const grades: Grade[] = items.map((item, at) => ({
    label: shown[at] ?? "",
    meaning: meanings.get(labels[at] ?? "") ?? "",
    award: awardOf(item, false),
  }));
  const sets = items.some((item) => isGrant(item) || isZero(item));
  const clause: Clause = {
    subject: "",
    quantity: GRADE,
    gates: NO_GATES,
    scoring: { kind: "grades", grades },
  };
  const deducts = items.some(isDeduction);
  return { clause, adds: items.every(isAddition), deducts, sets };
}

/** 1级, 三等, A类: a level with its numeral. */
function levelLabel(item: TierItem | StepItem, findings: Findings): string {
  const cond = item.kind === "tier" ? item.cond : item.point;
  if (!cond || cond.shape !== "point" || !/^(?:级|级别|档|等|等奖|星|类)$/.test(cond.unit)) return "";
  return findings.plain(cond.from, cond.to).text;
}

/** The same as the user wrote it. */
function levelWords(item: Item, findings: Findings): string | null {
  const cond = item.kind === "tier" ? item.cond : item.kind === "step" ? item.point : null;
  return cond && findings.words(cond.from, cond.to).replace(/\s/g, "");
}

function shownLabel(event: EventItem, findings: Findings): string {
  const { from, to } = gradeSpan(event.label);
  return findings.source(event.start + from, event.start + to).trim();
}

/** 1 级:拒绝配合 2 级:…: what the levels mean, where the words tell it before the points. */
function meaningsOf(items: readonly Item[], findings: Findings): Map<string, string> {
  const meanings = new Map<string, string>();
  const first = items[0];
  if (!first) return meanings;
  const zone = first.zone;
  for (const [at, part] of zone.entries()) {
    if (part.kind !== "cond" || !/^(?:级|级别|档|等|等奖|星|类)$/.test(part.unit)) continue;
    const next = zone.findIndex((other, index) => index > at && other.kind === "cond");
    if (next < 0) break;
    const label = findings.plain(part.from, part.to).text;
    const end = zone[next - 1];
    if (end && end.to > part.to)
      meanings.set(label, findings.words(part.to, end.to).replace(/^[\s:：、.]+|[\s;；,，。]+$/g, ""));
  }
  return meanings;
}

/** 有方案得3分,有实施得3分 may be parts of a sum. Grades are known words, or end in nothing, or say what a thing is (为). */
function areGrades(events: readonly EventItem[], labels: readonly string[]): boolean {
  if (new Set(events.map(({ award }) => award.points.value + award.points.kind)).size < events.length)
    return false;
  if (labels.filter(isGradeLabel).length >= labels.length - 1) return true;
  if (events.some(isZero) || events.some(({ award }) => award.points.value < 0)) return true;
  const endings = new Set(labels.map((label) => label.slice(-1)));
  return endings.size === 1 || events.every(({ award }) => award.verb === "为" || award.verb === "=");
}

function gradesFrom(events: readonly EventItem[], group: Group, findings: Findings): BuiltClause | null {
  const labels = events.map(({ label }) => gradeLabel(label));
  if (labels.some((label) => label === "") || new Set(labels).size < labels.length) {
    const [first, last] = [events[0], events[events.length - 1]];
    findings.doubt("TWO_READINGS", first?.from ?? 0, last?.to ?? 0);
    return null;
  }
  if (!areGrades(events, labels)) {
    const [first, last] = [events[0], events[events.length - 1]];
    findings.doubt("TWO_READINGS", first?.from ?? 0, last?.to ?? 0);
    return null;
  }
  const grades: Grade[] = events.map((event) => ({
    label: shownLabel(event, findings),
    meaning: "",
    award: awardOf(event, false),
  }));
  const clause: Clause = {
    subject: "",
    quantity: GRADE,
    gates: NO_GATES,
    scoring: { kind: "grades", grades },
  };
  return { clause, adds: false, deducts: events.some(isDeduction), sets: true, group };
}

// ---- words --------------------------------------------------------------------------------------------------------

function subjectOf(group: Group, findings: Findings): string {
  const first = group.items[0];
  if (!first) return "";
  let from = -1;
  let to = -1;
  for (const part of first.zone) {
    if (part.kind === "ord" || part.kind === "stop") {
      if (to < 0) from = -1;
      else break;
      continue;
    }
    if (part.kind === "cond" || part.kind === "each" || part.kind === "award" || part.kind === "limit") break;
    if (part.kind === "sep" || part.kind === "other") continue;
    if (from < 0) from = part.from;
    to = part.to;
  }
  if (from < 0 || to < 0) return "";
  const words = findings.words(from, to).trim();
  return words.replace(/(?<=.)(?:在|达到?|達到?|控制|应|應|须|須|者)+$/, "");
}
