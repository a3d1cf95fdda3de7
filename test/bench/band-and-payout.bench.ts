import { bandOf } from "../../src/domain/scheme/band-of";
import { builtInScheme, DEFAULT_SCHEME } from "../../src/domain/scheme/built-in-schemes";
import { cellPayoutOf } from "../../src/domain/scheme/payout-of";
import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/registry";
import { installCustomFunctions } from "../functions/support/custom-functions";
import { measure } from "./measure";

const ROWS = 100_000;
const SINGLE = 1_000;

/** Scores and base pay as sheets hold them: two decimals, some with binary dust, some right on an edge. */
const rows = Array.from({ length: ROWS }, (_, row) => ({
  score: row % 10 === 0 ? 90 : row % 7 === 0 ? 89.7 + 0.1 + 0.2 : ((row * 37) % 10_001) / 100,
  base: 2000 + ((row * 131) % 800_000) / 100,
}));
const scores = rows.map(({ score }) => [score]);
const bases = rows.map(({ base }) => [base]);

/** KPI.BAND and KPI.PAYOUT as the host calls them, one cell at a time and as a spill, beside the domain and a plain loop. */
export function run(): void {
  const associated = installCustomFunctions();
  associateFunctions(FUNCTIONS);
  const band = associated.get("BAND");
  const payout = associated.get("PAYOUT");
  const scheme = builtInScheme(DEFAULT_SCHEME);
  if (!band || !payout || !scheme) throw new Error("BAND, PAYOUT or the default scheme is missing");
  const few = rows.slice(0, SINGLE);

  measure("KPI.BAND, single", SINGLE, () => last(few, ({ score }) => band(score)));
  measure(`KPI.BAND, spill of ${ROWS}`, ROWS, () => band(scores));
  measure("  bandOf alone", ROWS, () => last(rows, ({ score }) => bandOf(scheme, score)));
  measure("  plain loop in doubles", ROWS, () => rows.map(({ score }) => plainBand(score)));

  measure("KPI.PAYOUT, single", SINGLE, () => last(few, ({ score, base }) => payout(score, base)));
  measure(`KPI.PAYOUT, spill of ${ROWS}`, ROWS, () => payout(scores, bases));
  measure("  cellPayoutOf alone", ROWS, () =>
    last(rows, ({ score, base }) => cellPayoutOf(scheme, score, base)),
  );
  measure("  plain loop in doubles", ROWS, () => rows.map(({ score, base }) => plainPayout(score, base)));
}

function last<T>(items: readonly T[], call: (item: T) => unknown): unknown {
  let result: unknown;
  for (const item of items) result = call(item);
  return result;
}

// What a macro would do, wrong on edges and cents: the yardstick of speed only.
function plainBand(score: number): string {
  return score >= 90 ? "优秀" : score >= 80 ? "良好" : score >= 70 ? "一般" : "不达标";
}

function plainPayout(score: number, base: number): number {
  const coefficient = score >= 90 ? 1 : score >= 70 ? score / 100 : 0;
  return Math.round(base * coefficient * 100) / 100;
}
