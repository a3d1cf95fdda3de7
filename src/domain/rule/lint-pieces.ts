import { add as plus, compare, decimal, multiply, ONE, subtract, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { fromNumeral } from "../numbers/from-numeral";
import { divide } from "../numbers/ratio";
import { boundsOf } from "./bounds-of";
import type { Bound, Clause } from "./rule";

/** One value out of a piece of a clause. */
export interface Sample {
  readonly value: Decimal;
  /** The edges between which it lies; both are the value where it is an edge itself; null is open. */
  readonly from: Decimal | null;
  readonly to: Decimal | null;
}

const TWO = decimal(2);
const TEN = decimal(10);
/** How near to its ends a piece is looked at, as a share of it. */
const NEAR = decimal("0.000001");
/** So many steps beyond a threshold are looked at. */
const STEPS = [1, 2, 3, 20];

/**
 * Values out of every piece of a clause, ascending: on every edge, between (beside both edges and in the middle), below the lowest and above the highest. Where
 * nothing can be negative, none is. `scaleOfTarget` is where target × 1 lies. Undefined where fixed bounds and bounds that depend on a target
 * stand together, since their order is not known.
 */
export function samplesOf(clause: Clause, scaleOfTarget: Decimal): readonly Sample[] | undefined {
  const bounds = boundsOf(clause);
  if (new Set(bounds.map(({ kind }) => kind)).size > 1) return undefined;
  const place = (bound: Bound) =>
    bound.kind === "value" ? fromNumeral(bound.value) : multiply(scaleOfTarget, fromNumeral(bound.share));
  const { scoring } = clause;
  const sides = scoring.kind === "steps" ? scoring.sides : [];
  const stepEdges = sides.flatMap((side) =>
    STEPS.map((n) => {
      const away = multiply(fromNumeral(side.step), decimal(side.direction === "above" ? n : -n));
      return plus(place(side.from), away);
    }),
  );
  const ends = scoring.kind === "proportion" ? [ZERO, ONE, multiply(TEN, fromNumeral(scoring.per))] : [];
  const negative = mayBeNegative(clause);
  const edges = distinct([...bounds.map(place), ...stepEdges, ...ends]).filter(
    (edge) => negative || compare(edge, ZERO) >= 0,
  );
  return edges.length === 0 ? [] : between(edges, negative);
}

function between(edges: readonly Decimal[], negative: boolean): Sample[] {
  const samples: Sample[] = [];
  const inside = (low: Decimal, high: Decimal, from: Decimal | null, to: Decimal | null) => {
    const near = multiply(subtract(high, low), NEAR);
    const middle = divide(plus(low, high), TWO);
    for (const value of [plus(low, near), middle, subtract(high, near)]) samples.push({ value, from, to });
  };
  const lowest = edges[0] ?? ZERO;
  const start = negative ? subtract(lowest, ONE) : ZERO;
  if (compare(start, lowest) < 0) {
    samples.push({ value: start, from: null, to: lowest });
    inside(start, lowest, null, lowest);
  }
  for (const [i, edge] of edges.entries()) {
    samples.push({ value: edge, from: edge, to: edge });
    const next = edges[i + 1] ?? null;
    const end = next ?? plus(multiply(edge, TWO), ONE);
    if (compare(edge, end) < 0) inside(edge, end, edge, next);
  }
  return samples;
}

/** Growth, profit and bare numbers may lie below 0 where the words go there. */
function mayBeNegative(clause: Clause): boolean {
  const { kind } = clause.quantity;
  if (kind !== "ratio" && kind !== "amount" && kind !== "number") return false;
  return boundsOf(clause).some((bound) => bound.kind === "value" && bound.value < 0);
}

function distinct(edges: readonly Decimal[]): readonly Decimal[] {
  return [...edges]
    .sort(compare)
    .filter((edge, i, all) => i === 0 || compare(edge, all[i - 1] ?? ZERO) !== 0);
}
