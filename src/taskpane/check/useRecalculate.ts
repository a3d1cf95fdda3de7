import { useCallback, useRef, useState } from "react";
import type { Actions, HostFault, Recalculated } from "../actions";
import { settled } from "../settled";

export interface RecalculateState {
  readonly running: boolean;
  /** Null until the number of formulas is known. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly done: Recalculated | null;
  readonly fault: HostFault | null;
}

export interface Recalculate {
  readonly state: RecalculateState;
  run(): void;
  /** Ends it before its next request. */
  stop(): void;
  dismiss(): void;
}

const IDLE: RecalculateState = { running: false, progress: null, done: null, fault: null };

/** Writes the workbook's KPI formulas anew; `onDone` is called once they are. */
export function useRecalculate(actions: Pick<Actions, "recalculate">, onDone: () => void): Recalculate {
  const [state, setState] = useState(IDLE);
  const running = useRef<AbortController | null>(null);
  const run = useCallback(async () => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ ...IDLE, running: true });
    const outcome = await settled(
      actions.recalculate({
        signal: controller.signal,
        onProgress: (progress) => setState((now) => ({ ...now, progress })),
      }),
    );
    running.current = null;
    setState(outcome.ok ? { ...IDLE, done: outcome.value } : { ...IDLE, fault: outcome.fault });
    if (outcome.ok) onDone();
  }, [actions, onDone]);
  return {
    state,
    run: () => void run(),
    stop: () => running.current?.abort(),
    dismiss: () => setState(IDLE),
  };
}
