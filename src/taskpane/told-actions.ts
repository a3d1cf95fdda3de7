import type { Actions, Outcome } from "./actions";

/** A change of the workbook: by the user, or by the pane itself, which knows the name of the sheet that it wrote to. */
export type Watched = Parameters<Parameters<Actions["watch"]>[0]>[0];

/**
 * The same actions, whose watchers are told of what the pane writes as well: the host does not tell whoever wrote. Each screen then shows the sheet as it
 * is, whichever screen has changed it. They are told before the one who asked for the change.
 */
export function toldActions(actions: Actions): Actions {
  const listeners = new Set<(change: Watched) => void>();
  const telling =
    <Args extends readonly unknown[], T>(
      action: (...args: Args) => Promise<Outcome<T>>,
      sheetOf: (...args: Args) => string | undefined,
    ) =>
    async (...args: Args): Promise<Outcome<T>> => {
      const outcome = await action(...args);
      const sheet = sheetOf(...args);
      if (outcome.ok && sheet !== undefined)
        for (const listener of listeners) listener({ kind: "edited", sheet });
      return outcome;
    };
  const told: Pick<Actions, "repair" | "makeLive" | "undoRepair" | "writeCriterion" | "watch"> = {
    repair: telling(actions.repair, (findings) => findings[0]?.cell.sheet),
    makeLive: telling(actions.makeLive, ({ changes }) => changes[0]?.cell.sheet),
    undoRepair: telling(actions.undoRepair, ({ sheet }) => sheet),
    writeCriterion: telling(actions.writeCriterion, ({ sheet }) => sheet),
    watch(listener) {
      const end = actions.watch(listener);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        end();
      };
    },
  };
  // All others are asked of the given ones, as these are then.
  return Object.assign(Object.create(actions) as Actions, told);
}
