import type { Area } from "../../richapi/host";
import type { HostContext } from "./context";

/** The grid has as many rows and columns as it was made with: adds what an area needs. */
export function growTo(context: HostContext, sheet: string, area: Area): void {
  const worksheet = context.worksheet(sheet);
  const shared = { unitId: context.unit(), subUnitId: sheet };
  const rows = area.row + area.rows;
  if (rows > worksheet.getRowCount())
    context.mutate(
      { id: "sheet.mutation.set-worksheet-row-count", params: { ...shared, rowCount: rows } },
      {
        id: "sheet.mutation.set-worksheet-row-count",
        params: { ...shared, rowCount: worksheet.getRowCount() },
      },
    );
  const columns = area.column + area.columns;
  if (columns > worksheet.getColumnCount())
    context.mutate(
      { id: "sheet.mutation.set-worksheet-column-count", params: { ...shared, columnCount: columns } },
      {
        id: "sheet.mutation.set-worksheet-column-count",
        params: { ...shared, columnCount: worksheet.getColumnCount() },
      },
    );
}
