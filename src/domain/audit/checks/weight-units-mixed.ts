import { formatPercent } from "../../numbers/format";
import type { CardCheck, Found } from "../check";
import type { ColumnWeight } from "../layout/weight-column";
import { itemWeights, shownText } from "../weight-cells";
import { asNumberOfColumn } from "../weight-form-repairs";

export interface WeightUnitsMixedFacts {
  /** What the cell shows. */
  readonly text: string;
  /** What it is taken for. */
  readonly weight: string;
}

interface StrangeWeight extends Found<WeightUnitsMixedFacts> {
  readonly at: ColumnWeight;
}

/** A weight in another unit than the others of its column. */
export const weightUnitsMixed: CardCheck<"WEIGHT_UNITS_MIXED", WeightUnitsMixedFacts, StrangeWeight> = {
  code: "WEIGHT_UNITS_MIXED",
  severity: "error",
  of: "card",
  find: (audited) =>
    itemWeights(audited).flatMap(({ at }) =>
      at.weight && at.differs
        ? [{ at, facts: { text: shownText(at), weight: formatPercent(at.weight) } }]
        : [],
    ),
  repair: ({ view, card }, { at }) => asNumberOfColumn(view.grid.sheet, card.weights, at),
};
