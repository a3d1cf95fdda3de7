import type { Cell } from "../../../src/domain/cell";
import { readCriterion } from "../../../src/domain/criteria/read-criterion";
import type { Language } from "../../../src/domain/localized";
import { add, decimal, HUNDRED, multiply, sum, toNumber, ZERO } from "../../../src/domain/numbers/decimal";
import type { Decimal } from "../../../src/domain/numbers/decimal";
import { divide } from "../../../src/domain/numbers/ratio";
import { roundHalfUp } from "../../../src/domain/numbers/round";
import { scoreRule } from "../../../src/domain/rule/score";
import { builtInScheme } from "../../../src/domain/scheme/built-in-schemes";
import { readScheme } from "../../../src/domain/scheme/read-scheme";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { fullMark } from "../../../src/domain/scorecard/full-mark";
import type { Scorecard, ScorecardItem } from "../../../src/domain/scorecard/scorecard";
import type { GivenActual, GoldenCase } from "./golden-case";
import { reckon } from "./reckon";

/** Entered and derived measures of a case, by id. */
export function measureValues(card: Scorecard, { measures }: GoldenCase): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const measure of card.measures ?? []) {
    const entered = measures[measure.id];
    const value = measure.kind === "entry" ? entered : reckon(measure.formula, values);
    if (value === undefined) throw new Error(`the measure ${measure.id} is not filled in`);
    values[measure.id] = value;
  }
  return values;
}

/** The target of an item as its cell shows it; null where it has none. */
export function targetOf(card: Scorecard, item: ScorecardItem, filled: GoldenCase): number | null {
  const { target } = item;
  if (target === null) return null;
  if (target.kind === "number") return Number(target.value);
  const value =
    target.kind === "derived" ? measureValues(card, filled)[target.measure] : filled.targets[item.id];
  if (value === undefined) throw new Error(`the target of ${item.id} is not filled in`);
  return value;
}

/** What an item is scored on: the cells of its clauses, or the raters' points blended by their shares. */
export function actualsOf(card: Scorecard, item: ScorecardItem, filled: GoldenCase): readonly Cell[] {
  if (item.input.kind === "derived") return [measureValues(card, filled)[item.input.measure] ?? null];
  const given = filled.actuals[item.id];
  if (given === undefined) throw new Error(`${item.id} is not filled in`);
  if (!card.raters) return isList(given) ? given : [given as Cell];
  const byRole = given as Readonly<Record<string, number>>;
  const shares = card.raters.shares.map(({ role, share }) => {
    const points = byRole[role];
    if (points === undefined) throw new Error(`${item.id} has no points of the ${role}`);
    return multiply(decimal(share), decimal(points));
  });
  // As KPI.TOTAL blends them: rounded once, to 2 decimals.
  return [toNumber(roundHalfUp(divide(sum(shares), HUNDRED)))];
}

function isList(given: GivenActual): given is readonly Cell[] {
  return Array.isArray(given);
}

/** The points that the words of an item award; the fault's code where they award none. */
export function scoreOf(
  card: Scorecard,
  item: ScorecardItem,
  language: Language,
  actuals: readonly Cell[],
  target: number | null,
): number | string | null {
  const reading = readCriterion(item.criteria[language]);
  if (!reading.ok) return `not read: ${item.criteria[language]}`;
  const scored = scoreRule(reading.rule, actuals, { max: Number(fullMark(card, item)), target });
  if (!scored.ok) return scored.fault.code;
  return scored.value && toNumber(scored.value.score);
}

/** Points added up, or weights × scores; bonus points on top of either; rounded once. */
export function totalOf(card: Scorecard, scores: Readonly<Record<string, number>>): number {
  const total = card.items.reduce<Decimal>((sofar, item) => {
    const score = scores[item.id];
    if (score === undefined) throw new Error(`${item.id} has no score`);
    const weighted = item.kind === "standard" && card.scoring === "weighted";
    return add(
      sofar,
      weighted ? divide(multiply(decimal(item.weight), decimal(score)), HUNDRED) : decimal(score),
    );
  }, ZERO);
  return toNumber(roundHalfUp(total));
}

/** The scorecard's scheme as its sheet states it. */
export function schemeOf({ scheme }: Scorecard, language: Language): Scheme {
  if (scheme.kind === "built-in") {
    const builtIn = builtInScheme(scheme.names[language]);
    if (!builtIn) throw new Error(`there is no scheme ${scheme.names[language]}`);
    return builtIn;
  }
  const read = readScheme(
    scheme.bands.map(({ lower, label, coefficient }) => [
      Number(lower),
      label[language],
      coefficient === "score" ? "score" : Number(coefficient),
    ]),
  );
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}
