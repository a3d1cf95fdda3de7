import type { Scorecard, ScorecardItem } from "./scorecard";

/**
 * The points that an item can earn for what is asked of it, exact: its weight × 100 where the scorecard is scored in points, the scorecard's
 * `outOf` where scores are weighted, and what a bonus item can add at most.
 *
 * @example fullMark(webPromotion, webPromotion.items[0]) // "30"
 */
export function fullMark(
  { scoring, outOf }: Pick<Scorecard, "scoring" | "outOf">,
  item: ScorecardItem,
): string {
  if (item.kind === "bonus") return item.mostPoints;
  // A weight is kept in percent: 30% are 30 points.
  return scoring === "points" ? item.weight : outOf;
}

/** The most points that an item can earn: more than its full mark where its criteria award more for better results. */
export function mostPoints(card: Pick<Scorecard, "scoring" | "outOf">, item: ScorecardItem): string {
  return (item.kind === "standard" ? item.highest : undefined) ?? fullMark(card, item);
}
