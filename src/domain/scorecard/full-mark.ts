import { decimal, HUNDRED } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { Scorecard, ScorecardItem } from "./scorecard";

/**
 * The most points that one item's score cell takes: its weight × 100 where items are scored in points, 100 where they are
 * scored 0–100 and weighted, its own limit where it is a bonus.
 *
 * @example format(fullMark("points", { kind: "standard", weight: "30", … })) // "30"
 */
export function fullMark(scoring: Scorecard["scoring"], item: ScorecardItem): Decimal {
  if (item.kind === "bonus") return decimal(item.mostPoints);
  // A weight in percent and a full mark in points out of 100 are the same figure.
  return scoring === "points" ? decimal(item.weight) : HUNDRED;
}
