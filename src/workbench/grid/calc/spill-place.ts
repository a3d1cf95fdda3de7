import type { Injector, Workbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetTableService } from "@univerjs/preset-sheets-table";
import type { SpillPlace } from "../../strictness/spill-places";
import { maySpill } from "../../strictness/spill-places";
import type { CellPlace } from "../cell-at";

/** Tells for a cell whether its formula would have to spill where nothing may. */
export function createSpillGuard(
  injector: Injector,
  spilling: ReadonlySet<string>,
): (cell: CellPlace) => SpillPlace | undefined {
  const instances = injector.get(IUniverInstanceService);
  // The grid has it only once a workbook is open.
  let tables: SheetTableService | undefined;
  const formulas = injector.get(FormulaDataModel);

  const placeOf = ({ unitId, subUnitId, row, col }: CellPlace): SpillPlace | undefined => {
    const sheet = instances
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId);
    if (sheet?.getMergedCell(row, col)) return "mergedCell";
    tables ??= injector.get(SheetTableService);
    const inTable = tables.getTableList(unitId).some(({ subUnitId: on, range }) => {
      const { startRow, endRow, startColumn, endColumn } = range;
      return on === subUnitId && row >= startRow && row <= endRow && col >= startColumn && col <= endColumn;
    });
    return inTable ? "table" : undefined;
  };
  return (cell) => {
    const place = placeOf(cell);
    if (!place) return undefined;
    const formula = formulas.getFormulaStringByCell(cell.row, cell.col, cell.subUnitId, cell.unitId);
    return formula && maySpill(formula, spilling) ? place : undefined;
  };
}
