import { kpiCall, unless } from "../../formula/kpi-call";
import { compare, decimal, multiply, toNumber, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import { isNear } from "../../numbers/near";
import { divide } from "../../numbers/ratio";
import { roundHalfUp } from "../../numbers/round";
import { cellName } from "../../sheet/a1";
import type { Place } from "../../sheet/cell-address";
import { withFormula } from "../../sheet/content-change";
import { amountIn, numberIn } from "../../sheet/numbers-in";
import { bandsInFormula } from "../bands-in-formula";
import type { CardCheck, Found } from "../check";
import { statedResult } from "../stated-result";
import type { StatedResult } from "../stated-result";

export interface PayoutMismatchFacts {
  readonly score: string;
  readonly coefficient: string;
  /** The base pay; "" where it is the coefficient that is wrong and no base stands beside it. */
  readonly base: string;
  /** What stands there, and what it shall be. */
  readonly shown: string;
  readonly due: string;
  /** Whose pay it is, in a table of people. */
  readonly name?: string;
}

interface WrongPayout extends Found<PayoutMismatchFacts> {
  /** The amount that the bands give, and what it comes of; null where the coefficient is wrong. */
  readonly paid: { readonly amount: Decimal; readonly base: Place; readonly result: StatedResult } | null;
}

const CENT = decimal("0.01");

/** A payout or a coefficient that is not the score's, by the bands that the sheet states itself. */
export const payoutMismatch: CardCheck<"PAYOUT_MISMATCH", PayoutMismatchFacts, WrongPayout> = {
  code: "PAYOUT_MISMATCH",
  severity: "error",
  of: "card",
  find(audited) {
    const result = statedResult(audited);
    if (!result) return [];
    const { cells, bands, due, score } = result;
    const { view } = audited;
    const read = (cell: Place | undefined) => cell && numberIn(view.cell(cell.row, cell.column));
    const typed = read(cells.coefficient);
    const byScore = due?.fullScore ? divide(score, due.fullScore) : null;
    const coefficient =
      due?.coefficient ?? byScore ?? (bands.some((band) => band.coefficient) ? null : typed);
    const base = cells.base && amountIn(view.cell(cells.base.row, cells.base.column));
    const shown = read(cells.payout);
    if (!coefficient) return [];
    const facts = { score: format(score), coefficient: format(coefficient), base: base ? format(base) : "" };
    if (cells.payout && cells.base && base && shown && compare(base, ZERO) > 0) {
      const amount = roundHalfUp(multiply(base, coefficient));
      if (!isNear(amount, shown, CENT)) {
        const paid = { amount, base: cells.base, result };
        return [{ at: cells.payout, facts: { ...facts, shown: format(shown), due: format(amount) }, paid }];
      }
    }
    if (!cells.coefficient || !typed || compare(typed, coefficient) === 0) return [];
    const wrong = { ...facts, shown: format(typed), due: format(coefficient) };
    return [{ at: cells.coefficient, facts: wrong, paid: null }];
  },
  repair({ view }, { at, paid }) {
    if (!paid) return null;
    const { amount, base, result } = paid;
    const { bands } = result;
    // Bands without coefficients do not tell what is paid.
    if (bands.length === 0 || bands.some((band) => band.coefficient === null)) return null;
    const [total, pay] = [cellName(result.at.row, result.at.column), cellName(base.row, base.column)];
    const call = kpiCall("PAYOUT", total, pay, bandsInFormula(bands, ""));
    return [withFormula(view, at, `=${unless([`${total}=""`, `${pay}=""`], call)}`, toNumber(amount))];
  },
};
