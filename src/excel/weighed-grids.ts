import type { SheetReport } from "../domain/audit/finding";
import type { CardCorrection } from "../domain/audit/layout/corrections";
import { offersWeights } from "../domain/audit/combine-repairs";
import { noLongerFitting } from "../domain/audit/no-longer-fitting";
import type { Grid } from "../domain/sheet/grid";
import type { Actions } from "../taskpane/actions";

/**
 * The cells of the sheets that were checked last, as far as a repair of theirs changes weights: what it brings about can then be told
 * without asking the workbook again. Of the other sheets no cell is kept.
 */
export interface WeighedGrids {
  keep(report: SheetReport, grid: Grid, corrections: readonly CardCorrection[]): void;
  clear(): void;
  readonly noLongerFitting: Actions["noLongerFitting"];
}

export function keepWeighedGrids(): WeighedGrids {
  const kept = new Map<string, { readonly grid: Grid; readonly corrections: readonly CardCorrection[] }>();
  return {
    keep({ sheet, findings }, grid, corrections) {
      if (findings.some(offersWeights)) kept.set(sheet, { grid, corrections });
      else kept.delete(sheet);
    },
    clear: () => kept.clear(),
    noLongerFitting: async (finding) => {
      const of = kept.get(finding.cell.sheet);
      return Promise.resolve(of ? noLongerFitting(of.grid, finding, of) : null);
    },
  };
}
