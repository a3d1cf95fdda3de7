import { kpiCall, unless } from "../../formula/kpi-call";
import { format } from "../../numbers/format";
import { cellName } from "../../sheet/a1";
import type { Place } from "../../sheet/cell-address";
import { withFormula } from "../../sheet/content-change";
import { textOf } from "../../sheet/sheet-view";
import { bandsInFormula } from "../bands-in-formula";
import type { CardCheck, Found } from "../check";
import { bareLabel } from "../layout/band-words";
import type { StatedBand } from "../layout/band-words";
import { statedResult } from "../stated-result";

export interface BandMismatchFacts {
  readonly score: string;
  /** The band that stands there, and that of the score. */
  readonly shown: string;
  readonly due: string;
  /** Whose band it is, in a table of people. */
  readonly name?: string;
}

interface WrongBand extends Found<BandMismatchFacts> {
  /** Where the score stands that decides. */
  readonly score: Place;
  readonly bands: readonly StatedBand[];
}

/** A band that is not the score's, by the bands that the sheet states itself. */
export const bandMismatch: CardCheck<"BAND_MISMATCH", BandMismatchFacts, WrongBand> = {
  code: "BAND_MISMATCH",
  severity: "error",
  of: "card",
  find(audited) {
    const result = statedResult(audited);
    const at = result?.cells.band;
    if (!result?.due || !at) return [];
    const { due, bands, score } = result;
    const cell = audited.view.cell(at.row, at.column);
    const shown = textOf(cell);
    const label = bareLabel(shown).toUpperCase();
    // Another word than the bands use says nothing about them.
    const isNamed = ({ label: name }: StatedBand) => name.toUpperCase() === label;
    if (!bands.some(isNamed) || isNamed(due)) return [];
    if (cell.formula !== null && /KPI\./i.test(cell.formula)) return [];
    const facts = { score: format(score), shown, due: due.label };
    return [{ at, facts, score: result.at, bands }];
  },
  repair({ view }, { at, facts: { shown, due }, score, bands }) {
    const written = /[级等档]$/.test(shown) ? `${due}${shown.slice(-1)}` : due;
    const total = cellName(score.row, score.column);
    const call = kpiCall("BAND", total, bandsInFormula(bands, shown));
    return [withFormula(view, at, `=${unless([`${total}=""`], call)}`, written)];
  },
};
