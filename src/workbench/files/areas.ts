import type { IRange } from "@univerjs/core";
import { localAddress, parseReference } from "../richapi/address";
import type { Area } from "../richapi/host";
import { MAX_COLUMNS, MAX_ROWS } from "../richapi/host";

/** Reads the areas of a file's `sqref`, parted by blanks; what is no area is left out. */
export function readAreas(sqref: string | undefined): IRange[] {
  return (sqref ?? "").split(/\s+/).flatMap((address) => {
    const area = readArea(address);
    return area ? [area] : [];
  });
}

export function readArea(address: string | undefined): IRange | undefined {
  if (!address) return undefined;
  try {
    return rangeOf(parseReference(address).area);
  } catch {
    return undefined;
  }
}

function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const finite = (value: number, most: number) => (Number.isFinite(value) ? Math.min(value, most) : most);
  const [top, left] = [Math.max(0, startRow || 0), Math.max(0, startColumn || 0)];
  return {
    row: top,
    column: left,
    rows: finite(endRow, MAX_ROWS - 1) - top + 1,
    columns: finite(endColumn, MAX_COLUMNS - 1) - left + 1,
  };
}

/** Areas as a file's `sqref`. */
export function writeAreas(ranges: readonly IRange[]): string {
  return ranges.map((range) => localAddress(areaOf(range))).join(" ");
}

/** Excel accepts no more than whole areas inside of a sheet that a grid holds. */
export function clippedTo(range: IRange, rowCount: number, columnCount: number): IRange | undefined {
  if (range.startRow >= rowCount || range.startColumn >= columnCount) return undefined;
  return {
    ...range,
    endRow: Math.min(range.endRow, rowCount - 1),
    endColumn: Math.min(range.endColumn, columnCount - 1),
  };
}

/** The address of one cell. */
export function cellAddress(row: number, column: number): string {
  return localAddress({ row, column, rows: 1, columns: 1 });
}
