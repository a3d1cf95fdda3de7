/** Which clause a fault is about: its place from 0, and its words ("" where the criterion names nothing). */
export interface ClauseRef {
  readonly clause: number;
  readonly subject: string;
}

/** What is wrong with an actual. */
export type ActualFault =
  | (ClauseRef & { readonly code: "ACTUAL_ERROR"; readonly error: string })
  | (ClauseRef & { readonly code: "ACTUAL_NOT_A_NUMBER"; readonly text: string })
  /** A plain 86 where a percentage belongs; `proposal` is the percentage that may be meant. */
  | (ClauseRef & { readonly code: "RATIO_AS_NUMBER"; readonly text: string; readonly proposal: string })
  /** A count, a duration or points below 0. */
  | (ClauseRef & { readonly code: "ACTUAL_NEGATIVE"; readonly text: string })
  /** The actual is written in another unit than the criterion speaks of; `expected` is null where it names none. */
  | (ClauseRef & { readonly code: "ACTUAL_UNIT"; readonly text: string; readonly expected: string | null })
  /** 520 where the criterion speaks of 万元: too far from its bounds to be told whether 元 or 万元 is meant. */
  | (ClauseRef & { readonly code: "ACTUAL_SCALE"; readonly text: string; readonly unit: string })
  /** 0.92 beside a target of 500000: the rate itself, or so little of the quantity? */
  | (ClauseRef & { readonly code: "ACTUAL_RATE_OR_AMOUNT"; readonly text: string; readonly target: string })
  | (ClauseRef & {
      readonly code: "UNKNOWN_GRADE";
      readonly text: string;
      readonly grades: readonly string[];
    })
  | (ClauseRef & { readonly code: "NOT_PASS_OR_FAIL"; readonly text: string })
  /** The assessor's points lie outside what the words allow. */
  | (ClauseRef & {
      readonly code: "POINTS_OUTSIDE";
      readonly text: string;
      readonly low: string;
      readonly high: string;
    });

/** What is wrong with a target that the criterion needs. */
export type TargetFault =
  | (ClauseRef & { readonly code: "TARGET_MISSING" })
  | (ClauseRef & { readonly code: "TARGET_ERROR"; readonly error: string })
  | (ClauseRef & { readonly code: "TARGET_NOT_A_NUMBER"; readonly text: string })
  /** Its words state several numbers, and any could be meant. */
  | (ClauseRef & { readonly code: "TARGET_SEVERAL"; readonly text: string })
  /** The words do not say whether points are counted from 0 or from the target, and the full mark does not tell. */
  | (ClauseRef & { readonly code: "TARGET_OR_ZERO" })
  | (ClauseRef & {
      readonly code: "TARGET_RATIO_AS_NUMBER";
      readonly text: string;
      readonly proposal: string;
    })
  /** A ratio to a target of 0 or less is asked. */
  | (ClauseRef & { readonly code: "TARGET_NOT_POSITIVE"; readonly text: string });

/** What is wrong with the item's full mark where it is needed. */
export type MaxFault =
  | { readonly code: "MAX_MISSING" }
  | { readonly code: "MAX_NOT_POSITIVE"; readonly max: string }
  /** 0.2 where points belong: a weight of 20% gives 20 points; `proposal` is that. */
  | { readonly code: "MAX_AS_SHARE"; readonly max: string; readonly proposal: string }
  | { readonly code: "MAX_UNLIKE_STATED"; readonly max: string; readonly stated: string };

/** What keeps an actual from having a score. */
export type TierFault =
  /** No tier covers the actual; the words of the nearest tiers, null where there is none on that side. */
  | (ClauseRef & {
      readonly code: "UNCOVERED";
      readonly actual: string;
      readonly below: string | null;
      readonly above: string | null;
    })
  /** Two tiers that do not agree cover the actual. */
  | (ClauseRef & {
      readonly code: "TIERS_OVERLAP";
      readonly actual: string;
      readonly tiers: readonly string[];
    });

/** So many actuals were given, and so many are needed: their words, in order. */
export interface ActualCount {
  readonly code: "ACTUAL_COUNT";
  readonly given: number;
  readonly expected: readonly string[];
}

export type ScoreFault = ActualFault | TargetFault | MaxFault | TierFault | ActualCount;
