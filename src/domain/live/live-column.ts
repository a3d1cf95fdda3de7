import { readArgument, scoreCall } from "../scorecard/score-call";
import type { LiveCard } from "./live-card";

/**
 * The column whose formulas score this card by its own criteria already, such as one added before beside typed scores; null where
 * there is none.
 */
export function liveColumn({ view, card, header, items, bonus, nextCard }: LiveCard): number | null {
  const { criteria } = card.columns;
  const end = Math.min(nextCard ?? view.endColumn, view.endColumn);
  for (let column = header.firstColumn; column < end; column++) {
    const isLive = [...items, ...bonus].some(({ row }) => {
      const call = scoreCall(view.cell(row, column).formula ?? "");
      const first = call?.[0] === undefined ? null : readArgument(call[0]);
      return first?.kind === "cells" && first.area.column === criteria;
    });
    if (isLive) return column;
  }
  return null;
}

/** Whether a formula only repeats another cell, as those do that take a typed score over into a new column. */
export function isTakenOver(formula: string): boolean {
  return /^=IF\((\$?[A-Z]{1,3}\$?\d+)="","",\1\)$/i.test(formula);
}
