/** A stretch of the pasted text, from `start` up to `end`, in UTF-16 units. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * How sure the reading is. `certain`: it stands in a cell or behind a label of its own. `likely`: its form and its place say so.
 * `doubtful`: the text has lost its order here, and a person should look.
 */
export type Sureness = "certain" | "likely" | "doubtful";

/**
 * Words taken from the pasted text, and where they stood; several spans where a cell was broken over lines, or where a title is written more than
 * once.
 */
export interface PastedField {
  readonly text: string;
  readonly spans: readonly SourceSpan[];
  readonly sureness: Sureness;
}

/** A weight as it was written: 20% and 20分 are both 20, in their unit. */
export interface PastedWeight extends PastedField {
  /** Exact decimal text without its unit. */
  readonly number: string;
  readonly unit: "percent" | "points" | "none";
}

/** One indicator. What the text does not tell is null. */
export interface PastedRow {
  /** `bonus`: its points stand outside the 100. */
  readonly kind: "standard" | "bonus";
  /** Its number in the list, as it is written. */
  readonly sequence: PastedField | null;
  readonly dimension: PastedField | null;
  readonly indicator: PastedField;
  readonly weight: PastedWeight | null;
  readonly target: PastedField | null;
  readonly criteria: PastedField | null;
  readonly dataSource: PastedField | null;
  /** What is measured and how it is reckoned. */
  readonly definition: PastedField | null;
  readonly remark: PastedField | null;
}

/** A line that tells something about the whole card. */
export interface PastedNote extends PastedField {
  /** `scheme`: bands and their labels. `pay`: what a score pays. */
  readonly kind: "scheme" | "pay" | "note";
}

/** What a person should know about how the text was taken. Rows count from 0. */
export type PastedRemark =
  /** The text holds no indicator: prose, a table that is lost, a title alone. */
  | { readonly code: "NO_INDICATORS" }
  /** What was found are duties, not measures: each still needs a weight and a criterion. */
  | { readonly code: "ONLY_DUTIES" }
  | { readonly code: "NO_WEIGHTS" }
  /** Names and weights stood apart and were put together in their order. */
  | { readonly code: "WEIGHTS_BY_ORDER"; readonly rows: readonly number[] }
  /** Rows whose numbers show that lines before them are lost: 7 follows 3. */
  | { readonly code: "ROWS_MISSING"; readonly numbers: readonly number[] }
  /** A numeral that scanning had damaged was read by the criteria's rules. */
  | { readonly code: "OCR_REPAIRED"; readonly row: number; readonly words: string; readonly value: string }
  /** Watermarks and notices of the page that it was copied from were left out. */
  | {
      readonly code: "NOISE_LEFT_OUT";
      readonly spans: readonly SourceSpan[];
      readonly texts: readonly string[];
    };

/** How the text was laid out: cells with separators, one cell a line, or a numbered outline. */
export type PastedLayout = "table" | "cells" | "outline" | "none";

export interface PastedCard {
  readonly title: PastedField | null;
  readonly layout: PastedLayout;
  readonly rows: readonly PastedRow[];
  readonly notes: readonly PastedNote[];
  /** Lines that found no place, so that nothing is lost. */
  readonly unplaced: readonly PastedField[];
  readonly remarks: readonly PastedRemark[];
}

/** Why nothing could be read at all. */
export type PasteFault =
  | { readonly code: "PASTE_BLANK" }
  | { readonly code: "PASTE_TOO_LONG"; readonly length: number; readonly longest: number }
  /** Text, but no indicator in it anywhere. */
  | { readonly code: "PASTE_NO_INDICATORS" };
