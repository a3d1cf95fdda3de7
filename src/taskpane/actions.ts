import type { CardCorrection } from "../domain/audit/layout/corrections";
import type { Finding, SheetReport } from "../domain/audit/finding";
import type { NoLongerFitting } from "../domain/audit/no-longer-fitting";
import type { FoundCard } from "../domain/audit/layout/found-card";
import type { CellAddress } from "../domain/sheet/cell-address";
import type { CellContent } from "../domain/sheet/cell-change";
import type { Grid } from "../domain/sheet/grid";
import type { LivePlace, LivePlan } from "../domain/live/live-plan";
import type { Language } from "../domain/localized";
import type { CardToInsert } from "../domain/paste/card-to-insert";
import type { Failed, Ok } from "../domain/result";
import type { RowItem } from "../domain/scorecard/row-item";

/** Why the workbook did not do what was asked; nothing was changed. */
export type HostFaultCode =
  | "CELL_EDIT_MODE"
  | "SHEET_PROTECTED"
  | "NAME_TAKEN"
  | "SHEET_GONE"
  | "SHEET_CHANGED"
  | "TOO_LARGE"
  | "NOT_SUPPORTED"
  | "CANCELLED"
  | "REFUSED";

export interface HostFault {
  readonly code: HostFaultCode;
  /** The sheet that it is about, where there is one. */
  readonly sheet?: string;
  /** What the host itself said, for the details line. */
  readonly detail?: string;
  /** The sheet on which a half-done change could not be taken back; absent where the workbook is as before. */
  readonly leftBehind?: string;
}

export type Outcome<T> = Ok<T> | Failed<HostFault>;

/** What is filled in before a scorecard becomes a sheet. */
export interface InsertOptions {
  readonly language: Language;
  /** Yuan; left blank on the sheet where absent. */
  readonly basePay?: string;
  readonly period?: string;
  /** Without a password: only the cells to fill can be changed. */
  readonly protect?: boolean;
}

/** A template or a pasted scorecard that is to become a sheet. */
export type InsertRequest = InsertOptions &
  ({ readonly templateId: string } | { readonly pasted: CardToInsert });

/** Somebody who gets a sheet of their own. */
export interface Person {
  readonly name: string;
  /** Yuan, in place of the request's own. */
  readonly basePay?: string;
}

export interface InsertingMany {
  onProgress(progress: { readonly done: number; readonly total: number }): void;
  readonly signal: AbortSignal;
}

/** The sheets that were inserted, in the people's order; fewer than people where `stopped` says why. */
export interface InsertedSheets {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** `CANCELLED`, or why the host refused the rest. */
  readonly stopped: HostFault | null;
}

export interface InsertedSheet {
  readonly sheet: string;
}

/** What a check found, and the id by which `watch` names the sheet, where the host tells it. */
export interface CheckedSheet extends SheetReport {
  readonly sheetId?: string;
}

/** A sheet of a workbook that was checked as a whole. */
export interface WorkbookSheetReport extends CheckedSheet {
  /** The user does not see it, and cannot be led to its cells. */
  readonly hidden: boolean;
}

export interface CheckingWorkbook {
  onProgress(progress: { readonly done: number; readonly total: number }): void;
  readonly signal: AbortSignal;
}

/** What takes a repair back: opaque to the pane. */
export interface RepairReceipt {
  readonly sheet: string;
  readonly changes: Finding["repair"];
}

/** The cell that is selected. */
export interface SelectedCell extends CellAddress {
  readonly sheetId: string;
}

/** The row that is selected. */
export interface SelectedRow {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** Null where the row is none of a scorecard. */
  readonly item: RowItem | null;
  /** Where the active cell shows an error of a KPI formula. */
  readonly error?: SelectedError;
}

/** The selected cell, which shows an error of a KPI formula, with what its formula may refer to. */
export interface SelectedError {
  /** The used part of its sheet; values and formulas count, looks do not. */
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

export interface Recalculating {
  onProgress(progress: { readonly done: number; readonly total: number }): void;
  readonly signal: AbortSignal;
}

/** KPI formulas that were written anew. */
export interface Recalculated {
  readonly cells: number;
  /** Of so many; more than `cells` where it was stopped. */
  readonly total: number;
  readonly sheets: number;
  /** Sheets whose formulas were left alone, since they are protected. */
  readonly protectedSheets: readonly string[];
}

/** Everything that the screens can ask of the workbook; `src/excel` supplies it. */
export interface Actions {
  insert(request: InsertRequest): Promise<Outcome<InsertedSheet>>;
  /**
   * A sheet for each of these people, named after them; what was inserted before a stop stays, and the same request with the people that are left
   * goes on with the same names and numbers. No step that can be undone.
   */
  insertMany(
    request: InsertRequest,
    people: readonly Person[],
    inserting: InsertingMany,
  ): Promise<Outcome<InsertedSheets>>;
  /** The names of those of these sheets, inserted by `insertMany`, on which anything was filled in or changed since. */
  filledSheets(ids: readonly string[]): Promise<Outcome<readonly string[]>>;
  /** Deletes sheets that were inserted; cannot be undone. */
  removeSheets(ids: readonly string[]): Promise<Outcome<void>>;
  /** The sheet of this id, or the one that is shown. */
  checkSheet(sheetId?: string): Promise<Outcome<CheckedSheet>>;
  /** From now on the columns of a card on this sheet are what the user says, in every action; nothing is written into the workbook. */
  correct(sheetId: string, correction: CardCorrection): void;
  /** The columns of this sheet are recognised by their words again. */
  clearCorrections(sheetId: string): void;
  /** Every sheet of the workbook, in its order; fails with `CANCELLED` where `signal` ends it. */
  checkWorkbook(checking: CheckingWorkbook): Promise<Outcome<readonly WorkbookSheetReport[]>>;
  /** Lists the findings on a new sheet, with links to their cells, and shows it. */
  exportFindings(
    reports: readonly (SheetReport & { readonly hidden?: boolean })[],
    language: Language,
  ): Promise<Outcome<InsertedSheet>>;
  select(cell: CellAddress): Promise<Outcome<void>>;
  selectedCell(): Promise<Outcome<SelectedCell>>;
  /** What the repair of a finding that was checked brings about where it changes weights; null where its sheet was not checked. */
  noLongerFitting(finding: Finding): Promise<NoLongerFitting | null>;
  /**
   * Applies the repairs of these findings, or none of them; one undo step where Excel can group. Of several, those that change weights are
   * left out: each of them is a decision of its own.
   */
  repair(findings: readonly Finding[]): Promise<Outcome<RepairReceipt>>;
  /** What would make a card that was checked calculate; changes nothing. */
  planLive(sheetId: string | undefined, card: FoundCard, place: LivePlace): Promise<Outcome<LivePlan>>;
  /** Makes the plan's changes, or none of them; taken back as a repair is. */
  makeLive(plan: LivePlan): Promise<Outcome<RepairReceipt>>;
  undoRepair(receipt: RepairReceipt): Promise<Outcome<void>>;
  /** The selected row, as its score is reckoned. */
  readRow(): Promise<Outcome<SelectedRow>>;
  /** The active cell where it shows an error of a KPI formula, else null. */
  readCell(): Promise<Outcome<SelectedError | null>>;
  /** Writes KPI formulas of the workbook anew, so that they calculate: those without a result, or all where none is. */
  recalculate(recalculating: Recalculating): Promise<Outcome<Recalculated>>;
  /** Calls back when the user selects other cells. */
  watchSelection(listener: () => void): () => void;
  /** Writes a criterion's words; refused where the cell no longer holds what it held. */
  writeCriterion(cell: CellAddress, before: CellContent, words: string): Promise<Outcome<void>>;
  /** Calls back when another sheet is shown or a cell of the shown sheet is edited by the user. */
  watch(
    listener: (
      change:
        | { readonly kind: "activated" | "edited"; readonly sheetId: string }
        // By the pane itself.
        | { readonly kind: "edited"; readonly sheet: string },
    ) => void,
  ): () => void;
}
