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
}

/** A pasted scorecard that is to become a sheet. */
export interface CardToInsert {
  readonly title: string;
  readonly rows: readonly RowToInsert[];
}
