import type { IMutationInfo, Injector, IUndoRedoItem } from "@univerjs/core";
import { IUndoRedoService, LocalUndoRedoService } from "@univerjs/core";
import type { CellBuffer } from "./cell-buffer";

export interface Transactions {
  /** Whether what happens now is the add-in's doing. */
  byAddIn(): boolean;
  /** For the add-in. */
  run<T>(work: () => T): T;
  /** For what counts as the user's own doing. */
  runAsUser<T>(work: () => T): T;
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
  const run = <T>(work: () => T): T => {
    if (sink) throw new Error("Transactions are not nested.");
    const gathered: IUndoRedoItem[] = [];
    const before = activation();
    sink = { unit: unit(), items: gathered };
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
      const item = oneStep(gathered, before, activation());
      if (item) undoRedo.pushUndoRedo(item);
    }
  };
  return {
    byAddIn: () => byAddIn,
    runAsUser: run,
    run(work) {
      byAddIn = true;
      try {
        return run(work);
      } finally {
        byAddIn = false;
      }
    },
  };
}

/** Where undo items go while a transaction runs; there is one grid, and transactions are not nested. */
let sink: { unit: string; items: IUndoRedoItem[] } | undefined;
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

function oneStep(
  gathered: readonly IUndoRedoItem[],
  before: IMutationInfo,
  after: IMutationInfo,
): IUndoRedoItem | undefined {
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
