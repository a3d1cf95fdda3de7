/** What keeps a range from being read as weights; rows count from 1 at the top of the range. */
export type WeightsFault =
  | { readonly code: "WEIGHTS_EMPTY" }
  | { readonly code: "WEIGHT_CELL_ERROR"; readonly row: number; readonly error: string }
  | { readonly code: "WEIGHT_NOT_A_NUMBER"; readonly row: number; readonly text: string }
  | { readonly code: "WEIGHT_NEGATIVE"; readonly row: number; readonly text: string }
  /** The weight of `row` is not in the unit of `firstRow`. */
  | {
      readonly code: "WEIGHT_UNITS_MIXED";
      readonly row: number;
      readonly text: string;
      readonly firstRow: number;
      readonly firstText: string;
    };

/** What keeps weights from being normalised. */
export type NormalizeFault =
  /** Nothing has a weight, so there are no proportions to keep. */
  | { readonly code: "WEIGHTS_ALL_ZERO" }
  /** The step is not above 0, not below 100%, or 100% is no whole number of steps. */
  | { readonly code: "STEP_NOT_DIVISOR"; readonly step: string };
