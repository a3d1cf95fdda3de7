import { withTitles } from "../domain/audit/layout/corrections";
import type { CardCorrection } from "../domain/audit/layout/corrections";
import type { Grid } from "../domain/sheet/grid";
import { viewSheet } from "../domain/sheet/sheet-view";

/** What the user says that columns mean, by the id of the sheet; kept as long as the pane is loaded, and nowhere else. */
export interface Corrections {
  /** Those for a sheet that was just read. */
  of(sheetId: string, grid: Grid): readonly CardCorrection[];
  add(sheetId: string, correction: CardCorrection): void;
  clear(sheetId: string): void;
}

export function keepCorrections(): Corrections {
  const kept = new Map<string, readonly CardCorrection[]>();
  return {
    of(sheetId, grid) {
      const own = kept.get(sheetId);
      if (!own) return [];
      const view = viewSheet(grid);
      const titled = own.map((correction) => withTitles(view, correction));
      kept.set(sheetId, titled);
      return titled;
    },
    add: (sheetId, correction) => kept.set(sheetId, [...(kept.get(sheetId) ?? []), correction]),
    clear: (sheetId) => kept.delete(sheetId),
  };
}
