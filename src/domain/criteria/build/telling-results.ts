import type { Cell } from "../../cell";
import { format } from "../../numbers/format";
import { parseNumberText } from "../../numbers/parse-number-text";
import { compare, decimal } from "../../numbers/decimal";
import { fromCell } from "../../numbers/from-cell";
import { actualSlots } from "../../rule/actual-slots";
import type { Quantity, Rule } from "../../rule/rule";
import { scoreRule } from "../../rule/score";
import type { ItemContext } from "../../rule/score";
import { landmarks } from "./landmarks";

/** What several readings of one text give for the same actual; null where one of them has no score for it. */
export interface TellingResult {
  readonly actual: Cell;
  /** What is judged, by the reading that the actual is taken from. */
  readonly quantity: Quantity;
  /** In the order of the readings. */
  readonly scores: readonly (string | null)[];
}

/**
 * A few actuals that tell readings apart, ascending: those at which they give different scores, from all over their range, and where they
 * differ nowhere some around their bounds. Of readings with several actuals the first is varied.
 */
export function tellingResults(
  readings: readonly Rule[],
  context: ItemContext,
  most = 4,
): readonly TellingResult[] {
  const all = readings.flatMap((rule): TellingResult[] => {
    const [clause] = rule.clauses;
    if (!clause) return [];
    return landmarks(clause, context).map((actual) => ({
      actual,
      quantity: clause.quantity,
      scores: readings.map((reading) => scoreOf(reading, actual, context)),
    }));
  });
  const known = all.filter(({ scores }) => scores.some((score) => score !== null));
  const each = distinct(known);
  const apart = each.filter(({ scores }) => new Set(scores).size > 1);
  const pool = apart.length > 0 ? apart : each.filter(changes);
  const telling = pool.length > 0 ? pool : each;
  // People check by heart: round numbers first, where they tell enough.
  const round = telling.filter(({ actual }) => !String(actual).includes("."));
  return spread(round.length > 1 ? round : telling, most);
}

function scoreOf(rule: Rule, actual: Cell, context: ItemContext): string | null {
  const others = actualSlots(rule)
    .slice(1)
    .map(({ clause, role }): Cell => {
      const own = rule.clauses[clause];
      return role === "points" || !own ? 0 : (landmarks(own, context)[0] ?? 0);
    });
  const scored = scoreRule(rule, [actual, ...others], context);
  return scored.ok && scored.value ? format(scored.value.score) : null;
}

/** Ascending, each once; a percentage before the bare number that another reading takes. */
function distinct(results: readonly TellingResult[]): readonly TellingResult[] {
  const seen = new Set<string>();
  const each = results.filter(({ actual }) => {
    const name = `${typeof actual} ${String(actual)}`;
    return !seen.has(name) && seen.add(name);
  });
  return each.sort((a, b) => order(a.actual, b.actual));
}

function order(a: Cell, b: Cell): number {
  const [one, two] = [numberOf(a), numberOf(b)];
  return one && two ? compare(one, two) : 0;
}

function numberOf(cell: Cell) {
  if (typeof cell === "number") return fromCell(cell);
  const read = typeof cell === "string" ? parseNumberText(cell) : null;
  return read?.ok ? read.value.value : decimal(0);
}

/** Whether the score is another than at the actual before. */
function changes({ scores }: TellingResult, at: number, all: readonly TellingResult[]): boolean {
  const before = all[at - 1];
  return before !== undefined && before.scores.join() !== scores.join();
}

/** Evenly spread over a list, with its first and last. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.round((i * (all.length - 1)) / (most - 1))]).filter(
    (each) => each !== undefined,
  );
}
