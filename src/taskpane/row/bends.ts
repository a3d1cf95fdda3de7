/** The exact score of an actual, not rounded; null where there is none. */
export type ScoreAt = (actual: number) => number | null;

/** Ways of halving before a bend is given up. */
const DEEPEST = 12;
/** So far two scores on one straight line may lie apart, beside their size. */
const NEAR = 1e-7;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a line bends between neighbouring bounds, such as at a ceiling that no bound tells. */
export function bendsBetween(bounds: readonly number[], scoreAt: ScoreAt): number[] {
  return bounds.slice(1).flatMap((high, index) => bendsIn(bounds[index] ?? 0, high, scoreAt, 0));
}

function bendsIn(low: number, high: number, scoreAt: ScoreAt, depth: number): number[] {
  const width = high - low;
  const at = (share: number): Point | null => {
    const x = low + width * share;
    const y = scoreAt(x);
    return y === null ? null : { x, y };
  };
  const points = [1 / 1024, 1 / 512, 1 / 32, 1 / 4, 1 / 2, 3 / 4, 31 / 32, 511 / 512, 1023 / 1024].map(at);
  const [a, b, c, d] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (!a || !b || !c || !d) return [];
  if (points.every((point) => point && isOn(point, a, d))) return [];
  if (depth >= DEEPEST) return [low + width / 2];
  const crossing = meet(a, b, c, d);
  const x = crossing !== null && crossing > low && crossing < high ? tidy(crossing) : low + width / 2;
  return [...bendsIn(low, x, scoreAt, depth + 1), x, ...bendsIn(x, high, scoreAt, depth + 1)];
}

function isOn({ x, y }: Point, a: Point, d: Point): boolean {
  const due = a.y + ((d.y - a.y) * (x - a.x)) / (d.x - a.x);
  return Math.abs(y - due) <= NEAR * (1 + Math.abs(a.y) + Math.abs(d.y));
}

/** Where the line through a and b crosses the one through c and d. */
function meet(a: Point, b: Point, c: Point, d: Point): number | null {
  const [rise, fall] = [(b.y - a.y) / (b.x - a.x), (d.y - c.y) / (d.x - c.x)];
  if (rise === fall) return null;
  return (c.y - a.y + rise * a.x - fall * c.x) / (rise - fall);
}

function tidy(x: number): number {
  return Number(x.toPrecision(9));
}
