import type { CardCorrection } from "./layout/corrections";
import type { FoundCard } from "./layout/found-card";
import type { Uncalculated } from "../formula/uncalculated";
import type { CellAddress } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";

/**
 * What a check can find, and the facts of each. Weights are exact percentages (`"12.5%"`) whatever unit the sheet uses; `cells` is an
 * A1 list of the weight cells that were added up. The words for each code stand in `src/texts/pane`.
 *
 * - `WEIGHT_SUM`: `sum`, `missing` or `excess` (one of the two), `cells`
 * - `WEIGHT_MISSING`: `indicator`
 * - `WEIGHT_TEXT`: `text`, and `weight` where the text can be read
 * - `WEIGHT_UNITS_MIXED`: `text` (what the cell shows), `weight` (what it is taken for)
 * - `WEIGHT_NEGATIVE`: `indicator`, `weight`, `sumWithout` (the sum without the negative weights)
 * - `SECTION_SUM`: `section`, `stated`, `sum`
 * - `CRITERIA_UNREADABLE`: `words` (those in doubt)
 * - `CRITERIA_GAP`: `from`, `to` (either is left out where that side is open)
 * - `CRITERIA_OVERLAP`: `words`, and `from`, `to` where they can be told
 * - `CRITERIA_MAX_MISMATCH`: `best` (what the words give at most), `max` (the item's full mark)
 * - `SCORE_OUT_OF_RANGE`: `indicator`, `score`, `max`
 * - `SCORE_MISMATCH`: `indicator`, `score`, `due`, and `actual` where the criterion was applied to it, `deducted` where a column says how many
 *   points are taken off
 * - `TOTAL_MISMATCH`: `shown` and `sum` where the amounts differ, `omitted` (A1 list) where the formula leaves cells out
 * - `TOTAL_HARDCODED`: `shown`
 * - `BAND_MISMATCH`: `score`, `shown`, `due`
 * - `PAYOUT_MISMATCH`: `score`, `base`, `coefficient`, `shown`, `due`
 * - `DUPLICATE_INDICATOR`: `indicator`, `first` (the cell that has it already)
 * - `SEQUENCE_GAP`: `before`, `shown` ("" where the cell is blank), `due`
 * - `OCR_NOISE`: `words`, and `meant` where the repair knows it
 * - `FORMULA_ERROR`: `error`
 * - `BONUS_IN_TOTAL`: `shown`, `sum` (without the bonus rows), `cells` (the bonus rows' weights)
 * - `HIDDEN_ROW_COUNTED`: `weight`, `total` (the cell that counts it)
 * - `BLANK_AS_ZERO`: `formulas` (A1 list of the formula and its copies), `cells` (what they hand over), and `blank` (those that are blank now)
 */
export type FindingCode =
  | "WEIGHT_SUM"
  | "WEIGHT_MISSING"
  | "WEIGHT_TEXT"
  | "WEIGHT_UNITS_MIXED"
  | "WEIGHT_NEGATIVE"
  | "SECTION_SUM"
  | "CRITERIA_UNREADABLE"
  | "CRITERIA_GAP"
  | "CRITERIA_OVERLAP"
  | "CRITERIA_MAX_MISMATCH"
  | "SCORE_OUT_OF_RANGE"
  | "SCORE_MISMATCH"
  | "TOTAL_MISMATCH"
  | "TOTAL_HARDCODED"
  | "BAND_MISMATCH"
  | "PAYOUT_MISMATCH"
  | "DUPLICATE_INDICATOR"
  | "SEQUENCE_GAP"
  | "OCR_NOISE"
  | "FORMULA_ERROR"
  | "BONUS_IN_TOTAL"
  | "HIDDEN_ROW_COUNTED"
  | "BLANK_AS_ZERO";

/** `error`: pay can come out wrong. `warning`: right today, easily wrong tomorrow. `note`: worth a look. */
export type Severity = "error" | "warning" | "note";

/** A change that mends a finding without changing anyone's meaning; it touches no cell but those listed. */
export interface Repair {
  readonly changes: readonly CellChange[];
}

/** Another way to mend a finding, which the user may choose: the whole difference goes to one item or section. */
export interface RepairChoice {
  /** The item or section that changes. */
  readonly name: string;
  readonly cell: CellAddress;
  readonly repair: Repair;
}

export interface Finding {
  readonly code: FindingCode;
  readonly cell: CellAddress;
  readonly severity: Severity;
  /** The facts of the sentence, already exact: `sum: "95%"`, `missing: "5%"`, `cells: "E7:E12"`. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly repair?: Repair;
  /** Where the sum of weights is wrong: what else could bring it to its whole than `repair`, which keeps the proportions. */
  readonly choices?: readonly RepairChoice[];
  /** Which of the `choices` was chosen in place of `repair`. */
  readonly chosen?: number;
}

export interface AuditOptions {
  readonly corrections?: readonly CardCorrection[];
}

export interface SheetReport {
  readonly sheet: string;
  readonly cards: readonly FoundCard[];
  readonly findings: readonly Finding[];
  /** Left out where every KPI cell has its result. */
  readonly uncalculated?: Uncalculated;
}
