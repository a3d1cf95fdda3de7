import { compare as compareDecimals, decimal, multiply, subtract } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromNumeral } from "../numbers/from-numeral";
import { compare, whole } from "./fraction";
import type { Fraction } from "./fraction";
import type { Bound, Quantity, Tier } from "./rule";

/** A tier with its bounds on the scale of what is judged; null is open. */
export interface PlacedTier {
  readonly tier: Tier;
  readonly index: number;
  readonly low: PlacedEdge | null;
  readonly high: PlacedEdge | null;
}

export interface PlacedEdge {
  readonly at: Decimal;
  readonly closed: boolean;
  readonly bound: Bound;
}

/** Which tier an actual belongs to, and by which rule. */
export type Found =
  | {
      readonly kind: "tier";
      readonly placed: PlacedTier;
      readonly by: "inside" | "shared-edge" | "closed-gap";
    }
  | { readonly kind: "overlap"; readonly tiers: readonly PlacedTier[] }
  | { readonly kind: "none"; readonly below: PlacedTier | null; readonly above: PlacedTier | null };

/**
 * The tier that covers a value. Of tiers that lie within each other the innermost counts (≥5000 within ≥800). Two tiers
 * that share no more than an edge give it to the better paid, as `worth` tells. A gap of one displayed unit between two bounds
 * that belong to their tiers goes to the lower tier.
 */
export function findTier(
  tiers: readonly PlacedTier[],
  value: Fraction,
  quantity: Quantity,
  worth: (tier: Tier, placed: PlacedTier) => Fraction,
): Found {
  const covering = tiers.filter((tier) => covers(tier, value));
  if (covering.length === 0) return findBeside(tiers, value, quantity);
  const innermost = covering.filter(
    (tier) => !covering.some((other) => other !== tier && within(other, tier)),
  );
  const [first] = innermost;
  if (innermost.length === 1 && first) return { kind: "tier", placed: first, by: "inside" };
  const best = innermost.reduce((a, b) => (compare(worth(b.tier, b), worth(a.tier, a)) > 0 ? b : a));
  const agree = innermost.every(
    (tier) =>
      touches(tier, best) || tier === best || compare(worth(tier.tier, tier), worth(best.tier, best)) === 0,
  );
  return agree ? { kind: "tier", placed: best, by: "shared-edge" } : { kind: "overlap", tiers: innermost };
}

/**
 * Whether the space between two bounds is one unit of the last digit that they show: 89% and 90%, 1999.9 and 2000,
 * 20万 and 21万.
 */
export function oneUnitApart(below: PlacedEdge, above: PlacedEdge, quantity: Quantity): boolean {
  if (!below.closed || !above.closed || below.bound.kind !== above.bound.kind) return false;
  const [from, to] = [below, above].map(({ bound }) => shown(bound, quantity));
  if (!from || !to) return false;
  const unit = decimal(`1e-${Math.max(decimals(from), decimals(to))}`);
  const gap = subtract(to, from);
  return compareDecimals(gap, decimal(0)) > 0 && compareDecimals(gap, unit) <= 0;
}

/** Whether two tiers have no more than one point in common, an edge of both. */
export function touches(a: PlacedTier, b: PlacedTier): boolean {
  return meets(a, b) || meets(b, a);
}

/** Whether `inner` lies within `outer` and is not the same interval. */
export function within(inner: PlacedTier, outer: PlacedTier): boolean {
  const low = compareLow(inner.low, outer.low);
  const high = compareHigh(inner.high, outer.high);
  return low >= 0 && high <= 0 && (low > 0 || high < 0);
}

function covers({ low, high }: PlacedTier, value: Fraction): boolean {
  const aboveLow = low ? compare(value, whole(low.at)) : 1;
  const belowHigh = high ? compare(whole(high.at), value) : 1;
  return (
    (aboveLow > 0 || (aboveLow === 0 && low?.closed === true)) &&
    (belowHigh > 0 || (belowHigh === 0 && high?.closed === true))
  );
}

function findBeside(tiers: readonly PlacedTier[], value: Fraction, quantity: Quantity): Found {
  let below: PlacedTier | null = null;
  let above: PlacedTier | null = null;
  for (const tier of tiers) {
    if (tier.high && compare(whole(tier.high.at), value) <= 0) {
      if (!below?.high || compareHigh(tier.high, below.high) > 0) below = tier;
    }
    if (tier.low && compare(whole(tier.low.at), value) >= 0) {
      if (!above?.low || compareLow(tier.low, above.low) < 0) above = tier;
    }
  }
  if (below?.high && above?.low && oneUnitApart(below.high, above.low, quantity)) {
    return { kind: "tier", placed: below, by: "closed-gap" };
  }
  return { kind: "none", below, above };
}

function meets(lower: PlacedTier, upper: PlacedTier): boolean {
  return !!lower.high && !!upper.low && compareDecimals(lower.high.at, upper.low.at) === 0;
}

/** The edge that begins further up is the greater. */
export function compareLow(a: PlacedEdge | null, b: PlacedEdge | null): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return compareDecimals(a.at, b.at) || Number(b.closed) - Number(a.closed);
}

/** The edge that ends further up is the greater. */
export function compareHigh(a: PlacedEdge | null, b: PlacedEdge | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return compareDecimals(a.at, b.at) || Number(a.closed) - Number(b.closed);
}

/** A bound as it is written: in percent, or in the written unit. */
function shown(bound: Bound, quantity: Quantity): Decimal {
  if (bound.kind === "target") return multiply(fromNumeral(bound.share), decimal(100));
  if (quantity.kind === "ratio") return multiply(fromNumeral(bound.value), decimal(100));
  return multiply(fromNumeral(bound.value), decimal(`1e-${String(quantity.scale).length - 1}`));
}

function decimals(value: Decimal): number {
  return format(value).split(".")[1]?.length ?? 0;
}
