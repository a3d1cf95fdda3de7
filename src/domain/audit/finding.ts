import type { Cell } from "../cell";

/** A cell of a workbook, counted from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a check can find. The words for each stand in `src/texts/pane`. */
export type FindingCode = "WEIGHT_SUM" | "WEIGHT_MISSING" | "WEIGHT_TEXT" | "WEIGHT_UNITS_MIXED" | "WEIGHT_NEGATIVE" | "SECTION_SUM";

/** `error`: pay can come out wrong. `warning`: right today, easily wrong tomorrow. `note`: worth a look. */
export type Severity = "error" | "warning" | "note";

/** The content of a cell: a formula (with its `=`) or a value, and the number format where it changes too. */
export interface CellContent {
  readonly value: Cell;
  readonly formula: string | null;
  readonly format?: string;
}

export interface CellChange {
  readonly cell: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A change that mends a finding without changing anyone's meaning; it touches no cell but those listed. */
export interface Repair {
  readonly changes: readonly CellChange[];
}

export interface Finding {
  readonly code: FindingCode;
  readonly cell: CellAddress;
  readonly severity: Severity;
  /** The facts of the sentence, already exact: `sum: "95%"`, `missing: "5%"`, `cells: "E7:E12"`. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly repair?: Repair;
}

/** A part of a scorecard under one dimension, with the weight that it states and that its items come to. */
export interface FoundSection {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** As shown to the user: `30%`. */
  readonly weightSum: string;
}

/** Which column means what. */
export type ColumnRole =
  | "dimension"
  | "indicator"
  | "weight"
  | "target"
  | "criteria"
  | "dataSource"
  | "actual"
  | "score"
  | "fullMark";

/** A scorecard recognised on a sheet; rows and columns in sheet coordinates from 0. */
export interface FoundCard {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number | null;
  readonly sections: readonly FoundSection[];
  /** As shown to the user: `95%`; exact. */
  readonly weightSum: string;
  readonly weightsComplete: boolean;
}

export interface SheetReport {
  readonly sheet: string;
  readonly cards: readonly FoundCard[];
  readonly findings: readonly Finding[];
}
