import type { Cell } from "../../src/domain/cell";
import { compileRule } from "../../src/domain/rule/compile-rule";
import type { CompiledRule } from "../../src/domain/rule/compile-rule";
import type { Rule } from "../../src/domain/rule/rule";
import { scoreRule } from "../../src/domain/rule/score";
import {
  clause,
  COMPLETION,
  COUNT,
  FULL,
  ofTarget,
  PASS,
  RATIO,
  rule,
  score,
  share,
  side,
  steps,
  tier,
  tiers,
} from "../domain/rule/rules";
import { measure } from "./measure";

const ROWS = 100_000;

/** Rates as sheets hold them: whole percent, tenths, long quotients, and many right on an edge. */
const rates = rows((i) => (i % 10 === 0 ? 0.9 : i % 3 === 0 ? ((i * 37) % 1200) / 1000 : (i % 400) / 399));
const counts = rows((i) => (i * 7) % 12);
const amounts = rows((i) => 300_000 + ((i * 7919) % 40_000_000) / 100);
const pairs = rates.map((_, i): Cell[] => [i % 4, (i * 3) % 5]);

/** Scoring by compiled rules, beside `scoreRule` and what a macro would do in a plain loop. */
export function run(): void {
  const occurrences = rule(clause(COUNT, steps(side("above", 0, 1, -2))));
  const shortfall = rule(clause(RATIO, steps(side("below", 0.95, 0.01, -2))));
  const bands = rule(
    clause(
      RATIO,
      tiers(tier("[0.95,)", 15), tier("[0.9,0.94]", 12), tier("[0.8,0.89]", 9), tier("[0,0.8)", 0)),
    ),
  );
  const attained = rule(clause(COMPLETION, steps(side("below", ofTarget(), 0.01, -2))));
  const inProportion = rule(
    clause(COMPLETION, {
      kind: "proportion",
      of: "actual",
      per: 1,
      factor: share(1),
      offset: null,
      cut: false,
    }),
  );
  const two = rule([
    clause(COUNT, steps(side("above", 0, 1, -4))),
    clause(COUNT, steps(side("above", 0, 1, -2))),
  ]);
  const pass = rule(clause(PASS, { kind: "pass", pass: FULL, fail: score(0) }));

  compiled("each occurrence", occurrences, counts);
  compiled("each point below", shortfall, rates);
  compiled("bands", bands, rates);
  compiled("each point below a quantity's target", attained, amounts, 500_000);
  compiled("in proportion", inProportion, rates);
  compiled("in proportion to a target", inProportion, amounts, 500_000);
  compiled("two clauses", two, pairs);
  compiled(
    "pass or fail",
    pass,
    rows((i) => i % 2),
  );
  compiled(
    "as texts (86%)",
    bands,
    rows((i) => `${i % 100}%`),
  );
  measure("  scoreRule, each point below", ROWS / 100, () =>
    each(rates.slice(0, ROWS / 100), (row) => scoreRule(shortfall, row, { max: 10, target: null })),
  );
  measure("  plain loop in doubles, each point below", ROWS, () => each(rates, plainShortfall));
  measure("  plain loop in doubles, bands", ROWS, () => each(rates, plainBand));
}

function compiled(label: string, of: Rule, actuals: readonly Cell[][], target: Cell = null): void {
  const scoring: CompiledRule = compileRule(of, { max: 10, target });
  measure(label, ROWS, () => each(actuals, scoring));
}

function rows(actual: (row: number) => Cell): Cell[][] {
  return Array.from({ length: ROWS }, (_, row) => [actual(row)]);
}

function each<T>(items: readonly T[], call: (item: T) => unknown): unknown {
  let result: unknown;
  for (const item of items) result = call(item);
  return result;
}

// What a macro would do, wrong on edges: the yardstick of speed only.
function plainShortfall(row: readonly Cell[]): number {
  const rate = row[0] as number;
  return Math.max(0, 10 - 2 * Math.max(0, Math.floor((0.95 - rate) / 0.01)));
}

function plainBand(row: readonly Cell[]): number {
  const rate = row[0] as number;
  return rate >= 0.95 ? 15 : rate >= 0.9 ? 12 : rate >= 0.8 ? 9 : 0;
}
