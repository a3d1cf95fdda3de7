import { cellName } from "../../sheet/a1";
import { withValue } from "../../sheet/content-change";
import type { Found, SheetCheck } from "../check";
import { missedLabels } from "../label-spaces";

export interface LabelSpaceFacts {
  /** As it is written, and as the formulas that miss it have it. */
  readonly label: string;
  readonly meant: string;
  /** The first of these formulas. */
  readonly formula: string;
}

/** A label that differs by spaces from what a formula of the sheet looks for, so that the formula does not count it. */
export const labelSpace: SheetCheck<"LABEL_SPACE", LabelSpaceFacts, Found<LabelSpaceFacts>> = {
  code: "LABEL_SPACE",
  severity: "error",
  of: "sheet",
  find: (audited) =>
    missedLabels(audited).map(({ at, label, meant, formula }) => ({
      at,
      facts: { label, meant, formula: cellName(formula.row, formula.column) },
    })),
  repair: ({ view }, { at, facts }) =>
    view.cell(at.row, at.column).formula === null ? [withValue(view, at, facts.meant)] : null,
};
