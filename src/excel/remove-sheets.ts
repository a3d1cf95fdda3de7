import { ok } from "../domain/result";
import type { Outcome } from "../taskpane/actions";
import { attempt } from "./attempt";
import { cellFormula, cellValue } from "./cell-content";
import type { RawCell } from "./cell-content";
import type { PlannedCell, SheetLook } from "./layout/sheet-plan";

/** The sheets that were inserted, by their ids, as they were when they were written; kept as long as the pane is loaded. */
export type WrittenSheets = ReadonlyMap<string, SheetLook>;

/** Deletes these sheets; those that are gone already are left out. Excel cannot undo it, and forgets what could be undone before. */
export function removeSheets(ids: readonly string[]): Promise<Outcome<void>> {
  return attempt<void>(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    for (const sheet of worksheets.items) if (ids.includes(sheet.id)) sheet.delete();
    await context.sync();
    return ok(undefined);
  });
}

/** Those of these sheets on which something was filled in or changed since they were inserted, by their names now; one request reads them all. */
export function filledSheets(
  ids: readonly string[],
  written: WrittenSheets,
): Promise<Outcome<readonly string[]>> {
  return attempt<readonly string[]>(async (context) => {
    const asked = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,values,formulas,valueTypes");
      return { sheet, used, plan: written.get(id) };
    });
    await context.sync();
    return ok(
      asked.flatMap(({ sheet, used, plan }) =>
        !sheet.isNullObject && (!plan || used.isNullObject || isChanged(used, plan)) ? [sheet.name] : [],
      ),
    );
  });
}

/** A sheet counts as filled in where any cell holds other content than it was given; what formulas show does not matter. */
function isChanged(used: Excel.Range, { cells }: SheetLook): boolean {
  const planned = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return used.values.some((line: readonly unknown[], r) =>
    line.some((value, c) => {
      const raw: RawCell = {
        value,
        formula: used.formulas[r]?.[c] as unknown,
        type: used.valueTypes[r]?.[c],
      };
      return !isAsPlanned(raw, planned.get(`${used.rowIndex + r},${used.columnIndex + c}`));
    }),
  );
}

function isAsPlanned(raw: RawCell, planned: PlannedCell | undefined): boolean {
  const isFormula = cellFormula(raw) !== null;
  const { content } = planned ?? {};
  switch (content?.kind) {
    case "formula":
      return isFormula;
    case "value":
      return !isFormula && cellValue(raw) === content.value;
    case "text":
      return !isFormula && (cellValue(raw) ?? "") === content.text;
    default:
      return cellValue(raw) === null;
  }
}
