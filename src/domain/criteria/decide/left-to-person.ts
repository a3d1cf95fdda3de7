import type { Rule } from "../../rule/rule";
import { SYMBOLS } from "../grammar/grammar";
import type { Chart } from "../grammar/chart";
import type { Item } from "../meaning/values";
import type { Found } from "./told";

const ITEM = SYMBOLS.of("item");

/** Words that a person rates (上级评分), beside a rule by which nobody does: whose points count is in doubt. */
export function leftToPerson({ clauses }: Rule, chart: Chart): readonly Found[] {
  const isJudged = clauses.some(({ scoring, gates }) =>
    scoring.kind === "tiers"
      ? [...scoring.tiers, ...gates].some(({ award }) => award.kind === "judged")
      : scoring.kind === "judged" || scoring.kind === "grades",
  );
  if (isJudged) return [];
  return chart.starting.flatMap((edges) =>
    (edges.get(ITEM) ?? [])
      .filter(({ value }) => (value as Item).is === "judged")
      .map(({ from, to }): Found => ({ code: "JUDGED_AMOUNT", from, to })),
  );
}
