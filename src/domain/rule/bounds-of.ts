import type { Bound, Clause, Interval, Points, Rule, Tier } from "./rule";

/** Every bound of a clause: of its gates, its tiers and the thresholds of its steps. */
export function boundsOf(clause: Clause): readonly Bound[] {
  const { scoring } = clause;
  const tiers = [...clause.gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])];
  const thresholds = scoring.kind === "steps" ? scoring.sides.map(({ from }) => from) : [];
  return [...tiers.flatMap(({ interval }) => boundsOfInterval(interval)), ...thresholds];
}

function boundsOfInterval({ low, high }: Interval): readonly Bound[] {
  return [low, high].flatMap((edge) => (edge ? [edge.at] : []));
}

/** Whether a clause cannot be judged without a target. */
export function needsTarget(clause: Clause): boolean {
  const { scoring, quantity } = clause;
  if (quantity.completion) return false;
  if (scoring.kind === "proportion" && scoring.of === "actual/target") return true;
  // 每缺1份 counts by itself where there is no target.
  const alone =
    scoring.kind === "steps" ? scoring.sides.filter(({ withoutTarget }) => withoutTarget).length : 0;
  return boundsOf(clause).filter(({ kind }) => kind === "target").length > alone;
}

/** Every number of points that a rule's words name. */
export function pointsOf(rule: Rule): readonly Points[] {
  const limits = [rule.floor, rule.ceiling, rule.mostDeducted];
  return [...limits, ...rule.clauses.flatMap(pointsOfClause)].filter((points) => points !== null);
}

function pointsOfClause({ gates, scoring }: Clause): readonly (Points | null)[] {
  const ofGates = gates.flatMap(pointsOfTier);
  switch (scoring.kind) {
    case "tiers":
      return [...ofGates, ...scoring.tiers.flatMap(pointsOfTier)];
    case "steps":
      return [...ofGates, scoring.base, ...scoring.sides.flatMap(({ change, most }) => [change, most])];
    case "proportion":
      return [...ofGates, scoring.factor, scoring.offset];
    case "grades":
      return [...ofGates, ...scoring.grades.flatMap(({ award }) => pointsOfAward(award))];
    case "pass":
      return [...ofGates, ...pointsOfAward(scoring.pass), ...pointsOfAward(scoring.fail)];
    case "judged":
      return [...ofGates, scoring.low, scoring.high];
  }
}

function pointsOfTier({ award }: Tier): readonly Points[] {
  return pointsOfAward(award);
}

function pointsOfAward(award: Tier["award"]): readonly Points[] {
  switch (award.kind) {
    case "score":
    case "change":
      return [award.points];
    case "linear":
      return [award.atLow, award.atHigh];
    case "proportion":
      return [award.factor];
    case "judged":
      return [award.low, award.high];
    case "veto":
      return [];
  }
}
