import type { Cell } from "../../domain/cell";
import { multiply, toNumber } from "../../domain/numbers/decimal";
import { fromCell } from "../../domain/numbers/from-cell";
import { fromNumeral } from "../../domain/numbers/from-numeral";
import { actualSlots } from "../../domain/rule/actual-slots";
import type { Clause, Points, Rule } from "../../domain/rule/rule";
import { scoreRule } from "../../domain/rule/score";
import type { ItemContext } from "../../domain/rule/score";
import { profileOf } from "./profile";
import type { Profile, Stretch } from "./profile";

/** What a clause gives for one kind of actual; `current` is the one that stands on the sheet. */
export type ResultRow = { readonly current: boolean } & (
  | { readonly kind: "stretch"; readonly stretch: Stretch }
  | {
      readonly kind: "grade";
      readonly label: string;
      readonly meaning: string;
      readonly score: number | null;
    }
  | { readonly kind: "pass"; readonly passed: boolean; readonly score: number | null }
  /** The assessor's points within these bounds are the score; a bound is null where it needs a full mark that is not there. */
  | { readonly kind: "judged"; readonly low: number | null; readonly high: number | null }
);

/** What one clause gives over the whole range of its actual, by itself. */
export interface ClauseResults {
  readonly clause: Clause;
  /** What can be drawn; null where the actual is no number. */
  readonly profile: Profile | null;
  /** The present actual on the profile's scale, and its score; null where there is none. */
  readonly now: { readonly actual: number; readonly score: number } | null;
  /** A choice of at most so many rows that a pane has room for them. */
  readonly rows: readonly ResultRow[];
  readonly omitted: number;
}

const MOST_ROWS = 8;

/** What each clause of a rule gives, whatever the actual, beside where the present actuals stand. */
export function resultsOf(
  rule: Rule,
  actuals: readonly Cell[],
  context: ItemContext,
): readonly ClauseResults[] {
  const slots = actualSlots(rule);
  return rule.clauses.map((clause, index) => {
    const own = actuals.filter((_, slot) => slots[slot]?.clause === index);
    const alone: Rule = { ...rule, clauses: [clause] };
    const profile = profileOf(rule, index, context);
    const now = presentOf(alone, own, context, profile);
    const rows = profile
      ? stretchRows(profile, now?.actual ?? null)
      : choiceRows(alone, clause, own[0] ?? null, context);
    const shown = chosen(rows);
    return { clause, profile, now, rows: shown, omitted: rows.length - shown.length };
  });
}

function presentOf(
  alone: Rule,
  actuals: readonly Cell[],
  context: ItemContext,
  profile: Profile | null,
): ClauseResults["now"] {
  const scored = scoreRule(alone, actuals, context);
  if (!profile || !scored.ok || !scored.value) return null;
  const judged = scored.value.clauses[0]?.judged;
  const kind = alone.clauses[0]?.quantity.kind;
  // A rate typed beside a target that is a quantity has no place on the quantity's scale.
  if (!judged || (kind === "ratio" && profile.scale === "units" && judged.target === null)) return null;
  return { actual: toNumber(judged.actual), score: toNumber(scored.value.score) };
}

function stretchRows({ stretches }: Profile, actual: number | null): ResultRow[] {
  return stretches.map((stretch) => ({
    kind: "stretch",
    stretch,
    current: actual !== null && covers(stretch, actual),
  }));
}

function covers({ low, lowClosed, high, highClosed }: Stretch, actual: number): boolean {
  const above = low === null || actual > low || (actual === low && lowClosed);
  return above && (high === null || actual < high || (actual === high && highClosed));
}

function choiceRows(alone: Rule, { scoring }: Clause, actual: Cell, context: ItemContext): ResultRow[] {
  const scoreFor = (cell: Cell) => {
    const scored = scoreRule(alone, [cell], context);
    return scored.ok && scored.value ? scored.value : null;
  };
  const now = scoreFor(actual)?.clauses[0]?.applied;
  switch (scoring.kind) {
    case "grades":
      return scoring.grades.map((grade): ResultRow => {
        const score = scoreFor(grade.label || grade.meaning)?.score;
        const current = now?.kind === "grade" && now.grade === grade;
        const { label, meaning } = grade;
        return { kind: "grade", label, meaning, score: score ? toNumber(score) : null, current };
      });
    case "pass":
      return [true, false].map((passed): ResultRow => {
        const score = scoreFor(passed)?.score;
        const current = now?.kind === "pass" && now.passed === passed;
        return { kind: "pass", passed, score: score ? toNumber(score) : null, current };
      });
    case "judged": {
      const [low, high] = [pointsOf(scoring.low, context), pointsOf(scoring.high, context)];
      return [{ kind: "judged", low, high, current: now?.kind === "judged" }];
    }
    default:
      return [];
  }
}

function pointsOf({ kind, value }: Points, { max }: ItemContext): number | null {
  if (kind === "points" || value === 0) return value;
  return max === null ? null : toNumber(multiply(fromNumeral(value), fromCell(max)));
}

/** Evenly spread, with the first, the last and the current one among them. */
function chosen(rows: readonly ResultRow[]): readonly ResultRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const keep = new Set<number>();
  for (let index = 0; index < MOST_ROWS; index++) {
    keep.add(Math.round((index * (rows.length - 1)) / (MOST_ROWS - 1)));
  }
  return rows.filter((row, index) => keep.has(index) || row.current);
}
