import type { Area } from "../domain/sheet/grid";

/** Areas to merge: each whole, or each row of it by itself. */
export interface MergeRun {
  readonly area: Area;
  readonly across: boolean;
}

/** The same merges in as few calls as can be: single rows over the same columns that follow each other become one run, merged row by row. */
export function mergeRuns(merges: readonly Area[]): MergeRun[] {
  const runs: MergeRun[] = [];
  const sorted = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  for (const area of sorted) {
    const last = runs.at(-1);
    const follows =
      last?.across === true &&
      area.rows === 1 &&
      last.area.column === area.column &&
      last.area.columns === area.columns &&
      last.area.row + last.area.rows === area.row;
    if (follows) runs[runs.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    else runs.push({ area, across: area.rows === 1 });
  }
  return runs;
}
