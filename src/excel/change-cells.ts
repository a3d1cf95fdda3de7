import type { CellChange, CellContent } from "../domain/sheet/cell-change";
import { failed, ok } from "../domain/result";
import type { Outcome } from "../taskpane/actions";
import { attempt } from "./attempt";
import { assignable, holds } from "./cell-content";
import { columnRuns } from "./column-runs";
import { hostFault } from "./host-fault";
import { inOneUndoStep } from "./undo-group";

/**
 * Makes the changes, on one sheet or on several, or none of them: one request reads whether every cell still holds what the change was made for and
 * may be written, one request writes. One undo step where Excel can group; `reversed` takes them back in any Excel.
 *
 * @example
 * await changeCells([{ cell: { sheet: "Sheet1", row: 0, column: 0 }, before: { value: 1, formula: null }, after: { value: 2, formula: null } }]);
 */
export async function changeCells(changes: readonly CellChange[]): Promise<Outcome<void>> {
  const sheets = bySheet(changes);
  if (sheets.length === 0) return ok(undefined);
  const only = sheets.length === 1 ? sheets[0]?.name : undefined;
  let written = false;
  try {
    return await inOneUndoStep<Outcome<void>>(
      async (context) => {
        const current = sheets.map((sheet) => request(context, sheet));
        await context.sync();
        for (const { name, protection, runs } of current) {
          if (!runs.every((run) => run.holds("before")))
            return failed({ code: "SHEET_CHANGED", sheet: name });
          if (protection.protected && !mayWrite(runs, protection.options))
            return failed({ code: "SHEET_PROTECTED", sheet: name });
        }
        written = true;
        for (const { runs } of current) for (const run of runs) run.write("after");
        await context.sync();
        return ok(undefined);
      },
      async () => void (await takeBack(sheets)),
    );
  } catch (error) {
    const fault = hostFault(error, only);
    if (!written) return failed(fault);
    const leftBehind = await takeBack(sheets);
    return failed(leftBehind === null ? fault : { ...fault, leftBehind });
  }
}

interface SheetChanges {
  readonly name: string;
  readonly changes: readonly CellChange[];
}

function bySheet(changes: readonly CellChange[]): SheetChanges[] {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) {
    const { sheet } = change.cell;
    const own = sheets.get(sheet);
    if (own) own.push(change);
    else sheets.set(sheet, [change]);
  }
  return [...sheets].map(([name, own]) => ({ name, changes: own }));
}

function request(context: Excel.RequestContext, { name, changes }: SheetChanges) {
  const sheet = context.workbook.worksheets.getItem(name);
  const runs = requestRuns(sheet, changes);
  const { protection } = sheet;
  protection.load("protected,options");
  return { name, protection, runs };
}

/** After a request that failed half way: gives every cell that was written its former content back. The first sheet where that failed, or null. */
async function takeBack(sheets: readonly SheetChanges[]): Promise<string | null> {
  const outcomes = await Promise.all(sheets.map(takeBackOn));
  return sheets.find((_, index) => !outcomes[index])?.name ?? null;
}

/** One request a sheet: what fails on one must not keep the others from being taken back. */
async function takeBackOn({ name, changes }: SheetChanges): Promise<boolean> {
  const outcome = await attempt<void>(async (context) => {
    const runs = requestRuns(context.workbook.worksheets.getItem(name), changes);
    await context.sync();
    const changed = runs.filter((run) => !run.holds("before"));
    if (changed.length === 0) return ok(undefined);
    for (const run of changed) run.write("before");
    await context.sync();
    return ok(undefined);
  });
  return outcome.ok;
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
