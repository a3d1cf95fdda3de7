import { ONE, ZERO, compare, decimal, floor, multiply, sum } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { divide } from "../numbers/ratio";
import { apportion } from "../weights/apportion";
import type { Card, WeighedSection } from "./card";
import type { CellChange } from "./finding";
import type { ColumnWeight } from "./weight-column";
import { decimalsOf, reweigh } from "./weight-content";

/** Steps that weights are given in, the coarsest first: 1%, 0.5%, 0.1%, 0.01%, 0.001%. */
const STEPS = ["0.01", "0.005", "0.001", "0.0001", "0.00001"].map((step) => decimal(step));

/** The weights that stand in a column of their own: the items' or the sections'. */
export type Parts = readonly ColumnWeight[];

/**
 * Changes that bring a card to exactly 100%: section by section where the sheet states the sections' weights and they come to 100%
 * themselves, else all items in proportion. Null where that would touch a formula, or where a weight is missing or negative.
 */
export function normaliseCard(sheet: string, card: Card): CellChange[] | null {
  if (card.structure === "nested") {
    const stated = card.sections.map(({ stated }) => (stated?.from === "cell" ? stated.cell : null));
    return stated.includes(null)
      ? null
      : normalise(
          sheet,
          stated.filter((cell) => cell !== null),
          ONE,
        );
  }
  const targets = targetsOf(card);
  if (targets === "states no whole") return normalise(sheet, card.weights.weights, ONE);
  if (targets === "states another whole") return null;
  const changes = card.sections.map((section) => normaliseSection(sheet, card, section, targets));
  return changes.includes(null) ? null : changes.flatMap((part) => part ?? []);
}

/** Changes that bring one section to the weight that it shall have: what it states, or 100% in a nested card. */
export function normaliseSection(
  sheet: string,
  card: Card,
  section: WeighedSection,
  targets: Targets,
): CellChange[] | null {
  const whole = card.structure === "nested" ? ONE : section.stated?.weight;
  if (!whole) return null;
  // Where the stated weights do not fit each other, which of the two is meant is not for a repair to guess.
  if (card.structure === "flat" && targets !== "states the whole") return null;
  return compare(section.sum, whole) === 0 ? [] : normalise(sheet, section.weights, whole);
}

/** Whether the sheet states a weight for every section, and these come to 100%. */
export type Targets = "states the whole" | "states another whole" | "states no whole";

export function targetsOf(card: Card): Targets {
  const stated = card.sections.flatMap((section) => section.stated ?? []);
  if (stated.length === 0) return "states no whole";
  const isWhole =
    stated.length === card.sections.length && compare(sum(stated.map(({ weight }) => weight)), ONE) === 0;
  return isWhole ? "states the whole" : "states another whole";
}

/** The same proportions coming to exactly `whole`; only cells whose weight changes are listed. */
export function normalise(sheet: string, parts: Parts, whole: Decimal): CellChange[] | null {
  const weights = parts.map(({ weight, cell }) => (cell.formula === null ? weight : null));
  const known = weights.filter((weight) => weight !== null);
  if (known.length < parts.length || known.some((weight) => compare(weight, ZERO) < 0)) return null;
  if (compare(sum(known), ZERO) === 0 || compare(whole, ZERO) <= 0) return null;

  const shares = share(known, whole);
  return shares && parts.flatMap((part, index) => changed(sheet, part, shares[index] ?? ZERO));
}

/** In the coarsest step that the weights are given in already, and that leaves no weight at nothing. */
function share(weights: readonly Decimal[], whole: Decimal): Decimal[] | null {
  const given = STEPS.findIndex((step) => weights.every((weight) => isMultiple(weight, step)));
  for (const step of STEPS.slice(Math.max(given, 0))) {
    const steps = floor(divide(whole, step));
    if (compare(multiply(steps, step), whole) !== 0) continue;
    const shares = apportion(weights, steps).map((count) => multiply(count, step));
    if (shares.every((part, index) => compare(part, ZERO) > 0 || compare(weights[index] ?? ZERO, ZERO) === 0))
      return shares;
  }
  return null;
}

function isMultiple(weight: Decimal, step: Decimal): boolean {
  // Every step divides 1, so that the quotient is weight × (1 / step), exact.
  return decimalsOf(multiply(weight, divide(ONE, step))) === 0;
}

function changed(sheet: string, part: ColumnWeight, weight: Decimal): CellChange[] {
  return part.weight && compare(part.weight, weight) === 0 ? [] : [reweigh(sheet, part, weight)];
}
