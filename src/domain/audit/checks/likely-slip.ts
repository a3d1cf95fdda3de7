import type { Decimal } from "../../numbers/decimal";
import { format, formatPercent } from "../../numbers/format";
import type { Found, SheetCheck } from "../check";
import { likelySlips } from "../likely-slips";

export interface LikelySlipFacts {
  readonly value: string;
  /** What it probably should be. */
  readonly meant: string;
  /** The least and the greatest of the values beside it. */
  readonly from: string;
  readonly to: string;
}

/** A value a power of ten off those beside it that changes a result: one digit or the point was mistyped. Only its author knows. */
export const likelySlip: SheetCheck<"LIKELY_SLIP", LikelySlipFacts, Found<LikelySlipFacts>> = {
  code: "LIKELY_SLIP",
  severity: "warning",
  of: "sheet",
  find: (audited) =>
    likelySlips(audited).map(({ at, value, meant, from, to }) => {
      const isPercent = audited.view.cell(at.row, at.column).format.includes("%");
      const shown = (number: Decimal) => (isPercent ? formatPercent(number) : format(number));
      return { at, facts: { value: shown(value), meant: shown(meant), from: shown(from), to: shown(to) } };
    }),
};
