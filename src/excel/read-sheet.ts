import type { Grid } from "../domain/sheet/grid";
import { askFor, gridOf, isTooLarge, partsFrom, partsOf, PLACE, placeOf, readArea } from "./read-area";
import type { Part } from "./read-area";

/** A sheet as it is checked, with the id by which the host's events name it. */
export interface ReadSheet {
  readonly id: string;
  readonly grid: Grid;
  /** The active cell, from 0. */
  readonly activeRow: number;
  readonly activeColumn: number;
}

/**
 * Reads everything that a check needs of the sheet that is shown, or of the sheet of this id, in one request. Only a sheet too large for one answer is read
 * again in parts; a blank one, and one with tables, takes a second request.
 */
export async function readSheet(sheetId?: string): Promise<ReadSheet> {
  try {
    return await Excel.run((context) => readWhole(context, sheetId));
  } catch (error) {
    if (isTooLarge(error)) return readInParts(sheetId);
    const blank = await Excel.run((context) => readIfBlank(context, sheetId)).catch(() => null);
    if (blank) return blank;
    throw error;
  }
}

async function readWhole(context: Excel.RequestContext, sheetId: string | undefined): Promise<ReadSheet> {
  const sheet = sheetAsked(context, sheetId);
  sheet.load("id,name");
  const active = askActive(context);
  const asked = askFor(sheet.getUsedRange(true));
  await context.sync();
  return joined(sheet, active, await partsFrom(context, [asked]));
}

/** A used range of nothing is an error in some hosts. */
async function readIfBlank(
  context: Excel.RequestContext,
  sheetId: string | undefined,
): Promise<ReadSheet | null> {
  const sheet = sheetAsked(context, sheetId);
  sheet.load("id,name");
  const active = askActive(context);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  return used.isNullObject ? joined(sheet, active, []) : null;
}

async function readInParts(sheetId: string | undefined): Promise<ReadSheet> {
  const { sheet, active, whole } = await Excel.run(async (context) => {
    const shown = sheetAsked(context, sheetId);
    shown.load("id,name");
    const cell = askActive(context);
    const used = shown.getUsedRange(true);
    used.load(PLACE);
    await context.sync();
    return {
      sheet: { id: shown.id, name: shown.name },
      active: { rowIndex: cell.rowIndex, columnIndex: cell.columnIndex },
      whole: placeOf(used),
    };
  });
  const parts: Part[] = [];
  for (const area of partsOf(whole)) for (const part of await readArea(sheet.id, area)) parts.push(part);
  return joined(sheet, active, parts);
}

function sheetAsked({ workbook }: Excel.RequestContext, sheetId: string | undefined): Excel.Worksheet {
  return sheetId === undefined
    ? workbook.worksheets.getActiveWorksheet()
    : workbook.worksheets.getItem(sheetId);
}

function askActive(context: Excel.RequestContext): Excel.Range {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex");
  return cell;
}

function joined(
  { id, name }: { id: string; name: string },
  active: { rowIndex: number; columnIndex: number },
  parts: readonly Part[],
): ReadSheet {
  return {
    id,
    activeRow: active.rowIndex,
    activeColumn: active.columnIndex,
    grid: gridOf(name, parts),
  };
}
