import { useCallback, useEffect, useReducer, useRef } from "react";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { Finding } from "../../domain/audit/finding";
import type { Actions, Outcome, RepairReceipt, WorkbookSheetReport } from "../actions";
import { settled } from "../settled";
import { useWording } from "../wording";
import {
  initialWorkbookCheck,
  workbookCheckReducer,
  type WorkbookCheckEvent,
  type WorkbookCheckState,
} from "./workbook-check-state";

export interface WorkbookCheck {
  readonly state: WorkbookCheckState;
  run(): void;
  /** Ends a check before its next request. */
  cancel(): void;
  /** Puts the result away. */
  close(): void;
  select(cell: CellAddress): void;
  repair(findings: readonly Finding[]): void;
  undo(receipt: RepairReceipt): void;
  export(): void;
  dismiss(): void;
}

/** The check of all sheets and what can be done with its result; one thing at a time. An edit refreshes its own sheet's findings. */
export function useWorkbookCheck(actions: Actions): WorkbookCheck {
  const { language } = useWording();
  const [state, dispatch] = useReducer(workbookCheckReducer, initialWorkbookCheck);
  const running = useRef<AbortController | null>(null);
  const busy = useRef(false);
  const reports = useRef(state.reports);
  useEffect(() => {
    reports.current = state.reports;
  }, [state.reports]);

  /** A second click on what is still to be done is dropped. */
  const start = async <T>(
    activity: Exclude<WorkbookCheckState["activity"], "none">,
    work: () => Promise<Outcome<T>>,
    finished: (value: T) => WorkbookCheckEvent,
  ): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    dispatch({ type: "started", activity });
    const outcome = await settled(work());
    busy.current = false;
    dispatch(outcome.ok ? finished(outcome.value) : { type: "failed", fault: outcome.fault });
  };

  const refresh = useCallback(
    async (found: WorkbookSheetReport | undefined) => {
      if (!found) return;
      const outcome = await settled(actions.checkSheet(found.sheetId));
      if (outcome.ok) dispatch({ type: "sheetChecked", report: { ...outcome.value, hidden: found.hidden } });
    },
    [actions],
  );
  const covered = state.reports !== null;
  useEffect(() => {
    if (!covered) return undefined;
    return actions.watch((change) => {
      if (change.kind !== "edited") return;
      const isChanged = ({ sheet, sheetId }: WorkbookSheetReport) =>
        "sheet" in change ? sheet === change.sheet : sheetId === change.sheetId;
      void refresh(reports.current?.find(isChanged));
    });
  }, [actions, covered, refresh]);

  const close = useCallback(() => dispatch({ type: "closed" }), []);

  return {
    state,
    run() {
      const controller = new AbortController();
      if (!busy.current) running.current = controller;
      void start(
        "checking",
        () =>
          actions.checkWorkbook({
            signal: controller.signal,
            onProgress: (progress) => dispatch({ type: "progressed", progress }),
          }),
        (found) => ({ type: "checked", reports: found }),
      );
    },
    cancel: () => running.current?.abort(),
    close,
    select: (cell) =>
      void settled(actions.select(cell)).then((outcome) => {
        if (!outcome.ok) dispatch({ type: "failed", fault: outcome.fault });
      }),
    repair: (findings) =>
      void start(
        "repairing",
        () => actions.repair(findings),
        (receipt) => ({ type: "repaired", receipt, count: findings.length }),
      ),
    undo: (receipt) =>
      void start(
        "undoing",
        () => actions.undoRepair(receipt),
        () => ({ type: "undone", receipt }),
      ),
    export: () =>
      void start(
        "exporting",
        () => actions.exportFindings(reports.current ?? [], language),
        ({ sheet }) => ({ type: "exported", sheet }),
      ),
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}
