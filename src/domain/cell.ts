/** An error value as a cell shows it: `#REF!`, `#N/A`, `#VALUE!` … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, as the domain sees it: a blank cell is null and never 0 or "". */
export type Cell = number | string | boolean | null | CellError;

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}
