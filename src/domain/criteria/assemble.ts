import type { Clause, Points, Proportion, Rule, Side, Tier } from "../rule/rule";
import { awardOf } from "./build-tiers";
import { buildClause } from "./build-clause";
import type { BuiltClause, Context } from "./build-clause";
import type { Formula } from "./formula";
import { group, isAddition, isGrant, isZero } from "./group";
import type { Group } from "./group";
import type { Item, PlacedLimit } from "./item";
import { sameMeasure } from "./items";
import { NO_POINTS } from "./part";
import type { Cond } from "./part";
import type { Findings } from "./problem";
import { quantityOf } from "./quantity";
import { roundingIn } from "./rounding";

/** The rule that items and limits come to; null where there is doubt. */
export function assemble(
  items: readonly Item[],
  limits: readonly PlacedLimit[],
  formula: Formula | null,
  text: string,
  spans: readonly Cond[] | null,
  findings: Findings,
): Rule | null {
  const gates = formula ? items.filter((item) => isGate(item, formula)) : [];
  const groups = group(items.filter((item) => !gates.includes(item)));
  const several = groups.length + (formula ? 1 : 0) > 1;
  const context: Context = { several, rounding: roundingOf(limits), text, spans, findings };
  const built: BuiltClause[] = [];
  if (formula) {
    const clause = proportional(formula, gates, limits, context);
    if (!clause) return null;
    built.push(clause);
  }
  for (const one of groups) {
    const clause = buildClause(one, context);
    if (!clause) return null;
    built.push(clause);
  }
  if (built.length === 0) return null;
  if (!consistent(built, findings) || !named(groups, findings)) return null;
  return withLimits(built, items, limits, findings);
}

/** Tiers beside a formula: 低于75%不得分, 完成率≥100%得20分. The example of a proportion is no gate. */
function isGate(item: Item, formula: Formula): boolean {
  if (formula.whole && isGrant(item)) return true;
  if (item.kind !== "tier") return false;
  if (item.from < formula.to && item.cond.percent && item.cond.shape === "point") return true;
  return item.cond.percent === formula.rate || item.cond.ref;
}

function proportional(
  formula: Formula,
  gates: readonly Item[],
  limits: readonly PlacedLimit[],
  { text, findings, several }: Context,
): BuiltClause | null {
  const rounding = roundingIn(text);
  if (rounding === "unclear") {
    findings.doubt("TWO_READINGS", formula.from, formula.to);
    return null;
  }
  const proportion: Proportion = {
    ...formula.proportion,
    cut: rounding === "cut",
    ...(rounding === "nearest" ? { nearest: true } : {}),
  };
  const tiers: Tier[] = [];
  for (const item of gates) {
    if (item.kind !== "tier" || (formula.whole && isGrant(item))) continue;
    const { cond } = item;
    if (cond.shape === "point" && cond.percent) continue;
    const low = cond.low ? { at: cond.low.at, closed: cond.low.closed } : null;
    const high = cond.high ? { at: cond.high.at, closed: cond.high.closed } : null;
    tiers.push({
      interval: { low, high },
      award: awardOf(item, several && isZero(item)),
      words: findings.words(item.from, item.to),
    });
  }
  if (formula.whole) {
    const { at, award } = formula.whole;
    const [item] = gates.filter(isGrant);
    tiers.push({
      interval: { low: { at: { kind: "value", value: at }, closed: true }, high: null },
      award: { kind: "score", points: award },
      words: item ? findings.words(item.from, item.to) : "",
    });
  }
  for (const { limit } of limits) {
    if (limit.what !== "value" || proportion.offset) continue;
    const at = limit.points.value;
    const given = {
      ...proportion.factor,
      value: Number(((proportion.factor.value * at) / proportion.per).toPrecision(12)),
    };
    tiers.push({
      interval: { low: { at: { kind: "value", value: at }, closed: true }, high: null },
      award: { kind: "score", points: given },
      words: findings.words(limit.from, limit.to),
    });
  }
  if (formula.partial && tiers.length === 0) {
    findings.doubt("GAP", formula.from, formula.to);
    return null;
  }
  const words = formula.variable;
  const plain = words.normalize("NFKC").replace(/\s/g, "");
  const quantity = formula.rate
    ? {
        ...quantityOf("", true, 1, plain),
        completion: formula.proportion.of === "actual/target" || quantityOf("", true, 1, plain).completion,
      }
    : quantityOf(formula.unit || unitOfVariable(words), false, 1, words);
  const clause: Clause = { subject: words, quantity, gates: tiers, scoring: proportion };
  return {
    clause,
    adds: /加分项|奖励项|bonusitem/i.test(text),
    deducts: false,
    sets: true,
    group: { items: [] },
  };
}

function unitOfVariable(words: string): string {
  return /(?:评分|得分|分数|成绩|rating|score)$/i.test(words)
    ? "分"
    : /(?:收入|额|金额|费用|成本|利润|产值)$/.test(words)
      ? "元"
      : /(?:次数|件数|起数|项数|数|数量)$/.test(words)
        ? "次"
        : "";
}

function roundingOf(limits: readonly PlacedLimit[]): Side["partial"] {
  return limits.some(({ limit }) => limit.what === "up") ? "up" : "whole";
}

/** Contradictions between clauses that each are fine. */
function consistent(built: readonly BuiltClause[], findings: Findings): boolean {
  for (const [index, a] of built.entries()) {
    for (const b of built.slice(index + 1)) {
      const [first, second] = [a.group.items[0], b.group.items[0]];
      if (!first || !second || first.kind !== "step" || second.kind !== "step") continue;
      // 每个加2分;每少1个扣2分: one thing told twice, or two?
      const shortfall = [first, second].find((step) => step.way !== null);
      const award = [first, second].find((step) => step.way === null && step.award.points.value > 0);
      if (
        shortfall &&
        award &&
        shortfall.award.points.value < 0 &&
        shortfall.way === "below" &&
        (unnamed(shortfall.topic) ||
          shares(shortfall.topic, award.topic) ||
          (shortfall.unit === award.unit && shortfall.unit !== "次" && shortfall.unit !== ""))
      ) {
        findings.doubt("TWO_READINGS", first.from, second.to);
        return false;
      }
      const same =
        first.way !== null &&
        first.way === second.way &&
        first.percent === second.percent &&
        first.unit === second.unit &&
        first.step === second.step &&
        shares(first.topic, second.topic);
      if (same && first.award.points.value !== second.award.points.value) {
        findings.doubt("CONTRADICTION", first.from, second.to);
        return false;
      }
    }
  }
  return true;
}

/** A part after the first that names nothing of its own: 每延误1天扣2分,超过5天每天扣5分. On top, or instead? */
function named(groups: readonly Group[], findings: Findings): boolean {
  for (const { items } of groups.slice(1)) {
    const first = items[0];
    if (!first || first.topic.length > 1) continue;
    if (first.ordinal || (first.kind === "step" && first.award.per)) continue;
    if (countsOther(first, groups)) continue;
    findings.doubt("TWO_READINGS", first.from, first.to);
    return false;
  }
  return true;
}

/** 每推迟1天扣1分,每错1处扣0.5分: the measure tells one from the other. */
function countsOther(item: Item, groups: readonly Group[]): boolean {
  if (item.kind !== "step" || item.unit === "" || item.topic === "") return false;
  return groups.every(({ items: [first] }) => {
    if (!first || first === item) return true;
    return first.kind === "step" && first.unit !== "" && !sameMeasure(first.unit, item.unit);
  });
}

function unnamed(topic: string): boolean {
  return topic.length < 2;
}

function shares(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true;
  return unnamed(a) || unnamed(b);
}

function withLimits(
  built: readonly BuiltClause[],
  items: readonly Item[],
  limits: readonly PlacedLimit[],
  findings: Findings,
): Rule | null {
  const scored = built.filter(({ sets }) => sets).length;
  const bonus = built.every(({ adds }) => adds);
  const start: Rule["start"] = bonus || (scored > 1 && built.length > 1) ? "zero" : "full";
  let floor: Points | null = NO_POINTS;
  let ceiling: Points | null = null;
  let mostDeducted: Points | null = null;
  let statedMax: number | null = null;
  const most = new Map<Item, Points>();

  const takes =
    built.every(({ deducts, adds, sets }) => deducts && !adds && !sets) && items.every(isDeductionOrNone);
  for (const given of limits) {
    const placed = settled(ownOf(given, items, built.length, findings), takes);
    const { limit } = placed;
    switch (limit.what) {
      case "floor":
        floor = limit.points;
        break;
      case "no-floor":
        floor = null;
        break;
      case "no-ceiling":
        ceiling = null;
        break;
      case "stated":
        if (statedMax !== null && statedMax !== limit.points.value) {
          findings.doubt("CONTRADICTION", limit.from, limit.to);
          return null;
        }
        statedMax = limit.points.value;
        if (bonus || (built.every(({ deducts }) => !deducts) && items.some(isAddition)))
          ceiling = limit.points;
        break;
      case "ceiling": {
        ceiling = limit.points;
        break;
      }
      case "deducted":
      case "added": {
        const own = ownSide(placed, built, items, limits);
        if (own === "item") {
          if (limit.what === "deducted") mostDeducted = limit.points;
          else ceiling = limit.points;
        } else if (own) most.set(own, limit.points);
        else {
          findings.doubt("TWO_READINGS", limit.from, limit.to);
          return null;
        }
        break;
      }
      case "both":
        mostDeducted = limit.points;
        for (const item of items)
          if (item.kind === "step" && item.award.points.value > 0) most.set(item, limit.points);
        break;
      default:
        break;
    }
  }
  // 超过1次扣2分,扣完为止: once, or for each?
  const lone =
    items.length === 1 && items[0]?.kind === "tier" && items[0].award.sort === "change" ? items[0] : null;
  const until = limits.find((placed) => placed.limit.what === "floor");
  if (lone && until && lone.award.points.kind === "points") {
    findings.doubt("TWO_READINGS", lone.from, lone.to);
    return null;
  }
  const reach = deepest(built);
  const limit = limits.find((placed) => placed.limit.what === "deducted");
  if (limit && mostDeducted?.kind === "points" && reach !== null && mostDeducted.value > reach) {
    findings.doubt("CONTRADICTION", limit.limit.from, limit.limit.to);
    return null;
  }
  const clauses = built.map((one) => capped(one, most));
  return { clauses, start, floor, ceiling, mostDeducted, statedMax };
}

function isDeductionOrNone(item: Item): boolean {
  const { award } = item;
  return award.sort !== "change" || award.points.value <= 0;
}

/** 每高1%加1分(最多10分),每低1%扣2分: the limit stands beside what is added and before what is taken; it is no limit of the score. */
function ownOf(
  placed: PlacedLimit,
  items: readonly Item[],
  clauses: number,
  findings: Findings,
): PlacedLimit {
  const { limit, after } = placed;
  const [step, next] = [items[after], items[after + 1]];
  if (limit.what !== "most" || limit.whole || clauses > 1) return placed;
  if (step?.kind !== "step" || next?.kind !== "step" || step.award.sort !== "change") return placed;
  if (!/^(?:最多|至多|max)/i.test(findings.words(limit.from, limit.to))) return placed;
  // 达到得12分,每低1%加1分,最多16分: of the score.
  if (items.some((item) => isGrant(item) && !item.award.full && item.award.points.value < limit.points.value))
    return placed;
  const gains = step.award.points.value > 0;
  if (gains === next.award.points.value > 0) return placed;
  return { ...placed, limit: { ...limit, what: gains ? "added" : "deducted" } };
}

function settled(placed: PlacedLimit, takes: boolean): PlacedLimit {
  const { limit } = placed;
  if (limit.what !== "most") return placed;
  return {
    ...placed,
    limit: { ...limit, what: takes && limit.points.kind === "points" ? "deducted" : "ceiling" },
  };
}

/** The most that tiers alone can deduct; null where steps can go on. */
function deepest(built: readonly BuiltClause[]): number | null {
  let sum = 0;
  for (const { clause } of built) {
    if (clause.scoring.kind !== "tiers") return null;
    const deducted = clause.scoring.tiers.map(({ award }) =>
      award.kind === "change" && award.points.kind === "points"
        ? -award.points.value
        : award.kind === "change"
          ? Infinity
          : 0,
    );
    sum += Math.max(0, ...deducted);
  }
  return sum;
}

/** The step that a limit belongs to; "item" where it holds for all; null where it could be either. */
function ownSide(
  { limit, after, apart }: PlacedLimit,
  built: readonly BuiltClause[],
  items: readonly Item[],
  limits: readonly PlacedLimit[],
): Item | "item" | null {
  const sign = limit.what === "deducted" ? -1 : 1;
  const fitting = items.filter(
    (item) =>
      item.kind === "step" &&
      (sign < 0 ? item.award.sort === "change" && item.award.points.value < 0 : item.award.points.value > 0),
  );
  const last = items[after];
  if (fitting.length <= 1 && built.length === 1) {
    if (sign > 0 && fitting[0] && built.every(({ adds }) => adds)) return "item";
    return sign > 0 ? (fitting[0] ?? "item") : "item";
  }
  if (limit.whole) return "item";
  const own = last && fitting.includes(last) ? last : null;
  if (!own) return fitting.length === 1 ? (fitting[0] ?? null) : "item";
  // After the last of several, a limit that none of the others has: of all, where nothing sets the last apart.
  const others = limits.filter((placed) => placed.limit.what === limit.what && placed.after !== after);
  const isLast = after === items.length - 1;
  if (!isLast || others.length > 0) return own;
  if (apart) return "item";
  return own.apart ? own : fitting.length === 1 ? own : "item";
}

function capped({ clause, group }: BuiltClause, most: ReadonlyMap<Item, Points>): Clause {
  const { scoring } = clause;
  if (scoring.kind !== "steps" || most.size === 0) return clause;
  const steps = group.items.filter((item) => item.kind === "step");
  if (!steps.some((step) => most.has(step))) return clause;
  const sides = scoring.sides.map((side, at) => {
    const step = steps[at] ?? steps[steps.length - 1];
    const own = step && most.get(step);
    return own ? { ...side, most: own } : side;
  });
  return { ...clause, scoring: { ...scoring, sides } };
}
