import type { IMutationInfo, Injector, IUndoRedoItem } from "@univerjs/core";
import { ICommandService, IUndoRedoService } from "@univerjs/core";
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
 * Gathers what commands put on the undo stack while `work` runs, so that all of it is one step, or is taken back as a
 * whole where `work` throws. `beforeRollBack` brings the view back to where it was.
 */
export function createTransactions(
  injector: Injector,
  cells: CellBuffer,
  keepView: () => { beforeRollBack(): void; afterRollBack(): void },
): Transactions {
  const undoRedo = injector.get(IUndoRedoService);
  const commands = injector.get(ICommandService);
  const push = undoRedo.pushUndoRedo.bind(undoRedo);
  let sink: IUndoRedoItem[] | undefined;
  // The service's own batching keeps the undos in the wrong order.
  undoRedo.pushUndoRedo = (item) => (sink ? void sink.push(item) : push(item));

  let byAddIn = false;
  const run = <T>(work: () => T): T => {
    if (sink) throw new Error("Transactions are not nested.");
    const gathered: IUndoRedoItem[] = [];
    const view = keepView();
    sink = gathered;
    try {
      cells.gather();
      const result = work();
      cells.flush();
      sink = undefined;
      const item = oneStep(gathered);
      if (item) push(item);
      return result;
    } catch (error) {
      cells.drop();
      view.beforeRollBack();
      for (const { id, params } of undosOf(gathered)) commands.syncExecuteCommand(id, params);
      view.afterRollBack();
      throw error;
    } finally {
      sink = undefined;
      cells.drop();
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

function oneStep(gathered: readonly IUndoRedoItem[]): IUndoRedoItem | undefined {
  const first = gathered[0];
  if (!first) return undefined;
  return {
    unitID: first.unitID,
    undoMutations: undosOf(gathered),
    redoMutations: gathered.flatMap((item) => item.redoMutations),
  };
}

function undosOf(gathered: readonly IUndoRedoItem[]): IMutationInfo[] {
  return [...gathered].reverse().flatMap((item) => item.undoMutations);
}
