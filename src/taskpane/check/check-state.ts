import type { SheetReport } from "../../domain/audit/finding";
import type { CheckedSheet, HostFault, RepairReceipt } from "../actions";

/** `refreshing` is a check that the user did not ask for: it shows no progress and no fault. */
export type CheckActivity = "none" | "checking" | "refreshing" | "repairing" | "undoing";

/** The last thing that was done to the sheet, for the user to read. */
export type Done =
  { readonly kind: "repaired" | "live"; readonly count: number } | { readonly kind: "undone" };

export interface CheckState {
  readonly activity: CheckActivity;
  readonly report: CheckedSheet | null;
  readonly fault: HostFault | null;
  readonly done: Done | null;
  /** Repairs that can be taken back, the last one at the end. */
  readonly receipts: readonly RepairReceipt[];
  /** Changes of the workbook seen so far, how many of them the report covers, and up to which a refresh was tried. */
  readonly changes: number;
  readonly covered: number;
  readonly tried: number;
}

export type CheckEvent =
  | { readonly type: "changed" }
  | { readonly type: "started"; readonly activity: Exclude<CheckActivity, "none"> }
  | { readonly type: "checked"; readonly report: CheckedSheet; readonly covered: number }
  | { readonly type: "repaired" | "live"; readonly receipt: RepairReceipt; readonly count: number }
  | { readonly type: "undone"; readonly receipt: RepairReceipt }
  | { readonly type: "failed"; readonly fault: HostFault }
  | { readonly type: "selectFailed"; readonly fault: HostFault }
  | { readonly type: "dismissed" };

export const initialCheckState: CheckState = {
  activity: "none",
  report: null,
  fault: null,
  done: null,
  receipts: [],
  changes: 0,
  covered: 0,
  tried: 0,
};

export function checkReducer(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case "changed":
      return { ...state, changes: state.changes + 1 };
    case "started":
      return {
        ...state,
        activity: event.activity,
        // A refresh happens beside what the user reads; everything else answers a click and starts afresh.
        ...(event.activity === "refreshing" ? { tried: state.changes } : { fault: null, done: null }),
      };
    case "checked":
      return { ...state, activity: "none", report: event.report, covered: event.covered, fault: null };
    case "repaired":
    case "live":
      return {
        ...state,
        activity: "none",
        receipts: [...state.receipts, event.receipt],
        done: { kind: event.type, count: event.count },
        changes: state.changes + 1,
      };
    case "undone":
      return {
        ...state,
        activity: "none",
        receipts: state.receipts.filter((receipt) => receipt !== event.receipt),
        done: { kind: "undone" },
        changes: state.changes + 1,
      };
    case "failed":
      return state.activity === "refreshing"
        ? { ...state, activity: "none" }
        : {
            ...state,
            activity: "none",
            fault: event.fault,
            // A repair whose cells have been changed since, or are gone, can never be taken back from here.
            receipts:
              state.activity === "undoing" && isFinal(event.fault)
                ? state.receipts.slice(0, -1)
                : state.receipts,
          };
    case "selectFailed":
      return { ...state, fault: event.fault };
    case "dismissed":
      return { ...state, fault: null, done: null };
  }
}

const isFinal = (fault: HostFault) => fault.code === "SHEET_CHANGED" || fault.code === "SHEET_GONE";

/** Whether the workbook has changed since what the report covers. */
export function isOutOfDate(state: CheckState): boolean {
  return state.report !== null && state.changes !== state.covered;
}

/** Whether there are changes that no refresh has been tried for. */
export function wantsRefresh(state: CheckState): boolean {
  return isOutOfDate(state) && state.activity === "none" && state.changes !== state.tried;
}

/** Whether anything was recognised on the sheet, or found. */
export function hasContent({ cards, people, findings }: SheetReport): boolean {
  return cards.length + people.length + findings.length > 0;
}
