import type { Doubt } from "../domain/criteria/reading";
import type { ScoreFault } from "../domain/rule/score-fault";
import type { BaseNegative, NoBand, SchemeFault } from "../domain/scheme/scheme-fault";
import type { StepNotANumber } from "../domain/weights/read-step";
import type { NormalizeFault, WeightsFault } from "../domain/weights/weights-fault";
import type { Shape } from "./grid";

/** What a number given to a function counts; the messages name it. */
export type QuantityName = "score" | "base";

/** The faults that belong to calling a function, beside those that the domain finds. */
export type CallFault =
  /** Two ranges that should match cell by cell do not. */
  | { readonly code: "SHAPES_DIFFER"; readonly first: Shape; readonly second: Shape }
  /** A list was asked for: one column or one row. */
  | { readonly code: "LINE_EXPECTED"; readonly shape: Shape }
  /** A cell that was given shows an error itself. */
  | { readonly code: "CELL_ERROR"; readonly error: string }
  | { readonly code: "NUMBER_EXPECTED"; readonly quantity: QuantityName; readonly found: string }
  /** A number whose unit belongs to something else: a score of 89%, a base of 20分. */
  | { readonly code: "UNIT_UNEXPECTED"; readonly quantity: QuantityName; readonly found: string }
  | { readonly code: "UNKNOWN_SCHEME"; readonly name: string }
  | { readonly code: "WEIGHTS_NOT_100"; readonly sum: string }
  /** Where in a list of scores the fault stands, counted from 1. */
  | { readonly code: "SCORE_AT"; readonly row: number; readonly fault: NumberFault }
  | { readonly code: "SCORE_WITHOUT_WEIGHT"; readonly row: number }
  /** There is an actual, but no criterion to score it by. */
  | { readonly code: "CRITERIA_MISSING" }
  /** The criterion can be read in more ways than one, or in none. */
  | { readonly code: "CRITERIA_DOUBTFUL"; readonly doubts: readonly Doubt[] }
  | { readonly code: "MAX_NOT_A_NUMBER"; readonly found: string }
  /** A full mark is in points: 30% is a weight. */
  | { readonly code: "MAX_PERCENT"; readonly found: string }
  | { readonly code: "UNKNOWN_LANGUAGE"; readonly name: string }
  | { readonly code: "UNKNOWN_TEMPLATE"; readonly id: string }
  | { readonly code: "NO_TEMPLATE_FOUND"; readonly search: string }
  | { readonly code: "TEMPLATES_NOT_FETCHED" }
  /** The result is beyond what a cell shows to the cent. */
  | { readonly code: "TOO_LARGE" }
  /** A fault of this add-in, never of what was typed. */
  | { readonly code: "INTERNAL"; readonly detail: string };

/** What can be wrong with one number. */
export type NumberFault = Extract<CallFault, { code: "CELL_ERROR" | "NUMBER_EXPECTED" | "UNIT_UNEXPECTED" }>;

/** Everything that a function may have to say instead of a result. */
export type FunctionFault =
  | CallFault
  | SchemeFault
  | NoBand
  | BaseNegative
  | WeightsFault
  | NormalizeFault
  | StepNotANumber
  | ScoreFault;
