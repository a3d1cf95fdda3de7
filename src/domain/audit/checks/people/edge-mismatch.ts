import type { Found, PeopleCheck } from "../../check";
import { edgeColumns } from "../../people/edge-columns";
import type { EdgeColumn } from "../../people/edge-columns";

export interface EdgeMismatchFacts {
  /** The comparisons as the formula writes them: `>90、>80`, and the words that say otherwise. */
  readonly written: readonly string[];
  readonly words: string;
}

interface Mismatch extends Found<EdgeMismatchFacts> {
  readonly changes: EdgeColumn["changes"];
}

/** A formula of a column that puts an edge into another band than the words beside it; told once for all of its copies. */
export const peopleEdgeMismatch: PeopleCheck<"EDGE_MISMATCH", EdgeMismatchFacts, Mismatch> = {
  code: "EDGE_MISMATCH",
  severity: "error",
  of: "people",
  find: (audited) =>
    edgeColumns(audited).map(({ at, faults, changes }) => ({
      at,
      facts: { written: faults.map(({ written }) => written), words: faults[0]?.words ?? "" },
      changes,
    })),
  repair: (_, { changes }) => changes,
};
