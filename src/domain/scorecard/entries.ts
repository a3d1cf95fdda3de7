import type { ItemInput, Scorecard } from "./scorecard";

/**
 * How many cells side by side the widest item of a scorecard takes: one a rater, one a clause, else one.
 *
 * @example entryCount(webPromotion) // 1
 */
export function entryCount({ raters, items }: Pick<Scorecard, "raters" | "items">): number {
  return raters ? raters.shares.length : Math.max(1, ...items.map(({ input }) => entriesOf(input)));
}

/** How many cells an input takes. */
export function entriesOf(input: ItemInput): number {
  return input.kind === "several" ? input.entries.length : 1;
}
