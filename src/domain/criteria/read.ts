import { decide } from "./decide/decide";
import type { Beside } from "./beside";
import type { Reading } from "./reading";
import { refuse } from "./refuse";
import { stagesOf } from "./stages";

/** No criterion on a sheet is longer; what is longer is not searched. */
const LONGEST = 2000;

/**
 * What the words of a criterion mean: a rule that gives points for actuals, or the words in doubt.
 *
 * @example readWords("每延误一次扣2分,扣完为止") // { ok: true, rule: { clauses: [{ scoring: { kind: "steps", … } }], … } }
 */
export function readWords(text: string, beside: Beside = {}): Reading {
  if (text.length > LONGEST) return refuse("TOO_LONG", text, text.slice(0, 20));
  return decide(stagesOf(text, beside), text, beside);
}
