import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { CellContent } from "../../domain/sheet/cell-change";
import type { Actions, SelectedError } from "../actions";
import { settled } from "../settled";
import { initialRowState, isDirty, rowReducer } from "./row-state";
import type { RowState } from "./row-state";

/** A read that took longer than this is repeated on request only. In milliseconds. */
const QUICK = 1000;

export interface Row {
  readonly state: RowState;
  refresh(): void;
  /** What was read may hold no longer: it is read again once it is shown. */
  outdate(this: void): void;
  draft(words: string): void;
  discard(): void;
  write(): void;
  /** Writes other words than the draft; whether they were written. */
  put(words: string): Promise<boolean>;
  /** A form is being filled in for the shown row, or no longer is. */
  hold(held: boolean): void;
  undo(): void;
  dismiss(): void;
}

/**
 * The selected row and the draft of its criterion; `onError` is told whether the selected cell shows an error. While `shown`, it follows the selection and what is edited on the sheet, one
 * read at a time; a draft that is not written yet keeps its row.
 */
export function useRow(
  actions: Actions,
  shown: boolean,
  onError: (error: SelectedError | null) => void,
): Row {
  const [state, dispatch] = useReducer(rowReducer, initialRowState);
  const [watching, setWatching] = useState(shown);
  const reading = useRef(false);
  const again = useRef(false);
  const quick = useRef(true);
  const visible = useRef(shown);
  const stale = useRef(true);
  const busy = useRef(false);

  const read = useCallback(
    async (asked: boolean): Promise<void> => {
      if (reading.current) {
        again.current = true;
        return;
      }
      reading.current = true;
      do {
        again.current = false;
        stale.current = false;
        const since = performance.now();
        const outcome = await settled(actions.readRow());
        quick.current = performance.now() - since < QUICK;
        if (visible.current) onError(outcome.ok ? (outcome.value.error ?? null) : null);
        if (outcome.ok) dispatch({ type: "read", row: outcome.value });
        // What the user did not ask for fails without a word, such as a read while a cell is being typed into.
        else dispatch({ type: "readFailed", fault: outcome.fault, asked });
      } while (again.current && quick.current);
      reading.current = false;
      // What changed during a slow read is not forgotten: the user is told, and reads again on request.
      if (again.current) dispatch({ type: "outOfDate" });
    },
    [actions, onError],
  );

  if (shown && !watching) setWatching(true);
  useEffect(() => {
    visible.current = shown;
    if (shown && stale.current) void read(true);
  }, [shown, read]);
  useEffect(() => {
    if (!watching) return undefined;
    const changed = () => {
      stale.current = true;
      if (!visible.current) return;
      if (quick.current) void read(false);
      else dispatch({ type: "outOfDate" });
    };
    const ends = [actions.watch(changed), actions.watchSelection(changed)];
    return () => ends.forEach((end) => end());
  }, [actions, watching, read]);

  const outdate = useCallback(() => {
    stale.current = true;
    if (visible.current) void read(false);
  }, [read]);

  const put = async (
    cell: CellAddress,
    before: CellContent,
    words: string,
    previous: string | null,
  ): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    dispatch({ type: "writing" });
    const outcome = await settled(actions.writeCriterion(cell, before, words));
    busy.current = false;
    dispatch(
      outcome.ok ? { type: "written", cell, words, previous } : { type: "writeFailed", fault: outcome.fault },
    );
    return outcome.ok;
  };

  return {
    state,
    refresh: () => void read(true),
    outdate,
    draft: (words) => dispatch({ type: "drafted", words }),
    discard: () => dispatch({ type: "discarded" }),
    write: () => {
      const item = state.shown?.item;
      if (!item || !isDirty(state)) return;
      void put(item.criteria.cell, item.criteria.content, state.draft ?? "", item.criterion);
    },
    put: async (words) => {
      const item = state.shown?.item;
      return item ? put(item.criteria.cell, item.criteria.content, words, item.criterion) : false;
    },
    hold: (held) => dispatch({ type: "held", held }),
    undo: () => {
      if (!state.written) return;
      const { cell, words, previous } = state.written;
      void put(cell, { value: words === "" ? null : words, formula: null }, previous, null);
    },
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}
