import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell";
import { toNumber } from "../../../src/domain/numbers/decimal";
import { compileRule } from "../../../src/domain/rule/compile-rule";
import { scoreRule } from "../../../src/domain/rule/score";
import { clause, pts, RATIO, rule, side, steps } from "./rules";
import { actualFor, anyRule, insidePieces } from "./random-rules";

const odd: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  null,
  "",
  "A",
  "b级",
  "86%",
  "３",
  "5天",
  true,
  false,
  0,
  1,
  -1,
  86,
  { error: "#REF!" },
  "=cmd",
);

/** Rules with rows of actuals, all of one full mark and target. */
export const situation = anyRule.chain((rule) =>
  fc.record({
    rule: fc.constant(rule),
    max: fc.constantFrom(10, 20, 15, 33.3, null),
    target: fc.constantFrom<Cell>(null, 1, 0.9, 500, 333.33, 12, 3, "95%", 0, "60万元", "5千元"),
    rows: fc.array(
      fc.tuple(...rule.clauses.map((clause) => fc.oneof({ weight: 9, arbitrary: actualFor(clause) }, odd))),
      { minLength: 1, maxLength: 30 },
    ),
  }),
);

describe("compileRule", () => {
  it("gives what scoreRule gives, whatever came before", () => {
    fc.assert(
      fc.property(situation, ({ rule, max, target, rows }) => {
        const compiled = compileRule(rule, { max, target });
        const inside = rule.clauses.map(insidePieces);
        const known = Array.from({ length: Math.max(...inside.map(({ length }) => length)) }, (_, i) =>
          inside.map((actuals) => actuals[i % (actuals.length || 1)] ?? 1),
        );
        for (const row of [...known, ...rows, ...rows]) {
          const slow = scoreRule(rule, row, { max, target });
          const expected = slow.ok ? slow.value && toNumber(slow.value.score) : slow.fault;
          expect(compiled(row)).toEqual(expected);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("is exact on every edge, once the pieces beside it are known", () => {
    const below = rule(clause(RATIO, steps(side("below", 0.95, 0.01, -1))));
    const above = rule(clause(RATIO, steps(side("above", 0.05, 0.003, -1, { partial: "up" }))));
    const proportion = rule(
      clause(RATIO, {
        kind: "proportion",
        of: "actual",
        per: 1,
        factor: pts(12.5),
        offset: null,
        cut: false,
      }),
    );
    for (const scored of [below, above, proportion]) {
      const compiled = compileRule(scored, { max: 100, target: null });
      for (let n = 0; n < 100; n++) compiled([n / 100 + 0.0045]);
      for (let n = 0; n <= 1000; n++) {
        const expected = scoreRule(scored, [n / 1000], { max: 100, target: null });
        expect([n, compiled([n / 1000])]).toEqual([
          n,
          expected.ok && expected.value && toNumber(expected.value.score),
        ]);
      }
    }
  });
});
