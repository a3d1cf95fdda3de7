import type { Award, Clause, Rule } from "./rule";

/**
 * The most points of the one clause that has a score of its own, beside clauses that only deduct; null for other rules. Where this is
 * not the item's full mark, the words do not say what the others deduct from: (1)归档率100%得5分,每低5%扣1分;(2)差错每处扣0.5分.
 */
export function partBeside({ clauses, start }: Rule): number | null {
  if (clauses.length < 2 || start !== "full") return null;
  const scored = clauses.filter((clause) => !deducts(clause));
  const [one] = scored;
  if (!one || scored.length > 1) return null;
  const { scoring } = one;
  if (scoring.kind === "steps")
    return scoring.base?.kind === "points" && scoring.sides.every(({ change }) => change.value < 0)
      ? scoring.base.value
      : null;
  if (scoring.kind !== "tiers") return null;
  const scores = scoring.tiers.map(({ award }) =>
    award.kind === "score" && (award.points.kind === "points" || award.points.value === 0)
      ? award.points.value
      : Infinity,
  );
  const most = Math.max(...scores);
  return Number.isFinite(most) && most > 0 ? most : null;
}

function deducts({ scoring, gates }: Clause): boolean {
  if (gates.some(({ award }) => award.kind === "score")) return false;
  if (scoring.kind === "steps")
    return scoring.base === null && scoring.sides.every(({ change }) => change.value < 0);
  return scoring.kind === "tiers" && scoring.tiers.every(({ award }) => takes(award));
}

function takes(award: Award): boolean {
  return award.kind === "veto" || (award.kind === "change" && award.points.value <= 0);
}
