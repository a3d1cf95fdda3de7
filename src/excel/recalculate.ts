import type { CellChange } from "../domain/sheet/cell-change";
import type { Grid } from "../domain/sheet/grid";
import { reentries } from "../domain/formula/uncalculated";
import { failed, ok } from "../domain/result";
import type { HostFault, Outcome, Recalculated, Recalculating } from "../taskpane/actions";
import { attempt } from "./attempt";
import { columnRuns } from "./column-runs";
import type { ColumnRun } from "./column-runs";
import { hostFault } from "./host-fault";
import { isTooLarge } from "./read-area";
import { contentGrid } from "./read-cell";
import { readWorkbook } from "./read-workbook";

/** A request carries so many characters of formulas at most: well below the 5 MB that Excel takes. */
const CHARACTERS_A_REQUEST = 1_000_000;
/** What a range costs beside its formulas, in characters. */
const RANGE_COST = 400;

/** The formulas of one sheet, and whether they may be written. */
interface Sheet {
  readonly grid: Grid;
  readonly isProtected: boolean;
}

/**
 * Writes KPI formulas anew, so that the host calculates them: those without a result, or all where each has one. One request reads the whole
 * workbook, one writes; more only where one cannot hold it. Protected sheets are left as they are and named. Formulas that another program has
 * renamed get their own names back, or keep what they have where the host stops half-way.
 */
export async function recalculate({ onProgress, signal }: Recalculating): Promise<Outcome<Recalculated>> {
  const written: CellChange[] = [];
  try {
    const sheets = await readSheets(signal);
    const found = sheets.map((sheet) => ({ ...sheet, cells: reentries(sheet.grid) }));
    const needed = found.some(({ cells }) => cells.some((cell) => cell.needed));
    const chosen = found.map(({ cells, ...sheet }) => ({
      ...sheet,
      changes: cells.filter((cell) => cell.needed || !needed).map(({ change }) => change),
    }));
    const open = chosen.filter(({ isProtected }) => !isProtected).flatMap(({ changes }) => changes);
    const result = {
      total: open.length,
      sheets: chosen.filter(({ isProtected, changes }) => !isProtected && changes.length > 0).length,
      protectedSheets: chosen
        .filter(({ isProtected, changes }) => isProtected && changes.length > 0)
        .map(({ grid }) => grid.sheet),
    };
    for (const runs of requestsFor(open)) {
      if (signal.aborted) return ok({ ...result, cells: written.length });
      onProgress({ done: written.length, total: open.length });
      written.push(...runs.flat());
      await write(runs, ({ after }) => after.formula);
    }
    return ok({ ...result, cells: written.length });
  } catch (error) {
    if (signal.aborted) return failed({ code: "CANCELLED" });
    return failed(await takeBack(written, hostFault(error)));
  }
}

async function readSheets(signal: AbortSignal): Promise<Sheet[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const asked = worksheets.items.map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("values,formulas,valueTypes,rowIndex,columnIndex");
        sheet.protection.load("protected");
        return { sheet, used };
      });
      await context.sync();
      return asked.flatMap(({ sheet, used }) =>
        used.isNullObject
          ? []
          : [
              {
                grid: contentGrid(sheet.name, { row: used.rowIndex, column: used.columnIndex }, used),
                isProtected: sheet.protection.protected,
              },
            ],
      );
    });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readInParts(signal);
  }
}

async function readInParts(signal: AbortSignal): Promise<Sheet[]> {
  const grids: Grid[] = [];
  await readWorkbook({ signal, onSheet: ({ grid }) => grids.push(grid) });
  return Excel.run(async (context) => {
    const protections = grids.map(({ sheet }) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load("protected");
      return protection;
    });
    await context.sync();
    return grids.map((grid, index) => ({ grid, isProtected: protections[index]?.protected ?? false }));
  });
}

/** The cells as columns, as many as one request may carry. */
function requestsFor(changes: readonly CellChange[]): ColumnRun[][] {
  const requests: ColumnRun[][] = [];
  let size = Infinity;
  for (const run of sheetsOf(changes).flatMap(columnRuns).flatMap(piecesOf)) {
    const more = run.reduce((sum, { after }) => sum + (after.formula?.length ?? 0) + 4, RANGE_COST);
    if (size + more > CHARACTERS_A_REQUEST) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(run);
    size += more;
  }
  return requests;
}

function sheetsOf(changes: readonly CellChange[]): CellChange[][] {
  const sheets = new Map<string, CellChange[]>();
  for (const change of changes) {
    const own = sheets.get(change.cell.sheet);
    if (own) own.push(change);
    else sheets.set(change.cell.sheet, [change]);
  }
  return [...sheets.values()];
}

/** So many cells of a column are written as one range. */
const LONGEST_RUN = 2_000;

function piecesOf(run: ColumnRun): ColumnRun[] {
  const pieces: ColumnRun[] = [];
  for (let from = 0; from < run.length; from += LONGEST_RUN) {
    const [first, ...more] = run.slice(from, from + LONGEST_RUN);
    if (first) pieces.push([first, ...more]);
  }
  return pieces;
}

async function write(
  runs: readonly ColumnRun[],
  formula: (change: CellChange) => string | null,
): Promise<void> {
  await Excel.run(async (context) => {
    for (const run of runs) {
      const { sheet, row, column } = run[0].cell;
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, run.length, 1);
      range.formulas = run.map((change) => [formula(change)]);
    }
    await context.sync();
  });
}

/** What was only written anew says what it said; a name that was mended goes back. */
async function takeBack(written: readonly CellChange[], fault: HostFault): Promise<HostFault> {
  const renamed = written.filter(({ before, after }) => before.formula !== after.formula);
  const [first] = renamed;
  if (!first) return fault;
  const outcome = await attempt<void>(async () => {
    for (const runs of requestsFor(renamed)) await write(runs, ({ before }) => before.formula);
    return ok(undefined);
  });
  return outcome.ok ? fault : { ...fault, leftBehind: first.cell.sheet };
}
