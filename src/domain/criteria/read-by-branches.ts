import type { Clause } from "../rule/rule";
import { assemble } from "./assemble";
import { readFormula } from "./formula";
import { proportionalTo, readProportion } from "./proportion";
import { refusals } from "./refusals";
import { markGluedOrdinals } from "./glued-ordinals";
import { itemsOf } from "./items";
import { readJudgedPoints, readOpenlyJudged } from "./judged-points";
import { leftovers } from "./leftovers";
import { normalise } from "./normalise";
import { cutOff } from "./cut-off";
import { Findings } from "./problem";
import type { Reading } from "./reading";
import { unclearRounding } from "./rounding";
import { scan } from "./scan";
import { straightSpans } from "./straight-spans";
import { tokenise } from "./tokenise";

/**
 * The older reader: it takes the first branch that fits at each place, so it reads much and cannot see that it guesses. What no branch asks
 * for is refused with the words in doubt. `readCriterion` holds it against the grammar.
 */
export function readByBranches(text: string): Reading {
  const plain = normalise(text);
  const { tokens, repairs } = tokenise(plain);
  markGluedOrdinals(tokens);
  const found = new Findings(plain, tokens);
  for (const { start, end, value } of repairs) found.noteAt("OCR_REPAIRED", start, end, value);
  const open = readOpenlyJudged(tokens);
  if (open) return { ok: true, rule: open, notes: found.notes };
  refusals(plain, tokens, found);
  if (found.doubts.length > 0) return refused(found);

  const judged = readJudgedPoints(tokens);
  if (judged === "scores") {
    found.doubt("TWO_READINGS", 0, tokens.length);
    return refused(found);
  }
  if (judged) return { ok: true, rule: judged, notes: found.notes };

  const formula = readFormula(tokens, found);
  if (found.doubts.length > 0) return refused(found);
  const proportion = formula ? null : readProportion(plain, tokens);
  const { parts, spans } = straightSpans(scan(tokens), tokens);
  const { items, limits, rest } = itemsOf(parts, tokens, found);
  if (found.doubts.length > 0) return refused(found);
  const straight = formula ?? (proportion && proportionalTo(proportion, items, plain, found));
  if (found.doubts.length > 0) return refused(found);
  if (items.length === 0 && !straight) {
    found.doubt("NO_AWARD", 0, tokens.length);
    return refused(found);
  }
  cutOff(plain, tokens, found);
  leftovers(tokens, rest, items, !!straight, found);
  if (found.doubts.length > 0) return refused(found);
  const rounds = straight ? null : unclearRounding(plain.text);
  if (rounds) {
    found.doubtAt("TWO_READINGS", rounds.start, rounds.end);
    return refused(found);
  }
  const line = tokens.findIndex(({ kind }) => kind === "linear");
  const rule = assemble(items, limits, straight, plain.text, line >= 0 ? spans : null, found);
  if (line >= 0 && rule && !rule.clauses.some(isStraight)) found.doubt("PROPORTION_UNCLEAR", line, line + 1);
  if (!rule || found.doubts.length > 0) {
    if (found.doubts.length === 0) found.doubt("UNREAD", 0, tokens.length);
    return refused(found);
  }
  return { ok: true, rule, notes: found.notes };
}

function isStraight({ scoring }: Clause): boolean {
  return scoring.kind === "tiers" && scoring.tiers.some(({ award }) => award.kind === "linear");
}

function refused({ doubts }: Findings): Reading {
  return { ok: false, doubts };
}
