import type { CellChange } from "../sheet/cell-change";
import type { RepairChoice } from "./check";

/** Each of these ways to repair, by the name of what it changes first. */
export function choicesOf(
  ways: readonly (readonly CellChange[])[],
  names: ReadonlyMap<number, string>,
): RepairChoice[] {
  return ways.flatMap((changes): RepairChoice[] => {
    const [first] = changes;
    return first ? [{ name: names.get(first.cell.row) ?? "", cell: first.cell, repair: { changes } }] : [];
  });
}
