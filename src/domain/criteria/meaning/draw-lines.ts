import type { Bound, Edge, Interval, Points, Tier } from "../../rule/rule";
import { complementOf } from "./complement";

/**
 * Bands with straight lines drawn between them: in `between`, or wherever the bands leave something open on both sides. What is known at a single
 * value (80%得6分) and what a band gives at its own edge are the ends; an edge that is not its own (低于70%不得分) counts only where the words
 * say between which points the line goes (`told`). Null where the scores at the ends are not known.
 *
 * @example drawLines([≥100% → 20 points, ≤80% → 0], null, false) // … and 80%–100% from 0 to 20 points
 */
export function drawLines(
  tiers: readonly Tier[],
  between: Interval | null,
  told: boolean,
): readonly Tier[] | null {
  const knots = tiers.filter(({ interval }) => isPoint(interval));
  const bands = tiers.filter(({ interval }) => !isPoint(interval));
  const spans = between
    ? [between]
    : complementOf(tiers.map(({ interval }) => interval)).filter(({ low, high }) => low && high);
  const lines: Tier[] = [];
  for (const span of spans) {
    const { low, high } = span;
    if (!low || !high) return null;
    const atLow = scoreAt(tiers, low.at, "below", told);
    const atHigh = scoreAt(tiers, high.at, "above", told);
    if (!atLow || !atHigh) return null;
    // Nothing is nothing in points and in shares.
    const kind = atLow.value === 0 ? atHigh.kind : atHigh.value === 0 ? atLow.kind : null;
    lines.push({
      interval: { low: { at: low.at, closed: true }, high: { at: high.at, closed: true } },
      award: {
        kind: "linear",
        atLow: kind ? { ...atLow, kind } : atLow,
        atHigh: kind ? { ...atHigh, kind } : atHigh,
      },
      words: "",
    });
  }
  if (lines.length === 0) return null;
  const used = (tier: Tier) =>
    lines.some(({ interval: { low, high } }) =>
      [low, high].some((edge) => edge && same(edge.at, tier.interval.low?.at)),
    );
  // 100%得10分 at the top holds above too; a value alone that no line ends at is a band of its own.
  const rest = knots.filter((knot) => !used(knot));
  const top = knots.filter(used).sort((a, b) => place(b) - place(a))[0];
  const above = top && !bands.some(({ interval }) => interval.high === null) && isHighest(top, lines);
  return [
    ...bands,
    ...rest,
    ...lines,
    ...(above ? [{ ...top, interval: { low: top.interval.low, high: null } }] : []),
  ];
}

const isPoint = ({ low, high }: Interval) => low !== null && high !== null && same(low.at, high.at);
const valueOf = (bound: Bound) => (bound.kind === "value" ? bound.value : bound.share);
const place = ({ interval: { low } }: Tier) => (low ? valueOf(low.at) : -Infinity);
const same = (a: Bound, b: Bound | undefined) =>
  b !== undefined && a.kind === b.kind && valueOf(a) === valueOf(b);

function isHighest(top: Tier, lines: readonly Tier[]): boolean {
  return lines.every(({ interval: { high } }) => !high || valueOf(high.at) <= place(top));
}

/** What is given at a value: by a score for it alone, else by the band that ends there on the side away from the line. */
function scoreAt(tiers: readonly Tier[], at: Bound, side: "below" | "above", told: boolean): Points | null {
  const fits = (edge: Edge | null) => edge !== null && same(edge.at, at);
  const alone = tiers.find(({ interval }) => isPoint(interval) && fits(interval.low));
  const band = tiers.find(({ interval }) => {
    const edge = side === "below" ? interval.high : interval.low;
    return !isPoint(interval) && fits(edge) && (told || edge?.closed === true);
  });
  const award = (alone ?? band)?.award;
  return award?.kind === "score" ? award.points : null;
}
