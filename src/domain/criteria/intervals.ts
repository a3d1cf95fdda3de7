import type { Edge, Interval } from "../rule/rule";

/** A stretch of plain values; the target is at 1 where bounds are shares of it. */
export interface Stretch {
  readonly low: number;
  readonly lowClosed: boolean;
  readonly high: number;
  readonly highClosed: boolean;
}

export function stretchOf({ low, high }: Interval): Stretch {
  return {
    low: low ? valueOf(low) : -Infinity,
    lowClosed: low ? low.closed : true,
    high: high ? valueOf(high) : Infinity,
    highClosed: high ? high.closed : true,
  };
}

function valueOf(edge: Edge): number {
  return edge.at.kind === "value" ? edge.at.value : edge.at.share;
}

export function contains(stretch: Stretch, value: number): boolean {
  return (
    (value > stretch.low || (value === stretch.low && stretch.lowClosed)) &&
    (value < stretch.high || (value === stretch.high && stretch.highClosed))
  );
}

/** Whether `inner` lies within `outer`. */
export function isWithin(inner: Stretch, outer: Stretch): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (outer.lowClosed || !inner.lowClosed));
  const high =
    inner.high < outer.high || (inner.high === outer.high && (outer.highClosed || !inner.highClosed));
  return low && high;
}

/** Whether two stretches share more than one edge, and neither lies within the other. */
export function clash(a: Stretch, b: Stretch): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (!(low < high)) return false;
  return !isWithin(a, b) && !isWithin(b, a);
}

/** What no stretch covers, from the lowest end of the scale to the highest. */
export function holesIn(
  stretches: readonly Stretch[],
  least: number,
  digit: number,
  whole: boolean,
): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.low - b.low || Number(b.lowClosed) - Number(a.lowClosed));
  const holes: Stretch[] = [];
  // Everything below `reached` is covered; `closed`: it too.
  let reached = least;
  let closed = false;
  let begun = false;
  for (const stretch of sorted) {
    if (stretch.high < least) continue;
    const joins = begun
      ? stretch.low < reached ||
        (stretch.low === reached && (closed || stretch.lowClosed)) ||
        bridges(reached, closed, stretch, digit, whole)
      : stretch.low < least ||
        (stretch.low === least && stretch.lowClosed) ||
        (whole && stretch.low < least + 1 && stretch.lowClosed && stretch.low <= least);
    if (!joins)
      holes.push({
        low: reached,
        lowClosed: begun ? !closed : true,
        high: stretch.low,
        highClosed: !stretch.lowClosed,
      });
    if (!begun || stretch.high > reached || (stretch.high === reached && stretch.highClosed)) {
      reached = stretch.high;
      closed = stretch.highClosed;
    }
    begun = true;
  }
  if (reached < Infinity) holes.push({ low: reached, lowClosed: !closed, high: Infinity, highClosed: true });
  return holes;
}

/** One unit of the last digit between two bounds that belong to their tiers; for whole counts, no whole number between. */
function bridges(reached: number, closed: boolean, next: Stretch, digit: number, whole: boolean): boolean {
  const gap = next.low - reached;
  if (gap < 0) return false;
  if (whole) {
    const first = closed ? Math.floor(reached) + 1 : Math.ceil(reached);
    return next.lowClosed ? first >= next.low : first > next.low;
  }
  return closed && next.lowClosed && gap <= digit * (1 + 1e-9);
}
