import type { Cell } from "../cell";
import { compare, ONE, toNumber } from "../numbers/decimal";
import { formatPercent } from "../numbers/format";
import { failed, ok } from "../result";
import type { Result } from "../result";
import { readTarget } from "./read-target";
import type { TargetMeasure } from "./read-target";
import type { Clause, Edge, Interval, Quantity, Rule, Side } from "./rule";
import type { TargetFault } from "./score-fault";
import type { TargetSide } from "./target-words";

/** Whether a rule, settled one way, gives the full mark to this actual; null where that cannot be told. */
export type GivesFull = (settled: Rule, actual: Cell) => boolean | null;

/**
 * The rule as it stands beside this target:
 * - a side that counts by itself where there is no target in its unit (每缺1份) then counts from 0;
 * - a side of which the words do not say where it begins (每增加100个粉丝得1分) begins where the full mark is reached at the target;
 * - a tier for what meets the target lies below it where the target's words say so (≤4小时).
 */
export function settleTarget(rule: Rule, target: Cell, givesFull: GivesFull): Result<Rule, TargetFault> {
  let settled = rule;
  for (const [index, clause] of rule.clauses.entries()) {
    if (!isOpen(clause)) continue;
    const given = targetIn(target, clause.quantity);
    if (!given && isOfOtherDays(target, clause))
      return failed({ code: "TARGET_OR_ZERO", clause: index, subject: clause.subject });
    const turned = given?.side ? { ...clause, ...turnedTo(clause, given.side) } : clause;
    const alone = counts(turned, given);
    settled = withClause(settled, index, alone);
    if (!given || !begins(alone)) continue;
    const fromZero = withClause(settled, index, beginning(alone, "zero"));
    const fromTarget = withClause(settled, index, beginning(alone, "target"));
    const actual = given.form === "percent" ? formatPercent(given.value) : toNumber(given.value);
    const [zero, there] = [givesFull(fromZero, actual), givesFull(fromTarget, actual)];
    if (zero === there) return failed({ code: "TARGET_OR_ZERO", clause: index, subject: clause.subject });
    settled = zero === true ? fromZero : fromTarget;
  }
  return ok(settled);
}

/** Whether the words leave to the target how a clause is counted. */
export function isOpen(clause: Clause): boolean {
  return begins(clause) || sidesOf(clause).some(({ withoutTarget }) => withoutTarget) || meets(clause);
}

/** The target where it is one in the clause's own unit; a rate beside pieces that are counted (98%) is none. */
function targetIn(target: Cell, quantity: Quantity): TargetMeasure | null {
  const read = readTarget(target, quantity, { clause: 0, subject: "" });
  if (!read.ok || !read.value) return null;
  const isCounted = quantity.kind !== "ratio";
  return isCounted && read.value.form !== "percent" && compare(read.value.value, ONE) < 0 && !read.value.side
    ? null
    : read.value;
}

/** Days late beside a target of 3 working days: whether they count from it cannot be told. */
function isOfOtherDays(target: Cell, clause: Clause): boolean {
  return (
    clause.quantity.kind === "duration" &&
    typeof target === "string" &&
    /\d *(?:个?工作日|天|日|小时|周|working|business|calendar|day|week|hour|month)/i.test(target) &&
    sidesOf(clause).some(({ withoutTarget }) => withoutTarget)
  );
}

function sidesOf({ scoring }: Clause): readonly Side[] {
  return scoring.kind === "steps" ? scoring.sides : [];
}

function begins(clause: Clause): boolean {
  return sidesOf(clause).some(({ withoutTarget }) => withoutTarget === "either");
}

/** Without a target in their unit, sides that can count by themselves count from 0. */
function counts(clause: Clause, target: TargetMeasure | null): Clause {
  if (target) return clause;
  return withSides(clause, (side) => (side.withoutTarget ? fromNothing(side) : side));
}

function beginning(clause: Clause, where: "zero" | "target"): Clause {
  return withSides(clause, (side) => {
    if (side.withoutTarget !== "either") return side;
    if (where === "zero") return fromNothing(side);
    const { withoutTarget: _, ...rest } = side;
    return rest;
  });
}

function fromNothing(side: Side): Side {
  const { withoutTarget: _, ...rest } = side;
  return { ...rest, direction: "above", from: { kind: "value", value: 0 } };
}

function withSides(clause: Clause, change: (side: Side) => Side): Clause {
  const { scoring } = clause;
  if (scoring.kind !== "steps") return clause;
  return { ...clause, scoring: { ...scoring, sides: scoring.sides.map(change) } };
}

function withClause(rule: Rule, index: number, clause: Clause): Rule {
  return { ...rule, clauses: rule.clauses.map((other, at) => (at === index ? clause : other)) };
}

/** Whether a tier is for what meets the target, or for what does not, without saying which side that is. */
function meets({ gates, scoring }: Clause): boolean {
  const tiers = [...gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])];
  return tiers.some(({ interval }) => edgeMet(interval) !== null);
}

function edgeMet({ low, high }: Interval): Edge | null {
  const edge = low ?? high;
  return edge?.met && (low === null || high === null) ? edge : null;
}

/** As read, what meets the target lies above it, itself included: turned to the side that the target's words name. */
function turnedTo(clause: Clause, side: TargetSide): Pick<Clause, "gates" | "scoring"> {
  const turn = <T extends { readonly interval: Interval }>(tier: T): T => ({
    ...tier,
    interval: turnedInterval(tier.interval, side),
  });
  const { gates, scoring } = clause;
  return {
    gates: gates.map(turn),
    scoring: scoring.kind === "tiers" ? { ...scoring, tiers: scoring.tiers.map(turn) } : scoring,
  };
}

function turnedInterval(interval: Interval, side: TargetSide): Interval {
  const edge = edgeMet(interval);
  if (!edge) return interval;
  const isMet = interval.low !== null;
  const closed = isMet ? side.closed : !side.closed;
  const { met: _, ...rest } = edge;
  const turned: Edge = { ...rest, closed };
  return isMet === (side.met === "above") ? { low: turned, high: null } : { low: null, high: turned };
}
