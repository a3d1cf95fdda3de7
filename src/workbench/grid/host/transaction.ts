import type { IMutationInfo, Injector, IUndoRedoItem } from "@univerjs/core";
import { IUndoRedoService, LocalUndoRedoService } from "@univerjs/core";
import type { CellBuffer } from "./cell-buffer";

export interface Transactions {
  /** Whether what happens now is the add-in's doing. */
  byAddIn(): boolean;
  /** For the add-in; steps of one group that follow each other are one step. */
  run<T>(work: () => T, group?: number | null): T;
  /** For what counts as the user's own doing. */
  runAsUser<T>(work: () => T): T;
  /** Nothing that was done until now can be taken back any more. */
  clearUndo(): void;
}

/**
 * Gathers what commands put on the undo stack while `work` runs, so that all of it is one step. What was done before
 * `work` throws stays, and is that step.
 */
export function createTransactions(
  injector: Injector,
  unit: () => string,
  cells: CellBuffer,
  /** The mutation that activates the sheet that is active now. */
  activation: () => IMutationInfo,
): Transactions {
  const undoRedo = injector.get(IUndoRedoService);
  divertUndoItems();

  let byAddIn = false;
  let lastGrouped: { group: number; step: IUndoRedoItem } | undefined;

  const push = (step: IUndoRedoItem, group: number | null) => {
    const joined = group !== null && lastGrouped?.group === group ? lastGrouped.step : undefined;
    if (joined && joined === undoRedo.pitchTopUndoElement()) {
      joined.undoMutations.unshift(...step.undoMutations);
      joined.redoMutations.push(...step.redoMutations);
      return;
    }
    undoRedo.pushUndoRedo(step);
    lastGrouped = group === null ? undefined : { group, step };
  };

  const run = <T>(work: () => T, group: number | null): T => {
    if (sink) throw new Error("Transactions are not nested.");
    const gathering = { unit: unit(), items: [], before: activation() };
    sink = gathering;
    try {
      cells.gather();
      const result = work();
      cells.flush();
      return result;
    } catch (error) {
      cells.flush();
      throw error;
    } finally {
      cells.drop();
      sink = undefined;
      const step = oneStep(gathering, activation());
      if (step) push(step, group);
    }
  };
  return {
    byAddIn: () => byAddIn,
    runAsUser: (work) => run(work, null),
    run(work, group = null) {
      byAddIn = true;
      try {
        return run(work, group);
      } finally {
        byAddIn = false;
      }
    },
    clearUndo() {
      cells.flush();
      undoRedo.clearUndoRedo(unit());
      if (!sink) return;
      sink.items.length = 0;
      sink.before = activation();
    },
  };
}

interface Gathering {
  readonly unit: string;
  readonly items: IUndoRedoItem[];
  /** The mutation that activates the sheet that was active when the step began. */
  before: IMutationInfo;
}

/** Where undo items go while a transaction runs; there is one grid, and transactions are not nested. */
let sink: Gathering | undefined;
let diverted = false;

/** By the prototype: what the injector hands out may be a stand-in. The service's own batching keeps undos in the wrong order. */
function divertUndoItems(): void {
  if (diverted) return;
  diverted = true;
  const { prototype } = LocalUndoRedoService;
  const push = prototype.pushUndoRedo;
  prototype.pushUndoRedo = function (item) {
    // The formula bar is a document with a history of its own.
    if (sink && item.unitID === sink.unit) sink.items.push(item);
    else push.call(this, item);
  };
}

function oneStep({ items: gathered, before }: Gathering, after: IMutationInfo): IUndoRedoItem | undefined {
  const first = gathered[0];
  if (!first) return undefined;
  const undoMutations = undosOf(gathered);
  const redoMutations = gathered.flatMap((item) => item.redoMutations).filter(lasting);
  // The grid stumbles where a sheet goes that is being shown.
  const addsSheet = undoMutations.some(({ id }) => id === "sheet.mutation.remove-sheet");
  return {
    unitID: first.unitID,
    undoMutations: addsSheet ? [before, ...undoMutations] : undoMutations,
    redoMutations: addsSheet ? [...redoMutations, after] : redoMutations,
  };
}

function undosOf(gathered: readonly IUndoRedoItem[]): IMutationInfo[] {
  return [...gathered]
    .reverse()
    .flatMap((item) => item.undoMutations)
    .filter(lasting);
}

/** Each command of the grid selects what it changed; a step made of hundreds of them would flicker through all of it. */
function lasting({ id }: IMutationInfo): boolean {
  return id !== "sheet.operation.set-selections";
}
