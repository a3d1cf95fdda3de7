import { cardEdges } from "../card-edges";
import type { CardCheck, Found, PeopleCheck } from "../check";
import type { EdgeFormula } from "../edge-formulas";
import { edgeColumns } from "../people/edge-columns";

export interface EdgeMismatchFacts {
  /** The comparisons as the formula writes them: `>90、>80`, and the words that say otherwise. */
  readonly written: readonly string[];
  readonly words: string;
}

interface Mismatch extends Found<EdgeMismatchFacts> {
  readonly changes: EdgeFormula["changes"];
}

/** A formula of scores or of a card's result that puts an edge into another band than the words do; told once for all of its copies. */
export const edgeMismatch: CardCheck<"EDGE_MISMATCH", EdgeMismatchFacts, Mismatch> = {
  code: "EDGE_MISMATCH",
  severity: "error",
  of: "card",
  find: (audited) => cardEdges(audited).map(mismatch),
  repair: (_, { changes }) => changes,
};

/** The same for the grades, coefficients and pay of people. */
export const peopleEdgeMismatch: PeopleCheck<"EDGE_MISMATCH", EdgeMismatchFacts, Mismatch> = {
  code: "EDGE_MISMATCH",
  severity: "error",
  of: "people",
  find: (audited) => edgeColumns(audited).map(mismatch),
  repair: (_, { changes }) => changes,
};

function mismatch({ at, faults, changes }: EdgeFormula): Mismatch {
  return {
    at,
    facts: { written: faults.map(({ written }) => written), words: faults[0]?.words ?? "" },
    changes,
  };
}
