import type { CellError } from "../cell";

/** What can be wrong with the range of a scheme; rows count from 1 at the top of the range. */
export type SchemeFault =
  | { readonly code: "SCHEME_EMPTY" }
  | { readonly code: "SCHEME_COLUMNS"; readonly columns: number }
  | { readonly code: "SCHEME_CELL_ERROR"; readonly row: number; readonly error: CellError["error"] }
  | { readonly code: "SCHEME_BOUND_MISSING"; readonly row: number }
  | { readonly code: "SCHEME_BOUND_NOT_A_NUMBER"; readonly row: number; readonly text: string }
  | {
      readonly code: "SCHEME_BOUND_DUPLICATE";
      readonly row: number;
      readonly firstRow: number;
      readonly bound: string;
    }
  | { readonly code: "SCHEME_LABEL_MISSING"; readonly row: number }
  | { readonly code: "SCHEME_COEFFICIENT_MISSING"; readonly row: number }
  | { readonly code: "SCHEME_COEFFICIENT_NOT_A_NUMBER"; readonly row: number; readonly text: string }
  | { readonly code: "SCHEME_COEFFICIENT_NEGATIVE"; readonly row: number; readonly text: string }
  /** `得分` in a band that begins below zero would pay a negative amount. */
  | { readonly code: "SCHEME_SCORE_BELOW_ZERO"; readonly row: number; readonly bound: string }
  /** `得分` in a scheme whose bounds are all small: out of 100, of 10, of 5? `得分/5` says it. */
  | { readonly code: "SCHEME_FULL_SCORE_UNCLEAR"; readonly row: number; readonly highest: string };

/** The score lies below the lowest bound: no band, hence `#N/A`. */
export interface NoBand {
  readonly code: "NO_BAND";
  readonly score: string;
  readonly lowest: string;
}

/** Base pay below zero. */
export interface BaseNegative {
  readonly code: "BASE_NEGATIVE";
  readonly base: string;
}
