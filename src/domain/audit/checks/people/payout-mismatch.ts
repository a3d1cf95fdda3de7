import { format } from "../../../numbers/format";
import type { PeopleCheck } from "../../check";
import { wrongPay } from "../../people/results";
import type { PayoutMismatchFacts } from "../payout-mismatch";

/** A person's coefficient or pay that is not that of the total, by the bands that the sheet states and by base × coefficient. */
export const personPayoutMismatch: PeopleCheck<"PAYOUT_MISMATCH", PayoutMismatchFacts> = {
  code: "PAYOUT_MISMATCH",
  severity: "error",
  of: "people",
  find: (audited) =>
    wrongPay(audited).map(({ at, name, score, coefficient, base, shown, due }) => ({
      at,
      facts: {
        name,
        score: format(score),
        coefficient: coefficient ? format(coefficient) : "",
        base: base ? format(base) : "",
        shown,
        due,
      },
    })),
};
