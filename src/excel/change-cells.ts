import type { CellChange, CellContent } from "../domain/audit/finding";
import { failed, ok } from "../domain/result";
import type { HostFault, Outcome } from "../taskpane/actions";
import { attempt } from "./attempt";
import { assignable, holds } from "./cell-content";
import { columnRuns } from "./column-runs";

/**
 * Makes the changes in one undo step, or none of them: one request reads whether every cell still holds what the change
 * was made for and may be written, one request writes.
 */
export async function changeCells(changes: readonly CellChange[]): Promise<Outcome<void>> {
  const sheetName = changes[0]?.cell.sheet;
  if (sheetName === undefined) return ok(undefined);
  if (changes.some(({ cell }) => cell.sheet !== sheetName)) {
    return failed({ code: "REFUSED", sheet: sheetName, detail: "The changes belong to several sheets." });
  }
  let written = false;
  const outcome = await attempt<void>(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const current = requestRuns(sheet, changes);
    sheet.protection.load("protected,options");
    await context.sync();
    if (!current.every((run) => run.holds("before")))
      return failed({ code: "SHEET_CHANGED", sheet: sheetName });
    if (sheet.protection.protected && !mayWrite(current, sheet.protection.options)) {
      return failed({ code: "SHEET_PROTECTED", sheet: sheetName });
    }
    written = true;
    for (const run of current) run.write("after");
    await context.sync();
    return ok(undefined);
  }, sheetName);
  if (!outcome.ok && written) return failed(await takeBack(sheetName, changes, outcome.fault));
  return outcome;
}

/** After a request that failed half way: gives every cell that was written its former content back. */
async function takeBack(
  sheetName: string,
  changes: readonly CellChange[],
  fault: HostFault,
): Promise<HostFault> {
  const outcome = await attempt<void>(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const runs = requestRuns(sheet, changes);
    await context.sync();
    const changed = runs.filter((run) => !run.holds("before"));
    if (changed.length === 0) return ok(undefined);
    for (const run of changed) run.write("before");
    await context.sync();
    return ok(undefined);
  }, sheetName);
  return outcome.ok ? fault : { ...fault, leftBehind: sheetName };
}

type Side = "before" | "after";

/** Cells of one column that follow each other, as one range. */
interface Run {
  readonly changesFormat: boolean;
  readonly locked: boolean;
  holds(side: Side): boolean;
  write(side: Side): void;
}

function requestRuns(sheet: Excel.Worksheet, changes: readonly CellChange[]): Run[] {
  return columnRuns(changes).map((run) => {
    const first = run[0].cell;
    const range = sheet.getRangeByIndexes(first.row, first.column, run.length, 1);
    range.load("values,formulas,numberFormat,valueTypes");
    range.format.protection.load("locked");
    const format = (index: number) => String((range.numberFormat as unknown[][])[index]?.[0] ?? "General");
    return {
      changesFormat: run.some(({ after, before }) => after.format !== before.format),
      get locked() {
        // null where some cells of the run are locked and some are not.
        return (range.format.protection.locked as boolean | null) !== false;
      },
      holds: (side) =>
        run.every((change, index) => {
          const raw = {
            value: range.values[index]?.[0] as unknown,
            formula: range.formulas[index]?.[0] as unknown,
            type: range.valueTypes[index]?.[0],
          };
          return holds(raw, format(index), change[side]);
        }),
      write: (side) =>
        writeRun(
          range,
          run.map((change) => change[side]),
          format,
        ),
    };
  });
}

/** The format goes first: a number put into a text cell would become text. */
function writeRun(
  range: Excel.Range,
  contents: readonly CellContent[],
  format: (index: number) => string,
): void {
  if (contents.some((content) => content.format !== undefined)) {
    range.numberFormat = contents.map((content, index) => [content.format ?? format(index)]);
  }
  range.formulas = contents.map((content, index) => [assignable(content, content.format ?? format(index))]);
}

function mayWrite(runs: readonly Run[], options: Excel.WorksheetProtectionOptions): boolean {
  return runs.every((run) => !run.locked && (!run.changesFormat || options.allowFormatCells === true));
}

/** The same changes the other way round. */
export function reversed(changes: readonly CellChange[]): CellChange[] {
  return changes.map(({ cell, before, after }): CellChange => ({ cell, before: after, after: before }));
}
