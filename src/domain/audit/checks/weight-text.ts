import { formatPercent } from "../../numbers/format";
import type { CardCheck, Found } from "../check";
import type { ColumnWeight } from "../layout/weight-column";
import { itemWeights, shownText } from "../weight-cells";
import { asNumberOfColumn } from "../weight-form-repairs";

export interface WeightTextFacts {
  /** What the cell shows. */
  readonly text: string;
  /** The weight that the text states, where it states one. */
  readonly weight?: string;
}

interface TextWeight extends Found<WeightTextFacts> {
  readonly at: ColumnWeight;
}

/** A weight that is text: Excel leaves it out of sums. */
export const weightText: CardCheck<"WEIGHT_TEXT", WeightTextFacts, TextWeight> = {
  code: "WEIGHT_TEXT",
  severity: "error",
  of: "card",
  find: (audited) =>
    itemWeights(audited).flatMap(({ at }): TextWeight[] => {
      const text = shownText(at);
      if (at.entry.kind === "unreadable") return [{ at, facts: { text } }];
      if (!at.weight || at.entry.kind !== "weight" || at.entry.stored !== "text") return [];
      return [{ at, facts: { text, weight: formatPercent(at.weight) } }];
    }),
  repair: ({ view, card }, { at }) => asNumberOfColumn(view.grid.sheet, card.weights, at),
};
