import { columnRanges } from "../sheet/a1";

/** `=SUM(D4:D11)`, over the rows from the first to the last without those between that do not count. */
export function sumFormula(column: number, rows: readonly number[]): string {
  return `=SUM(${columnRanges(column, rows)})`;
}
