import type { ItemContext } from "../rule/score";

/** What stands beside a criterion on its sheet, as far as it is known: what a person looks at who reads the words. */
export interface Beside {
  /** The item's full mark in points; null where it has none. */
  readonly max?: number | null;
  /** Whether the sheet says what the target is, as a number or in words. */
  readonly hasTarget?: boolean;
}

/** What the words are read beside where an item is scored. */
export function besideOf({ max, target }: ItemContext): Beside {
  return { max, hasTarget: target !== null };
}
