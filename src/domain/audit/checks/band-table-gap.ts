import { bandTableFaults } from "../band-table-faults";
import type { BandHole } from "../band-table-faults";
import type { Found, SheetCheck } from "../check";

export type BandTableGapFacts = BandHole;

/** Scores for which a table of grades or pay has nothing: between two bands, below the lowest or above the highest. */
export const bandTableGap: SheetCheck<"BAND_TABLE_GAP", BandTableGapFacts, Found<BandTableGapFacts>> = {
  code: "BAND_TABLE_GAP",
  severity: "error",
  of: "sheet",
  find: (audited) => bandTableFaults(audited).holes,
};
