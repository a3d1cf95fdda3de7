import { useCallback, useEffect, useRef, useState } from "react";
import type { CellAddress } from "../../domain/sheet/cell-address";
import { errorReason, kpiErrorAt } from "../../domain/formula/kpi-error";
import type { CallFunction, ErrorReason } from "../../domain/formula/kpi-error";
import type { Actions, SelectedError } from "../actions";
import { settled } from "../settled";

/** What the selected cell shows, and why. */
export interface ErrorMessage {
  readonly cell: CellAddress;
  readonly error: string;
  readonly reason: ErrorReason;
}

export interface CellMessage {
  readonly message: ErrorMessage | null;
  /** What was read of the selected cell by somebody else. */
  take(this: void, found: SelectedError | null): void;
  dismiss(): void;
}

/** A cell that is being calculated is looked at again after this time. In milliseconds. */
const AGAIN = 1000;

type Reading = Pick<Actions, "readCell" | "watch" | "watchSelection">;

/**
 * The message of the error that the selected cell shows, whatever the host shows itself. Reads the cell when the pane opens and after each selection,
 * one read at a time; while `fed`, somebody else reads it and hands it in.
 */
export function useCellMessage(actions: Reading, call: CallFunction, fed: boolean): CellMessage {
  const [message, setMessage] = useState<ErrorMessage | null>(null);
  const latest = useRef(0);
  const reading = useRef(false);
  const again = useRef(false);
  const isFed = useRef(fed);

  const take = useCallback(
    async (found: SelectedError | null) => {
      const turn = ++latest.current;
      const error = found && kpiErrorAt(found.grid, found.row, found.column);
      if (!found || !error) {
        setMessage(null);
        return;
      }
      const reason = await errorReason(found.grid, error, call).catch((): ErrorReason => ({
        code: "INVOLVED",
      }));
      if (turn !== latest.current) return;
      const cell = { sheet: found.grid.sheet, row: found.row, column: found.column };
      setMessage({ cell, error: error.error, reason });
    },
    [call],
  );

  const read = useCallback(async () => {
    if (isFed.current) return;
    if (reading.current) {
      again.current = true;
      return;
    }
    reading.current = true;
    do {
      again.current = false;
      const outcome = await settled(actions.readCell());
      // Nobody asked for it: while a cell is typed into, nothing is said.
      if (!again.current && !isFed.current) await take(outcome.ok ? outcome.value : null);
    } while (again.current);
    reading.current = false;
  }, [actions, take]);

  useEffect(() => {
    isFed.current = fed;
  }, [fed]);
  useEffect(() => {
    if (message?.reason.code !== "BUSY") return undefined;
    // No event tells that a result has come.
    const timer = setTimeout(() => void read(), AGAIN);
    return () => clearTimeout(timer);
  }, [message, read]);
  useEffect(() => {
    // Whoever opens the pane because of an error has selected its cell before.
    void read();
    return actions.watchSelection(() => void read());
  }, [actions, read]);
  const shows = message !== null;
  useEffect(() => {
    // An edit may mend what is said; where nothing is, nobody has to be asked.
    if (!shows) return undefined;
    return actions.watch(({ kind }) => void (kind === "activated" ? take(null) : read()));
  }, [actions, shows, read, take]);

  return { message, take: useCallback((found) => void take(found), [take]), dismiss: () => setMessage(null) };
}
