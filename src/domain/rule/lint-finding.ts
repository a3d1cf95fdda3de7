import type { ShownValue } from "./show-quantity";

/**
 * Something that a criterion's author should know. `doubt`: as it stands the criterion does not say what everybody would read, or
 * contradicts itself or the full mark. `note`: it is read without doubt, by the rule that stands in the finding's comment.
 */
export type LintFinding = {
  readonly severity: "doubt" | "note";
  readonly clause: number;
  readonly subject: string;
  /** The words that it is about: of tiers, in ascending order of what they cover. */
  readonly words: readonly string[];
} & LintFact;

export type LintFact =
  /** No tier covers what lies between (or, where one end is null, below or above). */
  | { readonly code: "GAP"; readonly from: ShownValue | null; readonly to: ShownValue | null }
  /** Tiers that do not agree cover the same values. */
  | { readonly code: "OVERLAP"; readonly from: ShownValue | null; readonly to: ShownValue | null }
  /** Two tiers share an edge; it is given to the better paid, `words[0]` or `words[1]` by `goesTo`. */
  | { readonly code: "SHARED_EDGE"; readonly at: ShownValue; readonly goesTo: 0 | 1 }
  /** The space of one displayed unit between two tiers (89%, 90%) is given to the lower one. */
  | { readonly code: "CLOSED_GAP"; readonly from: ShownValue; readonly to: ShownValue }
  /** No actual ever falls into this tier. */
  | { readonly code: "UNREACHABLE_TIER" }
  /** Points go down and up again as the actual rises: here, against the run of the others. */
  | {
      readonly code: "NOT_MONOTONE";
      readonly at: ShownValue;
      readonly points: string;
      readonly nextAt: ShownValue;
      readonly nextPoints: string;
    }
  /** Points are best in the middle and fall on both sides. */
  | { readonly code: "BEST_IN_MIDDLE"; readonly at: ShownValue }
  /** The best score that the words give is not the item's full mark. */
  | { readonly code: "BEST_UNLIKE_MAX"; readonly best: string; readonly max: string }
  /** The words state another full mark than the sheet. */
  | { readonly code: "STATED_MAX_UNLIKE"; readonly stated: string; readonly max: string }
  /** A bare number whose unit the words leave out. */
  | { readonly code: "UNIT_MISSING" }
  /** Only the listed values have points (1次50分;2次35分); all others are refused. */
  | { readonly code: "ONLY_LISTED" }
  /** The score needs what the words leave out. */
  | { readonly code: "TARGET_NEEDED" | "MAX_NEEDED" }
  /** One grade stands twice. */
  | { readonly code: "GRADE_TWICE"; readonly label: string };

export type MakeFinding = (
  severity: "doubt" | "note",
  words: readonly string[],
  fact: LintFact,
) => LintFinding;
