/** The ways of scoring that a criterion can be built by. */
export const FORM_KINDS = [
  "bands",
  "steps",
  "events",
  "proportion",
  "linear",
  "grades",
  "rated",
  "bonus",
  "pass",
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/**
 * A criterion as it is filled in: what a person types, nothing read yet. One record for all kinds, so that what they share (a unit,
 * points, a limit) stays when another kind is chosen. A blank stands for "nothing said".
 */
export interface CriterionForm {
  readonly kind: FormKind;
  /** What is judged (迟到), or who rates (上级); may be blank. */
  readonly subject: string;
  /** The actual is a percentage; else it is counted in `unit`. */
  readonly percent: boolean;
  /** The percentage is actual ÷ target where the sheet gives a quantity as target. */
  readonly completion: boolean;
  readonly unit: string;
  /** Whether higher or lower actuals are the better. */
  readonly better: "high" | "low";
  /** From the best to the worst; what none of them holds gets `rest`. */
  readonly bands: readonly Band[];
  readonly rest: string;
  /** A bound belongs to its own (the better) band. */
  readonly inclusive: boolean;
  /** Where steps are counted from, and where a bonus begins. */
  readonly from: "value" | "target";
  readonly threshold: string;
  /** The size of a step, in the unit. */
  readonly step: string;
  /** Points a step, without a sign. */
  readonly points: string;
  readonly partial: "whole" | "up" | "proportional";
  /** Points a step on the better side of the threshold, and the most of them. */
  readonly back: string;
  readonly mostBack: string;
  /** The first so many events count nothing. */
  readonly allowance: string;
  /** The most that is deducted. */
  readonly most: string;
  /** The least that the item comes to; blank for 0. */
  readonly floor: string;
  readonly belowZero: boolean;
  /** The most that the item comes to. */
  readonly cap: string;
  readonly of: "actual" | "actual/target";
  /** The points at 100%. */
  readonly full: string;
  /** Of a straight line. */
  readonly ends: readonly [End, End];
  readonly grades: readonly GradeRow[];
  readonly lowest: string;
  readonly highest: string;
  readonly pass: string;
  readonly fail: string;
  /** From here on (or below it, where higher is better) the whole item is 0. */
  readonly vetoAt: string;
  /** The worst band, grade or result is a veto. */
  readonly veto: boolean;
}

export interface Band {
  readonly bound: string;
  readonly points: string;
}

export interface End {
  readonly at: string;
  readonly points: string;
}

export interface GradeRow {
  readonly label: string;
  readonly points: string;
}

/** No form is longer: nobody tells so many bands apart. */
export const MOST_ROWS = 12;

/** The measured kinds: what they judge is counted in a unit, or a percentage. */
export function isMeasured({ kind }: Pick<CriterionForm, "kind">): boolean {
  return kind !== "grades" && kind !== "rated" && kind !== "pass";
}

/** Where a problem is: the name of a field, with its row where it has one (`bands.1.bound`). */
export type FieldName = string;

export type ProblemCode =
  /** Nothing stands there, and something must. */
  | "MISSING"
  | "NOT_A_NUMBER"
  /** More digits than anybody needs. */
  | "TOO_LONG"
  | "NEGATIVE"
  /** 0 or less. */
  | "NOT_POSITIVE"
  /** Events are counted whole. */
  | "NOT_WHOLE"
  /** Not beyond the bound before it, in the direction of the bands. */
  | "ORDER"
  /** Two that must differ are the same. */
  | "SAME"
  /** The lower bound of points lies above the upper. */
  | "REVERSED"
  /** A share or the full mark where points are needed, and no full mark is known. */
  | "POINTS_NEEDED"
  /** Steps counted from a target that the sheet does not give. */
  | "NO_TARGET"
  /** Words that would be read as part of the rule. */
  | "WORDS"
  /** The text that would be written is not read as what the form says. */
  | "NOT_READ_BACK";

export interface FieldProblem {
  readonly field: FieldName;
  readonly code: ProblemCode;
}
