import { format } from "../../../numbers/format";
import type { PeopleCheck } from "../../check";
import { wrongGrades } from "../../people/results";
import type { BandMismatchFacts } from "../band-mismatch";

/** A person's grade that is not that of the total, by the bands that the sheet states itself. */
export const personBandMismatch: PeopleCheck<"BAND_MISMATCH", BandMismatchFacts> = {
  code: "BAND_MISMATCH",
  severity: "error",
  of: "people",
  find: (audited) =>
    wrongGrades(audited).map(({ at, name, score, shown, due }) => ({
      at,
      facts: { name, score: format(score), shown, due },
    })),
};
