import type { Decimal } from "../numbers/decimal";
import { failed, ok } from "../result";
import type { Result } from "../result";
import type { PlacedEdge, PlacedTier } from "./find-tier";
import type { Bound, Edge, Tier } from "./rule";
import type { TargetFault } from "./score-fault";

/** Tiers with their bounds where `boundAt` puts them. */
export function placeTiers(
  tiers: readonly Tier[],
  boundAt: (bound: Bound) => Result<Decimal, TargetFault>,
): Result<readonly PlacedTier[], TargetFault> {
  const placed: PlacedTier[] = [];
  for (const [index, tier] of tiers.entries()) {
    const low = place(tier.interval.low, boundAt);
    if (!low.ok) return low;
    const high = place(tier.interval.high, boundAt);
    if (!high.ok) return high;
    placed.push({ tier, index, low: low.value, high: high.value });
  }
  return ok(placed);
}

function place(
  edge: Edge | null,
  boundAt: (bound: Bound) => Result<Decimal, TargetFault>,
): Result<PlacedEdge | null, TargetFault> {
  if (edge === null) return ok(null);
  const at = boundAt(edge.at);
  return at.ok ? ok({ at: at.value, closed: edge.closed, bound: edge.at }) : failed(at.fault);
}
