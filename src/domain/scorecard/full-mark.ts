import type { Scorecard, ScorecardItem } from "./scorecard";

/** What an item of a weighted scorecard is scored out of. */
export const WEIGHTED_FULL_MARK = "100";

/**
 * The points that an item can earn, exact: its weight × 100 where the scorecard is scored in points, 100 where scores are
 * weighted, and what a bonus item can add at most.
 *
 * @example fullMark(webPromotion, webPromotion.items[0]) // "30"
 */
export function fullMark({ scoring }: Pick<Scorecard, "scoring">, item: ScorecardItem): string {
  if (item.kind === "bonus") return item.mostPoints;
  // A weight is kept in percent: 30% are 30 points.
  return scoring === "points" ? item.weight : WEIGHTED_FULL_MARK;
}
