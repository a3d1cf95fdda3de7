import fc from "fast-check";
import type {
  Award,
  Bound,
  Clause,
  Edge,
  Points,
  Quantity,
  Rule,
  Side,
  Tier,
} from "../../../src/domain/rule/rule";
import {
  COMPLETION,
  COUNT,
  DAYS,
  GRADE,
  ofTarget,
  PASS,
  POINTS,
  pts,
  RATIO,
  share,
  value,
  WAN,
  YUAN,
} from "./rules";

/** Rules of every kind, sound and odd ones, with actuals that lie on their edges, beside them and anywhere. */
export const QUANTITIES = [RATIO, COMPLETION, COUNT, DAYS, POINTS, YUAN, WAN];

const points = (low: number, high: number): fc.Arbitrary<Points> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: low * 2, max: high * 2 }).map((half) => pts(half / 2)) },
    { weight: 1, arbitrary: fc.integer({ min: low * 5, max: high * 5 }).map((cent) => share(cent / 100)) },
  );

/** Numbers as words have them, in the quantity's base units. */
export function written(quantity: Quantity): fc.Arbitrary<number> {
  switch (quantity.kind) {
    case "ratio":
      return fc.oneof(
        fc.integer({ min: 0, max: 120 }).map((percent) => percent / 100),
        fc.integer({ min: 0, max: 1200 }).map((mille) => mille / 1000),
      );
    case "amount":
      return fc
        .integer({ min: 1, max: 500 })
        .map((n) => (quantity.scale === 1 ? n * 10 : n * quantity.scale));
    default:
      return fc.integer({ min: 0, max: 40 });
  }
}

const bound = (quantity: Quantity): fc.Arbitrary<Bound> =>
  fc.oneof(
    { weight: 5, arbitrary: written(quantity).map(value) },
    { weight: 1, arbitrary: fc.integer({ min: 50, max: 120 }).map((percent) => ofTarget(percent / 100)) },
  );

const award: fc.Arbitrary<Award> = fc.oneof(
  { weight: 4, arbitrary: points(0, 20).map((given): Award => ({ kind: "score", points: given })) },
  { weight: 2, arbitrary: points(-10, 5).map((given): Award => ({ kind: "change", points: given })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(points(0, 20), points(0, 20))
      .map(([atLow, atHigh]): Award => ({ kind: "linear", atLow, atHigh })),
  },
  { weight: 1, arbitrary: points(0, 20).map((factor): Award => ({ kind: "proportion", factor })) },
  { weight: 1, arbitrary: fc.constant<Award>({ kind: "veto" }) },
);

function edge(quantity: Quantity): fc.Arbitrary<Edge | null> {
  return fc.option(fc.record({ at: bound(quantity), closed: fc.boolean() }), { freq: 4 });
}

const anyTier = (quantity: Quantity): fc.Arbitrary<Tier> =>
  fc.record({
    interval: fc.record({ low: edge(quantity), high: edge(quantity) }),
    award,
    words: fc.string({ maxLength: 4 }),
  });

/** Tiers that leave nothing between them, best or worst first. */
function run(quantity: Quantity): fc.Arbitrary<Tier[]> {
  return fc
    .tuple(
      fc.uniqueArray(written(quantity), { minLength: 1, maxLength: 5 }),
      fc.array(award, { minLength: 6, maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([marks, awards, lowerClosed, both]) => {
      const sorted = marks.sort((a, b) => a - b);
      return [null, ...sorted].map((low, i): Tier => {
        const high = sorted[i] ?? null;
        return {
          interval: {
            low: low === null ? null : { at: value(low), closed: lowerClosed || both },
            high: high === null ? null : { at: value(high), closed: !lowerClosed || both },
          },
          award: awards[i] ?? { kind: "veto" },
          words: `${low ?? ""}~${high ?? ""}`,
        };
      });
    });
}

function side(quantity: Quantity): fc.Arbitrary<Side> {
  return fc.record({
    direction: fc.constantFrom("below", "above"),
    from: bound(quantity),
    step: written(quantity).map((n) => n || 1),
    change: points(-5, 5),
    partial: fc.constantFrom("whole", "whole", "whole", "up", "proportional"),
    most: fc.option(points(0, 20), { freq: 2 }),
  });
}

function measured(quantity: Quantity): fc.Arbitrary<Clause> {
  const scoring: fc.Arbitrary<Clause["scoring"]> = fc.oneof(
    fc.record({ kind: fc.constant("tiers" as const), tiers: run(quantity) }),
    fc.record({
      kind: fc.constant("tiers" as const),
      tiers: fc.array(anyTier(quantity), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("steps" as const),
      base: fc.option(points(0, 20), { freq: 2 }),
      sides: fc.array(side(quantity), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant("proportion" as const),
      of: fc.constantFrom("actual", "actual/target"),
      per: fc.constantFrom(1, 1, 5000, 0.02),
      factor: points(-5, 20),
      offset: fc.option(points(0, 20), { freq: 2 }),
      cut: fc.boolean(),
    }),
  );
  return fc.record({
    subject: fc.string({ maxLength: 6 }),
    quantity: fc.constant(quantity),
    gates: fc.oneof(fc.constant<Tier[]>([]), fc.array(anyTier(quantity), { minLength: 1, maxLength: 2 })),
    scoring,
  });
}

const graded: fc.Arbitrary<Clause> = fc.record({
  subject: fc.constant(""),
  quantity: fc.constant(GRADE),
  gates: fc.constant<Tier[]>([]),
  scoring: fc.record({
    kind: fc.constant("grades" as const),
    grades: fc
      .tuple(award, award, award)
      .map((awards) => awards.map((given, i) => ({ label: "ABC"[i] ?? "", meaning: "", award: given }))),
  }),
});

const passed: fc.Arbitrary<Clause> = fc.record({
  subject: fc.constant(""),
  quantity: fc.constant(PASS),
  gates: fc.constant<Tier[]>([]),
  scoring: fc.record({ kind: fc.constant("pass" as const), pass: award, fail: award }),
});

const judgedClause: fc.Arbitrary<Clause> = fc.record({
  subject: fc.constant(""),
  quantity: fc.constant(POINTS),
  gates: fc.constant<Tier[]>([]),
  scoring: fc.constant({ kind: "judged" as const, low: pts(0), high: share(1) }),
});

const anyClause: fc.Arbitrary<Clause> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...QUANTITIES).chain(measured) },
  { weight: 1, arbitrary: graded },
  { weight: 1, arbitrary: passed },
  { weight: 1, arbitrary: judgedClause },
);

export const anyRule: fc.Arbitrary<Rule> = fc.record({
  clauses: fc.oneof(
    { weight: 4, arbitrary: anyClause.map((clause) => [clause]) },
    { weight: 1, arbitrary: fc.array(anyClause, { minLength: 2, maxLength: 4 }) },
  ),
  start: fc.constantFrom("full", "zero"),
  floor: fc.constantFrom(pts(0), pts(0), pts(-5), share(0.1), null),
  ceiling: fc.constantFrom(null, null, share(1), pts(15)),
  mostDeducted: fc.constantFrom(null, null, pts(6), share(0.5)),
  statedMax: fc.constant(null),
});

/** Every number that the rule's words name for a clause. */
function numbersOf({ gates, scoring }: Clause): number[] {
  const tiers = [...gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])];
  const edges = tiers.flatMap(({ interval: { low, high } }) => [low, high]);
  const bounds = edges.flatMap((edge) => (edge ? [edge.at] : []));
  const sides = scoring.kind === "steps" ? scoring.sides : [];
  const steps = sides
    .flatMap(({ from, step }) =>
      [1, 2, 3, 7].flatMap((n) => around(from).map((f) => [f - n * step, f + n * step])),
    )
    .flat();
  return [...bounds.flatMap(around), ...sides.flatMap(({ from }) => around(from)), ...steps];
}

function around(bound: Bound): number[] {
  return bound.kind === "value" ? [bound.value] : [bound.share, bound.share * 500, bound.share * 0.9];
}

/** Actuals for a clause: on its numbers, within dust or a digit of them, in between, and anything a cell can hold. */
export function actualFor(clause: Clause): fc.Arbitrary<number> {
  const near = numbersOf(clause);
  const dust = fc.constantFrom(
    0,
    0,
    0,
    1e-17,
    -1e-17,
    2e-16,
    1e-15,
    -1e-15,
    1e-13,
    4e-11,
    -4e-11,
    5e-11,
    -5e-11,
    1e-10,
    -1e-10,
    1e-9,
    -1e-9,
    0.0001,
    -0.001,
    0.005,
    0.5,
    1,
  );
  const anywhere = fc.oneof(
    fc.integer({ min: 0, max: 1500 }).map((n) => n / 1000),
    fc.integer({ min: -5, max: 600 }),
    fc.double({ noNaN: true, min: 0, max: 2 }),
    fc.double(),
  );
  if (near.length === 0) return anywhere;
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...near), dust).map(([at, off]) => at + off * (1 + Math.abs(at))),
    },
    { weight: 1, arbitrary: anywhere },
  );
}

/** Actuals well inside every piece of a clause, so that each piece is known before its edges are tried. */
export function insidePieces({ gates, scoring }: Clause): number[] {
  const tiers = [...gates, ...(scoring.kind === "tiers" ? scoring.tiers : [])];
  const marks = tiers
    .flatMap(({ interval: { low, high } }) => [low, high])
    .flatMap((edge) => (edge?.at.kind === "value" ? [edge.at.value] : []))
    .sort((a, b) => a - b);
  const between = marks.map((mark, i) => (mark + (marks[i + 1] ?? mark * 1.1 + 0.01)) / 2);
  const sides = scoring.kind === "steps" ? scoring.sides : [];
  const halfway = sides.flatMap(({ from, step, direction }) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map(
      (n) =>
        (from.kind === "value" ? from.value : from.share) +
        (direction === "above" ? 1 : -1) * (n + 0.4) * step,
    ),
  );
  return [...between, ...halfway];
}
