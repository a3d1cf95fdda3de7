import type { ExplainedSide } from "../../domain/rule/explain";

type Value = ExplainedSide["step"];

/** The parts of an explanation in one language; `explanationLine` puts them together. */
export interface ExplanationWords {
  /** 3 次, 86%. */
  readonly value: (value: Value) => string;
  /** A bound that the target gives: the whole of it, or a share. */
  readonly ofTarget: (share: string, value: string) => string;
  readonly targetUnused: string;
  /** What was judged, where the criterion does not name it. */
  readonly actual: string;
  readonly measured: (subject: string, value: string) => string;
  readonly graded: (subject: string, label: string) => string;
  readonly passed: (subject: string, passed: boolean) => string;
  readonly assessed: (subject: string) => string;
  /** In which tier the actual lies: `bounds` is ≥95% or 80%–90%, "" where the tier takes all that is left. */
  readonly inTier: (bounds: string) => string;
  readonly sharedEdge: string;
  readonly closedGap: string;
  readonly linear: string;
  readonly veto: string;
  /** 每天扣 2 分; `step` is null for occurrences that the criterion counts in no unit. */
  readonly perStep: (step: Value | null, points: string) => string;
  readonly beyond: (direction: ExplainedSide["direction"], threshold: string, distance: string) => string;
  readonly notBeyond: (direction: ExplainedSide["direction"], threshold: string) => string;
  /** 计 2 天: how many steps counted, where distance and step do not show it. */
  readonly steps: (count: string, step: Value) => string;
  readonly most: (points: string) => string;
  readonly mostDeducted: (points: string) => string;
  /** The score is the least, or the most, that the item can have. */
  readonly floor: (points: string) => string;
  readonly ceiling: (points: string) => string;
  readonly cut: string;
  readonly nearest: string;
  readonly points: (points: string) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
}
