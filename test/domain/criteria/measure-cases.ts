import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCellError } from "../../../src/domain/cell";
import type { Cell } from "../../../src/domain/cell";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import { besideOf } from "../../../src/domain/criteria/beside";
import type { Beside } from "../../../src/domain/criteria/beside";
import type { Reading } from "../../../src/domain/criteria/reading";
import { toNumber } from "../../../src/domain/numbers/decimal";
import { scoreRule } from "../../../src/domain/rule/score";

/** A line of test/cases/criteria/*.jsonl. */
export interface CriterionLine {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly max: number | null;
  readonly target: Cell;
  readonly cases: readonly { readonly actual: Cell | readonly Cell[]; readonly score: number }[];
  /** Why the line must not be scored; null where it must. */
  readonly refuse: string | null;
}

export interface CaseOutcome {
  readonly outcome: "right" | "wrong" | "refused";
  readonly actual: Cell | readonly Cell[];
  readonly expected: number;
  readonly got: string;
}

export interface LineOutcome {
  readonly line: CriterionLine;
  readonly cases: readonly CaseOutcome[];
  /** Lines that must be refused: whether they were; null for the others. */
  readonly kept: boolean | null;
  readonly why: string;
}

export interface Figures {
  readonly cases: number;
  readonly right: number;
  readonly wrong: number;
  readonly lines: number;
  readonly linesRight: number;
  readonly linesWrong: number;
  readonly mustRefuse: number;
  readonly kept: number;
}

export function readLines(file: string): readonly CriterionLine[] {
  return readFileSync(join(__dirname, "../../cases/criteria", file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Partial<CriterionLine>)
    .map((line) => ({ cases: [], refuse: null, ...line }) as CriterionLine);
}

/** Scores a line as KPI.SCORE does, and holds it against what it must give. */
export function judgeLine(
  line: CriterionLine,
  read: (text: string, beside: Beside) => Reading = readCriterion,
): LineOutcome {
  const reading = read(line.text, besideOf(line));
  if (!reading.ok) {
    const why = reading.doubts.map(({ code, words }) => `${code} “${words}”`).join("; ");
    const cases = line.cases.map(({ actual, score }): CaseOutcome => ({
      outcome: "refused",
      actual,
      expected: score,
      got: "refused",
    }));
    return { line, cases, kept: line.refuse === null ? null : true, why };
  }
  const { rule } = reading;
  const context = { max: line.max, target: line.target };
  const cases = line.cases.map(({ actual, score }): CaseOutcome => {
    const actuals = Array.isArray(actual) ? (actual as readonly Cell[]) : [actual as Cell];
    const scored = scoreRule(rule, actuals, context);
    if (!scored.ok) return { outcome: "refused", actual, expected: score, got: scored.fault.code };
    const got = scored.value === null ? "blank" : String(toNumber(scored.value.score));
    return { outcome: got === String(score) ? "right" : "wrong", actual, expected: score, got };
  });
  if (line.refuse === null) return { line, cases, kept: null, why: "" };
  // Refused as well where no actual can be scored beside this max and target.
  const probes: readonly Cell[] = [0, 1, 2, 5, 0.5, 0.9, 1.2, 100, "A", "优秀"];
  const scored = probes.some((probe) => {
    if (isCellError(probe)) return false;
    return scoreRule(
      rule,
      rule.clauses.map(() => probe),
      context,
    ).ok;
  });
  return { line, cases, kept: !scored, why: scored ? `read as ${JSON.stringify(rule)}` : "" };
}

export function figures(outcomes: readonly LineOutcome[]): Figures {
  const cases = outcomes.flatMap((outcome) => outcome.cases);
  const scored = outcomes.filter(({ kept }) => kept === null);
  return {
    cases: cases.length,
    right: cases.filter(({ outcome }) => outcome === "right").length,
    wrong: cases.filter(({ outcome }) => outcome === "wrong").length,
    lines: scored.length,
    linesRight: scored.filter((one) => one.cases.every(({ outcome }) => outcome === "right")).length,
    linesWrong: scored.filter((one) => one.cases.some(({ outcome }) => outcome === "wrong")).length,
    mustRefuse: outcomes.filter(({ kept }) => kept !== null).length,
    kept: outcomes.filter(({ kept }) => kept === true).length,
  };
}

export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
}
