import type { Award, Bound, Points, Proportion, Quantity, Side } from "../rule/rule";

/** How one language says the parts of a rule. Every phrase is one that `readCriterion` reads back. */
export interface Phrases {
  /** Between parts of one clause, and between clauses and tiers. */
  readonly comma: string;
  readonly semicolon: string;
  /** 95%, 3次, 80万元, "3 days". */
  measure(value: number, quantity: Quantity): string;
  /** ≥95%, <80%; a target's: 低于目标值. */
  comparison(op: "≥" | ">" | "≤" | "<", bound: Bound, quantity: Quantity): string;
  both(low: string, high: string): string;
  /** Exactly so much. */
  exactly(value: number, quantity: Quantity): string;
  /** Any actual at all. */
  readonly always: string;
  /** A condition and what it gets. */
  tier(condition: string, award: string): string;
  award(award: Award): string;
  numbered(number: number, text: string): string;
  named(subject: string, text: string): string;
  /** What completion is called where the rule's words do not name it. */
  readonly completion: string;
  readonly namesCompletion: RegExp;
  /** Before an item that earns its points though nothing in it says so. */
  readonly bonusItem: string;
  /** 每次扣2分. */
  perOccurrence(step: number, points: Points, quantity: Quantity): string;
  /** 前2次每次扣1分,之后每次扣3分. */
  progressive(
    rates: readonly { readonly points: Points; readonly upTo: number | null }[],
    quantity: Quantity,
  ): string;
  /** 每低1%扣2分, after a threshold that is told. */
  perStep(side: Side, quantity: Quantity): string;
  /** 低于95%的,每低1%扣2分. */
  perStepFrom(side: Side, quantity: Quantity): string;
  /** 每低于目标值1%扣2分. */
  perStepFromTarget(side: Side, quantity: Quantity): string;
  /** 每偏差3%扣2分. */
  perDeviation(side: Side, quantity: Quantity): string;
  /** 不足1%按1%计, or in proportion. */
  partial(side: Side, quantity: Quantity): string;
  proportion(rule: Proportion, subject: string, quantity: Quantity): string;
  readonly cutToWhole: string;
  readonly nearestWhole: string;
  /** What the grades mean, before their points; "" where nothing does. */
  grade(label: string, award: string): string;
  meanings(grades: readonly { readonly label: string; readonly meaning: string }[]): string;
  readonly passed: string;
  readonly failed: string;
  readonly otherwise: string;
  judged(low: Points, high: Points): string;
  straight(from: string, to: string, atLow: Points, atHigh: Points): string;
  statedMax(value: number): string;
  mostDeducted(points: Points, ofAll: boolean): string;
  mostAdded(points: Points): string;
  ceiling(points: Points, bonus: boolean): string;
  floor(points: Points): string;
  readonly noFloor: string;
}
