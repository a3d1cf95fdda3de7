import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { CardCorrection } from "../../domain/audit/layout/corrections";
import type { Finding } from "../../domain/audit/finding";
import type { FoundCard } from "../../domain/audit/layout/found-card";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { LivePlace, LivePlan } from "../../domain/live/live-plan";
import type { Actions, Outcome, RepairReceipt } from "../actions";
import { settled } from "../settled";
import {
  checkReducer,
  initialCheckState,
  isOutOfDate,
  wantsRefresh,
  type CheckActivity,
  type CheckEvent,
  type CheckState,
} from "./check-state";

/** A check that took longer than this is repeated on request only. In milliseconds. */
const QUICK = 500;

/** Formulas that were written anew have their results by then, as a rule. In milliseconds. */
const SETTLING = 2000;

export interface Check {
  readonly state: CheckState;
  readonly outOfDate: boolean;
  run(): void;
  /** Shows a cell; whether it could. */
  select(cell: CellAddress): Promise<boolean>;
  /** Takes the columns of a card as the user says them, and checks again. */
  correct(correction: CardCorrection): void;
  clearCorrections(): void;
  repair(findings: readonly Finding[]): void;
  /** What would make the card calculate, as the sheet stands now. */
  planLive(card: FoundCard, place: LivePlace): Promise<Outcome<LivePlan>>;
  makeLive(plan: LivePlan): void;
  undo(receipt: RepairReceipt): void;
  /** Checks again a little later, when formulas that were just written have their results. */
  refreshLater(): void;
  dismiss(): void;
}

/**
 * The state of a check and what can be done with it; one thing at a time. While `shown`, a quick check repeats itself after
 * every change of the workbook.
 */
export function useCheck(actions: Actions, shown: boolean): Check {
  const [state, dispatch] = useReducer(checkReducer, initialCheckState);
  const [watching, setWatching] = useState(shown);
  const changes = useRef(0);
  const queue = useRef(Promise.resolve());
  const pending = useRef(false);
  const quick = useRef(true);
  // By its id: an edit of another sheet leaves the results as they are.
  const checkedSheet = useRef<string | undefined>(undefined);
  const checkedName = useRef<string | undefined>(undefined);

  if (shown && !watching) setWatching(true);
  useEffect(() => {
    if (!watching) return undefined;
    return actions.watch((change) => {
      const [changed, checked] =
        "sheet" in change ? [change.sheet, checkedName.current] : [change.sheetId, checkedSheet.current];
      if (change.kind === "edited" && checked !== undefined && changed !== checked) return;
      changes.current += 1;
      dispatch({ type: "changed" });
    });
  }, [actions, watching]);

  // One after another: a click during a refresh waits for it, a second click on what is still to be done is dropped.
  const enqueue = useCallback((activity: Exclude<CheckActivity, "none">, work: () => Promise<CheckEvent>) => {
    const asked = activity !== "refreshing";
    if (asked && pending.current) return;
    if (asked) pending.current = true;
    queue.current = queue.current.then(async () => {
      dispatch({ type: "started", activity });
      const event = await work();
      if (asked) pending.current = false;
      dispatch(event);
    });
  }, []);

  const check = useCallback(
    (activity: "checking" | "refreshing", sheetId?: string) =>
      enqueue(activity, async () => {
        const covered = changes.current;
        const since = performance.now();
        const outcome = await settled(actions.checkSheet(sheetId));
        quick.current = performance.now() - since < QUICK;
        if (outcome.ok) {
          checkedSheet.current = outcome.value.sheetId;
          checkedName.current = outcome.value.sheet;
        }
        return outcome.ok
          ? { type: "checked", report: outcome.value, covered }
          : { type: "failed", fault: outcome.fault };
      }),
    [actions, enqueue],
  );

  const run = useCallback(() => check("checking"), [check]);

  /** The same sheet again, with its columns as the user says them. */
  const recheck = (say: (sheetId: string) => void) => {
    const sheetId = checkedSheet.current;
    if (sheetId === undefined) return;
    say(sheetId);
    check("checking", sheetId);
  };

  const repair = (findings: readonly Finding[]) =>
    enqueue("repairing", async () => {
      const outcome = await settled(actions.repair(findings));
      if (!outcome.ok) return { type: "failed", fault: outcome.fault };
      changes.current += 1;
      return { type: "repaired", receipt: outcome.value, count: findings.length };
    });

  const planLive = useCallback(
    (card: FoundCard, place: LivePlace) => settled(actions.planLive(checkedSheet.current, card, place)),
    [actions],
  );

  const makeLive = (plan: LivePlan) =>
    enqueue("repairing", async () => {
      const outcome = await settled(actions.makeLive(plan));
      if (!outcome.ok) return { type: "failed", fault: outcome.fault };
      changes.current += 1;
      return { type: "live", receipt: outcome.value, count: plan.rows.length };
    });

  const undo = (receipt: RepairReceipt) =>
    enqueue("undoing", async () => {
      const outcome = await settled(actions.undoRepair(receipt));
      if (!outcome.ok) return { type: "failed", fault: outcome.fault };
      changes.current += 1;
      return { type: "undone", receipt };
    });

  const refreshLater = useCallback(() => {
    setTimeout(() => {
      changes.current += 1;
      dispatch({ type: "changed" });
    }, SETTLING);
  }, []);

  const select = async (cell: CellAddress) => {
    const outcome = await settled(actions.select(cell));
    if (!outcome.ok) dispatch({ type: "selectFailed", fault: outcome.fault });
    return outcome.ok;
  };

  const refresh = shown && wantsRefresh(state);
  useEffect(() => {
    if (refresh && (quick.current || state.done !== null)) check("refreshing");
  }, [refresh, check, state.changes, state.done]);

  return {
    state,
    outOfDate: isOutOfDate(state),
    run,
    select,
    correct: (correction) => recheck((sheetId) => actions.correct(sheetId, correction)),
    clearCorrections: () => recheck((sheetId) => actions.clearCorrections(sheetId)),
    repair,
    planLive,
    makeLive,
    undo,
    refreshLater,
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}
