import { add, compare, decimal, floor, multiply, ONE, subtract, sum, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { divide } from "../numbers/ratio";
import { apportion } from "../weights/apportion";
import { compareSums, sumShares } from "../weights/sum-weights";
import type { Card, WeighedSection } from "./layout/card";
import type { CellChange } from "../sheet/cell-change";
import { oncePer } from "./once-per";
import { sumOf } from "./layout/weight-column";
import type { ColumnWeight } from "./layout/weight-column";
import { decimalsOf, reweigh } from "./weight-content";

/** Steps that weights are given in, the coarsest first: 1%, 0.5%, 0.1%, 0.01%, 0.001%. */
const STEPS = ["0.01", "0.005", "0.001", "0.0001", "0.00001"].map((step) => decimal(step));

/** The weights that stand in a column of their own: the items' or the sections'. */
export type Parts = readonly ColumnWeight[];

/** Weights that shall come to a whole together. */
interface Group {
  readonly parts: Parts;
  readonly whole: Decimal;
}

/**
 * Changes that bring a card to exactly 100%: section by section where the sheet states the sections' weights and they come to 100%
 * themselves, else all items in proportion. Null where that would touch a formula, or where a weight is missing or negative.
 */
export function normaliseCard(sheet: string, card: Card): CellChange[] | null {
  const changes = groupsOf(card)?.map((group) => (isWhole(group) ? [] : normalise(sheet, group))) ?? [null];
  return changes.includes(null) ? null : changes.flatMap((part) => part ?? []);
}

/**
 * Changes of one weight each, any of which brings a card to exactly 100% by itself. None where the sheet states the weights that sections
 * come to: there the difference is settled section by section.
 */
export function settleCardByOne(sheet: string, card: Card): CellChange[] {
  const [group, ...more] = groupsOf(card) ?? [];
  const isOne = more.length === 0 && (card.structure === "nested" || targetsOf(card) === "states no whole");
  return isOne && group ? settleByOne(sheet, group) : [];
}

/** Changes that bring one section to the weight that it shall have: what it states, or 100% in a nested card. */
export function normaliseSection(sheet: string, card: Card, section: WeighedSection): CellChange[] | null {
  const group = groupOfSection(card, section);
  if (!group) return null;
  return isWhole(group) ? [] : normalise(sheet, group);
}

/** Changes of one weight each, any of which brings the section to the weight that it shall have. */
export function settleSectionByOne(sheet: string, card: Card, section: WeighedSection): CellChange[] {
  const group = groupOfSection(card, section);
  return group ? settleByOne(sheet, group) : [];
}

function groupsOf(card: Card): Group[] | null {
  if (card.structure === "nested") {
    const stated = card.sections.flatMap(({ stated }) => (stated?.from === "cell" ? stated.cell : []));
    return stated.length < card.sections.length ? null : [{ parts: stated, whole: ONE }];
  }
  const targets = targetsOf(card);
  if (targets === "states no whole") return [{ parts: card.weights.weights, whole: ONE }];
  if (targets === "states another whole") return null;
  return card.sections.flatMap((section) => groupOfSection(card, section) ?? []);
}

function groupOfSection(card: Card, section: WeighedSection): Group | null {
  const { stated, weights } = section;
  if (card.subsections.includes(section)) {
    if (card.subsectionStructure === "nested") return { parts: weights, whole: ONE };
    return stated && isPartOfWhole(card, section) ? { parts: weights, whole: stated.weight } : null;
  }
  if (card.structure === "nested") return { parts: weights, whole: ONE };
  const targets = targetsOf(card);
  // Where the stated weights do not fit each other, which of the two is meant is not for a repair to guess.
  return stated && targets === "states the whole" ? { parts: weights, whole: stated.weight } : null;
}

/** Whether the weights of a section that this one is part of come to what they shall. */
function isPartOfWhole(card: Card, { items }: WeighedSection): boolean {
  const around = card.sections.find((section) => section.items.some(({ row }) => row === items[0]?.row));
  const due = card.structure === "nested" ? ONE : around?.stated?.weight;
  return around !== undefined && due !== undefined && compareSums(around.sum, due) === 0;
}

function isWhole({ parts, whole }: Group): boolean {
  return compareSums(sumOf(parts), whole) === 0;
}

/** Whether the sheet states a weight for every section, and these come to 100%. */
export type Targets = "states the whole" | "states another whole" | "states no whole";

export const targetsOf = oncePer((card: Card): Targets => {
  const stated = card.sections.flatMap((section) => section.stated ?? []);
  if (stated.length === 0) return "states no whole";
  const areWhole =
    stated.length === card.sections.length &&
    compare(sumShares(stated.map(({ weight }) => weight)), ONE) === 0;
  return areWhole ? "states the whole" : "states another whole";
});

/** The same proportions coming to exactly `whole`; only cells whose weight changes are listed. */
function normalise(sheet: string, { parts, whole }: Group): CellChange[] | null {
  const weights = parts.map(({ weight, cell }) => (cell.formula === null ? weight : null));
  const known = weights.filter((weight) => weight !== null);
  if (known.length < parts.length || known.some((weight) => compare(weight, ZERO) < 0)) return null;
  if (compare(sum(known), ZERO) === 0 || compare(whole, ZERO) <= 0) return null;

  const shares = share(known, whole);
  return shares && parts.flatMap((part, index) => changed(sheet, part, shares[index] ?? ZERO));
}

/** A choice of more is none. */
const MOST_CHOICES = 60;

/** The whole difference to one of the parts: as many changes as there are parts that it leaves above nothing. */
function settleByOne(sheet: string, { parts, whole }: Group): CellChange[] {
  const isSound = parts.every(({ weight }) => weight !== null && compare(weight, ZERO) >= 0);
  if (parts.length > MOST_CHOICES || !isSound) return [];
  const difference = subtract(whole, sumOf(parts));
  if (compare(difference, ZERO) === 0) return [];
  return parts.flatMap((part) => {
    const weight = add(part.weight ?? ZERO, difference);
    const isOpen = part.cell.formula === null && compare(weight, ZERO) > 0;
    return isOpen ? [reweigh(sheet, part, weight)] : [];
  });
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
