import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell";
import { compare, multiply, toNumber, ZERO } from "../../../src/domain/numbers/decimal";
import type { Decimal } from "../../../src/domain/numbers/decimal";
import { fromCell } from "../../../src/domain/numbers/from-cell";
import { roundHalfUp } from "../../../src/domain/numbers/round";
import { explainRule } from "../../../src/domain/rule/explain";
import { lintRule } from "../../../src/domain/rule/lint";
import type { Points, Rule } from "../../../src/domain/rule/rule";
import { scoreRule } from "../../../src/domain/rule/score";
import { actualFor, anyRule } from "./random-rules";

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.constantFrom("86%", "８６％", "3次", "１２万元", "A", "是", "-5", "1e9", "=cmd", "%", "¥", "1,20", "元"),
  fc.string().map((error) => ({ error })),
);
const anyMax = fc.oneof(fc.constantFrom(null, 10, 20, 0.2, 0, -1, NaN, Infinity), fc.double());

const points = ({ kind, value }: Points, max: number): Decimal => {
  const exact = fromCell(value);
  return roundHalfUp(kind === "points" ? exact : multiply(exact, fromCell(max)));
};

describe("any rule", () => {
  it("gives a finite score within its floor and ceiling, null, or a fault; whatever stands in the cells", () => {
    fc.assert(
      fc.property(
        anyRule.chain((rule) =>
          fc.record({
            rule: fc.constant(rule),
            actuals: fc.oneof(
              fc.tuple(...rule.clauses.map((clause) => fc.oneof(actualFor(clause), anyCell))),
              fc.array(anyCell, { maxLength: 5 }),
            ),
            max: anyMax,
            target: anyCell,
          }),
        ),
        ({ rule, actuals, max, target }) => {
          const result = scoreRule(rule, actuals, { max, target });
          if (!result.ok || !result.value) return;
          const { score, clauses } = result.value;
          expect(Number.isFinite(toNumber(score))).toBe(true);
          expect(JSON.stringify(explainRule(rule, result.value))).not.toMatch(/NaN|Infinity|undefined/);
          if (clauses.some(({ veto }) => veto)) {
            expect(toNumber(score)).toBe(0);
            return;
          }
          const floor = rule.floor && points(rule.floor, max ?? 0);
          const ceiling = rule.ceiling && points(rule.ceiling, max ?? 0);
          if (floor) expect(compare(score, floor)).toBeGreaterThanOrEqual(0);
          if (ceiling && (!floor || compare(ceiling, floor) >= 0)) {
            expect(compare(score, ceiling)).toBeLessThanOrEqual(0);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is blank where an actual is", () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(
          scoreRule(
            rule,
            rule.clauses.map(() => null),
            { max: null, target: null },
          ),
        ).toEqual({
          ok: true,
          value: null,
        });
      }),
    );
  });

  it("gives findings without fail", () => {
    fc.assert(
      fc.property(anyRule, anyMax, (rule, max) => {
        expect(JSON.stringify(lintRule(rule, max))).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 500 },
    );
  });

  it("runs one way, unless the findings say otherwise", () => {
    fc.assert(
      fc.property(
        anyRule.filter(oneMeasuredClause).chain((rule) =>
          fc.record({
            rule: fc.constant(rule),
            actuals: fc.array(actualFor(rule.clauses[0]!), { minLength: 3, maxLength: 25 }),
          }),
        ),
        ({ rule, actuals }) => {
          const codes = lintRule(rule, 20).map(({ code }) => code);
          if (
            codes.some((code) => code === "NOT_MONOTONE" || code === "BEST_IN_MIDDLE" || code === "OVERLAP")
          )
            return;
          const scores = [...actuals]
            .filter((actual) => actual >= 0)
            .sort((a, b) => a - b)
            .flatMap((actual) => {
              const result = scoreRule(rule, [actual], { max: 20, target: 1 });
              return result.ok && result.value ? [result.value.score] : [];
            });
          const moves = scores.slice(1).map((score, i) => compare(score, scores[i] ?? ZERO));
          expect(moves.includes(1) && moves.includes(-1)).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** 万元 are told from 元 by their size, and fixed bounds have no known order beside a target: neither has a single course. */
function oneMeasuredClause(rule: Rule): boolean {
  const [clause] = rule.clauses;
  if (rule.clauses.length !== 1 || !clause || clause.quantity.scale !== 1) return false;
  if (clause.quantity.kind === "grade" || clause.quantity.kind === "pass") return false;
  // No words give and take on the same side, in steps that never meet.
  const { scoring } = clause;
  if (scoring.kind === "steps" && scoring.sides[0]?.direction === scoring.sides[1]?.direction) return false;
  return !/"kind":"target"|"actual\/target"/.test(JSON.stringify(clause));
}
