import { compare } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { fromNumeral } from "../numbers/from-numeral";
import type { Award, Points, Rule, Scoring } from "../rule/rule";

/**
 * The best score that the words give in points of their own, whatever the item's weight; null where they give none (每次扣2分, 满分),
 * leave points to the assessor beside their tiers, or speak of several things.
 */
export function statedBest(rule: Rule): Decimal | null {
  if (rule.statedMax !== null) return fromNumeral(rule.statedMax);
  const [clause, ...others] = rule.clauses;
  if (!clause || others.length > 0) return null;
  const best = bestOf(clause.scoring);
  const ceiling = rule.ceiling?.kind === "points" ? fromNumeral(rule.ceiling.value) : null;
  if (!best) return null;
  return ceiling && compare(ceiling, best) < 0 ? ceiling : best;
}

function bestOf(scoring: Scoring): Decimal | null {
  switch (scoring.kind) {
    case "tiers":
      return highest(scoring.tiers.map(({ award }) => scoreOf(award)));
    case "grades":
      return highest(scoring.grades.map(({ award }) => scoreOf(award)));
    case "pass":
      return highest([scoreOf(scoring.pass), scoreOf(scoring.fail)]);
    case "steps": {
      const onlyTakes = scoring.sides.every(({ change }) => change.value <= 0);
      return onlyTakes && scoring.base?.kind === "points" ? fromNumeral(scoring.base.value) : null;
    }
    case "judged":
      return pointsOf(scoring.high);
    case "proportion":
      return null;
  }
}

function scoreOf(award: Award): Decimal | null {
  return award.kind === "score" ? pointsOf(award.points) : null;
}

function pointsOf({ kind, value }: Points): Decimal | null {
  return kind === "points" ? fromNumeral(value) : null;
}

/** The highest, where all are known; a share of the full mark counts as unknown unless it is nothing. */
function highest(all: readonly (Decimal | null)[]): Decimal | null {
  let best: Decimal | null = null;
  for (const value of all) {
    if (!value) return null;
    if (!best || compare(value, best) > 0) best = value;
  }
  return best;
}
