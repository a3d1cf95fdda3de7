import { kpiNames } from "../formula/kpi-names";
import { isCellError } from "../cell";
import type { CellAddress, Uncalculated } from "./finding";
import type { Grid } from "./grid";

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
