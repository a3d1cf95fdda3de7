import type { Decimal } from "../numbers/decimal";

/** How a range writes its weights: as shares of one (`0.2`, `20%`) or as points of a hundred (`20`, `20分`). */
export type WeightUnit = "share" | "points";

/** The weights of one range in its order. */
export interface Weights {
  readonly unit: WeightUnit;
  readonly rows: readonly Weight[];
}

export interface Weight {
  /** Counted from 1 at the top of the range. */
  readonly row: number;
  /** The part of the whole: 0.2 for 20%, whatever the unit; null where the cell is blank. */
  readonly share: Decimal | null;
}
