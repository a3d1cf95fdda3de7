import type { Award } from "../../rule/rule";

/** Whether an award is a score of no points. */
export function isNothing(award: Award): boolean {
  return award.kind === "score" && award.points.value === 0;
}

/** The same, or a veto: either way no points come of it. */
export function givesNothing(award: Award): boolean {
  return award.kind === "veto" || isNothing(award);
}
