import type { ICellData, IObjectMatrixPrimitiveType, IRange, Injector, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { openWorkbook } from "./workbook";
import type { Grid } from "./boot";

/** What the formulas of a sheet fill besides their own cell, as the formula engine keeps it. */
export interface SheetSpills {
  /** The area that is filled, by the row and column of the formula. */
  readonly ranges: IObjectMatrixPrimitiveType<Nullable<IRange>>;
  readonly cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** The spills of the open workbook by the ids of its sheets; the grid's snapshot leaves them out. */
export function spillsOf(grid: Grid): Record<string, SheetSpills> {
  const injector: Injector = grid.univer.__getInjector();
  const unit = openWorkbook(grid).getUnitId();
  const model = injector.get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[unit] ?? {};
  const cells = model.getArrayFormulaCellData()[unit] ?? {};
  return Object.fromEntries(
    Object.keys(ranges).map((sheet) => [sheet, { ranges: ranges[sheet] ?? {}, cells: cells[sheet] ?? {} }]),
  );
}
