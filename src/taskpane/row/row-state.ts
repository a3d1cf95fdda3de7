import type { CellAddress } from "../../domain/sheet/cell-address";
import type { HostFault, SelectedRow } from "../actions";

/** A criterion that was written from the pane, and what stood there before. */
export interface Written {
  readonly cell: CellAddress;
  readonly words: string;
  readonly previous: string;
}

export interface RowState {
  /** The row that the screen is about. */
  readonly shown: SelectedRow | null;
  /** Another row that was selected while a draft keeps the shown one. */
  readonly waiting: SelectedRow | null;
  /** The criterion as it is being written; null where nothing was typed. */
  readonly draft: string | null;
  /** A form is being filled in for the shown row, which keeps it as a draft does. */
  readonly held: boolean;
  readonly writing: boolean;
  readonly written: Written | null;
  /** The last write took a former one back. */
  readonly takenBack: boolean;
  readonly outOfDate: boolean;
  readonly fault: HostFault | null;
}

export type RowEvent =
  | { readonly type: "read"; readonly row: SelectedRow }
  | { readonly type: "readFailed"; readonly fault: HostFault; readonly asked: boolean }
  | { readonly type: "outOfDate" }
  | { readonly type: "drafted"; readonly words: string }
  | { readonly type: "discarded" }
  | { readonly type: "held"; readonly held: boolean }
  | { readonly type: "writing" }
  | {
      readonly type: "written";
      readonly cell: CellAddress;
      readonly words: string;
      /** Null where the write took a former one back. */
      readonly previous: string | null;
    }
  | { readonly type: "writeFailed"; readonly fault: HostFault }
  | { readonly type: "dismissed" };

export const initialRowState: RowState = {
  shown: null,
  waiting: null,
  draft: null,
  held: false,
  writing: false,
  written: null,
  takenBack: false,
  outOfDate: false,
  fault: null,
};

/** Whether there is a draft that differs from what stands in the cell. */
export function isDirty({ draft, shown }: Pick<RowState, "draft" | "shown">): boolean {
  return draft !== null && draft !== shown?.item?.criterion;
}

export function rowReducer(state: RowState, event: RowEvent): RowState {
  switch (event.type) {
    case "read":
      return withRead({ ...state, outOfDate: false }, event.row);
    case "readFailed":
      return event.asked || state.shown === null ? { ...state, fault: event.fault } : state;
    case "outOfDate":
      return { ...state, outOfDate: true };
    case "drafted":
      return { ...state, draft: event.words };
    case "discarded":
      return {
        ...state,
        draft: null,
        held: false,
        fault: null,
        shown: state.waiting ?? state.shown,
        waiting: null,
      };
    case "held": {
      const { held } = event;
      if (held || isDirty(state)) return { ...state, held };
      return { ...state, held, shown: state.waiting ?? state.shown, waiting: null };
    }
    case "writing":
      return { ...state, writing: true, fault: null, written: null, takenBack: false };
    case "written": {
      const { cell, words, previous } = event;
      return {
        ...(state.waiting
          ? { ...state, shown: state.waiting, waiting: null }
          : withCriterion(state, cell, words)),
        draft: null,
        held: false,
        writing: false,
        written: previous === null ? null : { cell, words, previous },
        takenBack: previous === null,
      };
    }
    case "writeFailed":
      return { ...state, writing: false, fault: event.fault };
    case "dismissed":
      return { ...state, fault: null, written: null, takenBack: false };
  }
}

function withRead(state: RowState, row: SelectedRow): RowState {
  const keeps = isDirty(state) || state.held;
  if (keeps && state.shown && !isSameRow(state.shown, row)) return { ...state, waiting: row };
  const same = state.shown !== null && isSameRow(state.shown, row);
  return {
    ...state,
    shown: row,
    waiting: null,
    fault: null,
    // What was said about another row is no longer of interest.
    ...(same ? {} : { draft: null, written: null, takenBack: false }),
  };
}

/** Until the row is read again. */
function withCriterion(state: RowState, cell: CellAddress, words: string): RowState {
  const { shown } = state;
  if (!shown?.item || !isSameCell(shown.item.criteria.cell, cell)) return state;
  const criteria = {
    ...shown.item.criteria,
    content: { value: words === "" ? null : words, formula: null },
  };
  return { ...state, shown: { ...shown, item: { ...shown.item, criteria, criterion: words } } };
}

function isSameCell(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** Two cards side by side have different items in one row. */
function isSameRow(a: SelectedRow, b: SelectedRow): boolean {
  const column = ({ item }: SelectedRow) => item?.criteria.cell.column ?? null;
  return a.sheet === b.sheet && a.row === b.row && column(a) === column(b);
}
