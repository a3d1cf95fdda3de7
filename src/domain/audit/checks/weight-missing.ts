import type { CardCheck, Found } from "../check";
import type { ColumnWeight } from "../layout/weight-column";
import { itemWeights } from "../weight-cells";
import { fillMissing } from "../weight-form-repairs";

export interface WeightMissingFacts {
  readonly indicator: string;
}

interface MissingWeight extends Found<WeightMissingFacts> {
  readonly at: ColumnWeight;
}

/** An item without a weight. */
export const weightMissing: CardCheck<"WEIGHT_MISSING", WeightMissingFacts, MissingWeight> = {
  code: "WEIGHT_MISSING",
  severity: "error",
  of: "card",
  find: (audited) =>
    itemWeights(audited).flatMap(({ at, indicator }) =>
      at.entry.kind === "blank" ? [{ at, facts: { indicator } }] : [],
    ),
  repair({ view, card }, { at }) {
    const change = card.columns.weight.inName ? null : fillMissing(view.grid.sheet, card, at);
    return change && [change];
  },
};
