import { readTogether } from "./decide/together";
import type { Beside } from "./beside";
import type { Reading } from "./reading";
import { refuse } from "./refuse";

/** No criterion on a sheet is longer; what is longer is not searched. */
const LONGEST = 2000;

/**
 * What the words of a criterion mean: a rule that gives points for actuals, or the words in doubt. Nothing is guessed: two readers that go different
 * ways read the text, and where they do not agree it is refused with what it could mean.
 *
 * Chinese (simplified or traditional, any width) and English. Pure. What stands beside the criterion on its sheet settles what the words
 * leave open (a limit of 10 points is the whole of an item of 10, and a part of one of 20); nothing of the target but whether there is one. The
 * caller keeps readings where the same text comes again.
 *
 * @example readCriterion("每延误一次扣2分,扣完为止") // { ok: true, rule: { clauses: [{ scoring: { kind: "steps", … } }], … } }
 */
export function readCriterion(text: string, beside: Beside = {}): Reading {
  if (text.length > LONGEST) return refuse("TOO_LONG", text, text.slice(0, 20));
  return readTogether(text, beside);
}
