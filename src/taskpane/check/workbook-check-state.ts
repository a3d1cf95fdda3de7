import type { HostFault, RepairReceipt, WorkbookSheetReport } from "../actions";
import type { Done } from "./check-state";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface WorkbookCheckState {
  readonly activity: "none" | "checking" | "repairing" | "undoing" | "exporting";
  /** While checking; null until the number of sheets is known. */
  readonly progress: Progress | null;
  readonly reports: readonly WorkbookSheetReport[] | null;
  readonly fault: HostFault | null;
  readonly done:
    Done | { readonly kind: "exported"; readonly sheet: string } | { readonly kind: "cancelled" } | null;
  /** Repairs that can be taken back, the last one at the end. */
  readonly receipts: readonly RepairReceipt[];
}

export type WorkbookCheckEvent =
  | { readonly type: "started"; readonly activity: Exclude<WorkbookCheckState["activity"], "none"> }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "checked"; readonly reports: readonly WorkbookSheetReport[] }
  | { readonly type: "sheetChecked"; readonly report: WorkbookSheetReport }
  | { readonly type: "repaired"; readonly receipt: RepairReceipt; readonly count: number }
  | { readonly type: "undone"; readonly receipt: RepairReceipt }
  | { readonly type: "exported"; readonly sheet: string }
  | { readonly type: "failed"; readonly fault: HostFault }
  | { readonly type: "closed" }
  | { readonly type: "dismissed" };

export const initialWorkbookCheck: WorkbookCheckState = {
  activity: "none",
  progress: null,
  reports: null,
  fault: null,
  done: null,
  receipts: [],
};

export function workbookCheckReducer(
  state: WorkbookCheckState,
  event: WorkbookCheckEvent,
): WorkbookCheckState {
  const rest = { ...state, activity: "none", progress: null, fault: null, done: null } as const;
  switch (event.type) {
    case "started":
      return { ...rest, activity: event.activity };
    case "progressed":
      return { ...state, progress: event.progress };
    case "checked":
      return { ...rest, reports: event.reports };
    case "sheetChecked":
      // Beside what the user does: an edit refreshes its sheet's findings and nothing else.
      return {
        ...state,
        reports:
          state.reports?.map((report) => (report.sheetId === event.report.sheetId ? event.report : report)) ??
          null,
      };
    case "repaired":
      return {
        ...rest,
        receipts: [...state.receipts, event.receipt],
        done: { kind: "repaired", count: event.count },
      };
    case "undone":
      return {
        ...rest,
        receipts: state.receipts.filter((receipt) => receipt !== event.receipt),
        done: { kind: "undone" },
      };
    case "exported":
      return { ...rest, done: { kind: "exported", sheet: event.sheet } };
    case "failed":
      return event.fault.code === "CANCELLED"
        ? { ...rest, done: { kind: "cancelled" } }
        : { ...rest, fault: event.fault };
    case "closed":
      return { ...initialWorkbookCheck, receipts: state.receipts };
    case "dismissed":
      return { ...state, fault: null, done: null };
  }
}
