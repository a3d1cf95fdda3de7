import type { CardCheck, Found } from "../check";
import { bonusOf } from "../weight-total";
import type { WrongTotal } from "../total-faults";

export interface BonusInTotalFacts {
  readonly shown: string;
  /** What the total comes to without the bonus rows. */
  readonly sum: string;
  /** An A1 list of the bonus rows' weights. */
  readonly cells: string;
}

interface Bonus extends Found<BonusInTotalFacts> {
  readonly changes: WrongTotal["changes"];
}

/** A total of the weights that has bonus rows in it. */
export const bonusInTotal: CardCheck<"BONUS_IN_TOTAL", BonusInTotalFacts, Bonus> = {
  code: "BONUS_IN_TOTAL",
  severity: "error",
  of: "card",
  find(audited) {
    const bonus = bonusOf(audited);
    if (!bonus) return [];
    const { at, changes, ...facts } = bonus;
    return [{ at, facts, changes }];
  },
  repair: (_, { changes }) => changes,
};
