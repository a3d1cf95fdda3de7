import { compare, ZERO } from "../../numbers/decimal";
import { formatPercent } from "../../numbers/format";
import { cellName } from "../../sheet/a1";
import { covers } from "../../sheet/references";
import type { CardCheck } from "../check";
import { asFraction } from "../layout/weight-cell";
import { amountAt, calculatedTotal } from "../weight-total";

export interface HiddenRowCountedFacts {
  readonly weight: string;
  /** The cell that counts it. */
  readonly total: string;
}

/** A weight in a hidden row that does not count and is added up all the same. */
export const hiddenRowCounted: CardCheck<"HIDDEN_ROW_COUNTED", HiddenRowCountedFacts> = {
  code: "HIDDEN_ROW_COUNTED",
  severity: "error",
  of: "card",
  find(audited) {
    const { view, card } = audited;
    const total = calculatedTotal(audited);
    if (!total) return [];
    const { column, areas } = total;
    const counted = new Set(card.items.map(({ row }) => row));
    return card.rows.items.flatMap(({ row }) => {
      if (counted.has(row) || !covers(areas, row, column)) return [];
      const amount = amountAt(view, row, column);
      if (!amount || compare(amount, ZERO) === 0) return [];
      const facts = {
        weight: formatPercent(asFraction(amount, card.weights.scale)),
        total: cellName(total.row, column),
      };
      return [{ at: { row, column }, facts }];
    });
  },
};
