import { useEffect, useState } from "react";
import type { Actions, SelectedCell } from "../actions";
import { settled } from "../settled";

/** The cell that the user points at on the sheet while `pointing`; null until it is known. */
export function usePointing(
  actions: Pick<Actions, "selectedCell" | "watchSelection">,
  pointing: boolean,
): SelectedCell | null {
  const [cell, setCell] = useState<SelectedCell | null>(null);
  useEffect(() => {
    if (!pointing) return undefined;
    let current = true;
    const read = async () => {
      const outcome = await settled(actions.selectedCell());
      if (current && outcome.ok) setCell(outcome.value);
    };
    void read();
    const end = actions.watchSelection(() => void read());
    return () => {
      current = false;
      end();
    };
  }, [actions, pointing]);
  return pointing ? cell : null;
}
