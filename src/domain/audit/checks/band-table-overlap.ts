import { bandTableFaults } from "../band-table-faults";
import type { BandOverlap } from "../band-table-faults";
import type { Found, SheetCheck } from "../check";

export type BandTableOverlapFacts = BandOverlap;

/** Scores that a table of grades or pay puts into two bands. */
export const bandTableOverlap: SheetCheck<
  "BAND_TABLE_OVERLAP",
  BandTableOverlapFacts,
  Found<BandTableOverlapFacts>
> = {
  code: "BAND_TABLE_OVERLAP",
  severity: "error",
  of: "sheet",
  find: (audited) => bandTableFaults(audited).overlaps,
};
