import { remembered } from "../remembered";
import type { Beside } from "./beside";
import { readCriterion } from "./read-criterion";
import type { Reading } from "./reading";

// A sheet has some dozens of criteria in thousands of rows, and recalculates at every key.
const MOST_CRITERIA = 5000;
/** A longer text is no criterion, and five thousand of them would fill the memory. */
const LONGEST_KEPT = 2000;
/** Different full marks of one criterion, as in a sheet where each row has its own. */
const MOST_MARKS = 8;
/** There is a target, there is none, or it is not known: twice as many, since half of what is kept may be forgotten. */
const MOST_OF_TARGETS = 6;

const kept = remembered(
  (text: string) =>
    remembered(
      (max: Beside["max"]) =>
        remembered((hasTarget: Beside["hasTarget"]) => read(text, max, hasTarget), MOST_OF_TARGETS),
      MOST_MARKS,
    ),
  MOST_CRITERIA,
);

/**
 * As `readCriterion`, but what was read lately is not read again: formulas, the check of a sheet and the pane ask for the same texts, and
 * get the same reading, the same object even, so that what is made of its rule can be kept by it.
 */
export function readingOf(text: string, { max, hasTarget }: Beside = {}): Reading {
  return text.length > LONGEST_KEPT ? read(text, max, hasTarget) : kept(text)(max)(hasTarget);
}

function read(text: string, max: Beside["max"], hasTarget: Beside["hasTarget"]): Reading {
  return readCriterion(text, {
    ...(max === undefined ? {} : { max }),
    ...(hasTarget === undefined ? {} : { hasTarget }),
  });
}
