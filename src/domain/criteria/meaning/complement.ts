import type { Bound, Edge, Interval } from "../../rule/rule";

/** What intervals leave open, in order; [] where they mix fixed bounds with shares of the target. */
export function complementOf(intervals: readonly Interval[]): readonly Interval[] {
  const all = intervals.flatMap(({ low, high }) => [low, high].flatMap((edge) => (edge ? [edge] : [])));
  const edges = all.map(({ at }) => at);
  // What is not the target met is the target missed, on whichever side that is.
  const met = all.some((edge) => edge.met) ? ({ met: true } as const) : {};
  if (new Set(edges.map(({ kind }) => kind)).size > 1) return [];
  const sorted = [...intervals].sort((a, b) => lowOf(a) - lowOf(b));
  const open: Interval[] = [];
  let reach: Edge | null | undefined;
  for (const { low, high } of sorted) {
    if (low === null) {
      reach = furthest(reach === undefined ? high : reach, high);
      continue;
    }
    if (reach === undefined) open.push({ low: null, high: { at: low.at, closed: !low.closed, ...met } });
    else if (
      reach &&
      (place(reach.at) < place(low.at) || (place(reach.at) === place(low.at) && !reach.closed && !low.closed))
    ) {
      open.push({
        low: { at: reach.at, closed: !reach.closed, ...met },
        high: { at: low.at, closed: !low.closed, ...met },
      });
    }
    reach = reach === undefined ? high : furthest(reach, high);
  }
  if (reach) open.push({ low: { at: reach.at, closed: !reach.closed, ...met }, high: null });
  return open;
}

const place = (bound: Bound) => (bound.kind === "value" ? bound.value : bound.share);
const lowOf = ({ low }: Interval) => (low ? place(low.at) + (low.closed ? 0 : 1e-9) : -Infinity);

function furthest(a: Edge | null, b: Edge | null): Edge | null {
  if (!a || !b) return null;
  if (place(a.at) === place(b.at)) return a.closed ? a : b;
  return place(a.at) > place(b.at) ? a : b;
}
