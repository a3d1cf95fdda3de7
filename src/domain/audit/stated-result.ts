import { compare } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { Place } from "../sheet/cell-address";
import { numberIn } from "../sheet/numbers-in";
import type { SheetView } from "../sheet/sheet-view";
import type { AuditedCard } from "./audited-card";
import type { StatedBand } from "./layout/band-words";
import type { Card } from "./layout/card";
import { resultCells } from "./layout/result-cells";
import type { ResultCells } from "./layout/result-cells";
import { statedBands } from "./layout/stated-bands";
import { totalCellRow } from "./layout/total-cell";
import { oncePer } from "./once-per";

/** What the score that decides comes to by the bands that the sheet states itself. */
export interface StatedResult {
  /** Where the band, the pay and what leads to it stand. */
  readonly cells: ResultCells;
  /** Where the score stands that decides. */
  readonly at: Place;
  readonly score: Decimal;
  /** Empty where the sheet states none. */
  readonly bands: readonly StatedBand[];
  /** The band of the score. */
  readonly due: StatedBand | null;
}

/** Null where the card has no result, or no score that decides it. */
export const statedResult = oncePer(({ view, card, stopRow }: AuditedCard): StatedResult | null => {
  const cells = resultCells(view, card, stopRow);
  if (!cells.band && !cells.payout && !cells.coefficient) return null;
  const at = cells.final ?? totalPlace(view, card);
  const score = at && numberIn(view.cell(at.row, at.column));
  if (!at || !score) return null;
  const bands = statedBands(view, card, stopRow) ?? [];
  return { cells, at, score, bands, due: bandAt(bands, score) };
});

/** The total that the band follows: of the weighted scores where there are such. */
function totalPlace(view: SheetView, card: Card): Place | null {
  for (const header of [card.columns.weightedScore, card.columns.score]) {
    const row = header && totalCellRow(view, card, header.column);
    if (header && row !== undefined && row !== null) return { row, column: header.column };
  }
  return null;
}

/** The band of the score; null where it lies on a bound that belongs below, or under all bands. */
export function bandAt(bands: readonly StatedBand[], score: Decimal): StatedBand | null {
  for (const band of bands) {
    const side = compare(score, band.lower);
    if (side > 0 || (side === 0 && !band.open)) return band;
  }
  return null;
}
