import { anchorRow, isBlank } from "../sheet/sheet-view";
import type { CardRow, LiveCard } from "./live-card";

/** Whether the words of a criterion go on in the rows below its item: ≥97%得100分 | 94%-97%得85分, one below the other. */
export function isInRows({ view }: LiveCard, { more }: CardRow, column: number): boolean {
  return more.some((row) => anchorRow(view, row, column) === row && !isBlank(view.cell(row, column).value));
}
