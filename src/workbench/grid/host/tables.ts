import { SheetTableService } from "@univerjs/preset-sheets-table";
import type { Area, TableInfo } from "../../richapi/host";
import { HostError } from "../../richapi/host";
import { areaOf, rangeOf } from "./context";
import type { HostContext } from "./context";

export function readTables(context: HostContext, sheet: string): TableInfo[] {
  return context.injector
    .get(SheetTableService)
    .getTableList(context.unit())
    .filter(({ subUnitId }) => subUnitId === sheet)
    .map(({ id, name, range }) => ({ id, name, area: areaOf(range) }));
}

/** A table over the area, by the grid's own command. */
export function addTable(context: HostContext, sheet: string, area: Area): TableInfo {
  const before = new Set(readTables(context, sheet).map(({ id }) => id));
  context.run("sheet.command.add-table", {
    unitId: context.unit(),
    subUnitId: sheet,
    range: rangeOf(area),
  });
  const added = readTables(context, sheet).find(({ id }) => !before.has(id));
  if (!added) throw new HostError("GeneralException", "The grid made no table.");
  return added;
}
