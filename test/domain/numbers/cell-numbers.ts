import fc from "fast-check";

const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The double that lies so many doubles away. */
export function neighbour(value: number, away: number): number {
  float[0] = value;
  bits[0] = (bits[0] ?? 0n) + BigInt(away);
  return float[0];
}

/** Where binary arithmetic and paper disagree, or nearly: around each edge, by a cent, by dust, by one double. */
export function around(edge: number): number[] {
  return [
    edge,
    edge - 0.01,
    edge + 0.01,
    edge - 1e-10,
    edge + 1e-10,
    edge - 5e-11,
    edge + 5e-11,
    edge - 4.99e-11,
    edge + 4.99e-11,
    edge - 1e-13,
    edge + 1e-13,
    ...(edge === 0 ? [] : [-40, -8, -3, -1, 1, 3, 8, 40].map((away) => neighbour(edge, away))),
  ];
}

/** Cells with arithmetic behind them, whose doubles are not the ones nearest to what stands on paper. */
export const DUSTY: readonly number[] = [
  0.1 + 0.2,
  0.1 + 0.7,
  1.005,
  2.675,
  8.345,
  89.5,
  89.995,
  4.35 * 100,
  1.1 * 1.1 * 50,
  12.7 - 12,
  100 - 99.05,
  0.1 * 3 * 300,
  29.9 * 3 + 0.3,
  100 - 10.1 + 0.1,
];

/** Numbers as cells hold them: typed, added, multiplied, divided, and anything at all, each of these around the edges too. */
export function cellNumbers(edges: readonly number[], largest: number): fc.Arbitrary<number> {
  const typed = fc.integer({ min: 0, max: largest * 100 }).map((n) => n / 100);
  const fine = fc.integer({ min: 0, max: largest * 10000 }).map((n) => n / 10000);
  const nearEdge = fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -64, max: 64 }))
    .map(([edge, away]) => (edge === 0 ? Math.abs(away) * 1e-15 : neighbour(edge, away)));
  const added = fc.tuple(typed, typed).map(([a, b]) => (a + b) / 2 + 0.1 + 0.2);
  const multiplied = fc.tuple(typed, fc.integer({ min: 0, max: 100 })).map(([a, b]) => a * (b / 100));
  const subtracted = fc.tuple(fine, fine).map(([a, b]) => Math.abs(a - b));
  const divided = fc.tuple(typed, fc.integer({ min: 1, max: 99 })).map(([a, b]) => a / b);
  const any = fc.double({ min: 0, max: largest, noNaN: true }).filter(isCellNumber);
  return fc.oneof(
    typed,
    fine,
    nearEdge,
    fc.constantFrom(...edges.flatMap(around), ...DUSTY),
    added,
    multiplied,
    subtracted,
    divided,
    any,
  );
}

/** Any number that a cell can hold. */
export const ANY_CELL_NUMBER: fc.Arbitrary<number> = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter(isCellNumber);

/** What is too small for full precision is no cell's number: Excel makes it 0. */
function isCellNumber(value: number): boolean {
  return value === 0 || Math.abs(value) >= 2.3e-308;
}
