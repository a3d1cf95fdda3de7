import { safeSubject } from "../../../src/domain/criteria/print-clause";
import { sameValue } from "../../../src/domain/criteria/grammar/same-value";
import type { Clause, Edge, Quantity, Rule, Scoring, Side, Tier } from "../../../src/domain/rule/rule";

/**
 * A rule without what printing may change and no score depends on: the words of tiers, the order of tiers that do not meet gates, 次
 * where a count names no unit, the ends of a straight line that it has itself, and two ways to say one limit. `names`: the clauses' own words and units count too.
 */
export function comparable(rule: Rule, names: boolean): unknown {
  const [only] = rule.clauses;
  const single = rule.clauses.length === 1 && only?.scoring.kind === "steps" ? only.scoring.sides : [];
  const taking = single.filter(({ change }) => change.value < 0);
  const [taker] = taking;
  const moved = taking.length === 1 && taker?.most && !rule.mostDeducted ? taker : undefined;
  return {
    ...rule,
    mostDeducted: moved?.most ?? rule.mostDeducted,
    clauses: rule.clauses.map((clause) => comparableClause(clause, names, moved)),
  };
}

function comparableClause(clause: Clause, names: boolean, moved: Side | undefined): unknown {
  const { quantity, scoring } = clause;
  return {
    // What a formula, a pass and a completion are called depends on the words that are read for them.
    subject:
      names && !quantity.completion && scoring.kind !== "proportion" && scoring.kind !== "pass"
        ? safeSubject(clause)
        : "",
    // 扣3分/件 counts what has no unit of its own.
    quantity: comparableQuantity(
      !names && scoring.kind === "steps" && quantity.kind === "number"
        ? { ...quantity, kind: "count" }
        : quantity,
      names,
    ),
    gates: clause.gates.map((gate) => comparableTier(gate, quantity)),
    scoring: comparableScoring(scoring, quantity, moved),
  };
}

function comparableQuantity({ kind, unit, scale, completion }: Quantity, names: boolean): unknown {
  if (!names) return { kind, completion };
  const written = kind === "ratio" ? "%" : (unit ?? (kind === "count" ? "次" : ""));
  return { kind, completion, scale, unit: scale === 1 ? written.replace(/^[千万Ww](?=元|$)/, "") : written };
}

function comparableScoring(scoring: Scoring, quantity: Quantity, moved: Side | undefined): unknown {
  if (scoring.kind === "tiers") {
    const tiers = scoring.tiers
      .filter((tier) => !isEndOfLine(tier, scoring.tiers))
      .map((tier) => comparableTier(tier, quantity));
    return { ...scoring, tiers: tiers.map((tier) => JSON.stringify(tier)).sort() };
  }
  if (scoring.kind !== "steps") return scoring;
  return {
    ...scoring,
    sides: scoring.sides.map((side) => (side === moved ? { ...side, most: null } : side)),
  };
}

/** A single value with the points that a straight line beside it has there. */
function isEndOfLine({ interval, award }: Tier, tiers: readonly Tier[]): boolean {
  const { low, high } = interval;
  if (!low || !high || award.kind !== "score" || !sameValue(low.at, high.at)) return false;
  return tiers.some(
    ({ interval: line, award: goes }) =>
      goes.kind === "linear" &&
      ((sameValue(line.low?.at, low.at) && sameValue(goes.atLow, award.points)) ||
        (sameValue(line.high?.at, low.at) && sameValue(goes.atHigh, award.points))),
  );
}

function comparableTier({ interval, award }: Tier, { kind }: Quantity): unknown {
  const { low, high } = interval;
  const none: Edge = { at: { kind: "value", value: 0 }, closed: true };
  const countsNothing =
    kind === "count" && !low && high?.at.kind === "value" && high.at.value === (high.closed ? 0 : 1);
  return { low: countsNothing ? none : low, high: countsNothing ? none : high, award };
}
