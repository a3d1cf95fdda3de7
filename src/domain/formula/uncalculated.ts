import { kpiNames, withKpiNames } from "./kpi-names";
import { isCellError } from "../cell";
import type { CellAddress } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";
import type { Grid } from "../sheet/grid";

/** What a cell shows while its function is at work. */
export const BUSY = /^#(?:BUSY|GETTING_DATA)!?$/;

/**
 * Whether a KPI formula that shows this error was never calculated: the host did not know the functions when it opened the workbook, lost
 * them, or holds the formula as another program wrote it. A name that no KPI function has is a fault of the formula.
 */
export function isUncalculated(error: string, formula: string): boolean {
  if (error !== "#NAME?" && error !== "#CONNECT!" && !BUSY.test(error)) return false;
  const names = kpiNames(formula);
  return names.length > 0 && names.every(({ exists }) => exists);
}

/** Whether a KPI formula has to be written anew to calculate. */
export function needsReentry(shown: string, formula: string): boolean {
  return isUncalculated(shown, formula) || kpiNames(formula).some(({ exists, stored }) => exists && stored);
}

/** KPI cells of a sheet without a result: they wait for the host, or have to be written anew. */
export interface Uncalculated {
  readonly count: number;
  /** How many of them are being calculated, as far as they tell. */
  readonly busy: number;
  /** The first of them, and what it shows. */
  readonly cell: CellAddress;
  readonly shown: string;
}

/** The KPI cells without a result, counted; null where all have theirs. */
export function uncalculated({ sheet, top, left, cells }: Grid): Uncalculated | null {
  const found: { readonly cell: CellAddress; readonly shown: string }[] = [];
  for (const [r, line] of cells.entries()) {
    for (const [c, { value, text, formula }] of line.entries()) {
      if (formula === null) continue;
      const shown = isCellError(value) ? value.error : text;
      if (needsReentry(shown, formula))
        found.push({ cell: { sheet, row: top + r, column: left + c }, shown });
    }
  }
  const [first] = found;
  const busy = found.filter(({ shown }) => BUSY.test(shown)).length;
  return first ? { ...first, count: found.length, busy } : null;
}

/** A KPI cell that can be written anew. */
export interface Reentry {
  readonly change: CellChange;
  /** Whether it has no result; false where it only might be out of date. */
  readonly needed: boolean;
}

/** What writing the KPI formulas of a sheet anew would write: the same again, under the functions' own names. */
export function reentries(grid: Grid): readonly Reentry[] {
  const { sheet, top, left, cells } = grid;
  return cells.flatMap((line, r) =>
    line.flatMap(({ value, text, formula }, c): Reentry[] => {
      if (formula === null || !kpiNames(formula).some(({ exists }) => exists)) return [];
      if (isRepeated(grid, r, c, formula)) return [];
      const shown = isCellError(value) ? value.error : text;
      const change = {
        cell: { sheet, row: top + r, column: left + c },
        before: { value, formula },
        after: { value: null, formula: withKpiNames(formula) },
      };
      return [{ change, needed: needsReentry(shown, formula) }];
    }),
  );
}

/** Some hosts give each cell that a formula spills into the formula itself: copies of it would refer to other cells. */
function isRepeated({ cells }: Grid, r: number, c: number, formula: string): boolean {
  const isRange = /\d:\$?[A-Z]|#/i.test(formula);
  return isRange && (cells[r - 1]?.[c]?.formula === formula || cells[r]?.[c - 1]?.formula === formula);
}
