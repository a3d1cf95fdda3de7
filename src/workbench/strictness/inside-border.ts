import type { Area, BorderEdge } from "../richapi/host";

/**
 * Whether the area has that edge. There is nothing inside of a single row or column: Excel cannot set the line there
 * ("Unable to set the LineStyle property of the Border class", as macros know it), and what the API makes of it is not
 * documented, so it is refused here.
 *
 * @example hasEdge({ row: 0, column: 0, rows: 1, columns: 3 }, "InsideHorizontal") // false
 */
export function hasEdge({ rows, columns }: Area, edge: BorderEdge): boolean {
  if (edge === "InsideHorizontal") return rows > 1;
  if (edge === "InsideVertical") return columns > 1;
  return true;
}
