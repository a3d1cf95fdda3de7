import type { Answer, CallFunctions, FunctionCall } from "./call";

/** A cell that shows #BUSY! until its calls are answered. */
export interface WaitingCell {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface BatchOptions {
  send: CallFunctions;
  /** Calculates these cells and what depends on them again; "all" for every cell with an add-in function. */
  recalculate(cells: readonly WaitingCell[] | "all"): void;
  /** The words for a call that got no answer; `reason` may be empty. */
  noAnswer(reason: string): Answer;
}

/**
 * Gathers the calls of one pass of calculation, sends them to the add-in as one batch, keeps the answers by function and
 * arguments (the functions are pure) and has the waiting cells calculated again.
 */
export interface Batches {
  /** The known answer, or undefined: the cell is then noted and has to show #BUSY!. */
  ask(cell: WaitingCell, call: FunctionCall): Answer | undefined;
  /** A new pass, or the second evaluation of what depends on spills: what a cell notes from now on replaces what it noted before. */
  beginPhase(): void;
  /** The pass is over: what was noted goes out. */
  endPass(): void;
  /** Rows, columns or sheets moved: cells that wait are no longer where they were. */
  structureChanged(): void;
  /** Forgets the calls that got no answer and has everything calculated again (the add-in is back). */
  retry(): void;
  /** Nothing noted and nothing out. */
  resting(): boolean;
}

interface Noted {
  readonly cell: WaitingCell;
  phase: number;
  calls: Map<string, FunctionCall>;
}

/** More answers than this are dropped, oldest first, before a new batch goes out. */
const mostAnswers = 100_000;

export function createBatches({ send, recalculate, noAnswer }: BatchOptions): Batches {
  const answers = new Map<string, Answer>();
  const unanswered = new Set<string>();
  const inFlight = new Map<string, Promise<void>>();
  const groups = new Set<{ moved: boolean }>();
  let noted = new Map<string, Noted>();
  let phase = 0;
  let movedInPass = false;

  const trim = () => {
    for (const key of answers.keys()) {
      if (answers.size <= mostAnswers) return;
      answers.delete(key);
    }
  };

  const sendAll = (calls: ReadonlyMap<string, FunctionCall>) => {
    const keys = [...calls.keys()];
    const leaveUnanswered = (key: string, reason: string) => {
      answers.set(key, noAnswer(reason));
      unanswered.add(key);
    };
    const done = send([...calls.values()])
      .then((got) => {
        keys.forEach((key, index) => {
          const answer = got[index];
          if (answer === undefined) leaveUnanswered(key, "");
          else answers.set(key, answer);
        });
      })
      .catch((error: unknown) => {
        for (const key of keys) leaveUnanswered(key, error instanceof Error ? error.message : String(error));
      })
      .finally(() => keys.forEach((key) => inFlight.delete(key)));
    for (const key of keys) inFlight.set(key, done);
  };

  const endPass = () => {
    if (noted.size === 0) return;
    const cells = [...noted.values()];
    noted = new Map();
    trim();

    const fresh = new Map<string, FunctionCall>();
    const keys = new Set<string>();
    for (const { calls } of cells)
      for (const [key, call] of calls) {
        keys.add(key);
        if (!answers.has(key) && !inFlight.has(key)) fresh.set(key, call);
      }
    if (fresh.size > 0) sendAll(fresh);

    const group = { moved: movedInPass };
    movedInPass = false;
    groups.add(group);
    void Promise.all([...keys].flatMap((key) => inFlight.get(key) ?? [])).then(() => {
      recalculate(group.moved ? "all" : cells.map(({ cell }) => cell));
      groups.delete(group);
    });
  };

  return {
    ask(cell, call) {
      const key = JSON.stringify([call.name, call.parameters]);
      const answer = answers.get(key);
      if (answer !== undefined) return answer;
      const where = `${cell.unit}\n${cell.sheet}\n${cell.row}\n${cell.column}`;
      let entry = noted.get(where);
      if (!entry || entry.phase !== phase) {
        entry = { cell, phase, calls: new Map() };
        noted.set(where, entry);
      }
      entry.calls.set(key, call);
      return undefined;
    },
    beginPhase: () => void phase++,
    endPass,
    structureChanged() {
      movedInPass = noted.size > 0;
      for (const group of groups) group.moved = true;
    },
    retry() {
      for (const key of unanswered) answers.delete(key);
      unanswered.clear();
      recalculate("all");
    },
    resting: () => noted.size === 0 && groups.size === 0,
  };
}
