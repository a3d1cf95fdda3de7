import type { Doubt, Note } from "../../domain/criteria/reading";
import type { ClauseRef } from "../../domain/rule/score-fault";
import type { ShownValue } from "../../domain/rule/show-quantity";
import { quote } from "../functions/quote";
import type { DoubtTexts, FindingTexts, ScoreFaultTexts } from "./criteria-texts";

const words = (doubt: Doubt) => `"${quote(doubt.words)}"`;

function stretch({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): string {
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} to ${to}`;
  if (from !== undefined) return `${from} or more`;
  return to === undefined ? "" : `${to} or less`;
}

export const doubts: DoubtTexts = {
  NO_AWARD: (d) =>
    `${words(d)} gives and takes no points; say so, such as "-2 per case" or "≥95%: 10, below: 0".`,
  ONLY_DEFINITION: (d) =>
    `${words(d)} is only a name, a definition or a norm; add how it is scored, such as "-2 per case".`,
  JUDGED_AMOUNT: (d) =>
    `${words(d)} leaves the points to somebody's judgement; write them, such as "-2 per case".`,
  POINTS_RANGE: (d) => `${words(d)} is a range of points; write one number of points a band.`,
  PLACEHOLDER: (d) => `${words(d)} is not filled in yet; write the number.`,
  TRUNCATED: (d) => `${words(d)} seems to break off; complete it.`,
  BROKEN_NUMBER: (d) => `The number in ${words(d)} cannot be made out; correct it.`,
  GAP: (d) => `${words(d)} does not say what ${stretch(d) || "everything else"} gets; add that band.`,
  OVERLAP: (d) => `${stretch(d) || "The same value"} lies in two bands (${words(d)}); keep them apart.`,
  CONTRADICTION: (d) => `${words(d)} contradicts itself; keep one of the statements.`,
  PROPORTION_UNCLEAR: (d) =>
    `${words(d)} does not say in proportion to what; write it, such as "score = completion rate × 10".`,
  NOT_POINTS: (d) =>
    `${words(d)} is money, a coefficient or a pay grade; write points, such as "-2 per case".`,
  DIRECTION_UNCLEAR: (d) =>
    `${words(d)} does not say above or below, plus or minus; write it, such as "minus 2 for each 1% below".`,
  TWO_READINGS: (d) =>
    `${words(d)} can be read in two ways; say from where it counts and for which case, such as "minus 2 for each 1% below 95%".`,
  UNREAD: (d) => `${words(d)} is not understood; write it in other words, or move it to a note.`,
  FORMULA_UNKNOWN: (d) =>
    `The formula ${words(d)} is not understood; write one such as "score = actual / target × 10".`,
  UNITS_MIXED: (d) => `The bands of ${words(d)} are in different units; use one.`,
  TOO_LONG: () => "The criterion is too long; keep only the words that score.",
};

function actual({ subject, clause }: ClauseRef): string {
  if (subject !== "") return `The actual of "${quote(subject)}"`;
  return clause === 0 ? "The actual" : `Actual ${clause + 1}`;
}

export const scoreFaults: ScoreFaultTexts = {
  ACTUAL_ERROR: (f) => `${actual(f)} shows ${f.error}; correct it first.`,
  ACTUAL_NOT_A_NUMBER: (f) => `${actual(f)} must be a number, not "${quote(f.text)}"; write a number.`,
  RATIO_AS_NUMBER: (f) =>
    `${actual(f)} must be a percentage, not ${quote(f.text)}; did you mean ${f.proposal}? Write one such as ${f.proposal}.`,
  ACTUAL_NEGATIVE: (f) => `${actual(f)} cannot be negative (${quote(f.text)}); write 0 or more.`,
  ACTUAL_UNIT: (f) =>
    f.expected === null
      ? `${actual(f)}, "${quote(f.text)}", has a unit that the criterion does not know; write the number alone.`
      : `${actual(f)}, "${quote(f.text)}", has another unit than the criterion; write it in "${quote(f.expected)}".`,
  ACTUAL_SCALE: (f) =>
    `${actual(f)}, ${quote(f.text)}, may or may not be in ${f.unit}; write it with its unit, such as ${quote(f.text)}${f.unit}.`,
  ACTUAL_RATE_OR_AMOUNT: (f) =>
    `${actual(f)}, ${quote(f.text)}, may be a rate or an amount beside the target ${f.target}; write the amount, or give no target.`,
  UNKNOWN_GRADE: (f) =>
    `The criterion has no "${quote(f.text)}"; write one of: ${f.grades.slice(0, 8).map(quote).join(", ")}.`,
  NOT_PASS_OR_FAIL: (f) => `${actual(f)} must be yes or no, not "${quote(f.text)}"; write 1 or 0, yes or no.`,
  POINTS_OUTSIDE: (f) => `The points ${quote(f.text)} are out of bounds; write ${f.low} to ${f.high}.`,

  TARGET_MISSING: () =>
    'The criterion does not say what to compare with; give a target (4th argument), or write it, such as "minus 2 for each 1% below 95%".',
  TARGET_ERROR: (f) => `The target shows ${f.error}; correct it first.`,
  TARGET_NOT_A_NUMBER: (f) =>
    `The target "${quote(f.text)}" has no number to compare with (or one in another unit); write it as 95%, "at least 95%" or "within 4 hours".`,
  TARGET_SEVERAL: (f) =>
    `The target "${quote(f.text)}" has several numbers, and it is not clear which one counts; write one, such as "at least 95%".`,
  TARGET_OR_ZERO: () =>
    'It is not clear whether points count from the target or from 0; write it in the criterion, such as "1 point for each 100 above target" or "1 point for each 100 from 0".',
  TARGET_RATIO_AS_NUMBER: (f) =>
    `The target must be a percentage, not ${quote(f.text)}; did you mean ${f.proposal}? Write one such as ${f.proposal}.`,
  TARGET_NOT_POSITIVE: (f) =>
    `The target must be above 0, not ${quote(f.text)}, to compare the actual with; correct it.`,

  MAX_MISSING: () => "The criterion does not say its full mark; give it (3rd argument), such as 10.",
  MAX_NOT_POSITIVE: (f) => `The full mark must be above 0, not ${f.max}; write points such as 10.`,
  MAX_AS_SHARE: (f) =>
    `The full mark ${f.max} is very small; did you mean ${f.proposal} points? It is in points: for a weight of 20% write 20, or the weight's cell times 100.`,
  MAX_UNLIKE_STATED: (f) =>
    `The full mark given, ${f.max}, is not the ${f.stated} that the criterion states; correct one of them.`,

  UNCOVERED: (f) => {
    const nearest = [f.below, f.above].filter((tier) => tier !== null).map((tier) => `"${quote(tier)}"`);
    return `${actual(f)}, ${f.actual}, is in no band${nearest.length > 0 ? `; the nearest is ${nearest.join(" or ")}` : ""}; check it, or add the band to the criterion.`;
  },
  TIERS_OVERLAP: (f) =>
    `${actual(f)}, ${f.actual}, is in several bands: ${f.tiers.map((tier) => `"${quote(tier)}"`).join(", ")}; keep them apart.`,

  ACTUAL_COUNT: (f) =>
    `This criterion takes ${f.expected.length} ${f.expected.length === 1 ? "actual" : "actuals"} (${f.expected
      .map((subject, index) => `${index + 1}. ${quote(subject) || "unnamed"}`)
      .join("; ")}), one a column, not ${f.given}; give them in that order.`,
};

export function andMore(count: number): string {
  return ` ${count} more in doubt: KPI.CHECK lists them.`;
}

const quoted = (texts: readonly string[], between: string) =>
  texts
    .filter((text) => text !== "")
    .map((text) => `"${quote(text)}"`)
    .join(between);
const value = ({ number, unit }: ShownValue) => (unit === null ? number : `${number} ${unit}`);
const between = ({ from, to }: { readonly from: ShownValue | null; readonly to: ShownValue | null }) =>
  stretch({ from: from ? value(from) : undefined, to: to ? value(to) : undefined });

export const findings: FindingTexts = {
  GAP: (f) => `Nothing says what ${between(f)} gets (${quoted(f.words, ", ")}); add that band.`,
  OVERLAP: (f) => `${between(f)} lies in ${quoted(f.words, " and ")}; keep them apart.`,
  SHARED_EDGE: (f) =>
    `${value(f.at)} belongs to ${quoted(f.words, " and ")}; the better, ${quoted(f.words.slice(f.goesTo, f.goesTo + 1), "")}, counts. If that is not meant, write "below" or "above".`,
  CLOSED_GAP: (f) =>
    `What lies between ${value(f.from)} and ${value(f.to)} counts as ${quoted(f.words.slice(0, 1), "")}; if that is not meant, write "below ${value(f.to)}".`,
  UNREACHABLE_TIER: (f) => `No actual falls into ${quoted(f.words, ", ")}; correct or delete it.`,
  NOT_MONOTONE: (f) =>
    `${value(f.at)} gets ${f.points}, but ${value(f.nextAt)} gets ${f.nextPoints} (${quoted(f.words, ", ")}), against the run of the other bands; correct it.`,
  BEST_IN_MIDDLE: (f) =>
    `About ${value(f.at)} gets most, more and less get less (${quoted(f.words, ", ")}); if that is not meant, correct it.`,
  BEST_UNLIKE_MAX: (f) => `The best score is ${f.best}, but the full mark is ${f.max}; correct one of them.`,
  STATED_MAX_UNLIKE: (f) =>
    `The words state a full mark of ${f.stated}, but ${f.max} is given; correct one of them.`,
  UNIT_MISSING: (f) =>
    `The numbers${f.subject === "" ? "" : ` of "${quote(f.subject)}"`} have no unit; write it, such as days.`,
  ONLY_LISTED: (f) =>
    `Only ${quoted(f.words, ", ")} have points; where others occur, write ranges, such as "2 or more: 0".`,
  GRADE_TWICE: (f) => `The grade "${quote(f.label)}" stands twice; delete one.`,
};

export function repaired({ words: found, value: taken }: Note): string {
  return `"${quote(found)}" was read as "${quote(taken)}"; if that is not meant, correct it.`;
}

export const SENTENCE_GAP = " ";
