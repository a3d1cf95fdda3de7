import type { CardCorrection } from "../audit/layout/corrections";
import type { CellAddress } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";
import type { Doubt } from "../criteria/reading";
import type { FormulaObstacle } from "../formula/score-formula";
import type { Language } from "../localized";
import type { ScoreFault } from "../rule/score-fault";

/** Where the score formulas go: in place of typed scores, or into the first free column right of the table. */
export type LivePlace = "in-place" | "beside";

/** The titles of new columns, in the language of the sheet. */
export interface LiveTitles {
  /** Of the actual at `index` (from 0) of `count` side by side. */
  actual(index: number, count: number): string;
  readonly score: string;
}

export interface LiveOptions {
  readonly place: LivePlace;
  /** Of the labels that bands get where the sheet has none. */
  readonly language: Language;
  readonly titles: LiveTitles;
  /** What the user said of the sheet's columns when the card was found. */
  readonly corrections?: readonly CardCorrection[];
}

/** Why a row gets no formula. */
export type RowObstacle =
  | { readonly code: "CRITERIA_BLANK" }
  /** The criterion goes on in the rows below, and a formula reads one cell. */
  | { readonly code: "CRITERIA_IN_ROWS" }
  /** The criterion's words cannot be read; the first doubt says which. */
  | { readonly code: "CRITERIA_DOUBTFUL"; readonly doubt: Doubt }
  /** The criterion takes so many actuals side by side, and the table has room for fewer. */
  | {
      readonly code: "ACTUALS_NEEDED";
      readonly needed: number;
      readonly room: number;
      readonly subjects: readonly string[];
    }
  | FormulaObstacle
  /** A cell of the row is merged with those of other rows. */
  | { readonly code: "MERGED" }
  /** The score is reckoned by a formula of the sheet's own, which stays. */
  | { readonly code: "OWN_FORMULA" };

/** A row whose score calculates from now on. */
export interface LiveRow {
  readonly row: number;
  readonly indicator: string;
  readonly cell: CellAddress;
  /** The words of each actual that the row takes, in their order, where it takes several. */
  readonly actuals: readonly string[];
  /** What is wrong with the actual that stands there; the score shows it until it is corrected. */
  readonly fault: ScoreFault | null;
  /** Where the words award at best another number of points than the row's full mark. */
  readonly unlike: { readonly best: string; readonly max: string } | null;
}

/** A row that stays as it is. */
export interface LeftRow {
  readonly row: number;
  readonly indicator: string;
  /** Where to look: the criterion, or the cell in the way. */
  readonly cell: CellAddress;
  readonly why: RowObstacle;
}

/** Why nothing of the card can calculate. */
export type CardObstacle =
  | "NO_CRITERIA_COLUMN"
  | "NOTHING_READABLE"
  /** Another card or other entries stand where a new column would. */
  | "NO_FREE_COLUMN"
  /** The card is no longer where the check found it. */
  | "CARD_GONE";

/** A column that the plan adds to the table. */
export interface NewColumn {
  readonly role: "actual" | "score";
  readonly column: number;
}

/** The cells that follow from the scores. */
export type ResultKind = "total" | "final" | "band" | "coefficient" | "payout";

/** Why a result stays as it is. */
export type ResultObstacle =
  /** No row adds the scores up. */
  | "TOTAL_ROW_MISSING"
  /** Other entries stand between the items, or a section has no weight cell. */
  | "TOTAL_SCATTERED"
  | "MERGED"
  /** Something stands where the new column has its place for it. */
  | "OCCUPIED"
  /** No total or no base pay to reckon it from. */
  | "NOTHING_TO_RECKON_FROM"
  /** The sheet has bands of its own: built-in ones would change what it says. */
  | "OWN_BANDS";

export interface LiveResult {
  readonly kind: ResultKind;
  /** null where there is no such cell. */
  readonly cell: CellAddress | null;
  /** `written`: gets a formula; `kept`: has one already; else why it stays as it is. */
  readonly state: "written" | "kept" | ResultObstacle;
}

/** What would be written, cell by cell, and what would not be and why. */
export interface LivePlan {
  readonly changes: readonly CellChange[];
  readonly rows: readonly LiveRow[];
  readonly left: readonly LeftRow[];
  /** Rows whose score calls KPI.SCORE already. */
  readonly already: readonly number[];
  /** How many typed scores give way to formulas that stay blank until an actual is entered. */
  readonly blanked: number;
  readonly columns: readonly NewColumn[];
  readonly results: readonly LiveResult[];
  readonly obstacles: readonly CardObstacle[];
}
