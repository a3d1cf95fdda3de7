import fc from "fast-check";
import type { Clause, Points, Quantity, Rule, Side, Tier } from "../../../src/domain/rule/rule";
import {
  change,
  clause,
  COMPLETION,
  COUNT,
  DAYS,
  GRADE,
  ofTarget,
  PASS,
  POINTS,
  pts,
  RATIO,
  rule,
  score,
  share,
  value,
  WAN,
  YUAN,
} from "../rule/rules";

/** Rules that words can say: sound tiers, steps, proportions, grades, passes, and several clauses. */

const somePoints = fc.oneof(
  fc.integer({ min: 1, max: 30 }),
  fc.integer({ min: 1, max: 59 }).map((half) => half / 2),
);
const QUANTITIES: readonly Quantity[] = [RATIO, COMPLETION, COUNT, DAYS, POINTS, YUAN, WAN];

function marks(quantity: Quantity): fc.Arbitrary<number> {
  switch (quantity.kind) {
    case "ratio":
      return fc.oneof(
        fc.integer({ min: 1, max: 100 }).map((n) => n / 100),
        fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
      );
    case "amount":
      return fc
        .integer({ min: 1, max: 90 })
        .map((n) => (quantity.scale === 1 ? n * 100 : n * quantity.scale));
    case "points":
      return fc.integer({ min: 50, max: 99 });
    default:
      return fc.integer({ min: 2, max: 30 });
  }
}

/** Tiers from the best to the worst that leave nothing out. */
const tierRule: fc.Arbitrary<Rule> = fc
  .constantFrom(...QUANTITIES)
  .chain((quantity) =>
    fc.record({
      quantity: fc.constant(quantity),
      at: fc.uniqueArray(marks(quantity), { minLength: 1, maxLength: 4 }),
      points: fc.uniqueArray(somePoints, { minLength: 5, maxLength: 5 }),
      rising: fc.boolean(),
      closed: fc.boolean(),
      full: fc.boolean(),
      nothing: fc.boolean(),
    }),
  )
  .map(({ quantity, at, points, rising, closed, full, nothing }) => {
    const edges = at.sort((a, b) => b - a);
    const best = points.sort((a, b) => b - a).slice(0, edges.length + 1);
    const awards = best.map((given, i) =>
      score(i === 0 && full ? share(1) : i === best.length - 1 && nothing ? pts(0) : pts(given)),
    );
    if (!rising) awards.reverse();
    const tiers = [...edges, null].map((low, i): Tier => {
      const high = edges[i - 1] ?? null;
      return {
        interval: {
          low: low === null ? null : { at: value(low), closed },
          high: high === null ? null : { at: value(high), closed: !closed },
        },
        award: awards[i] ?? score(0),
        words: "",
      };
    });
    return rule(clause(quantity, { kind: "tiers", tiers }));
  });

/** 0次得满分;1次扣4分;2次扣9分;≥3次得0分. */
const countRule: fc.Arbitrary<Rule> = fc
  .uniqueArray(somePoints, { minLength: 2, maxLength: 4 })
  .map((points) => {
    const taken = points.sort((a, b) => a - b);
    const at = (count: number): Tier["interval"] => ({
      low: { at: value(count), closed: true },
      high: { at: value(count), closed: true },
    });
    const tiers: Tier[] = [
      { interval: at(0), award: score(share(1)), words: "" },
      ...taken.map((given, i): Tier => ({ interval: at(i + 1), award: change(-given), words: "" })),
      {
        interval: { low: { at: value(taken.length + 1), closed: true }, high: null },
        award: score(0),
        words: "",
      },
    ];
    return rule(clause(COUNT, { kind: "tiers", tiers }));
  });

const limits = fc.record({
  floor: fc.constantFrom(pts(0), pts(0), pts(0), null, pts(2)),
  mostDeducted: fc.option(somePoints.map(pts), { nil: null, freq: 3 }),
  statedMax: fc.option(fc.integer({ min: 31, max: 100 }), { nil: null, freq: 4 }),
});

const taken: fc.Arbitrary<Points> = fc.oneof(
  { weight: 5, arbitrary: somePoints.map((given) => pts(-given)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((percent) => share(-percent / 100)) },
);

const aSide = (side: Partial<Side> & Pick<Side, "direction" | "from" | "step" | "change">): Side => ({
  partial: "whole",
  most: null,
  ...side,
});
const stepsClause = (quantity: Quantity, sides: Side[], base: Points | null = null): Clause =>
  clause(quantity, { kind: "steps", base, sides });

/** 每次扣2分, with its limits and a gate. */
const occurrenceRule: fc.Arbitrary<Rule> = fc
  .record({
    quantity: fc.constantFrom(COUNT, DAYS, { ...COUNT, unit: "起" }, { ...COUNT, unit: "份" }),
    change: taken,
    step: fc.constantFrom(1, 1, 1, 2),
    gate: fc.option(fc.integer({ min: 3, max: 9 }), { nil: null, freq: 3 }),
    limits,
  })
  .map(({ quantity, change, step, gate, limits }) => {
    const base = stepsClause(quantity, [aSide({ direction: "above", from: value(0), step, change })]);
    const gates: Tier[] =
      gate === null
        ? []
        : [{ interval: { low: { at: value(gate), closed: true }, high: null }, award: score(0), words: "" }];
    return rule({ ...base, gates }, limits);
  });

/** ≥95%得满分,每低1%扣2分; and its like from a target, above, on both sides. */
const thresholdRule: fc.Arbitrary<Rule> = fc
  .constantFrom(RATIO, COMPLETION, DAYS, COUNT, POINTS, YUAN)
  .chain((quantity) =>
    fc.record({
      quantity: fc.constant(quantity),
      from: fc.oneof(marks(quantity).map(value), fc.constant(ofTarget())),
      step: quantity.kind === "ratio" ? fc.constantFrom(0.01, 0.005, 0.02) : fc.constantFrom(1, 2, 5),
      direction: fc.constantFrom<Side["direction"]>("below", "above"),
      change: taken,
      other: fc.option(somePoints, { nil: null, freq: 3 }),
      base: fc.option(somePoints, { nil: null, freq: 3 }),
      partial: fc.constantFrom<Side["partial"]>("whole", "whole", "up"),
      limits,
    }),
  )
  .filter(({ quantity, from }) => !(quantity.completion && from.kind === "target"))
  .map(({ quantity, from, step, direction, change, other, base, partial, limits }) => {
    const sides = [aSide({ direction, from, step, change, partial })];
    if (other !== null) {
      const back = direction === "below" ? "above" : "below";
      sides.push(aSide({ direction: back, from, step, change: pts(other), partial }));
    }
    // Beside points to begin with, the full mark that the words state is the most.
    const ceiling =
      base !== null && other !== null && limits.statedMax !== null ? pts(limits.statedMax) : null;
    return rule(stepsClause(quantity, sides, base === null ? null : pts(base)), { ...limits, ceiling });
  });

/** 每次加3分,最多加10分; 高于82%的,每高1%加4分. */
const bonusRule: fc.Arbitrary<Rule> = fc
  .record({
    counted: fc.boolean(),
    from: marks(RATIO),
    points: somePoints,
    ceiling: fc.option(somePoints.map(pts), { nil: null }),
  })
  .map(({ counted, from, points, ceiling }) => {
    const one = counted
      ? stepsClause(COUNT, [aSide({ direction: "above", from: value(0), step: 1, change: pts(points) })])
      : stepsClause(RATIO, [
          aSide({ direction: "above", from: value(from), step: 0.01, change: pts(points) }),
        ]);
    return rule(one, { start: "zero", ceiling });
  });

const proportionRule: fc.Arbitrary<Rule> = fc
  .record({
    of: fc.constantFrom<"actual" | "actual/target">("actual", "actual/target"),
    factor: fc.oneof(somePoints.map(pts), fc.constant(share(1))),
    ceiling: fc.constantFrom(null, share(1)),
    cut: fc.constantFrom(false, false, true),
    gate: fc.option(marks(RATIO), { nil: null, freq: 3 }),
  })
  .map(({ of, factor, ceiling, cut, gate }) => {
    const gates: Tier[] =
      gate === null
        ? []
        : [{ interval: { low: null, high: { at: value(gate), closed: false } }, award: score(0), words: "" }];
    const scoring: Clause["scoring"] = { kind: "proportion", of, per: 1, factor, offset: null, cut };
    return rule(clause(COMPLETION, scoring, { gates }), { ceiling });
  });

const straightRule: fc.Arbitrary<Rule> = fc
  .record({
    from: fc.integer({ min: 1, max: 90 }),
    width: fc.integer({ min: 2, max: 60 }),
    points: fc.uniqueArray(somePoints, { minLength: 2, maxLength: 2 }),
  })
  .map(({ from: percent, width, points }) => {
    const [from, to] = [percent / 100, (percent + width) / 100];
    const [low = 0, high = 1] = points.sort((a, b) => a - b);
    const edge = (mark: number) => ({ at: value(mark), closed: true });
    const tiers: Tier[] = [
      { interval: { low: edge(from), high: edge(from) }, award: score(low), words: "" },
      { interval: { low: edge(to), high: edge(to) }, award: score(high), words: "" },
      {
        interval: { low: edge(from), high: edge(to) },
        award: { kind: "linear", atLow: pts(low), atHigh: pts(high) },
        words: "",
      },
      // What the better end has holds beyond it.
      { interval: { low: edge(to), high: null }, award: score(high), words: "" },
    ];
    return rule(clause(RATIO, { kind: "tiers", tiers }));
  });

const gradeRule: fc.Arbitrary<Rule> = fc
  .record({
    labels: fc.constantFrom(["A", "B", "C", "D"], ["优秀", "良好", "一般", "差"], ["1级", "2级", "3级"]),
    points: fc.uniqueArray(somePoints, { minLength: 4, maxLength: 4 }),
    nothing: fc.boolean(),
  })
  .map(({ labels, points, nothing }) => {
    const sorted = points.sort((a, b) => b - a);
    const grades = labels.map((label, i) => ({
      label,
      meaning: "",
      award: score(nothing && i === labels.length - 1 ? 0 : (sorted[i] ?? 0)),
    }));
    return rule(clause(GRADE, { kind: "grades", grades }));
  });

const passRule: fc.Arbitrary<Rule> = fc
  .record({ points: fc.oneof(somePoints.map(pts), fc.constant(share(1))) })
  .map(({ points }) => rule(clause(PASS, { kind: "pass", pass: score(points), fail: score(0) })));

/** Occurrences of several things, each with its name or none. */
const severalRule: fc.Arbitrary<Rule> = fc
  .record({
    subjects: fc.constantFrom(["延误", "投诉"], ["漏检", "错检", "返工"], ["", ""], ["迟到", ""]),
    points: fc.array(somePoints, { minLength: 3, maxLength: 3 }),
    mostDeducted: fc.option(somePoints.map(pts), { nil: null, freq: 2 }),
  })
  .map(({ subjects, points, mostDeducted }) =>
    rule(
      subjects.map((subject, i) => ({
        ...stepsClause(COUNT, [
          aSide({ direction: "above", from: value(0), step: 1, change: pts(-(points[i] ?? 1)) }),
        ]),
        subject,
      })),
      { mostDeducted },
    ),
  );

export const sayable: Readonly<Record<string, fc.Arbitrary<Rule>>> = {
  tiers: tierRule,
  counts: countRule,
  occurrences: occurrenceRule,
  thresholds: thresholdRule,
  bonuses: bonusRule,
  proportions: proportionRule,
  "straight lines": straightRule,
  grades: gradeRule,
  passes: passRule,
  "several clauses": severalRule,
};
