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
}

/**
 * Gathers the calls of one pass of calculation, sends them to the add-in as one batch, keeps the answers by function and
 * arguments (the functions are pure) and has the waiting cells calculated again. A call that gets no answer leaves its cell at
 * #BUSY!, as in Excel (OfficeDev/office-js #6662): until the cell is calculated for another reason, such as being entered again.
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
  /** Has everything calculated again: what got no answer is asked again (the add-in is back). */
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

export function createBatches({ send, recalculate }: BatchOptions): Batches {
  const answers = new Map<string, Answer>();
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
    const done = send([...calls.values()])
      .then((got) => {
        keys.forEach((key, index) => {
          const answer = got[index];
          if (answer !== undefined) answers.set(key, answer);
        });
      })
      // The add-in was started anew, or has gone.
      .catch(() => undefined)
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
      const answered = cells.filter(({ calls }) => [...calls.keys()].every((key) => answers.has(key)));
      if (group.moved) recalculate("all");
      else if (answered.length > 0) recalculate(answered.map(({ cell }) => cell));
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
    retry: () => recalculate("all"),
    resting: () => noted.size === 0 && groups.size === 0,
  };
}
