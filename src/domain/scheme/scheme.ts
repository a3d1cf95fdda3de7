import type { Decimal } from "../numbers/decimal";

/** How scores become bands and pay: the best band first, no two with the same lower bound. */
export interface Scheme {
  readonly bands: readonly Band[];
}

/** From `lower` (included) up to the next band. */
export interface Band {
  readonly lower: Decimal;
  readonly label: string;
  readonly coefficient: Coefficient;
  /** `lower` as a double, for `compareCells`. */
  readonly edge: number;
  /** What `coefficient` holds as a double: its value or its full score. */
  readonly rate: number;
}

/** What base pay is multiplied by: one figure, or the score as a part of the full score (`得分`). */
export type Coefficient = FixedCoefficient | ScoreCoefficient;

export interface FixedCoefficient {
  readonly kind: "fixed";
  readonly value: Decimal;
}

export interface ScoreCoefficient {
  readonly kind: "score";
  readonly fullScore: Decimal;
}
