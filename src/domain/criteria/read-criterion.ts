import type { Rule } from "../rule/rule";
import type { Beside } from "./beside";
import { behavesLike } from "./decide/behaviour";
import { choicesOf } from "./decide/choices";
import { decide } from "./decide/decide";
import { inEnglish } from "./decide/in-english";
import { printRule } from "./print-rule";
import type { DoubtCode, Note, Reading } from "./reading";
import { stagesOf } from "./stages";
import type { Stages } from "./stages";

/** No criterion on a sheet is longer; what is longer is not searched. */
const LONGEST = 2000;

/**
 * Doubts about what the words say, and not only about which way they are taken: a blank, an amount left to a person. They stand, whatever else
 * the words could be read as.
 */
const UNSAID: ReadonlySet<DoubtCode> = new Set([
  "JUDGED_AMOUNT",
  "PLACEHOLDER",
  "POINTS_RANGE",
  "BROKEN_NUMBER",
  "TRUNCATED",
  "NOT_POINTS",
  "ONLY_DEFINITION",
  "FORMULA_UNKNOWN",
]);

/**
 * What the words of a criterion mean: a rule that gives points for actuals, or the words in doubt. Nothing is guessed: where the words can be
 * taken in two ways they are refused with what they could mean.
 *
 * Chinese (simplified or traditional, any width) and English. Pure. What stands beside the criterion on its sheet settles what the words
 * leave open (a limit of 10 points is the whole of an item of 10, and a part of one of 20); nothing of the target but whether there is one.
 *
 * @example readCriterion("每延误一次扣2分,扣完为止") // { ok: true, rule: { clauses: [{ scoring: { kind: "steps", … } }], … } }
 */
export function readCriterion(text: string, beside: Beside = {}): Reading {
  if (text.length > LONGEST)
    return {
      ok: false,
      doubts: [{ code: "TOO_LONG", words: text.slice(0, 20), start: 0, end: text.length }],
    };
  const { words, start } = withoutFrame(text);
  const stages = stagesOf(words, beside);
  const reading = decide(stages, beside);
  if (reading.ok) {
    const rule = isChinese(text) ? reading.rule : inEnglish(reading.rule);
    return { ok: true, rule, notes: repairsIn(stages, start) };
  }
  const doubts = reading.doubts.map((doubt) => ({
    ...doubt,
    start: doubt.start + start,
    end: doubt.end + start,
  }));
  if (doubts.some(({ code }) => UNSAID.has(code))) return { ok: false, doubts };
  const readings = choicesOf(stages.candidates, beside).filter((rule) => readsBack(rule, text, beside));
  return { ok: false, doubts, ...(readings.length > 0 ? { readings } : {}) };
}

/** An ordinal before the text and full stops behind it are no part of what it says. */
function withoutFrame(text: string): { readonly words: string; readonly start: number } {
  const start = /^\s*[\d\uff10-\uff19]{1,2}\s*、/.exec(text)?.[0].length ?? 0;
  return { words: text.slice(start).replace(/[\s。.;!；！．]+$/, ""), start };
}

function repairsIn({ repairs, plain }: Stages, shift: number): readonly Note[] {
  return repairs.map(({ start, end, value }) => ({
    code: "OCR_REPAIRED",
    words: plain.source.slice(start, end),
    start: start + shift,
    end: end + shift,
    value,
  }));
}

function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text);
}

/** Whether the canonical text of a rule, in the language of the words, is read without doubt and means the rule. */
function readsBack(rule: Rule, words: string, beside: Beside): boolean {
  const stages = stagesOf(printRule(rule, isChinese(words) ? "zh-CN" : "en-US"), beside);
  const reading = decide(stages, beside);
  return reading.ok && behavesLike(reading.rule, rule, beside);
}
