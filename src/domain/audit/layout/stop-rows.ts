import type { Header } from "./card-header";

/** Where each header's rows must end: at the next header in the same columns. */
export function stopRows(headers: readonly Header[], endRow: number): number[] {
  const nextInColumn = new Map<number, number>();
  const stops: number[] = [];
  for (let index = headers.length - 1; index >= 0; index--) {
    const header = headers[index];
    if (!header) continue;
    let stop = endRow;
    for (let column = header.firstColumn; column <= header.lastColumn; column++) {
      stop = Math.min(stop, nextInColumn.get(column) ?? endRow);
    }
    for (let column = header.firstColumn; column <= header.lastColumn; column++)
      nextInColumn.set(column, header.firstRow);
    stops[index] = stop;
  }
  return stops;
}
