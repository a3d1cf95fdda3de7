/** One row as it is to stand on a sheet: what was recognised, and what a person has changed since. Blank texts are blank cells. */
export interface RowToInsert {
  /** `bonus`: its points stand outside the 100. */
  readonly kind: "standard" | "bonus";
  readonly dimension: string;
  readonly indicator: string;
  /** As a person types it: `20%`, `20分`, `20`; of a bonus row, its most points. */
  readonly weight: string;
  readonly target: string;
  readonly criteria: string;
  /** What is measured and how it is reckoned. */
  readonly definition: string;
  readonly dataSource: string;
  readonly remark: string;
}

/** A band and what it pays: `score` in proportion to the score, else a factor as exact decimal text. */
export interface BandToInsert {
  readonly lower: string;
  readonly label: string;
  readonly coefficient: string;
}

/** By which bands and coefficients the total is paid; null where the sheet shall have none. */
export type SchemeToInsert =
  | { readonly kind: "built-in"; readonly name: "hundred-point" | "by-score" }
  /** Best first. */
  | { readonly kind: "bands"; readonly bands: readonly BandToInsert[] }
  | null;

/** A pasted scorecard that is to become a sheet. */
export interface CardToInsert {
  readonly title: string;
  readonly rows: readonly RowToInsert[];
  /** What the reader of the sheet must know beside the criteria, a line each. */
  readonly notes: readonly string[];
  readonly scheme: SchemeToInsert;
}
