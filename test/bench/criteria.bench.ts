import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCriterion } from "../../src/domain/criteria/read-criterion";
import { compileRule } from "../../src/domain/rule/compile-rule";
import { measure } from "./measure";

const ROWS = 100_000;
const TEXTS = 5_000;

/** The corpus over and over with a number before each text, so that no two are alike. */
function distinctTexts(): readonly string[] {
  const texts = readFileSync(join(__dirname, "../cases/criteria/corpus.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  return Array.from({ length: TEXTS }, (_, i) => `考核${i}组：${texts[i % texts.length] ?? ""}`);
}

/** Reading distinct criteria, and scoring rows by one that is known, beside a plain loop. */
export function run(): void {
  const texts = distinctTexts();
  // The engine compiles a reader of this size only after some thousand texts; what a workbook's recalculation meets is the rate after that.
  for (let round = 0; round < 4; round++) for (const text of texts) readCriterion(text);
  measure(`readCriterion, ${TEXTS} distinct texts`, TEXTS, () => texts.map((text) => readCriterion(text).ok));
  measure("  readCriterion of one short text", 1, () => readCriterion("每延误一次扣2分,扣完为止"));

  const reading = readCriterion("≥95%得满分，每低1%扣2分，扣完为止");
  if (!reading.ok) throw new Error("A plain criterion is not read");
  const actuals = Array.from({ length: ROWS }, (_, row) => [0.7 + ((row * 37) % 301) / 1000]);
  const score = compileRule(reading.rule, { max: 20, target: null });
  measure(`compiled rule, ${ROWS} rows`, ROWS, () => actuals.map((actual) => score(actual)));
  measure("  plain loop in doubles", ROWS, () => actuals.map(([actual]) => plain(actual ?? 0)));
}

// What a macro would do, wrong on the edges of a step: the yardstick of speed only.
function plain(actual: number): number {
  return Math.max(0, 20 - 2 * Math.floor(Math.max(0, 0.95 - actual) * 100));
}
