import type { Cell } from "../cell";
import { compare, decimal, multiply, ONE, subtract, toNumber, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { CELL_BLUR, fromCell } from "../numbers/from-cell";
import { fromNumeral } from "../numbers/from-numeral";
import { boundsOf } from "./bounds-of";
import { stepsIn } from "./count-side";
import { quotient, toDecimal } from "./fraction";
import { highestRatio } from "./highest-ratio";
import { judge } from "./judge";
import type { Judged } from "./judge";
import { readTarget } from "./read-target";
import type { Bound, Clause, Side } from "./rule";

/** The pieces of a clause: all actuals of one get the same points, or points on one straight line. */
export interface Locator {
  /** The piece that an actual falls into, as a number from 0; −1 where the fast way cannot tell. */
  readonly locate: (actual: Cell) => number;
  /** Every piece is one actual. */
  readonly single: boolean;
}

/** How many different actuals or pieces are remembered. */
const MOST_KEPT = 4096;
/** Rounds more than this many steps would hardly meet again. */
const MOST_STEPS = 4000;
/** A larger number is refused by `judge`. */
const MOST_BELIEVED = 1e15;
/** How near to an edge doubles are not trusted: their 15-digit readings and what rounding adds, with room to spare, beside `CELL_BLUR`. */
const NEAR = 1e-12;

/** The pieces of a clause, with the target that stands beside it. */
export function locator(clause: Clause, target: Cell): Locator {
  const { quantity, scoring } = clause;
  const counts =
    quantity.kind !== "grade" &&
    quantity.kind !== "pass" &&
    quantity.scale === 1 &&
    scoring.kind !== "judged" &&
    !isScaled(target, clause);
  const probed = counts ? probe(clause, target) : undefined;
  return (probed && byPieces(clause, probed, target)) ?? byValue();
}

/** Beside 60万元 a plain 60 is as much as 600,000: such numbers lie on no one scale. */
function isScaled(target: Cell, { quantity }: Clause): boolean {
  const read = readTarget(target, quantity, NOWHERE);
  return read.ok && read.value !== null && read.value.scale !== 1;
}

/** The clause judged at an actual that is certainly in order, to learn where its bounds lie. */
export function probe(clause: Clause, target: Cell): Judged | undefined {
  const read = clause.quantity.completion ? readTarget(target, clause.quantity, NOWHERE) : undefined;
  const given = read?.ok && read.value ? toNumber(read.value.value) : 1;
  const judged = judge(clause, given > 1 ? given : 1, target, NOWHERE);
  return judged.ok ? judged.value : undefined;
}

const NOWHERE = { clause: 0, subject: "" };

function byValue(): Locator {
  const known = new Map<Cell, number>();
  const locate = (actual: Cell) => {
    const place = known.get(actual);
    if (place !== undefined) return place;
    if (actual === null || typeof actual === "object" || known.size >= MOST_KEPT) return -1;
    known.set(actual, known.size);
    return known.size - 1;
  };
  return { locate, single: true };
}

function byPieces(clause: Clause, judged: Judged, target: Cell): Locator | undefined {
  const { scoring } = clause;
  const divisor = judged.target ?? ONE;
  const [least, limit] = plainRange(clause, judged, target);
  // What is read as more than the limit may be less as a double.
  const most = limit - NEAR * limit - CELL_BLUR;
  const tiers = [...clause.gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])];
  const edges = inActuals(
    tiers.flatMap(({ interval: { low, high } }) => [low, high].flatMap((edge) => (edge ? [edge.at] : []))),
    judged,
    divisor,
  );
  const sides = scoring.kind === "steps" ? scoring.sides : [];
  const thresholds = inActuals(
    sides.map(({ from }) => from),
    judged,
    divisor,
  );
  if (!edges || !thresholds || sides.some(({ partial }) => partial === "proportional")) return undefined;
  const sections = sectionOf(edges);
  const counters = sides.map((side, index) => stepCounter(side, thresholds[index] ?? ZERO, divisor));

  const locate = (actual: Cell) => {
    if (typeof actual !== "number") return -1;
    if (!(actual >= least && actual <= most)) return -1;
    let place = sections(actual);
    for (const count of counters) {
      const steps = count(actual);
      if (!(steps <= MOST_STEPS)) return -1;
      place = place * (MOST_STEPS + 1) + steps;
    }
    return place;
  };
  return { locate, single: false };
}

/** Plain numbers within these bounds are taken as they stand, without doubt and without fault. */
function plainRange(clause: Clause, { target: divisor }: Judged, target: Cell): [number, number] {
  if (clause.quantity.kind !== "ratio") return [0, MOST_BELIEVED];
  if (divisor !== null) return [2, compare(divisor, ONE) === 0 ? 5 : MOST_BELIEVED];
  const read = readTarget(target, clause.quantity, NOWHERE);
  const own = read.ok ? read.value?.value : undefined;
  return [0, toNumber(highestRatio(boundsOf(clause), clause.quantity.completion ? (own ?? ONE) : own))];
}

/** Bounds on the scale of the actual; undefined where one of them has no place. */
function inActuals(bounds: readonly Bound[], judged: Judged, divisor: Decimal): Decimal[] | undefined {
  const places: Decimal[] = [];
  for (const bound of bounds) {
    const place = judged.boundAt(bound);
    if (!place.ok) return undefined;
    places.push(multiply(place.value, divisor));
  }
  return places;
}

/** Sections between and on the edges, ascending: 2i + 1 on edge i, the even numbers between. */
function sectionOf(edges: Decimal[]): (actual: number) => number {
  const sorted = edges
    .sort(compare)
    .filter((edge, i) => i === 0 || compare(edge, edges[i - 1] ?? ZERO) !== 0);
  const marks = Float64Array.from(sorted, toNumber);
  const widths = marks.map((mark) => NEAR * Math.abs(mark) + CELL_BLUR);
  return (actual) => {
    let place = 0;
    for (let i = 0; i < marks.length; i++) {
      const apart = actual - (marks[i] ?? 0);
      const width = widths[i] ?? 0;
      if (apart > width) place = 2 * i + 2;
      else if (apart >= -width) {
        // Equal doubles of few digits and all that is near: their decimals decide.
        const side = compare(fromCell(actual), sorted[i] ?? ZERO);
        place = 2 * i + 1 + side;
        if (side <= 0) break;
      } else break;
    }
    return place;
  };
}

/** Whole steps beyond a threshold, exact. */
function stepCounter(side: Side, threshold: Decimal, divisor: Decimal): (actual: number) => number {
  const step = multiply(fromNumeral(side.step), divisor);
  const [from, size] = [toNumber(threshold), toNumber(step)];
  const sign = side.direction === "below" ? -1 : 1;
  const up = side.partial === "up" ? 1 : 0;
  const wholes = Number.isSafeInteger(from) && Number.isSafeInteger(size);
  const kept = new Map<number, number>();

  const exactly = (actual: number): number => {
    const known = kept.get(actual);
    if (known !== undefined) return known;
    const beyond = multiply(subtract(fromCell(actual), threshold), decimal(sign));
    const steps =
      compare(beyond, ZERO) <= 0 ? 0 : toNumber(toDecimal(stepsIn(quotient(beyond, divisor), side)));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(actual, steps);
    return steps;
  };

  return (actual) => {
    const beyond = (actual - from) * sign;
    const blur = NEAR * (Math.abs(actual) + Math.abs(from)) + CELL_BLUR;
    if (beyond < -blur) return 0;
    if (wholes && Number.isSafeInteger(actual)) {
      if (beyond <= 0) return 0;
      const rest = beyond % size;
      return (beyond - rest) / size + (rest > 0 ? up : 0);
    }
    const steps = beyond / size;
    const below = Math.floor(steps);
    const doubt = blur / size + NEAR * steps;
    return beyond > blur && steps - below > doubt && below + 1 - steps > doubt ? below + up : exactly(actual);
  };
}
