import type { Rule } from "../rule/rule";
import type { Beside } from "./beside";

/** What a text was understood as: a rule, or the words that keep it from being one. */
export type Reading =
  | { readonly ok: true; readonly rule: Rule; readonly notes: readonly Note[] }
  | {
      readonly ok: false;
      readonly doubts: readonly Doubt[];
      /** What it could be read as, best first; each prints to a text that reads back as itself. */
      readonly readings?: readonly Rule[];
    };

/** What the words of a criterion mean beside what stands on its row. */
export type ReadCriterion = (text: string, beside?: Beside) => Reading;

/** A numeral with letters in it (2O%) that was read as the digits that were meant. */
export interface Note {
  readonly code: "OCR_REPAIRED";
  /** The user's own words, from `start` to `end` of the text. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The numeral that they were taken for. */
  readonly value: string;
}

/** Why the text is not scored. */
export type DoubtCode =
  /** Nothing in the text gives or takes points. */
  | "NO_AWARD"
  /** Only a name, a definition or a norm. */
  | "ONLY_DEFINITION"
  /** 酌情, 视情况: a person decides the amount. */
  | "JUDGED_AMOUNT"
  /** A band gives a range of points (60–75). */
  | "POINTS_RANGE"
  /** A blank to be filled in: [X]%, ( )分, ____. */
  | "PLACEHOLDER"
  /** The text breaks off. */
  | "TRUNCATED"
  /** A number that noise has destroyed, or numbers run together. */
  | "BROKEN_NUMBER"
  /** Values between or beyond the tiers have no score. */
  | "GAP"
  /** A value falls in two tiers. */
  | "OVERLAP"
  /** Two statements that cannot both hold. */
  | "CONTRADICTION"
  /** Proportion or a straight line without its end points. */
  | "PROPORTION_UNCLEAR"
  /** Money, a coefficient or a pay grade where points are expected. */
  | "NOT_POINTS"
  /** Up or down, award or deduction: the words do not say. */
  | "DIRECTION_UNCLEAR"
  /** Where the counting starts, or which case applies, can be read in two ways. */
  | "TWO_READINGS"
  /** A number or scoring word that plays no part that could be found. */
  | "UNREAD"
  /** A formula of a shape that is not known. */
  | "FORMULA_UNKNOWN"
  /** Bounds of one list in different units. */
  | "UNITS_MIXED"
  /** The text is longer than any criterion. */
  | "TOO_LONG";

export interface Doubt {
  readonly code: DoubtCode;
  /** The user's own words in doubt, from `start` to `end` of the text. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The uncovered or doubly covered stretch, in written units, where there is one. */
  readonly from?: string;
  readonly to?: string;
}
