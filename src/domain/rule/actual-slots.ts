import type { Award, Clause, Rule } from "./rule";

/** One actual that a rule takes: of which clause, and whether it is the clause's own or the assessor's points for it. */
export interface Slot {
  readonly clause: number;
  readonly subject: string;
  readonly role: "actual" | "points";
}

/**
 * The actuals that a rule takes, in order: one a clause, and after it the assessor's points where a tier or grade of the clause
 * leaves them to be judged within bounds.
 */
export function actualSlots(rule: Rule): readonly Slot[] {
  return rule.clauses.flatMap((clause, index): Slot[] => {
    const actual: Slot = { clause: index, subject: clause.subject, role: "actual" };
    return takesPoints(clause) ? [actual, { ...actual, role: "points" }] : [actual];
  });
}

/** Whether a tier, a gate or a grade of the clause leaves the points to the assessor. */
export function takesPoints({ gates, scoring }: Clause): boolean {
  const awards: Award[] = gates.map(({ award }) => award);
  if (scoring.kind === "tiers") awards.push(...scoring.tiers.map(({ award }) => award));
  if (scoring.kind === "grades") awards.push(...scoring.grades.map(({ award }) => award));
  if (scoring.kind === "pass") awards.push(scoring.pass, scoring.fail);
  return awards.some(({ kind }) => kind === "judged");
}
